import type { ExtractedClaim, ExtractedEntity } from '../../../domain/extraction.js';
import type { Mention } from '../../analysis.js';
import { type ArticleReading, quoteTokens } from '../grammar/article-reading.js';
import {
  ADVERBS,
  BE,
  COORDINATORS,
  DO,
  HAVE,
  MODALS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../grammar/closed-classes.js';
import { verbForms } from '../grammar/verb-forms.js';
import { type ClaimDraft, makeClaim } from './claim-draft.js';

/** Where places and organizations are, and whose they are: from the words beside the name, else from the tables. */
export function standingClaims(article: ArticleReading): ExtractedClaim[] {
  const first = new Map<string, Mention>();
  const stated = new Map<string, ClaimDraft>();
  for (const mention of article.mentions.flat()) {
    if (mention.kind === 'name' && !first.has(mention.entityId)) first.set(mention.entityId, mention);
    const draft = besideName(article, mention);
    if (draft !== undefined && !stated.has(mention.entityId)) stated.set(mention.entityId, draft);
  }
  const drafts = [...article.spoken.entities.values()].flatMap((entity) => {
    const mention = first.get(entity.id);
    return (
      stated.get(entity.id) ?? (mention === undefined ? undefined : fromTable(article, entity, mention)) ?? []
    );
  });
  return drafts.flatMap((draft) => makeClaim(article, draft) ?? []);
}

const BETWEEN_BEFORE =
  /^(?:'s|capital|city|town|port|province|region|village|resort|of|the|northern|southern|eastern|western|central|coastal|oil|gas|energy|producer|company|giant|firm|state|state-owned|airline|bank|carmaker|maker|group|newspaper|agency|daily|news|parliament|army|military|navy)$/;

/** "Kazakhstan's capital Astana", "the Russian city of Sochi", "Sochi, Russia", "Russian oil producer Rosneft". */
function besideName(article: ArticleReading, mention: Mention): ClaimDraft | undefined {
  const entity = article.spoken.entities.get(mention.entityId);
  if (entity === undefined || (entity.kind !== 'place' && entity.kind !== 'organization')) return undefined;
  const country =
    (isOfOther(article, mention, entity) ? undefined : countryBefore(article, mention)) ??
    countryBehind(article, mention) ??
    regionBehind(article, mention);
  if (country === undefined || country.entityId === mention.entityId) return undefined;
  const [from, to] = [
    Math.min(country.firstToken, mention.firstToken),
    Math.max(country.lastToken, mention.lastToken),
  ];
  return {
    subject: entity.id,
    predicate: predicateOf(entity),
    object: country.entityId,
    basis: 'stated',
    rule: 'standing/beside-name',
    evidence: quoteTokens(article, from, to),
  };
}

/** "Iraqi ISIS fighters", "the UK's Brexit vote", "Brazil's G20 year": what stands before the name belongs to the noun behind it, or to no one body. */
function isOfOther(
  { spoken: { tokens } }: ArticleReading,
  { firstToken, lastToken }: Mention,
  { type, kind }: ExtractedEntity,
): boolean {
  const next = tokens[lastToken];
  // "Indonesia's Timor policy", but "Iraq's Anbar province"
  if (kind === 'place' && (tokens[firstToken - 1]?.lower !== "'s" || LANDS.test(next?.lower ?? '')))
    return false;
  const isNoun = next !== undefined && !next.isCapitalised && /^\p{Ll}/u.test(next.text);
  return type === 'igo' || (isNoun && !verbForms.has(next.lower) && !isSmallWord(next.lower));
}

const LANDS =
  /^(?:region|province|city|port|town|district|airport|peninsula|valley|area|state|governorate|islands?|oblast|county|coast|village|border|desert|mountains?|river|strait|suburb)$/;

const isSmallWord = (lower: string): boolean =>
  [PREPOSITIONS, COORDINATORS, RELATIVES, SUBORDINATORS, MODALS, BE, HAVE, DO, ADVERBS].some((words) =>
    words.has(lower),
  );

const predicateOf = ({ kind, type }: ExtractedEntity): 'LOCATED_IN' | 'BASED_IN' | 'PART_OF' => {
  if (kind === 'place') return 'LOCATED_IN';
  return type === 'military' || type === 'ministry' || type === 'government' || type === 'agency'
    ? 'PART_OF'
    : 'BASED_IN';
};

function countryBefore(article: ArticleReading, mention: Mention): Mention | undefined {
  const { tokens } = article.spoken;
  const own = article.mentions[mention.sentence] ?? [];
  let at = mention.firstToken;
  for (let step = 0; step < 6; step += 1) {
    const country = own.find(
      (other) =>
        other.lastToken === at &&
        other.entityId.startsWith('country:') &&
        (other.kind === 'demonym' || other.kind === 'name'),
    );
    // "rid Iraq of ISIL": only an adjective goes with what "of" follows.
    const isSplit = country?.kind === 'name' && tokens[at]?.lower === 'of';
    if (country !== undefined)
      return (step > 0 || country.kind === 'demonym') && !isSplit ? country : undefined;
    const word = tokens[at - 1];
    if (word === undefined || !BETWEEN_BEFORE.test(word.lower)) return undefined;
    at -= 1;
  }
  return undefined;
}

/** "Sochi, Russia". */
function countryBehind(article: ArticleReading, mention: Mention): Mention | undefined {
  if (!mention.entityId.startsWith('place:') || article.spoken.tokens[mention.lastToken]?.text !== ',')
    return undefined;
  return article.mentions[mention.sentence]?.find(
    (other) =>
      other.firstToken === mention.lastToken + 1 &&
      other.kind === 'name' &&
      other.entityId === `country:${article.spoken.entities.get(mention.entityId)?.country}`,
  );
}

/** "Warren County, Ohio": a town or county before the region it lies in, not one of a list. */
function regionBehind({ spoken, mentions }: ArticleReading, mention: Mention): Mention | undefined {
  const { tokens, entities } = spoken;
  const place = entities.get(mention.entityId);
  const isPart = place?.type === 'city' || / (?:County|Parish|District)$/.test(place?.name ?? '');
  if (place?.kind !== 'place' || !isPart || tokens[mention.lastToken]?.text !== ',') return undefined;
  const region = mentions[mention.sentence]?.find(
    (other) => other.firstToken === mention.lastToken + 1 && other.kind === 'name',
  );
  const { type, country } = entities.get(region?.entityId ?? '') ?? {};
  if (region === undefined || type !== 'region' || (place.country ?? country) !== country) return undefined;
  const [after, next] = [tokens[region.lastToken], tokens[region.lastToken + 1]];
  const isList =
    /^(?:,|and|or)$/.test(tokens[mention.firstToken - 1]?.lower ?? '') ||
    /^(?:and|or)$/.test(after?.lower ?? '') ||
    (after?.text === ',' && (next?.isCapitalised === true || /^(?:and|or)$/.test(next?.lower ?? '')));
  return isList ? undefined : region;
}

/** Bodies of a country's exiles: its name tells whose they are, not where. */
const ABROAD = /\b(?:in exile|exiles?|opposition|national coalition|council of resistance|diaspora)\b/i;

function fromTable(
  article: ArticleReading,
  entity: ExtractedEntity,
  mention: Mention,
): ClaimDraft | undefined {
  const country = `country:${entity.country}`;
  if (entity.country === null || !article.spoken.entities.has(country)) return undefined;
  if (entity.kind !== 'place' && entity.kind !== 'organization') return undefined;
  if (entity.kind === 'organization' && ABROAD.test(entity.name)) return undefined;
  return {
    subject: entity.id,
    predicate: predicateOf(entity),
    object: country,
    basis: 'gazetteer',
    rule: 'standing/table',
    evidence: quoteTokens(article, mention.firstToken, mention.lastToken),
  };
}
