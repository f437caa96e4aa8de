import { type PropertyUse, propertyUses } from './property-uses.js';
import { propertiesOf, valuesOf } from './property-values.js';
import { nameIn, readTokens, type Token } from './tokens.js';
import { VOCABULARY } from './vocabulary.js';

/** What a question names that the graph does not have (labels, types, properties, values of a closed list), and what it has; undefined where it knows all. A misspelt label is valid Cypher, and finds nothing. */
export function findUnknownNames(question: string): string | undefined {
  const tokens = readTokens(question);
  if ('problem' in tokens) return undefined;
  const wrong = namesIn(tokens).flatMap(({ token, isRelationship }) => {
    const name = nameIn(question, token);
    const known = isRelationship ? VOCABULARY.relationships : VOCABULARY.labels;
    const kind = isRelationship ? 'relationship type' : 'label';
    return known.includes(name) ? [] : [`The graph has no ${kind} ${name}; it has ${known.join(', ')}.`];
  });
  const uses = propertyUses(question, tokens);
  const hints = [...new Set([...wrong, ...unknownProperties(uses), ...unknownValues(uses)])];
  return hints.length === 0 ? undefined : hints.join(' ');
}

/** `x.nam`, and `{nam: …}` in a pattern, where the question tells what x is by labels or a type that the graph has. */
function unknownProperties(uses: readonly PropertyUse[]): readonly string[] {
  return uses.flatMap(({ owner, bound, property }) => {
    const known = propertiesOf(bound);
    return known === undefined || known.includes(property)
      ? []
      : [`${owner} has no property ${property}; it has ${known.join(', ')}.`];
  });
}

/** `{status: 'SIGNED'}` where the property has a closed list of values. */
function unknownValues(uses: readonly PropertyUse[]): readonly string[] {
  return uses.flatMap(({ owner, bound, property, values }) => {
    const known = valuesOf(bound, property);
    const wrong = values.find((value) => known?.includes(value) === false);
    return wrong === undefined || known === undefined
      ? []
      : [`${property} of ${owner} is never '${wrong.slice(0, 40)}'; it is one of ${known.join(', ')}.`];
  });
}

interface Name {
  readonly token: Token;
  readonly isRelationship: boolean;
}

/** What stands behind a colon in a node or relationship pattern, and behind `|` in the latter; colons of maps are others. */
function namesIn(tokens: readonly Token[]): Name[] {
  const names: Name[] = [];
  const open: ('node' | 'relationship' | 'other')[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.text === '(') open.push('node');
    else if (token.text === '[') open.push(tokens[at - 1]?.text === '-' ? 'relationship' : 'other');
    else if (token.text === '{') open.push('other');
    else if (/^[)\]}]$/.test(token.text)) open.pop();
    const within = open.at(-1);
    const next = tokens[at + 1];
    const opensName = token.text === ':' || (token.text === '|' && within === 'relationship');
    if (!opensName || next === undefined || !/^(?:word|quoted)$/.test(next.kind)) continue;
    if (within === 'node' || within === 'relationship')
      names.push({ token: next, isRelationship: within === 'relationship' });
  }
  return names;
}
