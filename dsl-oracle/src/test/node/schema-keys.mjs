// Lists the keys of GitHub's languages as facts, taken from the schemas that its parser works by.
//
// stdout: JSON object {workflow: [...], action: [...]} of sorted lines:
//   jobs.*.env                    the key "env" of the entries of "jobs", whatever they are called
//   jobs.*.steps[].run            the key "run" of the items of the list "steps"
//   jobs.*{uses}.with             the key "with" of those entries of "jobs" that have the key "uses"
//   on.watch.types[] = started    a text that may stand there
//   defaults -> jobs.*.defaults   the mapping has the same keys as another one
// Where a value may stand alone or in a list, only the list is there, and of "on" only the mapping.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SHORT_FORMS = new Set(['on-string-strict', 'on-sequence-strict']);
const home = dirname(fileURLToPath(import.meta.resolve('@actions/workflow-parser')));

function keys(file, root) {
  const { definitions } = JSON.parse(readFileSync(join(home, file), 'utf8'));
  const lines = new Set();
  const listed = new Map();
  const definitionOf = (name) => definitions[name] ?? {};
  const propertiesOf = (name) => definitionOf(name).mapping.properties ?? {};

  /** The definition itself, or those that it leaves the choice of. */
  function choices(name) {
    return SHORT_FORMS.has(name) ? [] : (definitionOf(name)['one-of']?.flatMap(choices) ?? [name]);
  }

  /** Where several kinds of mappings may stand: the required key by which this one is known. */
  function label(name, mappings) {
    const others = mappings.filter((other) => other !== name).map(propertiesOf);
    const own = Object.entries(propertiesOf(name)).find(
      ([key, { required }]) => required && !others.some((properties) => key in properties),
    );
    return others.length > 0 && own ? `{${own[0]}}` : '';
  }

  function mapping(name, path) {
    if (listed.has(name)) {
      lines.add(`${path} -> ${listed.get(name)}`);
      return;
    }
    listed.set(name, path);
    const inside = path && `${path}.`;
    const properties = Object.entries(propertiesOf(name));
    for (const [key, property] of properties) {
      lines.add(inside + key);
      walk(property.type ?? property, inside + key);
    }
    const others = definitionOf(name).mapping['loose-value-type'];
    const open = others === 'any' && properties.length > 0;
    if (others && !open) {
      lines.add(`${inside}*`);
      walk(others, `${inside}*`);
    }
  }

  function walk(name, path) {
    const alternatives = choices(name);
    const mappings = alternatives.filter((each) => definitionOf(each).mapping);
    const items = alternatives.map((each) => definitionOf(each).sequence?.['item-type']).flatMap(choices);
    for (const each of alternatives.filter((alternative) => !items.includes(alternative))) {
      const { sequence, string, 'allowed-values': values } = definitionOf(each);
      if (mappings.includes(each)) {
        mapping(each, path + label(each, mappings));
      } else if (sequence) {
        walk(sequence['item-type'], `${path}[]`);
      }
      for (const value of values ?? (string?.constant ? [string.constant] : [])) {
        lines.add(`${path} = ${value}`);
      }
    }
  }

  walk(root, '');
  return [...lines].sort();
}

process.stdout.write(
  JSON.stringify({
    workflow: keys('workflow-v1.0.min.json', 'workflow-root-strict'),
    action: keys('action-v1.0.min.json', 'action-root-strict'),
  }),
);
