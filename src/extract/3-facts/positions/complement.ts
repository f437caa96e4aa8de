import type { Mention } from '../../analysis.js';
import { isPersonMention } from '../mention-index.js';
import type { Complement, ComplementContext } from './complement-parts.js';
import { readBody } from './named-body.js';
import { readOf, readProgramme, SPECIALISTS } from './of-complement.js';
import { readServed } from './served.js';
import type { TitleContext } from './title-context.js';
import { readRun } from './title-run.js';
import { matchTitleForm } from './title-words.js';

/** Those who are sent somewhere. */
const POSTED = /^(?:ambassador|envoy|consul|representative|commissioner)$/;

/** The complements of the title that ends before `at`. */
export function readComplement(at: number, limit: number, context: ComplementContext): Complement {
  let complement: Complement = { last: at, titleEnd: at, of: undefined };
  for (let step = 0; step < 3; step += 1) {
    const next = readOne(complement.last, limit, context);
    if (next === undefined) break;
    complement = { ...next, of: next.of ?? complement.of };
    if (next.of !== undefined) break;
  }
  return complement.of === undefined ? complement : withPost(complement, limit, context);
}

/** "Ambassador of Mexico to China": where the envoy is posted. */
function withPost(complement: Complement, limit: number, context: ComplementContext): Complement {
  const { tokens, head } = context;
  if (!POSTED.test(head) || tokens[complement.last]?.lower !== 'to') return complement;
  const post = readTo(complement.last, limit, context);
  return post === undefined ? complement : { ...complement, last: post.last };
}

function readOne(at: number, limit: number, context: ComplementContext): Complement | undefined {
  const { tokens } = context;
  const preposition = tokens[at]?.lower;
  if (preposition === undefined || at >= limit) return undefined;
  const served = /^(?:of|for|to)$/.test(preposition) ? readServed(at, limit, context) : undefined;
  if (served !== undefined) return served;
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

/** "the ambassador in Bishkek": where an envoy is posted is no part of the title. */
function readPost(
  at: number,
  limit: number,
  { head, mentions, tokens }: ComplementContext,
): Complement | undefined {
  if (!POSTED.test(head))
    return (
      readOffice(at, limit, { mentions, tokens }) ??
      (/^(?:lecturer|professor|expert|specialist)$/.test(head)
        ? readProgramme(at + 1, limit, { mentions, tokens })
        : undefined)
    );
  const place = mentions.startingAt(at + 1).find((item) => !isPersonMention(item));
  return place === undefined || place.lastToken > limit
    ? undefined
    : { last: place.lastToken, titleEnd: at, of: undefined };
}

/** "permanent secretary in the Ministry of Finance". */
function readOffice(
  at: number,
  limit: number,
  { tokens, mentions }: Pick<ComplementContext, 'tokens' | 'mentions'>,
): Complement | undefined {
  const first = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const office = mentions.startingAt(first).find(({ entityId }) => entityId.startsWith('org:'));
  return office === undefined ||
    office.lastToken > limit ||
    !/\b(?:ministry|department|office)\b/.test(namedIn(tokens, office))
    ? undefined
    : { last: office.lastToken, titleEnd: at, of: office };
}

const namedIn = (tokens: TitleContext['tokens'], { firstToken, lastToken }: Mention): string =>
  tokens
    .slice(firstToken, lastToken)
    .map(({ lower }) => lower)
    .join(' ');

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
