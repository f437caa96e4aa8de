import type { Column, ListPlan } from './plan.js';
import { kindOf, type Scope, type Statement, variableOf, word } from './statement.js';

/** Characters of an excerpt, and of those before its first word. */
const EXCERPT_LENGTH = 240;
const EXCERPT_MARGIN = 80;

/** A position of a row as Cypher. */
export function writeExpression(
  column: Exclude<Column, { readonly list: ListPlan }>,
  scope: Scope,
  statement: Statement,
): string {
  switch (column.column) {
    case 'property': {
      const held = column.on === 'node' ? scope.keys?.[column.property] : undefined;
      const property = held ?? `${variableOf(scope, column.on)}.${word(column.property)}`;
      if (column.absent === undefined) return property;
      return `coalesce(${property}, ${statement.value(column.absent)})`;
    }
    case 'kind':
      return writeKind(variableOf(scope, column.on), column.among);
    case 'score':
      return scope.score ?? 'null';
    case 'bound':
      return variableOf(scope, column.on);
    case 'type':
      return `type(${variableOf(scope, 'edge')})`;
    case 'outgoing':
      return `startNode(${variableOf(scope, 'edge')}).id = ${scope.parentId}`;
    case 'excerpt':
      return writeExcerpt(column.words, scope, statement);
  }
}

/** To ask for one label after the other takes less than to make a list of those that a node has. */
function writeKind(node: string, among: readonly string[] | undefined): string {
  if (among === undefined) return kindOf(node);
  const cases = among.map((label) => `WHEN ${node}:${word(label)} THEN '${word(label)}'`);
  return `CASE ${cases.join(' ')} END`;
}

/** The text around the first word, whether something was cut off before it, and behind it. */
function writeExcerpt(words: readonly string[], { node }: Scope, statement: Statement): string {
  const text = `coalesce(${node}.searchText, '')`;
  const margin = statement.value(EXCERPT_MARGIN);
  const length = statement.value(EXCERPT_LENGTH);
  const places = `[w IN ${statement.value(words)} | size(split(toLower(${text}), w)[0])]`;
  const first = `reduce(b = size(${text}), p IN ${places} | CASE WHEN p < b THEN p ELSE b END)`;
  const start = `CASE WHEN f > ${margin} THEN f - ${margin} ELSE 0 END`;
  return `[f IN [${first}] | [substring(${text}, ${start}, ${length}), f > ${margin}, size(${text}) > ${start} + ${length}]][0]`;
}
