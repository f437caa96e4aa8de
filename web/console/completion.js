import { snippetCompletion } from '@codemirror/autocomplete';

const option = (type) => (label) => ({ label, type });

/** Completes by what stands before: labels after `(x:`, types after `[r:`, properties after `x.`, parameters after `$`, nothing within a text or a comment, else keywords, functions and names. */
export function completionOf(vocabulary) {
  const labels = vocabulary.labels.map(option('class'));
  const types = vocabulary.relationships.map(option('type'));
  const words = [
    ...vocabulary.keywords.map(option('keyword')),
    ...vocabulary.functions.map((name) =>
      snippetCompletion(`${name}(\${})`, { label: name, type: 'function' }),
    ),
  ];
  return (context) => {
    const name = context.matchBefore(/[\w]*$/);
    const from = name?.from ?? context.pos;
    const before = context.state.sliceDoc(Math.max(0, from - 2000), from);
    const found = (options) => ({ from, options, validFor: /^\w*$/ });
    if (isWithinText(context.state.sliceDoc(0, from))) return null;
    if (before.endsWith('$')) return found(parametersIn(context.state, from));
    if (/\[\s*\w*\s*:\s*(\w+\s*\|\s*:?\s*)*$/.test(before)) return found(types);
    if (/(?:\(\s*\w*\s*(?::\s*\w+\s*)*|\w):\s*$/.test(before)) return found(labels);
    const property = /\b(\w+)\.$/.exec(before);
    if (property !== null) return found(propertiesOf(property[1], context.state.doc.toString(), vocabulary));
    const inMap = /\(\s*\w*((?::\w+)+)\s*\{(?:[^{}]*,)?\s*$/.exec(before);
    if (inMap !== null) return found(options(propertiesOfLabels(inMap[1], vocabulary)));
    if (name?.from === name?.to && !context.explicit) return null;
    return found([...words, ...variablesIn(context.state.doc.toString()).map(option('variable'))]);
  };
}

/** Whether a text, a name in backticks or a comment is open at the end. */
function isWithinText(before) {
  const closed = /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"|`[^`]*`|\/\/[^\n]*\n|\/\*[\s\S]*?\*\//g;
  return /['"`]|\/[/*]/.test(before.replace(closed, ' '));
}

/** The parameters of the question but the one that begins at `from`. */
const parametersIn = (state, from) => {
  const others = `${state.sliceDoc(0, from)} ${state.sliceDoc(from).replace(/^\w*/, '')}`;
  return [...new Set([...others.matchAll(/\$(\w+)/g)].map(([, name]) => name))]
    .sort()
    .map(option('variable'));
};

const options = (names) => [...new Set(names)].sort().map(option('property'));

function propertiesOfLabels(labels, { nodeProperties }) {
  const named = labels.split(':').filter(Boolean);
  const known = named.filter((label) => label in nodeProperties);
  if (known.length === 0) return Object.values(nodeProperties).flat();
  const isEntity = known.some((label) => nodeProperties.Entity && ENTITIES.has(label));
  return [...known.flatMap((label) => nodeProperties[label]), ...(isEntity ? nodeProperties.Entity : [])];
}

const ENTITIES = new Set('Person Country Organization Place Position Agreement Event'.split(' '));

/** By how the name was bound: `(name:Label`, `[name:TYPE`; all properties when it was not. */
function propertiesOf(name, text, vocabulary) {
  const node = new RegExp(`\\(\\s*${name}\\s*((?::\\s*\\w+\\s*)+)`).exec(text);
  if (node !== null) return options(propertiesOfLabels(node[1].replace(/\s/g, ''), vocabulary));
  const relation = new RegExp(`\\[\\s*${name}\\s*:\\s*(\\w+)`).exec(text);
  const { relationshipProperties, otherProperties, nodeProperties } = vocabulary;
  if (relation !== null) return options(relationshipProperties[relation[1]] ?? otherProperties);
  if (new RegExp(`\\[\\s*${name}\\s*\\]`).test(text)) return options(otherProperties);
  return options(Object.values(nodeProperties).flat());
}

/** Names that patterns, WITH and UNWIND bind. */
const variablesIn = (text) => [
  ...new Set(
    [...text.matchAll(/[([]\s*([a-z]\w*)(?=\s*[:)\]{])|\bAS\s+([a-z]\w*)/g)].map(
      ([, one, other]) => one ?? other,
    ),
  ),
];
