import { isPersonMention } from '../mention-index.js';
import type { TitleContext } from './title-context.js';
import {
  bareWord,
  CURRENT,
  FORMER,
  INCOMING,
  isOver,
  MODIFIERS,
  namesBody,
  portfolioLengthBefore,
} from './title-words.js';

const MAX_LEFT = 8;
const JUST_CHOSEN = /^(?:newly|recently|democratically|freshly) (?:re-?)?(?:elected|appointed|named|chosen)$/;
const FUNCTION_WORDS = new Set(
  `the a an this that these those and but or in on at by for from to with of as after before when while if although however meanwhile he she it
  they we i his her its their our my both also said says told per under current new former monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
);

/** First token of the title whose head begins at `at`: deputies, portfolios and, where it takes them, capitalised qualifiers. */
export function extendLeft(
  at: number,
  { floor, takesQualifiers }: { readonly floor: number; readonly takesQualifiers: boolean },
  { tokens, mentions }: TitleContext,
): number {
  const lowest = Math.max(floor, at - MAX_LEFT);
  const isLarge = tokens[at]?.isCapitalised ?? false;
  let first = at;
  while (first > lowest) {
    const token = tokens[first - 1];
    if (token === undefined || isNamed(mentions.covering(first - 1), first)) break;
    const portfolio = portfolioBefore(first, lowest, tokens);
    if (portfolio > 0 && mentions.covering(first - portfolio) === undefined) first -= portfolio;
    else if (MODIFIERS.has(token.lower)) first -= 1;
    else if (isLarge && mayQualify(token, takesQualifiers)) first -= 1;
    else if (isTopic(first - 1, tokens) || isOfChief(first, tokens)) first -= 1;
    else if (
      token.lower === 'and' &&
      first < at &&
      takesQualifiers &&
      joinsQualifiers(first - 1, lowest, tokens) &&
      mentions.covering(first - 2) === undefined
    )
      first -= 2;
    else break;
  }
  return first;
}

/** "the UN's aid chief": what the chief is of, between the body and the head. */
const isOfChief = (at: number, tokens: TitleContext['tokens']): boolean =>
  tokens[at]?.lower === 'chief' &&
  tokens[at - 2]?.lower === "'s" &&
  /^\p{Ll}+$/u.test(tokens[at - 1]?.text ?? '');

/** "chief Brexit negotiator": what the office is about, between a word of rank and the head. */
export const isTopic = (at: number, tokens: TitleContext['tokens']): boolean =>
  isQualifier(tokens[at]?.text ?? '', tokens[at]?.lower ?? '') &&
  /^(?:chief|top|lead|senior)$/.test(tokens[at - 1]?.text ?? '');

const isNamed = (mention: ReturnType<TitleContext['mentions']['covering']>, end: number): boolean =>
  mention !== undefined && (isPersonMention(mention) || mention.lastToken === end || mention.kind !== 'name');

/** "Homeland Security" before "Advisor"; before "President" only a body: "Court". */
const mayQualify = (token: TitleContext['tokens'][number], takesQualifiers: boolean): boolean =>
  isQualifier(token.text, token.lower) && (takesQualifiers || namesBody(token.lower));

const isQualifier = (text: string, lower: string): boolean =>
  /^\p{Lu}[\p{L}-]+$/u.test(text) &&
  !/ing$/.test(lower) &&
  !/^\p{Lu}{3,}$/u.test(text) &&
  !FUNCTION_WORDS.has(lower) &&
  !FORMER.has(lower) &&
  !INCOMING.has(lower) &&
  !CURRENT.has(lower);

function joinsQualifiers(at: number, lowest: number, tokens: TitleContext['tokens']): boolean {
  const [left, right] = [tokens[at - 1], tokens[at + 1]];
  return (
    at - 1 >= lowest &&
    left !== undefined &&
    right !== undefined &&
    isQualifier(left.text, left.lower) &&
    !/(?:minister|president|secretary|leader)$/.test(left.lower)
  );
}

function portfolioBefore(end: number, floor: number, tokens: TitleContext['tokens']): number {
  const from = Math.max(floor, end - 5);
  const lower = tokens.slice(from, end).map((token) => bareWord(token.lower));
  return portfolioLengthBefore(lower, lower.length, 0);
}

/** "former", "incoming", "then" before token `at`, where a title with the first word `title`, or its owner, begins; `first` is the leftmost of such words, not before `floor`. */
export function readStatus(
  { at, floor, title }: { readonly at: number; readonly floor: number; readonly title: string },
  tokens: TitleContext['tokens'],
): { readonly first: number; readonly status: 'former' | 'incoming' | undefined } {
  let first = at;
  let status: 'former' | 'incoming' | undefined;
  while (first > floor) {
    const lower = (tokens[first - 1]?.lower ?? '').replace(/-$/, '');
    if (isOver(lower, title)) status = 'former';
    else if (INCOMING.has(lower)) status = 'incoming';
    else if (!CURRENT.has(lower)) {
      // "the newly elected president"
      if (first - 2 < floor || !JUST_CHOSEN.test(`${tokens[first - 2]?.lower} ${lower}`)) break;
      first -= 1;
    }
    first -= 1;
  }
  return { first, status };
}
