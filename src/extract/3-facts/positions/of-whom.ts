import type { Analysis, Mention } from '../../analysis.js';
import type { Holding } from './holders.js';
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
  readonly of: string | undefined;
  readonly sentence: number;
  readonly paragraph: number;
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

/** Whose office it is: as the phrase says, else by the holder's country, the office's name or the sentence around it. */
export function findOwner(
  analysis: Analysis,
  phrase: TitlePhrase,
  holding: Holding,
  behind: Mention | undefined,
  earlier: readonly EarlierPosition[],
): Ownership {
  const stated = phrase.of ?? behind;
  if (stated !== undefined) return fromMention(analysis, stated);
  if (phrase.isAnaphoric) return { of: earlier.at(-1)?.of, basis: 'coref' };
  if (!belongsToState(phrase)) return { of: undefined, basis: 'stated' };
  const holder = analysis.entities.get(holding.holders[0]?.entityId ?? '');
  if (holder?.country != null) return { of: countryOf(analysis, holder.country), basis: 'gazetteer' };
  const home = homeOfOffice(phrase.title.toLowerCase());
  const near = SOVEREIGN.has(phrase.row.class) ? undefined : nearestCountry(analysis, phrase, earlier);
  if (near !== undefined) return { of: near, basis: 'coref' };
  return { of: home === undefined ? undefined : countryOf(analysis, home), basis: 'gazetteer' };
}

const countryOf = (analysis: Analysis, code: string): string | undefined =>
  analysis.entities.has(`country:${code}`) ? `country:${code}` : undefined;

function belongsToState(phrase: TitlePhrase): boolean {
  if (namesBody(phrase.title)) return false;
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

/** In a list of officials the country of the one before; else the demonym of the delegation that the sentence is about. */
function nearestCountry(
  analysis: Analysis,
  phrase: TitlePhrase,
  earlier: readonly EarlierPosition[],
): string | undefined {
  const sentence = analysis.tokens[phrase.titleFirst]?.sentence;
  const listed = earlier.findLast((item) => item.sentence === sentence && item.of?.startsWith('country:'));
  if (listed !== undefined) return listed.of;
  return analysis.mentions.findLast(
    (mention) =>
      mention.sentence === sentence &&
      mention.lastToken <= phrase.first &&
      mention.kind === 'demonym' &&
      mention.entityId.startsWith('country:'),
  )?.entityId;
}
