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
/** Those who act for a person: "a spokesman for Putin". */
const SERVANTS = /^(?:spokes(?:man|woman|person)|envoy|aide|advis[eo]r|secretary|lawyer|emissary)$/;
/** "Adviser on Petroleum", "rapporteur on torture". */
const SPECIALISTS =
  /^(?:advis[eo]r|rapporteur|envoy|representative|negotiator|coordinator|spokes(?:man|woman|person))$/;
const SPOKESPEOPLE = /^spokes(?:man|woman|person)$/;
const isSpecialist = (head: string): boolean => SPECIALISTS.test(head) && !SPOKESPEOPLE.test(head);
/** Bodies that are written small. */
const COMMON_BODY =
  /^(?:parliament|assembly|senate|cabinet|junta|council|government|opposition|party|coalition|bloc|staff|police|army|navy|force|forces|committee|commission|delegation|mission|union|agency|authority|bank|court|company|group|movement|alliance|military|security|intelligence|ministry|department|house|chamber|board)$/;
/** "Volkswagen AG". */
const LEGAL_FORM = /^(?:ag|se|sa|spa|plc|inc|corp|ltd|llc|co|group|gmbh|nv|oyj|asa)\.?$/;
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
  if (preposition === 'in') return readPost(at, limit, context);
  if (preposition === 'on' || preposition === 'at') {
    const end = preposition === 'on' && SPECIALISTS.test(context.head) ? readRun(at + 1, limit, context) : 0;
    const body = readBody(at + 1, limit, context);
    return body ?? (end > at + 1 ? { last: end, titleEnd: end, of: undefined } : undefined);
  }
  return undefined;
}

function readOf(at: number, limit: number, context: ComplementContext): Complement | undefined {
  const preposition = context.tokens[at]?.lower;
  const served = readServed(at, context);
  if (served !== undefined) return served;
  const from = skipDescription(skipArticle(at + 1, limit, context), limit, context);
  const mention = context.mentions.startingAt(from).find((item) => !isPersonMention(item));
  const isCountry = mention?.entityId.startsWith('country:') ?? false;
  const isServing = preposition === 'for' && SPOKESPEOPLE.test(context.head);
  const isHead =
    context.head === 'minister' && /^(?:chief|prime|first)$/.test(context.tokens[at - 2]?.lower ?? '');
  const looksAfter =
    !isServing && !isHead && (preposition === 'for' || context.hasOwner || PORTFOLIO_HEADS.has(context.head));
  // "the UN's special envoy for Yemen": what the envoy looks after.
  if (isCountry && mention !== undefined && preposition === 'for' && isSpecialist(context.head))
    return { last: mention.lastToken, titleEnd: mention.lastToken, of: undefined };
  if (
    mention !== undefined &&
    (isCountry || !looksAfter || (context.head === 'director' && !context.hasOwner))
  ) {
    const isOwner = context.tokens[mention.lastToken]?.lower === "'s";
    if (isCountry && (mention.kind === 'demonym' || isOwner) && mention.lastToken < limit)
      return readForces(mention, limit, context);
    return readParent(mention, at, limit, context);
  }
  const end = readRun(at + 1, limit, context);
  if (end > at + 1) return withBody(at, end, context) ?? { last: end, titleEnd: end, of: undefined };
  if (preposition !== 'of') return undefined;
  return (
    readBody(from, limit, context) ??
    readCommonBody(at + 1, limit, context) ??
    readProgramme(at + 1, limit, context)
  );
}

/** "of the Asia programme at Chatham House": words up to "at" and a body. */
function readProgramme(
  at: number,
  limit: number,
  { tokens, mentions }: ComplementContext,
): Complement | undefined {
  for (let next = at + 1; next < Math.min(limit, at + 6); next += 1) {
    if (tokens[next]?.lower === 'at') {
      const first = tokens[next + 1]?.lower === 'the' ? next + 2 : next + 1;
      const body = mentions.startingAt(first).find(({ entityId }) => entityId.startsWith('org:'));
      return body && { last: body.lastToken, titleEnd: next, of: body };
    }
    if (!/^[\p{L}-]+$/u.test(tokens[next]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** "of the Board of Management of Volkswagen", "of the Asian Department of the Foreign Ministry": a body behind the last "of" is whose it is. */
function withBody(at: number, end: number, { tokens, mentions }: ComplementContext): Complement | undefined {
  for (let of = end - 1; of > at + 1; of -= 1) {
    if (tokens[of]?.lower !== 'of') continue;
    const first = tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1;
    const owners = mentions
      .startingAt(first)
      .filter(({ kind, entityId }) => kind !== 'demonym' && /^(?:org|country):/.test(entityId));
    const [body] = owners;
    const rest = tokens.slice(body?.lastToken ?? 0, end);
    if (body === undefined || !rest.every(({ lower }) => LEGAL_FORM.test(lower))) return undefined;
    return { last: Math.max(end, body.lastToken), titleEnd: of, of: body };
  }
  return undefined;
}

/** "A spokesman for Putin", "an adviser to Merkel": whom the holder serves. */
function readServed(at: number, { tokens, mentions, head }: ComplementContext): Complement | undefined {
  if (!SERVANTS.test(head)) return undefined;
  const person = mentions.startingAt(at + 1).find(isPersonMention);
  const isOwner = tokens[person?.lastToken ?? 0]?.lower === "'s";
  return person === undefined || isOwner ? undefined : { last: person.lastToken, titleEnd: at, of: person };
}

/** "the Board of Management of Volkswagen": a part of a body belongs to the title; "the Bank of India" ends behind the country. */
function readParent(mention: Mention, at: number, limit: number, context: ComplementContext): Complement {
  const simple = { last: mention.lastToken, titleEnd: at, of: mention };
  const unit = endOfUnit(mention, limit, context);
  if (unit !== undefined) return { ...simple, last: unit };
  if (!mention.entityId.startsWith('org:') || context.tokens[mention.lastToken]?.lower !== 'of')
    return simple;
  const from = skipArticle(mention.lastToken + 1, limit, context);
  const parent = context.mentions.startingAt(from).find((item) => !isPersonMention(item));
  if (parent === undefined || parent.lastToken > limit) return simple;
  return parent.entityId.startsWith('org:')
    ? { last: parent.lastToken, titleEnd: mention.lastToken, of: parent }
    : { ...simple, last: parent.lastToken };
}

const UNIT =
  /^(?:subsidiary|unit|arm|branch|division|department|office|bureau|section|wing|operations?|business|chapter|mission|delegation)$/;

/** "of VW's South African subsidiary": behind the unit of a body; undefined where none is. */
function endOfUnit(
  { entityId, lastToken }: Mention,
  limit: number,
  { tokens }: ComplementContext,
): number | undefined {
  if (!entityId.startsWith('org:') || tokens[lastToken]?.lower !== "'s") return undefined;
  for (let at = lastToken + 1; at < Math.min(limit, lastToken + 6); at += 1) {
    if (UNIT.test(tokens[at]?.lower ?? '')) return at + 1;
    if (!/^[\p{L}-]+$/u.test(tokens[at]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** "of parliament", "of the ruling junta": a body without a name, up to the end of its phrase. */
function readCommonBody(at: number, limit: number, { tokens }: ComplementContext): Complement | undefined {
  let end = at;
  while (end < Math.min(limit, at + 6) && /^\p{Ll}[\p{L}-]*$/u.test(tokens[end]?.text ?? '')) {
    if (
      /^(?:and|who|which|that|in|on|at|to|for|by|with|from|said|says|told|was|is|has|had)$/.test(
        tokens[end]?.lower ?? '',
      )
    )
      break;
    end += 1;
  }
  return COMMON_BODY.test(tokens[end - 1]?.lower ?? '')
    ? { last: end, titleEnd: end, of: undefined }
    : undefined;
}

/** "of the state-run nuclear company Rosatom": small words before the name of a body describe it. */
function skipDescription(at: number, limit: number, { tokens, mentions }: ComplementContext): number {
  for (let next = at; next < Math.min(limit, at + 5); next += 1) {
    if (mentions.startingAt(next).some(({ entityId }) => entityId.startsWith('org:'))) return next;
    if (!/^\p{Ll}[\p{L}-]+$/u.test(tokens[next]?.text ?? '') || INNER.has(tokens[next]?.lower ?? '')) break;
  }
  return at;
}

/** "of the Russian general staff", "of Iran's atomic agency": a body that every state has, and whose it is. */
function readForces(mention: Mention, limit: number, { tokens }: ComplementContext): Complement | undefined {
  const first = mention.lastToken + Number(tokens[mention.lastToken]?.lower === "'s");
  let end = first;
  for (let at = first; at < Math.min(limit, first + 5); at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (COMMON_BODY.test(lower)) end = at + 1;
    else if (!/^\p{L}[\p{L}-]+$/u.test(lower) || INNER.has(lower)) break;
  }
  return end === first ? undefined : { last: end, titleEnd: end, of: mention };
}

/** "the ambassador in Bishkek": where an envoy is posted is no part of the title. */
function readPost(at: number, limit: number, { head, mentions }: ComplementContext): Complement | undefined {
  if (!/^(?:ambassador|envoy|consul|representative)$/.test(head)) return undefined;
  const place = mentions.startingAt(at + 1).find((item) => !isPersonMention(item));
  return place === undefined || place.lastToken > limit
    ? undefined
    : { last: place.lastToken, titleEnd: at, of: undefined };
}

/** "to Germany", "to the United Nations", "to the President". */
function readTo(at: number, limit: number, context: ComplementContext): Complement | undefined {
  const from = context.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  if (from >= limit) return undefined;
  const mention = context.mentions.startingAt(from).find((item) => !isPersonMention(item));
  // "chief of staff to Emirati Foreign Minister X": whom the holder serves is of that country.
  if (mention?.kind === 'demonym') return { last: mention.lastToken, titleEnd: at, of: mention };
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
