// A module hook: GitHub's packages import JSON files in a way that Node refuses without import attributes.
import { readFile } from 'node:fs/promises';

export async function load(url, context, nextLoad) {
  if (!url.endsWith('.json')) {
    return nextLoad(url, context);
  }
  const json = await readFile(new URL(url), 'utf8');
  return { format: 'module', source: `export default ${json};`, shortCircuit: true };
}
