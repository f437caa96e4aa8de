import { readEdtf } from '../../../domain/fuzzy-date.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { BESIDE, type EventMention, type Participant } from './event-mention.js';
import { ENCOUNTERS } from './event-nouns.data.js';

/** So many events back a mention may reach: the cost stays linear. */
const REACH = 100;
const MAX_MENTIONS = 60;
/** So many sentences back "on the sidelines" reaches. */
const REACH_OF_ASIDE = 15;

/** The places of an article that speak of one event. */
export interface EventDraft {
  readonly mentions: EventMention[];
  readonly participants: Map<string, Participant>;
  place: string | undefined;
  date: EventMention['date'];
}

/** Joins mentions in the order of the text; "the meeting" is the last that fits, never a new one. */
export function mergeEvents(article: ArticleReading, mentions: readonly EventMention[]): EventDraft[] {
  const drafts: EventDraft[] = [];
  for (const mention of mentions) {
    const known = drafts.slice(-REACH).findLast((draft) => isSame(article, draft, mention));
    if (known !== undefined) add(article, known, mention);
    else {
      const whole = continued(drafts, mention);
      if (isTold(whole)) drafts.push(add(article, emptyDraft(), whole));
    }
  }
  return drafts;
}

const emptyDraft = (): EventDraft => ({
  mentions: [],
  participants: new Map(),
  place: undefined,
  date: undefined,
});

function add(article: ArticleReading, draft: EventDraft, mention: EventMention): EventDraft {
  // A headline's names are short forms; the body names who took part.
  if (isHeadlineOnly(draft) && !mention.isHeadline && mention.participants.length > 1)
    draft.participants.clear();
  if (ENCOUNTERS.has(mention.type) && namesOfficials(article, draft, mention)) draft.participants.clear();
  if (draft.mentions.length < MAX_MENTIONS) draft.mentions.push(mention);
  else draft.mentions[MAX_MENTIONS - 1] = mention;
  for (const participant of mention.participants) {
    if (STANDING_FOR.has(mention.type) && replaces(article, draft, participant)) continue;
    // Who attends the ceremony does not sign.
    if (mention.type === 'ceremony' && draft.mentions[0]?.type === 'signing') continue;
    const known = draft.participants.get(participant.id);
    if (known === undefined || known.role === 'participant')
      draft.participants.set(participant.id, participant);
  }
  draft.date ??= mention.date;
  if (
    mention.place !== undefined &&
    (draft.place === undefined || isInCountry(article, mention.place, draft.place))
  )
    draft.place = mention.place;
  return draft;
}

/** Kinds in which people stand for their countries: the presidents' summit is their countries' summit. */
const STANDING_FOR: ReadonlySet<EventMention['type']> = new Set([
  ...ENCOUNTERS,
  'signing',
  'ceremony',
  'election',
] as const);

/** A country whose leader takes part, or a person whose country does. */
const isSpokenFor = ({ countryOf }: ArticleReading, draft: EventDraft, id: string): boolean =>
  id.startsWith('country:')
    ? [...draft.participants.keys()].some((other) => countryOf.get(other) === id)
    : draft.participants.has(countryOf.get(id) ?? '');

/** Whether a person there already stands for the country; a person takes the place of the country there, and then stands in its role. */
function replaces({ countryOf }: ArticleReading, draft: EventDraft, participant: Participant): boolean {
  const { id } = participant;
  if (id.startsWith('country:'))
    return [...draft.participants.keys()].some((other) => countryOf.get(other) === id);
  const isFor = id.startsWith('person:') && draft.participants.delete(countryOf.get(id) ?? '');
  if (isFor) draft.participants.set(id, participant);
  return isFor;
}

const isInCountry = ({ spoken }: ArticleReading, place: string, country: string): boolean =>
  place.startsWith('place:') && country === `country:${spoken.entities.get(place)?.country}`;

/** "They also met with": place and time are those of the event before. */
function continued(drafts: readonly EventDraft[], mention: EventMention): EventMention {
  const before = drafts.at(-1);
  if (mention.type === 'visit' && mention.isNoun && mention.participants.length === 0 && mention.isDefinite) {
    const visit = drafts.findLast(({ mentions }) => mentions[0]?.type === 'visit');
    return { ...mention, participants: [...(visit?.participants.values() ?? [])] };
  }
  if (mention.isAside) {
    const around = drafts.findLast(
      ({ mentions, place }) =>
        ENCOUNTERS.has(mentions[0]?.type ?? 'other') &&
        place !== undefined &&
        mention.sentence - (mentions[0]?.sentence ?? 0) < REACH_OF_ASIDE,
    );
    return { ...mention, place: mention.place ?? around?.place, date: mention.date ?? around?.date };
  }
  if (
    !mention.isContinued ||
    before === undefined ||
    mention.sentence - (before.mentions.at(-1)?.sentence ?? 0) > 2
  )
    return mention;
  const shares = mention.participants.some(({ id }) => before.participants.has(id));
  return shares
    ? { ...mention, place: mention.place ?? before.place, date: mention.date ?? before.date }
    : mention;
}

/** A named dialogue or forum is a standing body until a time or place makes it an event. */
const STANDING: ReadonlySet<EventMention['type']> = new Set([
  'talks',
  'conference',
  'visit',
  'ceremony',
  'call',
  'attack',
  'conflict',
  'protest',
] as const);

/** Whether a mention says enough to be an event by itself. */
function isTold(mention: EventMention): boolean {
  const { type, participants, place, isNoun, date } = mention;
  if (mention.name !== undefined) return !STANDING.has(type) || place !== undefined || date !== undefined;
  if (type === 'visit') return participants.length > 0 && place !== undefined;
  if (type === 'signing' && place === undefined && /^\d{4}$/.test(date?.value ?? '')) return false;
  if (!isNoun) return participants.length > 0 || place !== undefined;
  if (type === 'attack') return place !== undefined || participants.length > 1;
  if (type === 'conflict') return place !== undefined;
  if (type === 'summit' || type === 'conference')
    return (
      participants.length > 1 ||
      place !== undefined ||
      (date !== undefined && (mention.isAnother || participants.length > 0))
    );
  if (ENCOUNTERS.has(type)) return participants.length > 1 || (place !== undefined && date !== undefined);
  if (type === 'election') return date !== undefined || mention.words.size > 0;
  if (type === 'appointment' || type === 'resignation') return participants.length > 0;
  return (
    participants.length > 0 &&
    (date !== undefined || place !== undefined || (type === 'ceremony' && participants.length > 1))
  );
}

function isSame(article: ArticleReading, draft: EventDraft, mention: EventMention): boolean {
  const first = draft.mentions[0];
  if (first === undefined || !isSameKind(draft, mention) || !agree(article, draft, mention)) return false;
  const names = draft.mentions.flatMap(({ name }) => name ?? []);
  if (mention.name !== undefined && names.length > 0)
    return names.some((name) => sharesWords(name, mention.name ?? ''));
  if (isOfSigning(draft, mention)) return isNear(draft, mention);
  if (mention.before === BESIDE || isPutOff(draft, mention)) return false;
  if (isOtherGathering(draft, mention)) return false;
  const own = mention.participants.map(({ id }) => id);
  const isAlike = own.length === draft.participants.size && mention.type !== 'election';
  const shared = own.filter(
    (id) => draft.participants.has(id) || (isAlike && isSpokenFor(article, draft, id)),
  ).length;
  if (own.length === 0 && mention.place !== undefined && mention.place === draft.place && !mention.isAnother)
    return true;
  if (own.length === 0)
    return (
      mention.isDefinite &&
      mention.isNoun &&
      !mention.isAnother &&
      (mention.name === undefined || draft.place === mention.place) &&
      isNear(draft, mention)
    );
  const isNamed = own.some((id) => id.startsWith('person:') && draft.participants.has(id));
  if (mention.type === 'election' && (isNamed || (mention.isNoun && isToldBefore(draft, mention))))
    return true;
  if (mention.type === 'visit') return shared > 0 && (mention.place !== undefined || mention.isDefinite);
  if (shared === own.length && shared === draft.participants.size) return true;
  if (ENCOUNTERS.has(mention.type) && namesOfficials(article, draft, mention) && isNear(draft, mention))
    return true;
  if (isHeadlineOnly(draft) && !mention.isHeadline) return shared > 0;
  if (draft.participants.size === 0 && mention.place !== undefined && mention.place === draft.place)
    return true;
  if (shared < own.length || mention.isAnother) return false;
  return mention.isNoun && (mention.isDefinite || isToldBefore(draft, mention));
}

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
function namesOfficials(
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

const isHeadlineOnly = ({ mentions }: EventDraft): boolean => mentions.every((mention) => mention.isHeadline);

const isNear = (draft: EventDraft, mention: EventMention): boolean =>
  mention.sentence - (draft.mentions.at(-1)?.sentence ?? 0) < 12;

function isSameKind(draft: EventDraft, mention: EventMention): boolean {
  if (isOfSigning(draft, mention)) return true;
  return draft.mentions.some(
    ({ type }) =>
      type === mention.type ||
      (isSigning(type) && isSigning(mention.type)) ||
      (isLoose(mention) && ENCOUNTERS.has(type)) ||
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
  return (
    !mention.isAnother ||
    !mention.isNoun ||
    first?.isAnother === true ||
    draft.mentions.length === 0 ||
    draft.mentions.some(({ sentence }) => sentence === mention.sentence)
  );
}

/** Whether two dates may be one: a day inside a month, or either unknown. */
function overlap(one: string | null | undefined, other: string | null | undefined): boolean {
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
