import type { Analysis, Mention } from '../../analysis.js';
import { leadersByName } from '../../lexicon/lexicon.js';
import { canonicalTitle } from './position-entity.js';
import type { TitlePhrase } from './title-phrase.js';
import { homeOfOffice, namesBody } from './title-words.js';

/** Whose office it is, and how that is known. */
export interface Ownership {
  readonly of: string | undefined;
  readonly basis: 'stated' | 'coref' | 'gazetteer';
}

/** What was read before in the same sentence, nearest last. */
export interface EarlierPosition {
  readonly person: string;
  readonly of: string | undefined;
  readonly sentence: number;
  /** Token behind its proof. */
  readonly last: number;
}

/** Heads of state seldom share a country with the official named before. */
const SOVEREIGN = new Set(['head-of-state', 'head-of-government', 'monarch', 'royal']);
const STATE_CLASSES = new Set([
  'head-of-state',
  'head-of-government',
  'deputy-head',
  'minister',
  'monarch',
  'royal',
  'spokesperson',
  'diplomat',
  'judge',
  'legislator',
]);

/** An office of which it is asked whose it is. */
export interface OwnershipQuestion {
  readonly phrase: TitlePhrase;
  readonly holder: Mention;
  /** "of Thailand" behind the holder's name. */
  readonly behind: Mention | undefined;
  readonly earlier: readonly EarlierPosition[];
}

/** Whose office it is: as the phrase says, else by the holder's country, the office's name or the sentence around it. */
export function findOwner(analysis: Analysis, question: OwnershipQuestion): Ownership {
  const { phrase, behind, earlier } = question;
  const stated = phrase.of ?? behind;
  if (stated !== undefined) return fromMention(analysis, stated);
  if (phrase.isAnaphoric) return { of: earlier.at(-1)?.of, basis: 'coref' };
  if (!belongsToState(phrase)) return { of: undefined, basis: 'stated' };
  return byHolder(analysis, question);
}

/** By what a table knows of the holder, by the list it stands in, by its nationality, by the name of the office. */
function byHolder(analysis: Analysis, { phrase, holder: mention, earlier }: OwnershipQuestion): Ownership {
  const holder = analysis.entities.get(mention.entityId);
  const title = canonicalTitle(phrase.title);
  const posts = leadersByName(holder?.name ?? '').flatMap((leader) => leader.posts);
  const post = posts.find((item) => canonicalTitle(item.title) === title && item.country !== undefined);
  const lands = new Set(posts.map((item) => item.country));
  const land = post?.country ?? (lands.size === 1 ? [...lands][0] : undefined);
  if (land !== undefined) return { of: countryOf(analysis, land), basis: 'gazetteer' };
  const last = earlier.at(-1);
  if (last?.person === holder?.id && last?.sentence === mention.sentence && last?.of !== undefined)
    return { of: last.of, basis: 'coref' };
  const isLeader = posts.length > 0 || SOVEREIGN.has(phrase.row.class);
  const near = isLeader ? undefined : nearestCountry(analysis, phrase, earlier);
  if (near !== undefined) return { of: near, basis: 'coref' };
  if (holder?.country != null) return { of: countryOf(analysis, holder.country), basis: 'gazetteer' };
  const home = homeOfOffice(phrase.title.toLowerCase());
  return { of: home === undefined ? undefined : countryOf(analysis, home), basis: 'gazetteer' };
}

const countryOf = (analysis: Analysis, code: string): string | undefined =>
  analysis.entities.has(`country:${code}`) ? `country:${code}` : undefined;

function belongsToState(phrase: TitlePhrase): boolean {
  if (namesBody(phrase.title)) return false;
  if (phrase.row.class === 'diplomat') return /\b(?:ambassador|consul)\b/i.test(phrase.title);
  return (
    STATE_CLASSES.has(phrase.row.class) ||
    canonicalTitle(phrase.title) === 'supreme leader' ||
    /\b(?:secretary|attorney general|security advis[eo]r|officer for|assistant to)\b/i.test(phrase.title)
  );
}

/** A person as owner stands for the state served: "the Chancellor's spokesman". */
function fromMention(analysis: Analysis, mention: Mention): Ownership {
  const entity = analysis.entities.get(mention.entityId);
  if (entity?.kind !== 'person') return { of: mention.entityId, basis: 'stated' };
  return { of: entity.country === null ? undefined : countryOf(analysis, entity.country), basis: 'coref' };
}

/** Nothing but "and" or a semicolon stands between two officials. */
function isJoined({ tokens }: Analysis, from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return (
    between.length > 0 && between.length < 3 && between.every((token) => /^(?:and|[,;])$/.test(token.lower))
  );
}

const DELEGATION = /^(?:delegation|side|team|cabinet|contingent|included?|includes|including|accompanied)$/;

/** In the list of a delegation: the country of the official before, else the demonym of the delegation. */
function nearestCountry(
  analysis: Analysis,
  phrase: TitlePhrase,
  earlier: readonly EarlierPosition[],
): string | undefined {
  const sentence = analysis.sentences[analysis.tokens[phrase.titleFirst]?.sentence ?? -1];
  if (sentence === undefined) return undefined;
  const before = analysis.tokens.slice(sentence.firstToken, phrase.first);
  const last = earlier.at(-1);
  if (
    last?.of !== undefined &&
    last.sentence === sentence.index &&
    isJoined(analysis, last.last, phrase.first)
  )
    return last.of;
  if (!before.some((token) => DELEGATION.test(token.lower))) return undefined;
  const listed = earlier.findLast(
    (item) => item.sentence === sentence.index && item.of?.startsWith('country:'),
  );
  if (listed !== undefined) return listed.of;
  return analysis.mentions.findLast(
    (mention) =>
      mention.sentence === sentence.index &&
      mention.lastToken <= phrase.first &&
      mention.kind === 'demonym' &&
      mention.entityId.startsWith('country:'),
  )?.entityId;
}
