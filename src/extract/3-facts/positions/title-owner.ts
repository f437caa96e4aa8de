import type { Mention, Token } from '../../analysis.js';
import { FROM_OR_BY } from '../grammar/closed-classes.js';
import { isPersonMention } from '../mention-index.js';
import type { TitleContext } from './title-context.js';

/** Whose office it is by the words before a title; `first` is the first token of them, of the title where there are none. */
export interface Owner {
  readonly first: number;
  readonly of: Mention | undefined;
  readonly isAnaphoric: boolean;
  readonly isNational?: boolean;
  readonly noun?: string | undefined;
}

const POSSESSIVES = new Set(['his', 'her', 'their', 'its']);

/** "Iran's", "Russian", "his" right before the title. */
export function readOwner(
  behind: number,
  floor: number,
  { tokens, mentions, isServant }: TitleContext & { readonly isServant: boolean },
): Owner {
  const at = skipAdjectives(behind, floor, tokens);
  const before = tokens[at - 1];
  if (before === undefined || at <= floor) return { first: at, of: undefined, isAnaphoric: false };
  if (POSSESSIVES.has(before.lower)) return { first: at - 1, of: undefined, isAnaphoric: true };
  const unnamed = readOwnCountry(at, floor, tokens) ?? readOwnBody(at, floor, tokens);
  if (unnamed !== undefined) return unnamed;
  if (before.lower === 'whose' && tokens[at - 2]?.text === ',') {
    const end = tokens[at - 3]?.text === ')' ? at - 5 : at - 2;
    const of = mentions.endingAt(end).find((mention) => !isPersonMention(mention));
    return { first: of === undefined ? at : of.firstToken, of, isAnaphoric: false };
  }
  const isPossessive =
    before.lower === "'s" || (before.text === "'" && /s$/.test(tokens[at - 2]?.lower ?? ''));
  // "State Bank of Peru (SBP) Governor X"
  const bare = before.text === ')' && tokens[at - 3]?.text === '(' ? at - 3 : at;
  const end = isPossessive ? at - 1 : bare;
  const owners = mentions.endingAt(end).filter((mention) => mention.firstToken >= floor);
  const of = owners.find(
    (mention) => isPossessive || (isPersonMention(mention) ? isServant : !isStay(mention, tokens)),
  );
  // "Human Rights Watch's Asia director"
  const outer =
    of?.kind === 'name' && !isPossessive ? bodyBefore(of.firstToken, { tokens, mentions }) : undefined;
  if (outer !== undefined) return { first: outer.firstToken, of: outer, isAnaphoric: false };
  return { first: of?.firstToken ?? at, of, isAnaphoric: false };
}

/** The body whose "'s" ends before a token. */
const bodyBefore = (
  at: number,
  { tokens, mentions }: Pick<TitleContext, 'tokens' | 'mentions'>,
): Mention | undefined =>
  tokens[at - 1]?.lower === "'s"
    ? mentions.endingAt(at - 1).find(({ entityId }) => entityId.startsWith('org:'))
    : undefined;

/** "Germany's influential finance minister": where up to two small words behind a possessor begin; else `at` itself. */
function skipAdjectives(at: number, floor: number, tokens: readonly Token[]): number {
  for (let from = at - 1; from > floor && from >= at - 2; from -= 1) {
    if (!/^(?!(?:for|of|to|as)$)\p{Ll}[\p{L}-]+$/u.test(tokens[from]?.text ?? '')) break;
    if (tokens[from - 1]?.lower === "'s") return from;
  }
  return at;
}

/** "the country's", "her country's": the office is of a state that stands elsewhere. */
function readOwnCountry(at: number, floor: number, tokens: readonly Token[]): Owner | undefined {
  const isOwn =
    tokens[at - 1]?.lower === "'s" &&
    /^(?:country|nation|kingdom|republic|state|government)$/.test(tokens[at - 2]?.lower ?? '');
  if (!isOwn || at - 3 < floor) return undefined;
  const isAnaphoric = POSSESSIVES.has(tokens[at - 3]?.lower ?? '');
  return { first: at - 3, of: undefined, isAnaphoric, isNational: !isAnaphoric };
}

/** "the alliance's", "its parent company's": a body or person that stands elsewhere. */
function readOwnBody(at: number, floor: number, tokens: readonly Token[]): Owner | undefined {
  const noun = tokens[at - 2];
  const isOwner =
    tokens[at - 1]?.lower === "'s" || (tokens[at - 1]?.text === "'" && noun?.lower.endsWith('s') === true);
  if (!isOwner || !/^\p{Ll}[\p{L}-]+$/u.test(noun?.text ?? '')) return undefined;
  for (let from = at - 3; from >= Math.max(floor, at - 5); from -= 1) {
    if (/^(?:the|its|his|her|their)$/.test(tokens[from]?.lower ?? ''))
      return { first: from, of: undefined, isAnaphoric: false, noun: noun?.lower };
    if (!/^\p{Ll}[\p{L}-]+$/u.test(tokens[from]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** "In Turkey Minister X met …", "US-based leader X": where he was, not whose minister he is. */
const isStay = ({ kind, firstToken, lastToken, entityId }: Mention, tokens: readonly Token[]): boolean =>
  FROM_OR_BY.test(tokens[lastToken - 1]?.lower ?? '') ||
  (kind === 'name' &&
    entityId.startsWith('country:') &&
    /^(?:in|at|from)$/.test(tokens[firstToken - 1]?.lower ?? ''));
