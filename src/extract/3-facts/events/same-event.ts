import { isCapital } from '../capitals.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { EventDraft } from './event-draft.js';
import { BESIDE, type EventMention, JOINED, WHERE } from './event-mention.js';
import { ENCOUNTERS } from './event-nouns.data.js';
import { isAtSummit, isHeadlineOnly, isOfSigning, mayBeSame } from './may-be-same.js';
import { isOneSigning } from './one-signing.js';

/** A mention beside an event that may be its own. */
interface Pair {
  readonly article: ArticleReading;
  readonly draft: EventDraft;
  readonly mention: EventMention;
  /** Ids of those whom the mention names, and how many of them the draft has: by themselves, or soon told by their countries. */
  readonly own: readonly string[];
  readonly shared: number;
}

/** What one trait says: the same, another, or nothing. */
type Trait = (pair: Pair) => boolean | undefined;

/** True where it holds, else nothing; false where it holds, else nothing. */
const joins =
  (holds: (pair: Pair) => boolean): Trait =>
  (pair) =>
    holds(pair) ? true : undefined;
const parts =
  (holds: (pair: Pair) => boolean): Trait =>
  (pair) =>
    holds(pair) ? false : undefined;

/** The traits in the order of their weight: the first that says anything decides. */
const TRAITS: readonly Trait[] = [
  // Names: "the Lome Summit" is no "Abuja Summit".
  ({ draft, mention }) => {
    const names = draft.mentions.flatMap(({ name }) => name ?? []);
    return mention.name === undefined || names.length === 0
      ? undefined
      : names.some((name) => sharesWords(name, mention.name ?? ''));
  },
  ({ draft, mention }) => (isOfSigning(draft, mention) ? isNear(draft, mention) : undefined),
  joins(
    ({ own, draft, mention }) =>
      mention.before === BESIDE && own.length === 0 && isTheGathering(draft, mention),
  ),
  parts(({ mention }) => mention.before === BESIDE),
  parts(({ draft, mention }) => isOtherTime(draft, mention)),
  parts(({ article, draft, mention }) => isStopElsewhere(article, draft, mention)),
  parts(
    ({ draft, mention }) =>
      isPutOff(draft, mention) ||
      isOtherGathering(draft, mention) ||
      isAtNamedGathering(draft, mention) ||
      isGatheringAround(draft, mention),
  ),
  joins(({ draft, mention }) => isJoined(draft, mention)),
  // No one is named: "the talks in Cairo", "the talks".
  joins(({ own, draft, mention }) => own.length === 0 && isAtPlace(draft, mention) && !mention.isAnother),
  // "officials are to meet in Lima for the fourth round of negotiations"
  joins(
    ({ own, draft, mention }) =>
      own.length + draft.participants.size === 0 && mention.before === 'for' && isToldBefore(draft, mention),
  ),
  ({ own, draft, mention }) => (own.length === 0 ? isTheLast(draft, mention) : undefined),
  joins(
    ({ draft, mention }) =>
      mention.type === 'election' &&
      (namesOneOf(draft, mention) || (mention.isNoun && isToldBefore(draft, mention))),
  ),
  ({ mention, shared }) =>
    mention.type === 'visit' ? shared > 0 && (mention.place !== undefined || mention.isDefinite) : undefined,
  // The same people, or those who stand for them.
  joins(({ own, shared, draft }) => shared === own.length && shared === draft.participants.size),
  joins(({ article, draft, mention }) => isOneSigning(article, draft, mention)),
  joins(
    ({ article, draft, mention }) =>
      ENCOUNTERS.has(mention.type) && namesOfficials(article, draft, mention) && isSoonTold(draft, mention),
  ),
  ({ draft, mention, shared }) => (isHeadlineOnly(draft) && !mention.isHeadline ? shared > 0 : undefined),
  joins(({ draft, mention }) => draft.participants.size === 0 && isAtPlace(draft, mention)),
  parts(({ mention }) => mention.isAnother),
  joins(({ draft, mention }) => isTheGathering(draft, mention)),
  joins(({ draft, mention, shared }) => shared > 0 && isAtSummit(draft, mention)),
  // "will sit down in Montevideo for a Mercosur summit"
  joins(
    ({ draft, mention, shared }) =>
      mention.before === 'for' && isToldBefore(draft, mention) && shared === draft.participants.size,
  ),
  // Fewer people than before: "the talks with X", "gathered for talks".
  ({ own, shared, draft, mention }) =>
    shared === own.length && mention.isNoun && (mention.isDefinite || isToldBefore(draft, mention)),
];

/** Whether a mention speaks of the event that the draft holds. */
export function isSame(article: ArticleReading, draft: EventDraft, mention: EventMention): boolean {
  if (!mayBeSame(article, draft, mention)) return false;
  const pair = compare(article, draft, mention);
  for (const trait of TRAITS) {
    const verdict = trait(pair);
    if (verdict !== undefined) return verdict;
  }
  return false;
}

function compare(article: ArticleReading, draft: EventDraft, mention: EventMention): Pair {
  const own = mention.participants.map(({ id }) => id);
  const isAlike =
    own.length === draft.participants.size && mention.type !== 'election' && isSoonTold(draft, mention);
  const shared = own.filter(
    (id) => draft.participants.has(id) || (isAlike && isSpokenFor(article, draft, id)),
  ).length;
  return { article, draft, mention, own, shared };
}

/** "visited Japan from Monday to Friday. … She is to visit Hiroshima today", "will then travel to Hiroshima": a stop with a day of its own or told as the next, not in the capital. */
const isStopElsewhere = (
  article: ArticleReading,
  { date, place }: EventDraft,
  mention: EventMention,
): boolean =>
  mention.type === 'visit' &&
  place?.startsWith('country:') === true &&
  mention.place?.startsWith('place:') === true &&
  !isCapital(article.spoken.entities, mention.place) &&
  (mention.isContinued || (mention.date?.value != null && date?.value !== mention.date.value));

/** A country whose leader takes part, or a person whose country does. */
const isSpokenFor = ({ countryOf }: ArticleReading, draft: EventDraft, id: string): boolean =>
  id.startsWith('country:')
    ? [...draft.participants.keys()].some((other) => countryOf.get(other) === id)
    : draft.participants.has(countryOf.get(id) ?? '');

/** "Li met Medvedev. The pair last met in September": a day of its own beside one that has none. */
const isOtherTime = ({ mentions, date }: EventDraft, mention: EventMention): boolean =>
  mention.isAnother &&
  !mention.isNoun &&
  mention.date?.value != null &&
  date === undefined &&
  mentions.every(({ sentence }) => sentence !== mention.sentence);

const isAtPlace = ({ place }: EventDraft, mention: EventMention): boolean =>
  place !== undefined && place === mention.place;

const namesOneOf = ({ participants }: EventDraft, mention: EventMention): boolean =>
  mention.participants.some(({ id }) => id.startsWith('person:') && participants.has(id));

/** "The talks": no one and no other place is named, so the ones told last; a bare year is another time. */
const isTheLast = (draft: EventDraft, mention: EventMention): boolean =>
  mention.isDefinite &&
  mention.isNoun &&
  !mention.isAnother &&
  !(draft.date === undefined && /^\d{4}$/.test(mention.date?.value ?? '')) &&
  (mention.name === undefined || isAtPlace(draft, mention)) &&
  isNear(draft, mention);

/** Sentences within which "the summit" is the one told. */
const GATHERING_REACH = 8;
/** "The summit, chaired by X": whoever is named, it is the one just told. */
const isTheGathering = (
  draft: EventDraft,
  { type, isNoun, isDefinite, sentence, name }: EventMention,
): boolean =>
  isNoun &&
  isDefinite &&
  name === undefined &&
  (type === 'summit' || type === 'conference') &&
  draft.mentions.some((mention) => mention.type === type && sentence - mention.sentence <= GATHERING_REACH);

/** "A and B also took part in the call": the one just told. */
const isJoined = (
  { mentions }: EventDraft,
  { before, isDefinite, isAnother, name, type, sentence }: EventMention,
): boolean =>
  before === JOINED &&
  isDefinite &&
  !isAnother &&
  name === undefined &&
  mentions.some((told) => told.type === type && sentence - told.sentence <= 2);

/** "The summit" and "the World Forum" are no meeting of two that was told before. */
const isOtherGathering = ({ mentions, participants }: EventDraft, mention: EventMention): boolean =>
  mention.isNoun &&
  (mention.name === undefined
    ? mention.type === 'summit' && mention.participants.length === 0
    : /^(?:summit|conference)$/.test(mention.type) && mention.participants.length < 2) &&
  participants.size === 2 &&
  mentions.every(
    ({ type, sentence }) => type !== 'summit' && type !== 'conference' && sentence !== mention.sentence,
  );

/** "recalled his meeting with X at the Commonwealth Summit": where many were, the two met. */
const isGatheringAround = (
  { mentions, participants }: EventDraft,
  { name, type, before, participants: own, sentence }: EventMention,
): boolean =>
  name !== undefined &&
  own.length === 0 &&
  /^(?:summit|conference)$/.test(type) &&
  /^(?:at|during|of)$/.test(before ?? '') &&
  participants.size === 2 &&
  mentions.every(
    (told) => told.type === 'meeting' && told.isNoun && told.name === undefined && told.sentence === sentence,
  );

/** "will attend the Summit of the Americas in Lima. … A and B agreed to meet in Lima": the two meet there, beside it. */
const isAtNamedGathering = (
  { mentions, participants }: EventDraft,
  { isNoun, type, participants: own, sentence, before }: EventMention,
): boolean =>
  !isNoun &&
  type === 'meeting' &&
  before !== WHERE &&
  own.length === 2 &&
  own.every(({ id }) => id.startsWith('person:')) &&
  !own.every(({ id }) => participants.has(id)) &&
  mentions.every(
    (told) =>
      told.isNoun &&
      told.name !== undefined &&
      /^(?:summit|conference)$/.test(told.type) &&
      told.sentence !== sentence,
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

/** "hosted them at a summit", "gathered for talks": the noun names what the verb before it tells. */
const isToldBefore = (draft: EventDraft, mention: EventMention): boolean =>
  draft.mentions.some(
    ({ isNoun, sentence, head }) =>
      !isNoun && sentence === mention.sentence && head < mention.head && mention.head - head < 25,
  );

/** Told a few sentences before, or at one place and time: countries and the people who speak for them are one. */
const isSoonTold = ({ mentions, place, date }: EventDraft, mention: EventMention): boolean =>
  mentions.some(({ sentence }) => mention.sentence - sentence <= 3) ||
  (place !== undefined && place === mention.place) ||
  (date?.value != null && date.value === mention.date?.value);

const isNear = (draft: EventDraft, mention: EventMention): boolean =>
  mention.sentence - (draft.mentions.at(-1)?.sentence ?? 0) < 12;

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
