import { isPersonMention } from '../mention-index.js';
import type { Complement, ComplementContext } from './complement-parts.js';
import { matchTitleForm, portfolioLengthAt } from './title-words.js';

/** Those who act for a person: "a spokesman for Putin". */
const SERVANTS =
  /^(?:spokes(?:man|woman|person)|envoy|aide|advis[eo]r|secretary|lawyer|emissary|staff|assistant)$/;
const MAX_TITLE = 8;

/** "A spokesman for Putin", "an adviser to Turkish President X": whom the holder serves. */
export function readServed(at: number, limit: number, context: ComplementContext): Complement | undefined {
  if (!SERVANTS.test(context.head)) return undefined;
  const { tokens, mentions } = context;
  const country = mentions.startingAt(at + 1).find(({ entityId }) => entityId.startsWith('country:'));
  const begin = country === undefined ? at + 1 : behindOwner(country.lastToken, tokens);
  const next = behindTitle(begin, limit, context);
  const person = mentions.startingAt(next).find(isPersonMention);
  // "envoy for Yemen X": no one served; "a spokesman for Putin's party"
  const isServed = person !== undefined && (country === undefined || next > begin);
  if (!isServed || tokens[person.lastToken]?.lower === "'s") return undefined;
  return {
    last: person.lastToken,
    titleEnd: at,
    of: country ?? person,
    ...(next > at + 1 && { resume: at + 1 }),
  };
}

const behindOwner = (at: number, tokens: ComplementContext['tokens']): number =>
  at + Number(tokens[at]?.lower === "'s");

/** Behind the words of an office, which ends with a title: "Foreign Minister", "former president"; `at` itself when there is none. */
function behindTitle(at: number, limit: number, { tokens, mentions }: ComplementContext): number {
  const lower = tokens.slice(at, Math.min(limit, at + MAX_TITLE)).map((token) => token.lower);
  let next = 0;
  let isTitle = false;
  while (next < lower.length && !isPersonMention(mentions.startingAt(at + next)[0])) {
    const form = matchTitleForm(lower, next, lower.length);
    const length = form?.length ?? lengthOfOther(lower, next);
    if (length === 0) break;
    isTitle ||= form?.title.isOffice === true;
    next += length;
  }
  return isTitle ? at + next : at;
}

const lengthOfOther = (lower: readonly string[], at: number): number =>
  /^(?:former|then|late)$/.test(lower[at] ?? '') ? 1 : portfolioLengthAt(lower, at, lower.length);
