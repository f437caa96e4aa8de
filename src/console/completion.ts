import type { Vocabulary } from './vocabulary.js';

/**
 * The words that may stand where a question breaks off, and the part of one that is there: after `(x:` labels, after `[r:` types, after
 * `x.` properties, after `$` the parameters that are `given` or named before, within a text or a comment none, else keywords, functions
 * and variables.
 */
export function completeQuestion(
  before: string,
  vocabulary: Vocabulary,
  given: readonly string[] = [],
): readonly [words: readonly string[], part: string] {
  const part = /\w*$/.exec(before)?.[0] ?? '';
  const lead = before.slice(0, before.length - part.length);
  if (isWithinText(lead)) return [[], part];
  const known = lead.endsWith('$') ? [...given, ...parametersIn(lead)] : candidates(lead, vocabulary);
  const fits = known.filter((word) => word.toLowerCase().startsWith(part.toLowerCase()));
  return [[...new Set(fits)].sort(), part];
}

/** Whether a text, a name in backticks or a comment is open at the end. */
function isWithinText(lead: string): boolean {
  const closed = /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"|`[^`]*`|\/\/[^\n]*\n|\/\*[\s\S]*?\*\//g;
  return /['"`]|\/[/*]/.test(lead.replace(closed, ' '));
}

const parametersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name);

function candidates(lead: string, vocabulary: Vocabulary): readonly string[] {
  if (/\[\s*\w*\s*:\s*(?:\w+\s*\|[\s:]*)*$/.test(lead)) return vocabulary.relationships;
  if (/(?:\(\s*\w*\s*(?::\s*\w+\s*)*|\w):\s*$/.test(lead)) return vocabulary.labels;
  const variable = /\b(\w+)\.$/.exec(lead)?.[1];
  if (variable !== undefined) return propertiesOf(variable, lead, vocabulary);
  const labels = /\(\s*\w*((?::\w+)+)\s*\{(?:[^{}]*,)?\s*$/.exec(lead)?.[1];
  if (labels !== undefined) return propertiesOfLabels(labels, vocabulary);
  const variables = [...lead.matchAll(/[([]\s*([a-z]\w*)(?=\s*[:)\]{])|\bAS\s+([a-z]\w*)/g)];
  return [
    ...vocabulary.keywords,
    ...vocabulary.functions.map((name) => `${name}(`),
    ...variables.map(([, one, other]) => one ?? other ?? ''),
  ];
}

/** By how the variable was bound: `(x:Label`, `[x:TYPE`; those of all nodes when it was not. */
function propertiesOf(variable: string, text: string, vocabulary: Vocabulary): readonly string[] {
  const { relationshipProperties, otherProperties, nodeProperties } = vocabulary;
  const labels = new RegExp(`\\(\\s*${variable}\\s*((?::\\s*\\w+\\s*)+)`).exec(text)?.[1];
  if (labels !== undefined) return propertiesOfLabels(labels.replace(/\s/g, ''), vocabulary);
  const type = new RegExp(`\\[\\s*${variable}\\s*:\\s*(\\w+)`).exec(text)?.[1];
  if (type !== undefined) return relationshipProperties[type] ?? otherProperties;
  if (new RegExp(`\\[\\s*${variable}\\s*\\]`).test(text)) return otherProperties;
  return Object.values(nodeProperties).flat();
}

/** Those of a node with all of the labels, such as `Person:Entity`; with `Entity` alone of any entity. */
export function propertiesOfLabels(
  labels: string,
  { nodeProperties, entities }: Vocabulary,
): readonly string[] {
  const known = labels.split(':').filter((label) => label in nodeProperties);
  if (known.length === 0) return Object.values(nodeProperties).flat();
  const own = known.filter((label) => label !== 'Entity');
  const kinds = own.length === 0 ? entities : own;
  const isEntity = kinds.some((label) => entities.includes(label));
  return (isEntity ? [...kinds, 'Entity'] : kinds).flatMap((label) => nodeProperties[label] ?? []);
}
