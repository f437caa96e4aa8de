import { readEdtf } from '../../../domain/fuzzy-date.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { EventDraft } from './event-draft.js';
import { BESIDE, type EventMention } from './event-mention.js';
import { ENCOUNTERS } from './event-nouns.data.js';

/** A country whose leader takes part, or a person whose country does. */
const isSpokenFor = ({ countryOf }: ArticleReading, draft: EventDraft, id: string): boolean =>
  id.startsWith('country:')
    ? [...draft.participants.keys()].some((other) => countryOf.get(other) === id)
    : draft.participants.has(countryOf.get(id) ?? '');

/** Whether a mention speaks of the event that the draft holds. */
export function isSame(article: ArticleReading, draft: EventDraft, mention: EventMention): boolean {
  const first = draft.mentions[0];
  if (first === undefined || !isSameKind(draft, mention) || !agree(article, draft, mention)) return false;
  const names = draft.mentions.flatMap(({ name }) => name ?? []);
  if (mention.name !== undefined && names.length > 0)
    return names.some((name) => sharesWords(name, mention.name ?? ''));
  if (isOfSigning(draft, mention)) return isNear(draft, mention);
  if (mention.before === BESIDE || isPutOff(draft, mention)) return false;
  if (isOtherGathering(draft, mention)) return false;
  const own = mention.participants.map(({ id }) => id);
  const isAlike =
    own.length === draft.participants.size && mention.type !== 'election' && isSoonTold(draft, mention);
  const shared = own.filter(
    (id) => draft.participants.has(id) || (isAlike && isSpokenFor(article, draft, id)),
  ).length;
  if (own.length === 0 && mention.place !== undefined && mention.place === draft.place && !mention.isAnother)
    return true;
  const isLongAgo = draft.date === undefined && /^\d{4}$/.test(mention.date?.value ?? '');
  if (own.length === 0)
    return (
      mention.isDefinite &&
      !isLongAgo &&
      mention.isNoun &&
      !mention.isAnother &&
      (mention.name === undefined || (mention.place !== undefined && draft.place === mention.place)) &&
      isNear(draft, mention)
    );
  const isNamed = own.some((id) => id.startsWith('person:') && draft.participants.has(id));
  if (mention.type === 'election' && (isNamed || (mention.isNoun && isToldBefore(draft, mention))))
    return true;
  if (mention.type === 'visit') return shared > 0 && (mention.place !== undefined || mention.isDefinite);
  if (shared === own.length && shared === draft.participants.size) return true;
  if (ENCOUNTERS.has(mention.type) && namesOfficials(article, draft, mention) && isSoonTold(draft, mention))
    return true;
  if (isHeadlineOnly(draft) && !mention.isHeadline) return shared > 0;
  if (draft.participants.size === 0 && mention.place !== undefined && mention.place === draft.place)
    return true;
  if (mention.isAnother) return false;
  if (isTheGathering(draft, mention)) return true;
  if (shared < own.length) return false;
  return mention.isNoun && (mention.isDefinite || isToldBefore(draft, mention));
}

/** "The summit, chaired by X": whoever is named, it is the one just told. */
const isTheGathering = (
  draft: EventDraft,
  { type, isNoun, isDefinite, sentence, name }: EventMention,
): boolean =>
  isNoun &&
  isDefinite &&
  name === undefined &&
  (type === 'summit' || type === 'conference') &&
  draft.mentions.some((mention) => mention.type === type && sentence - mention.sentence <= 3);

/** "The summit" is no meeting of two that was told before. */
const isOtherGathering = ({ mentions, participants }: EventDraft, mention: EventMention): boolean =>
  mention.type === 'summit' &&
  mention.isNoun &&
  mention.participants.length === 0 &&
  mention.name === undefined &&
  participants.size === 2 &&
  mentions.every(
    ({ type, sentence }) => type !== 'summit' && type !== 'conference' && sentence !== mention.sentence,
  );

/** Officials of two countries told first without their names: "envoys of A and B met. Ambassador X and Speaker Y exchanged views". */
export function namesOfficials(
  { countryOf }: ArticleReading,
  { participants }: EventDraft,
  mention: EventMention,
): boolean {
  const [told, own] = [[...participants.keys()], mention.participants.map(({ id }) => id)];
  if (own.length !== told.length || !told.every((id) => id.startsWith('country:'))) return false;
  if (!own.every((id) => id.startsWith('person:'))) return false;
  const known = own.flatMap((id) => countryOf.get(id) ?? []);
  return (
    known.length > 0 && known.every((id) => participants.has(id)) && new Set(known).size === known.length
  );
}

/** A summit to come elsewhere is not the one that was held. */
const isPutOff = ({ mentions, place }: EventDraft, mention: EventMention): boolean =>
  mention.isNoun &&
  mention.status === 'planned' &&
  mention.place !== undefined &&
  place === undefined &&
  mentions.every(({ status, isHeadline: isTitle }) => status === 'held' && !isTitle);

/** "The ceremony" after those who signed. */
const isOfSigning = ({ mentions }: EventDraft, { type, isNoun, isDefinite }: EventMention): boolean =>
  type === 'ceremony' && isNoun && isDefinite && mentions[0]?.type === 'signing';

/** "hosted them at a summit", "gathered for talks": the noun names what the verb before it tells. */
const isToldBefore = (draft: EventDraft, mention: EventMention): boolean =>
  draft.mentions.some(
    ({ isNoun, sentence, head }) =>
      !isNoun && sentence === mention.sentence && head < mention.head && mention.head - head < 25,
  );

export const isHeadlineOnly = ({ mentions }: EventDraft): boolean =>
  mentions.every((mention) => mention.isHeadline);

/** Told a few sentences before, or at one place and time: countries and the people who speak for them are one. */
const isSoonTold = ({ mentions, place, date }: EventDraft, mention: EventMention): boolean =>
  mentions.some(({ sentence }) => mention.sentence - sentence <= 3) ||
  (place !== undefined && place === mention.place) ||
  (date?.value != null && date.value === mention.date?.value);

const isNear = (draft: EventDraft, mention: EventMention): boolean =>
  mention.sentence - (draft.mentions.at(-1)?.sentence ?? 0) < 12;

function isSameKind(draft: EventDraft, mention: EventMention): boolean {
  if (isOfSigning(draft, mention)) return true;
  return draft.mentions.some(
    ({ type }) =>
      type === mention.type ||
      (isSigning(type) && isSigning(mention.type)) ||
      (isLoose(mention) && ENCOUNTERS.has(type) && (type !== 'call' || isSitting(mention.type))) ||
      (draft.participants.size === 0 &&
        type !== 'call' &&
        ENCOUNTERS.has(type) &&
        ENCOUNTERS.has(mention.type)) ||
      (isTalk(type) && isTalk(mention.type)) ||
      (isSitting(type) && isSitting(mention.type)) ||
      (isBareTalk(mention) && ENCOUNTERS.has(type)),
  );
}

/** "The talks" may be the summit; a call is told from a meeting. */
const isLoose = (mention: EventMention): boolean =>
  ENCOUNTERS.has(mention.type) &&
  mention.type !== 'call' &&
  (mention.isDefinite ||
    mention.isHeadline ||
    /^(?:in|at|for)$/.test(mention.before ?? '') ||
    mention.participants.length === 0);
const isSigning = (type: EventMention['type']): boolean => type === 'signing' || type === 'ceremony';
const isSitting = (type: EventMention['type']): boolean => type === 'meeting' || type === 'talks';
/** "They also discussed trade": no occasion of its own. */
const isBareTalk = ({ type, isNoun, place }: EventMention): boolean =>
  type === 'talks' && !isNoun && place === undefined;
const isTalk = (type: EventMention['type']): boolean => type === 'call' || type === 'talks';

/** Places, dates and states that do not exclude each other. */
function agree(article: ArticleReading, draft: EventDraft, mention: EventMention): boolean {
  const { place, date } = draft;
  const first = draft.mentions[0];
  if (
    place !== undefined &&
    mention.place !== undefined &&
    place !== mention.place &&
    !isInCountry(article, place, mention.place) &&
    !isInCountry(article, mention.place, place)
  )
    return false;
  if (!overlap(date?.value, mention.date?.value)) return false;
  if (isOtherState(draft, mention)) return false;
  return (
    !mention.isAnother ||
    !mention.isNoun ||
    first?.isAnother === true ||
    draft.mentions.length === 0 ||
    draft.mentions.some(({ sentence }) => sentence === mention.sentence)
  );
}

/** What is still to come in one sentence and done in another, each told by a verb or with people of its own. */
const isOtherState = (
  { mentions }: EventDraft,
  { type, status, isNoun, isHeadline, participants }: EventMention,
): boolean =>
  type !== 'visit' &&
  !isHeadline &&
  !isNoun &&
  participants.length > 0 &&
  mentions.every((one) => !one.isHeadline && (one.status === 'planned') !== (status === 'planned'));

/** Whether two dates may be one: a day inside a month, or either unknown. */
export function overlap(one: string | null | undefined, other: string | null | undefined): boolean {
  const [a, b] = [one, other].map((value) => (value == null ? undefined : readEdtf(value)));
  if (a === undefined || b === undefined) return true;
  return a.startDate <= (b.endDate ?? '9999') && b.startDate <= (a.endDate ?? '9999');
}

function sharesWords(one: string, other: string): boolean {
  const words = (name: string): string[] =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !/^(?:the|of|and|summit|meeting|conference)$/.test(word));
  const [a, b] = [words(one), new Set(words(other))];
  const shared = a.filter((word) => b.has(word)).length;
  return shared > 0 && (shared === a.length || shared === b.size);
}

/** Whether the place lies in the country. */
export const isInCountry = ({ spoken }: ArticleReading, place: string, country: string): boolean =>
  place.startsWith('place:') && country === `country:${spoken.entities.get(place)?.country}`;
