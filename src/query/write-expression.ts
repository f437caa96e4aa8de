import { allSpellings } from '../store/search-query.js';
import { mapLate } from './late.js';
import type { Column, ListPlan } from './plan.js';
import { kindOf, type Scope, type Statement, variableOf, word } from './statement.js';

/** Characters of an excerpt, and of those before its first term. */
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
      return writeExcerpt(column.terms, scope, statement);
  }
}

/** To ask for one label after the other takes less than to make a list of those that a node has. */
function writeKind(node: string, among: readonly string[] | undefined): string {
  if (among === undefined) return kindOf(node);
  const cases = among.map((label) => `WHEN ${node}:${word(label)} THEN '${word(label)}'`);
  return `CASE ${cases.join(' ')} END`;
}

/** The text around the first term, whether something was cut off before it, and behind it. */
function writeExcerpt(terms: readonly string[], { node }: Scope, statement: Statement): string {
  const text = `coalesce(${node}.searchText, '')`;
  const margin = statement.value(EXCERPT_MARGIN);
  const length = statement.value(EXCERPT_LENGTH);
  const spellings = statement.value(mapLate(terms, allSpellings));
  const places = `[t IN [toLower(${text})] | [w IN ${spellings} | size(split(t, w)[0])]][0]`;
  const first = `reduce(b = size(${text}), p IN ${places} | CASE WHEN p < b THEN p ELSE b END)`;
  const start = `CASE WHEN f[1] > ${margin} THEN f[1] - ${margin} ELSE 0 END`;
  return `[f IN [[${text}, ${first}]] | [substring(f[0], ${start}, ${length}), f[1] > ${margin}, size(f[0]) > ${start} + ${length}]][0]`;
}
