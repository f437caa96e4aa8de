import { type Bound, bindingsOf, isName, readPattern } from './bindings.js';
import { walkBrackets } from './brackets.js';
import { nameIn, type Token } from './tokens.js';

/** A property that a question reads of a thing whose labels or type it tells. */
export interface PropertyUse {
  /** The variable, or for a map in a pattern its label or type. */
  readonly owner: string;
  readonly bound: Bound;
  readonly property: string;
  /** The texts that it is compared with. */
  readonly values: readonly string[];
}

/** Every `x.status`, with the texts of `x.status = '…'` and `x.status IN ['…']`, and every entry of `(:Agreement {status: '…'})`. */
export function propertyUses(question: string, tokens: readonly Token[]): readonly PropertyUse[] {
  const bindings = bindingsOf(question, tokens);
  return tokens.flatMap((token, at) => {
    const pattern = readPattern(question, tokens, at);
    if (pattern?.bound !== undefined) return usesOfMap(question, tokens, pattern.end, pattern.bound);
    const property = tokens[at + 2];
    if (token.kind !== 'word' || tokens[at + 1]?.text !== '.' || property?.kind !== 'word') return [];
    const owner = nameIn(question, token);
    const bound = bindings.get(owner);
    const use = { owner, property: nameIn(question, property), values: comparedWith(tokens, at + 3) };
    return bound === undefined ? [] : [{ ...use, bound }];
  });
}

function comparedWith(tokens: readonly Token[], at: number): string[] {
  if (tokens[at]?.text === '=') return textOf(tokens[at + 1]);
  if (tokens[at]?.text !== 'IN' || tokens[at + 1]?.text !== '[') return [];
  const end = tokens.findIndex(({ text }, index) => index > at && text === ']');
  return tokens.slice(at + 2, end).flatMap(textOf);
}

function usesOfMap(question: string, tokens: readonly Token[], open: number, bound: Bound): PropertyUse[] {
  if (tokens[open]?.text !== '{') return [];
  const owner = bound.names.find((name) => name !== 'Entity') ?? 'Entity';
  const uses: PropertyUse[] = [];
  for (const { at, does, bracket } of walkBrackets(tokens, open)) {
    if (bracket === undefined || (does === 'closes' && bracket.depth === 1)) break;
    const property = tokens[at + 1];
    const isEntry =
      bracket.depth === 1 && /^[{,]$/.test(tokens[at]?.text ?? '') && tokens[at + 2]?.text === ':';
    if (!isEntry || !isName(property)) continue;
    const isWhole = /^[,}]$/.test(tokens[at + 4]?.text ?? '');
    const values = isWhole ? textOf(tokens[at + 3]) : [];
    uses.push({ owner, bound, property: nameIn(question, property), values });
  }
  return uses;
}

const textOf = (token: Token | undefined): string[] =>
  token?.kind === 'string' ? [token.text.slice(1, -1)] : [];
