import type { Token } from './tokens.js';

/** A bracket or a CASE of a text. */
export interface Bracket {
  /** `(`, `[`, `{` or `CASE`. */
  readonly opener: string;
  readonly outer: Bracket | undefined;
  /** How many are around it, itself counted. */
  readonly depth: number;
  /** Whether its colons stand behind keys: `{a: 1}`, `n {.name}`. */
  readonly isMap: boolean;
}

/** What a token does to the brackets of a text. */
export interface Step {
  readonly at: number;
  /** `strays`: a word of CASE where there is none, a CASE that does not end in its bracket, or a closing bracket that was not opened. */
  readonly does: 'opens' | 'closes' | 'stands' | 'strays';
  /** The innermost one around it, of one that opens or closes a bracket that one; undefined for what stands in none. */
  readonly bracket: Bracket | undefined;
  /** The word in upper case, empty for what is no keyword in its place: a name, a label, a property, a key. */
  readonly word: string;
}

const WORDS_OF_CASE = /^(?:WHEN|THEN|ELSE|END)$/;

/** The tokens of a text from a place on, one step each (and one for each CASE without END); it reads on behind what is not closed or was not opened. */
export function* walkBrackets(tokens: readonly Token[], from = 0): Generator<Step> {
  let bracket: Bracket | undefined;
  for (let at = from; at < tokens.length; at += 1) {
    const { text } = tokens[at] as Token;
    const word = isKeyword(tokens, at, bracket) ? text : '';
    if (/^[([{]$/.test(text) || word === 'CASE') {
      const isMap =
        text === '{' && (tokens[at + 2]?.text === ':' || /^[.*]$/.test(tokens[at + 1]?.text ?? ''));
      bracket = { opener: text, outer: bracket, depth: (bracket?.depth ?? 0) + 1, isMap };
      yield { at, does: 'opens', bracket, word };
    } else if (/^[)\]}]$/.test(text)) {
      // What a CASE without END holds ends with the bracket around it.
      while (bracket?.opener === 'CASE') {
        yield { at, does: 'strays', bracket, word };
        bracket = bracket.outer;
      }
      yield { at, does: bracket === undefined ? 'strays' : 'closes', bracket, word };
      bracket = bracket?.outer;
    } else if (WORDS_OF_CASE.test(word) && bracket?.opener !== 'CASE')
      yield { at, does: 'strays', bracket, word };
    else if (word === 'END') {
      yield { at, does: 'closes', bracket, word };
      bracket = bracket?.outer;
    } else yield { at, does: 'stands', bracket, word };
  }
  for (; bracket !== undefined; bracket = bracket.outer)
    if (bracket.opener === 'CASE') yield { at: tokens.length - 1, does: 'strays', bracket, word: '' };
}

/** Whether a word is none that `n.case`, `(n:Case)`, `n:A|Case`, `{case: 1}` have for a name; behind the colon of a key it is. */
function isKeyword(tokens: readonly Token[], at: number, bracket: Bracket | undefined): boolean {
  const textAt = (place: number): string => tokens[place]?.text ?? '';
  if (tokens[at]?.kind !== 'word' || textAt(at + 1) === ':' || textAt(at - 1) === '.') return false;
  let colon = at - 1;
  while (/^[|&!]$/.test(textAt(colon))) colon -= textAt(colon) === '!' ? 1 : 2;
  if (textAt(colon) !== ':') return true;
  return bracket?.isMap === true && /^[{,]$/.test(textAt(colon - 2));
}
