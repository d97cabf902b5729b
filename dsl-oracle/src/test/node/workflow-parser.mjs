// Judges files by GitHub's own parser alone, without the further checks that editors make.
// See files.mjs for input and output.
import { register } from 'node:module';
import { judge } from './files.mjs';

register('./json-modules.mjs', import.meta.url);
const { NoOperationTraceWriter, convertWorkflowTemplate, parseWorkflow } = await import('@actions/workflow-parser');
const { convertActionTemplate, parseAction } = await import('@actions/workflow-parser/actions/index');

await judge(async ({ path, text }) => {
  const file = { name: path, content: text };
  const isWorkflow = path.startsWith('.github/workflows/');
  const { context, value } = (isWorkflow ? parseWorkflow : parseAction)(file, new NoOperationTraceWriter());
  if (value !== undefined) {
    await (isWorkflow ? convertWorkflowTemplate : convertActionTemplate)(context, value);
  }
  return context.errors.getErrors().map((error) => ({
    severity: 'error',
    line: error.range?.start.line ?? 0,
    column: error.range?.start.column ?? 0,
    message: error.message,
  }));
});
