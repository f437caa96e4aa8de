import type { Mention } from '../../analysis.js';
import { isPersonMention } from '../mention-index.js';
import type { TitleContext } from './title-context.js';
import { matchTitleForm, PORTFOLIO_HEADS, portfolioLengthAt } from './title-words.js';

interface ComplementContext extends TitleContext {
  readonly head: string;
  /** An owner stands before the title: then "of X" says what the office looks after. */
  readonly hasOwner: boolean;
}

/** What follows the head of a title: "of Iraq", "to Germany", "of State for Narcotics Affairs". */
export interface Complement {
  /** Behind everything that was read. */
  readonly last: number;
  /** Behind the words that belong to the title. */
  readonly titleEnd: number;
  readonly of: Mention | undefined;
}

const MAX_RUN = 14;
const STATE_NOUNS = new Set(['kingdom', 'republic', 'state', 'government', 'sultanate', 'emirate']);
const INNER = new Set(['and', 'of', 'for', 'the', '&', '-', 'to']);

/** The complements of the title that ends before `at`. */
export function readComplement(at: number, limit: number, context: ComplementContext): Complement {
  let complement: Complement = { last: at, titleEnd: at, of: undefined };
  for (let step = 0; step < 3; step += 1) {
    const next = readOne(complement.last, limit, context);
    if (next === undefined) break;
    complement = { ...next, of: next.of ?? complement.of };
    if (next.of !== undefined) break;
  }
  return complement;
}

function readOne(at: number, limit: number, context: ComplementContext): Complement | undefined {
  const { tokens } = context;
  const preposition = tokens[at]?.lower;
  if (preposition === undefined || at >= limit) return undefined;
  if (preposition === 'of' || preposition === 'for') return readOf(at, limit, context);
  if (preposition === 'to') return readTo(at, limit, context);
  if (preposition === 'on' || preposition === 'at') return readBody(at + 1, limit, context);
  return undefined;
}

function readOf(at: number, limit: number, context: ComplementContext): Complement | undefined {
  const preposition = context.tokens[at]?.lower;
  const from = skipAdjective(skipArticle(at + 1, limit, context), context);
  const mention = context.mentions.startingAt(from).find((item) => !isPersonMention(item));
  const isCountry = mention?.entityId.startsWith('country:') ?? false;
  const looksAfter = preposition === 'for' || context.hasOwner || PORTFOLIO_HEADS.has(context.head);
  if (
    mention !== undefined &&
    (isCountry || !looksAfter || (context.head === 'director' && !context.hasOwner))
  ) {
    if (isCountry && mention.kind === 'demonym' && mention.lastToken < limit)
      return readForces(mention, limit, context);
    return { last: mention.lastToken, titleEnd: at, of: mention };
  }
  const end = readRun(at + 1, limit, context);
  if (end > at + 1) return { last: end, titleEnd: end, of: undefined };
  return preposition === 'of' ? readBody(from, limit, context) : undefined;
}

/** "of the presidential National Security Office": a small adjective before the name of a body. */
function skipAdjective(at: number, { tokens, mentions }: ComplementContext): number {
  const isAdjective = /^\p{Ll}+(?:al|ic|ful|run|owned|based|led)$/u.test(tokens[at]?.text ?? '');
  return isAdjective && mentions.startingAt(at + 1).some(({ entityId }) => entityId.startsWith('org:'))
    ? at + 1
    : at;
}

/** "of the Russian general staff", "of the Iranian armed forces": a body that every state has, and whose it is. */
function readForces(mention: Mention, limit: number, { tokens }: ComplementContext): Complement | undefined {
  let end = mention.lastToken;
  while (
    end < limit &&
    /^(?:general|staff|armed|forces?|army|navy|air|defense|defence|parliament|central|bank|intelligence|service|security|council|government|delegation|side|team|opposition|senate)$/i.test(
      tokens[end]?.lower ?? '',
    )
  )
    end += 1;
  return end === mention.lastToken ? undefined : { last: end, titleEnd: end, of: mention };
}

/** "to Germany", "to the United Nations", "to the President". */
function readTo(at: number, limit: number, context: ComplementContext): Complement | undefined {
  const from = context.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  if (from >= limit) return undefined;
  const mention = context.mentions.startingAt(from).find((item) => !isPersonMention(item));
  if (mention !== undefined) return { last: mention.lastToken, titleEnd: mention.lastToken, of: undefined };
  const lower = context.tokens.slice(from, Math.min(limit, from + 4)).map((token) => token.lower);
  const form = matchTitleForm(lower, 0, lower.length);
  if (form === undefined || isPersonMention(context.mentions.startingAt(from + form.length)[0]))
    return undefined;
  return { last: from + form.length, titleEnd: from + form.length, of: undefined };
}

/** A named body within a few tokens: "on President Biden's National Security Council". */
function readBody(
  at: number,
  limit: number,
  { tokens, mentions }: ComplementContext,
): Complement | undefined {
  for (let index = at; index < Math.min(limit, at + 5); index += 1) {
    const found = mentions.startingAt(index)[0];
    if (found?.entityId.startsWith('org:')) return { last: found.lastToken, titleEnd: at - 1, of: found };
    const token = tokens[index];
    if (token === undefined || !(token.isCapitalised || token.lower === 'the' || token.lower === "'s")) break;
  }
  return undefined;
}

/** "the Kingdom of Thailand": the mention behind it counts. */
function skipArticle(at: number, limit: number, { tokens, mentions }: ComplementContext): number {
  let from = at;
  if (tokens[from]?.lower === 'the') from += 1;
  if (mentions.startingAt(from).length > 0) return from;
  const isState = STATE_NOUNS.has(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower === 'of';
  return isState && from + 2 < limit ? from + 2 : from;
}

/** Behind a run of capitalised words or of a portfolio, with small words only inside it; ranks at its end are the holder's. */
function readRun(at: number, limit: number, context: ComplementContext): number {
  const { tokens, mentions } = context;
  const lower = tokens.slice(at, Math.min(limit, at + MAX_RUN)).map((token) => token.lower);
  let end = at;
  let index = at;
  while (index < Math.min(limit, at + MAX_RUN)) {
    const token = tokens[index];
    if (token === undefined || isPersonMention(mentions.startingAt(index)[0])) break;
    const portfolio = portfolioLengthAt(lower, index - at, lower.length);
    if (portfolio > 0) end = index += portfolio;
    else if (isForeignTitle(lower, index - at, index > at)) break;
    else if (token.isCapitalised && /\p{L}{2}/u.test(token.text)) end = index += 1;
    else if (INNER.has(token.lower) || isInList(context, index, limit)) index += 1;
    else break;
  }
  return end;
}

/** The comma of "Trade, Tourism and Investment": capitalised words that "and" closes. */
function isInList({ tokens, mentions }: ComplementContext, at: number, limit: number): boolean {
  if (tokens[at]?.text !== ',' || tokens[at - 1]?.isCapitalised !== true) return false;
  for (let next = at + 1; next < Math.min(limit, at + 8); next += 2) {
    if (tokens[next]?.isCapitalised !== true || isPersonMention(mentions.startingAt(next)[0])) return false;
    const behind = tokens[next + 1]?.lower;
    if (behind === 'and')
      return tokens[next + 2]?.isCapitalised === true && !isPersonMention(mentions.startingAt(next + 2)[0]);
    if (behind !== ',') return false;
  }
  return false;
}

/** A rank, form of address or title begins: "Secretary of Defense General Luis …". */
const isForeignTitle = (lower: readonly string[], at: number, isBehind: boolean): boolean =>
  isBehind && matchTitleForm(lower, at, lower.length) !== undefined;
