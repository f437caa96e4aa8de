import { propertiesOfLabels } from './completion.js';
import { nameIn, type Token } from './tokens.js';
import { VOCABULARY } from './vocabulary.js';

const isName = (token: Token | undefined): token is Token => /^(?:word|quoted)$/.test(token?.kind ?? '');

/**
 * The properties that a question's variables may have, by variable: of those that one pattern binds by labels, `(x:Person)`, or by one
 * type, `[x:MET_WITH]`. Left out is what is bound in another way too (`AS x`, another label), or by `|`, `&` or `!`.
 */
export function bindingsOf(
  question: string,
  tokens: readonly Token[],
): ReadonlyMap<string, readonly string[]> {
  const nameOf = (token: Token): string => nameIn(question, token);
  const bindings = new Map<string, readonly string[]>();
  const doubtful = new Set<string>();
  const bind = (variable: string, properties: readonly string[] | undefined): void => {
    const known = bindings.get(variable);
    if (properties === undefined || (known !== undefined && known.join() !== properties.join()))
      doubtful.add(variable);
    else bindings.set(variable, properties);
  };
  for (const [at, token] of tokens.entries()) {
    const [variable, colon] = tokens.slice(at + 1, at + 3);
    if (token.text === 'AS' && isName(variable)) bind(nameOf(variable), undefined);
    const isType = token.text === '[' && tokens[at - 1]?.text === '-';
    if ((token.text !== '(' && !isType) || !isName(variable) || colon?.text !== ':') continue;
    const names = namesFrom(tokens, at + 3).map(nameOf);
    const isPlain = !/^[|&!%]$/.test(tokens[at + 2 + names.length * 2]?.text ?? '');
    bind(nameOf(variable), isPlain ? propertiesOf(names, isType) : undefined);
  }
  for (const variable of doubtful) bindings.delete(variable);
  return bindings;
}

/** The names of `Person:Entity`, up to what is neither a name nor a colon. */
function namesFrom(tokens: readonly Token[], first: number): Token[] {
  const names: Token[] = [];
  for (let at = first; isName(tokens[at]); at += 2) {
    names.push(tokens[at] as Token);
    if (tokens[at + 1]?.text !== ':') break;
  }
  return names;
}

function propertiesOf(names: readonly string[], isType: boolean): readonly string[] | undefined {
  if (names.length === 0) return undefined;
  if (!isType) return propertiesOfLabels(names.join(':'), VOCABULARY);
  return VOCABULARY.relationshipProperties[names[0] ?? ''] ?? VOCABULARY.otherProperties;
}
