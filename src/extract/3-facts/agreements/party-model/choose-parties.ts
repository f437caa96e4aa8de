import { PARTY_WEIGHTS } from '../../../lexicon/generated/party-weights.js';
import type { ArticleReading } from '../../grammar/article-reading.js';
import { isListItem } from '../list-items.js';
import { type AgreementDraft, boundBy, knownName } from '../merge-agreements.js';
import { hasUnnamedPartner, inherit } from '../sides-around.js';
import { isOfBody, OF_MANY } from '../treaty-of-many.js';
import { findCandidates, type PartyCandidate, type PartyKnowledge, shareOfNaming } from './candidates.js';

const weights: ReadonlyMap<string, number> = new Map(Object.entries(PARTY_WEIGHTS));

/** Certainty from which one side is taken. */
const FIRST = 0.4;
/** Certainty from which the other side is taken whoever else is likely. */
const LIKELY = 0.5;
/** Certainty from which it is taken where it is `MARGIN` times as likely as the next. */
const OTHER_SIDE = 0.1;
const MARGIN = 1.3;
/** A third party is one that is as good as certain. */
const THIRD = 0.8;

/** Where an agreement's own words tell fewer than two parties, learned weights choose among those whom the article names. */
export function chooseParties(
  article: ArticleReading,
  drafts: readonly AgreementDraft[],
  known: PartyKnowledge,
): void {
  for (const draft of drafts) {
    if (!isUnclear(article, draft, known)) continue;
    const likely = chooseAmong(findCandidates(article, draft, known), weights);
    const chosen = likely.length > 0 ? likely : boundBy(draft).map(({ id }) => id);
    if (isFarFetched(article, draft, { known, chosen })) keepOnly(draft, new Set());
    else if (likely.length > 0) {
      keepOnly(draft, new Set(likely));
      inherit(draft, likely);
    }
  }
}

interface Choice {
  readonly known: PartyKnowledge;
  readonly chosen: readonly string[];
}

/** Of all naming of countries so much is of a pair that an article is about. */
const PAIR = 0.5;

/** "money under the Tuna Treaty" in news of many countries: a treaty by name of which neither its words nor its sentences tell two parties. */
function isFarFetched(
  { mentions, countryOf }: Pick<ArticleReading, 'mentions' | 'countryOf'>,
  draft: AgreementDraft,
  { known, chosen }: Choice,
): boolean {
  const isTold = (known.told.get(draft)?.size ?? 0) > 0;
  if (isTold || chosen.length < 2 || !draft.mentions.some(({ name }) => name.isProper)) return false;
  const here = new Set(
    draft.mentions
      .filter(({ isHeadline }) => !isHeadline)
      .flatMap(({ sentence }) => mentions[sentence] ?? [])
      .map(({ entityId }) => countryOf.get(entityId) ?? entityId),
  );
  return chosen.filter((id) => here.has(id)).length < 2 && shareOfNaming(chosen, known) < PAIR;
}

/** Whether the weights may choose: no treaty of many, no party denied, fewer than two that its own words tell. */
export function isUnclear(
  article: ArticleReading,
  draft: AgreementDraft,
  { told }: Pick<PartyKnowledge, 'told'>,
): boolean {
  const [first] = draft.mentions;
  if (first === undefined || knownName(draft) !== undefined || isOfBody(article, first)) return false;
  if (draft.mentions.some(({ name }) => OF_MANY.test(name.name))) return false;
  if (draft.mentions.some(hasUnnamedPartner)) return false;
  // A list's items are between those that the list is.
  if (draft.parties.size > 1 && draft.mentions.every(({ sentence }) => isListItem(article, sentence)))
    return false;
  const own = [...(told.get(draft)?.values() ?? [])];
  // "a disregard for the Cessation of Hostilities": a truce that is cited, and nothing told of who made it.
  const isCited = draft.mentions.every(
    ({ name, status }) => name.type === 'ceasefire' && name.isProper && status === undefined,
  );
  if (own.length === 0 && isCited) return false;
  const sure = own.filter(({ id, basis }) => basis !== 'inferred' && draft.parties.has(id));
  return sure.length < 2 && !own.some(({ isDenied }) => isDenied);
}

/** Ids of the likeliest two, and of others that are as good as certain; none where the other side is not likely. */
export function chooseAmong(
  candidates: readonly PartyCandidate[],
  by: ReadonlyMap<string, number>,
): string[] {
  const ranked = candidates
    .map(({ id, features }) => ({ id, certainty: certaintyOf(features, by) }))
    .toSorted((a, b) => b.certainty - a.certainty);
  const [first, second, third] = ranked;
  if (first === undefined || second === undefined || first.certainty <= FIRST) return [];
  const isSecond =
    second.certainty > LIKELY ||
    // Of two that are about as likely as each other neither is the other side.
    (second.certainty > OTHER_SIDE && second.certainty > MARGIN * (third?.certainty ?? 0));
  const others = ranked.slice(2).filter(({ certainty }) => certainty > THIRD);
  return isSecond ? [first, second, ...others].map(({ id }) => id) : [];
}

/** The chance, 0 to 1, that someone with these features is bound. */
function certaintyOf(features: readonly string[], by: ReadonlyMap<string, number>): number {
  const sum = features.reduce((total, feature) => total + (by.get(feature) ?? 0), by.get('') ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function keepOnly({ mentions, parties }: AgreementDraft, ids: ReadonlySet<string>): void {
  for (const id of [...parties.keys()]) if (!ids.has(id)) parties.delete(id);
  for (const [at, mention] of mentions.entries())
    mentions[at] = { ...mention, parties: mention.parties.filter(({ id }) => ids.has(id)) };
}
