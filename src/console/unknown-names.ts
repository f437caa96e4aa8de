import { bindingsOf } from './bindings.js';
import { nameIn, readTokens, type Token } from './tokens.js';
import { VOCABULARY } from './vocabulary.js';

/** What a question calls by a name that the graph does not have, and the names that it has; undefined where it knows all. A misspelt label is valid Cypher, and finds nothing. */
export function findUnknownNames(question: string): string | undefined {
  const tokens = readTokens(question);
  if ('problem' in tokens) return undefined;
  const wrong = namesIn(tokens).flatMap(({ token, isRelationship }) => {
    const name = nameIn(question, token);
    const known = isRelationship ? VOCABULARY.relationships : VOCABULARY.labels;
    const kind = isRelationship ? 'relationship type' : 'label';
    return known.includes(name) ? [] : [`The graph has no ${kind} ${name}; it has ${known.join(', ')}.`];
  });
  const hints = [...new Set([...wrong, ...unknownProperties(question, tokens)])];
  return hints.length === 0 ? undefined : hints.join(' ');
}

/** `x.nam` where the question binds x by a label or a type; of other variables nobody knows what they hold. */
function unknownProperties(question: string, tokens: readonly Token[]): readonly string[] {
  const bindings = bindingsOf(question, tokens);
  return tokens.flatMap((token, at) => {
    const [dot, property] = tokens.slice(at + 1, at + 3);
    if (token.kind !== 'word' || dot?.text !== '.' || property?.kind !== 'word') return [];
    const [variable, name] = [nameIn(question, token), nameIn(question, property)];
    const known = bindings.get(variable);
    return known === undefined || known.includes(name)
      ? []
      : [`${variable} has no property ${name}; it has ${known.join(', ')}.`];
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
