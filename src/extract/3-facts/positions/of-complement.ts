import type { Mention } from '../../analysis.js';
import { isPersonMention } from '../mention-index.js';
import type { Complement, ComplementContext } from './complement-parts.js';
import { readBody } from './named-body.js';
import { INNER, readRun } from './title-run.js';
import { PORTFOLIO_HEADS } from './title-words.js';

const STATE_NOUNS = new Set(['kingdom', 'republic', 'state', 'government', 'sultanate', 'emirate']);
/** "Adviser on Petroleum", "rapporteur on torture". */
export const SPECIALISTS =
  /^(?:advis[eo]r|rapporteur|envoy|representative|negotiator|coordinator|mediator|facilitator|spokes(?:man|woman|person))$/;
const SPOKESPEOPLE = /^spokes(?:man|woman|person)$/;
const isSpecialist = (head: string): boolean => SPECIALISTS.test(head) && !SPOKESPEOPLE.test(head);
/** Bodies that are written small. */
const COMMON_BODY =
  /^(?:parliament|assembly|senate|cabinet|junta|council|government|opposition|party|coalition|bloc|staff|police|army|navy|force|forces|committee|commission|delegation|mission|union|agency|authority|bank|court|company|group|movement|alliance|military|security|intelligence|ministry|department|house|chamber|board)$/;
const PROGRAMME =
  /^(?:programmes?|programs?|projects?|desk|department|division|section|centre|center|studies|unit|research|bureau)$/;
/** "Volkswagen AG". */
const LEGAL_FORM = /^(?:ag|se|sa|spa|plc|inc|corp|ltd|llc|co|group|gmbh|nv|oyj|asa)\.?$/;

/** "of Iraq", "for Narcotics Affairs": whose the office is, or what it looks after. */
export function readOf(at: number, limit: number, context: ComplementContext): Complement | undefined {
  const preposition = context.tokens[at]?.lower;
  const from = skipDescription(skipArticle(at + 1, limit, context), limit, context);
  const mention = ownerAt(from, context);
  const isCountry = mention?.entityId.startsWith('country:') ?? false;
  const isServing = preposition === 'for' && SPOKESPEOPLE.test(context.head);
  const isHead =
    context.head === 'minister' && /^(?:chief|prime|first)$/.test(context.tokens[at - 2]?.lower ?? '');
  const looksAfter =
    !isServing && !isHead && (preposition === 'for' || context.hasOwner || PORTFOLIO_HEADS.has(context.head));
  // "the UN's special envoy for Yemen", "the IMF's mission chief for Argentina": what the office looks after.
  if (isCountry && mention !== undefined && preposition === 'for')
    if (isSpecialist(context.head) || context.hasOwner)
      return { last: mention.lastToken, titleEnd: mention.lastToken, of: undefined };
  if (
    mention !== undefined &&
    (isCountry || !looksAfter || (context.head === 'director' && !context.hasOwner))
  )
    return readOwned(mention, at, limit, context);
  const end = readRun(at + 1, limit, context);
  if (end > at + 1) return withBody(at, end, context) ?? { last: end, titleEnd: end, of: undefined };
  if (preposition !== 'of') return undefined;
  return (
    readBody(from, limit, context) ??
    readCommonBody(at + 1, limit, context) ??
    readProgramme(at + 1, limit, context)
  );
}

/** The mention at a token; of "the U.S. Senate Foreign Relations Committee" and "Sudan's Military Council" the body. */
function ownerAt(at: number, { tokens, mentions }: ComplementContext): Mention | undefined {
  const mention = mentions.startingAt(at).find((item) => !isPersonMention(item));
  if (mention?.entityId.startsWith('country:') !== true) return mention;
  const end = mention.lastToken + Number(tokens[mention.lastToken]?.lower === "'s");
  return mentions.startingAt(end).find(({ entityId }) => entityId.startsWith('org:')) ?? mention;
}

/** Behind "of" and the owner: "of Iraq", "of the Russian general staff", "of the UN mission", "of the Africa programme at Chatham House". */
function readOwned(
  mention: Mention,
  at: number,
  limit: number,
  context: ComplementContext,
): Complement | undefined {
  const next = context.tokens[mention.lastToken]?.lower ?? '';
  const isOwner = next === "'s";
  const isCountry = mention.entityId.startsWith('country:');
  const programme = PROGRAMME.test(next) ? readProgramme(at + 1, limit, context) : undefined;
  if (programme !== undefined) return programme;
  const part = isOwner && !isCountry ? endOfPart(mention.lastToken + 1, limit, context) : undefined;
  if (part !== undefined) return { last: part, titleEnd: part, of: mention };
  const mayBeForces = mention.lastToken < limit && (isCountry || !isOwner);
  const forces = mayBeForces ? readForces(mention, limit, context) : undefined;
  if (forces !== undefined) return forces;
  const isAdjective = isCountry && mention.lastToken < limit && (mention.kind === 'demonym' || isOwner);
  return isAdjective ? undefined : readParent(mention, at, limit, context);
}

/** Behind "observer mission" of "of the European Union's observer mission": a part of the body; undefined where none follows. */
function endOfPart(at: number, limit: number, { tokens }: ComplementContext): number | undefined {
  for (let next = at; next < Math.min(limit, at + 4); next += 1) {
    if (COMMON_BODY.test(tokens[next]?.lower ?? '')) return next + 1;
    if (!/^\p{L}[\p{L}-]+$/u.test(tokens[next]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** "of the Asia programme at Chatham House": words up to "at" and a body. */
export function readProgramme(
  at: number,
  limit: number,
  { tokens, mentions }: Pick<ComplementContext, 'tokens' | 'mentions'>,
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
    // "of Foreign and European Affairs of the Republic of Croatia": the last "of" is part of the name.
    if (body === undefined && mentions.covering(of) !== undefined) continue;
    const rest = tokens.slice(body?.lastToken ?? 0, end);
    if (body === undefined || !rest.every(({ lower }) => LEGAL_FORM.test(lower))) return undefined;
    return { last: Math.max(end, body.lastToken), titleEnd: of, of: body };
  }
  return undefined;
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

/** "the Kingdom of Thailand": the mention behind it counts. */
function skipArticle(at: number, limit: number, { tokens, mentions }: ComplementContext): number {
  let from = at;
  if (tokens[from]?.lower === 'the') from += 1;
  if (mentions.startingAt(from).length > 0) return from;
  const isState = STATE_NOUNS.has(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower === 'of';
  return isState && from + 2 < limit ? from + 2 : from;
}
