import { nameIn, type Token } from './tokens.js';

/** A name, as a label, a variable or a property is one. */
export const isName = (token: Token | undefined): token is Token =>
  /^(?:word|quoted)$/.test(token?.kind ?? '');

/** What a pattern says of a node or a relationship: its labels, or its one type. */
export interface Bound {
  readonly names: readonly string[];
  readonly isType: boolean;
}

/**
 * What a question's variables are bound to, by variable: of those that one pattern binds by labels, `(x:Person)`, or by one type,
 * `[x:MET_WITH]`. Left out is what is bound in another way too (`AS x`, another label), or by `|`, `&` or `!`.
 */
export function bindingsOf(question: string, tokens: readonly Token[]): ReadonlyMap<string, Bound> {
  const bindings = new Map<string, Bound>();
  const doubtful = new Set<string>();
  const bind = (variable: string, bound: Bound | undefined): void => {
    const known = bindings.get(variable);
    if (bound === undefined || (known !== undefined && known.names.join() !== bound.names.join()))
      doubtful.add(variable);
    else bindings.set(variable, bound);
  };
  for (const [at, token] of tokens.entries()) {
    const variable = tokens[at + 1];
    if (!isName(variable)) continue;
    if (token.text === 'AS') bind(nameIn(question, variable), undefined);
    const pattern = readPattern(question, tokens, at);
    if (pattern !== undefined) bind(nameIn(question, variable), pattern.bound);
  }
  for (const variable of doubtful) bindings.delete(variable);
  return bindings;
}

/** The labels or the type of a pattern that opens here, and where what follows them stands; `bound` is undefined where they are not plain. */
export function readPattern(
  question: string,
  tokens: readonly Token[],
  at: number,
): { readonly bound: Bound | undefined; readonly end: number } | undefined {
  const isType = tokens[at]?.text === '[' && tokens[at - 1]?.text === '-';
  if (tokens[at]?.text !== '(' && !isType) return undefined;
  const colon = isName(tokens[at + 1]) ? at + 2 : at + 1;
  if (tokens[colon]?.text !== ':') return undefined;
  const names = namesFrom(tokens, colon + 1);
  const end = colon + names.length * 2;
  const isPlain = names.length > 0 && !/^[|&!%]$/.test(tokens[end]?.text ?? '');
  return { bound: isPlain ? { names: names.map((name) => nameIn(question, name)), isType } : undefined, end };
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
