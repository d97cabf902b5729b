// What the oracles have in common: they read the files to judge from stdin and print their findings.
//
// stdin:  JSON array of {root, path}; the path is relative to the root, which stands for a repository
// stdout: JSON array of {root, path, findings: [{severity, line, column, message}]}, in the order of the input
import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Judges each file, given its place and its text, and prints what was found. */
export async function judge(findingsOf) {
  const results = [];
  for (const { root, path } of JSON.parse(readFileSync(0, 'utf8'))) {
    const text = readFileSync(join(root, path), 'utf8');
    results.push({ root, path, findings: await findingsOf({ root, path, text }) });
  }
  writeAll(JSON.stringify(results));
}

/** Writes to stdout at once, so that nothing is lost when the process is ended by force. */
function writeAll(text) {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(1, bytes, written);
  }
}
