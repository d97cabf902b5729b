// Answers what GitHub's own engine makes of expressions, one JSON object a line.
//
// stdin:  {expression, contexts, functions: {name: constant}}
// stdout: {kind, value, text} or {failed: "syntax" | "evaluation"}; a number that is not finite has no JSON value, but a text
import { createInterface } from 'node:readline';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { kindStr } from '@actions/expressions/data/expressiondata';

function native(value) {
  return JSON.parse(JSON.stringify(value), data.reviver);
}

function functionsOf(constants) {
  return Object.entries(constants).map(([name, constant]) => ({
    name,
    minArgs: 0,
    maxArgs: 255,
    call: () => native(constant),
  }));
}

function parse(expression, contexts, functions) {
  const { tokens } = new Lexer(expression).lex();
  return new Parser(tokens, contexts.pairs().map(({ key }) => key), functions).parse();
}

function answer({ expression, contexts: given, functions: constants }) {
  const contexts = native(given);
  const functions = functionsOf(constants);
  let tree;
  try {
    tree = parse(expression, contexts, functions);
  } catch {
    return { failed: 'syntax' };
  }
  try {
    const byName = new Map(functions.map((known) => [known.name, known]));
    const value = tree === undefined ? new data.Null() : new Evaluator(tree, contexts, byName).evaluate();
    return { kind: kindStr(value.kind), value: JSON.parse(JSON.stringify(value, data.replacer)), text: value.coerceString() };
  } catch {
    return { failed: 'evaluation' };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
}
