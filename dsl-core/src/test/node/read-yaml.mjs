// Reads documents with the npm package "yaml" and compares them with the data they were written from.
//
// stdin:  JSON array of {text, data}
// stdout: JSON array of {index, problem} for the documents that read back differently
//
// In `data` numbers are {"number": "1.5"} and mappings {"mapping": [[key, value], ...]}, so that NaN, the order of keys and a
// key like "__proto__" survive JSON.
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

function digits(number) {
  return Object.is(number, -0) ? '-0' : String(number);
}

function tagged(value) {
  if (typeof value === 'number') {
    return { number: digits(value) };
  }
  if (value instanceof Map) {
    return { mapping: [...value].map(([key, entry]) => [tagged(key), tagged(entry)]) };
  }
  return Array.isArray(value) ? value.map(tagged) : value;
}

function problem({ text, data }) {
  const document = parseDocument(text, { version: '1.2', schema: 'core', strict: true, uniqueKeys: true });
  const complaint = document.errors[0] ?? document.warnings[0];
  if (complaint) {
    return complaint.message;
  }
  const read = JSON.stringify(tagged(document.toJS({ mapAsMap: true })));
  const written = JSON.stringify(data);
  return read === written ? undefined : `wrote ${written}\nread  ${read}`;
}

// Java spells some numbers in another way.
const documents = JSON.parse(readFileSync(0, 'utf8'), (key, value) => (key === 'number' ? digits(Number(value)) : value));
const problems = documents
  .map((document, index) => ({ index, problem: problem(document) }))
  .filter(({ problem }) => problem !== undefined);
process.stdout.write(JSON.stringify(problems));
