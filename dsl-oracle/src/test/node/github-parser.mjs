// Judges files by GitHub's own parser, with the further checks of the language service that GitHub's editors use.
// See files.mjs for input and output.
import { existsSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { judge } from './files.mjs';

register('./json-modules.mjs', import.meta.url);
const { FeatureFlags } = await import('@actions/expressions');
const { registerLogger, validate } = await import('@actions/languageservice');
const { clearCache } = await import('@actions/languageservice/utils/workflow-cache');
const { TextDocument } = await import('vscode-languageserver-textdocument');

const SEVERITIES = { 2: 'warning', 3: 'information', 4: 'hint' };
const NOT_FETCHED = 'Unable to find reusable workflow';

// Steps in the background are part of the language, but the parser hides them behind a flag.
const featureFlags = new FeatureFlags({ allowBackgroundSteps: true });

// The service logs its own exceptions and then gives fewer findings, or none.
const crashes = [];
const ignore = () => {};
registerLogger({ error: (message) => crashes.push(message), warn: ignore, info: ignore, log: ignore });

await judge(async ({ root, path, text }) => {
  clearCache();
  const document = TextDocument.create(pathToFileURL(join(root, path)).href, 'yaml', 1, text);
  const found = await validate(document, { featureFlags, fileProvider: { getFileContent: (file) => read(root, file) } });
  const lines = text.split('\n');
  const findings = found
    .map(({ severity, range, message }) => ({
      severity: SEVERITIES[severity] ?? 'error',
      line: range.start.line + 1,
      column: range.start.character + 1,
      message,
    }))
    .filter(({ message, line }) => message !== NOT_FETCHED || /\buses:\s*['"]?[.$]\//.test(lines[line - 1]));
  const broken = crashes.splice(0).map((message) => ({ severity: 'error', line: 0, column: 0, message }));
  return [...findings, ...broken];
});

/** Files of the same repository only; what others hold cannot be known here. */
function read(root, { owner, path }) {
  const file = join(root, path);
  if (owner !== undefined || !existsSync(file)) {
    throw new Error(`${path} is not in this repository`);
  }
  return { name: path, content: readFileSync(file, 'utf8') };
}
