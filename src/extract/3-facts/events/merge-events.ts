import { isDay } from '../../../domain/fuzzy-date.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { isLongPast } from '../report-time.js';
import type { EventDraft } from './event-draft.js';
import { type EventMention, JOINED, type Participant } from './event-mention.js';
import { ENCOUNTERS } from './event-nouns.data.js';
import { isHeadlineOnly, isInside, overlap } from './may-be-same.js';
import { keepSigners } from './one-signing.js';
import { isSame, namesOfficials } from './same-event.js';
import { hostOf } from './visiting.js';

/** So many events back a mention may reach: the cost stays linear. */
const REACH = 100;
const MAX_MENTIONS = 60;
/** So many sentences back "on the sidelines" reaches. */
const REACH_OF_ASIDE = 15;

/** Joins mentions in the order of the text; "the meeting" is the last that fits, never a new one. */
export function mergeEvents(article: ArticleReading, mentions: readonly EventMention[]): EventDraft[] {
  const drafts: EventDraft[] = [];
  for (const mention of mentions) {
    const known = drafts.slice(-REACH).findLast((draft) => isSame(article, draft, mention));
    if (known !== undefined) add(article, known, mention);
    else {
      const whole = continued(article, drafts, mention);
      if (isTold(whole) || isStay(article, whole)) drafts.push(add(article, emptyDraft(), whole));
    }
  }
  return drafts.filter((draft) => isPlaced(article, draft));
}

/** "on the last day of his visit", "who stayed away from X's visit in May": where it was is told elsewhere, or nowhere. */
const isStay = (
  { spoken }: ArticleReading,
  { type, isNoun, isDefinite, participants, head }: EventMention,
): boolean =>
  type === 'visit' &&
  isNoun &&
  isDefinite &&
  participants.length > 0 &&
  /^(?:visit|trip|stay)$/.test(spoken.tokens[head]?.lower ?? '');

/** A visit of which no place is told was where the report comes from, if it is no home of the visitor; else it is no event. */
function isPlaced(article: ArticleReading, draft: EventDraft): boolean {
  const [first] = draft.mentions;
  const [visitor] = draft.participants.keys();
  if (first?.type !== 'visit' || draft.place !== undefined || visitor === undefined) return true;
  draft.place = hostOf(article, first.sentence, visitor);
  return draft.place !== undefined;
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
  const areTold =
    draft.mentions[0]?.type === 'signing' &&
    [...draft.participants.keys()].some((id) => id.startsWith('person:'));
  for (const participant of mention.participants) {
    // Who attends the ceremony does not sign.
    if (mention.type === 'ceremony' && areTold) continue;
    if (STANDING_FOR.has(mention.type) && replaces(article, draft, participant)) continue;
    const known = draft.participants.get(participant.id);
    if (known === undefined || known.role === 'participant')
      draft.participants.set(participant.id, participant);
  }
  keepSigners(article, draft, mention.participants);
  if (draft.date === undefined || isFiner(mention.date?.value, draft.date.value)) draft.date = mention.date;
  if (
    mention.place !== undefined &&
    (draft.place === undefined || isInside(article, mention.place, draft.place))
  )
    draft.place = mention.place;
  return draft;
}

/** A day of the week, month or year that is told elsewhere. */
const isFiner = (one: string | null | undefined, other: string | null): boolean =>
  isDay(one) && other !== null && /^\d{4}(?:-W?\d{2})?$/.test(other);

/** Kinds in which people stand for their countries: the presidents' summit is their countries' summit. */
const STANDING_FOR: ReadonlySet<EventMention['type']> = new Set([
  ...ENCOUNTERS,
  'signing',
  'ceremony',
  'election',
] as const);

/** Whether a person there already stands for the country; a person takes the place of the country there, and then stands in its role. */
function replaces({ countryOf }: ArticleReading, draft: EventDraft, participant: Participant): boolean {
  const { id } = participant;
  if (id.startsWith('country:'))
    return [...draft.participants.keys()].some((other) => countryOf.get(other) === id);
  const isFor = id.startsWith('person:') && draft.participants.delete(countryOf.get(id) ?? '');
  if (isFor) draft.participants.set(id, participant);
  return isFor;
}

/** "They also met with": place and time are those of the event before. */
function continued(
  { spoken }: ArticleReading,
  drafts: readonly EventDraft[],
  mention: EventMention,
): EventMention {
  const before = drafts.at(-1);
  if (mention.type === 'visit' && mention.isNoun && mention.participants.length === 0 && mention.isDefinite) {
    const visit = drafts.findLast(({ mentions }) => mentions[0]?.type === 'visit');
    return { ...mention, participants: [...(visit?.participants.values() ?? [])] };
  }
  if (mention.type === 'appointment' && mention.participants.length === 0) {
    const won = drafts.findLast(({ mentions }) => mentions[0]?.type === 'election');
    const winner = [...(won?.participants.values() ?? [])].find(({ id }) => id.startsWith('person:'));
    return winner === undefined ? mention : { ...mention, participants: [{ ...winner, basis: 'coref' }] };
  }
  if (mention.isAside) {
    const around = drafts.findLast(
      ({ mentions, place }) =>
        mentions.some(
          ({ type, isNoun }) => /^(?:summit|conference)$/.test(type) || (isNoun && ENCOUNTERS.has(type)),
        ) &&
        place !== undefined &&
        (mentions[0]?.status === 'planned') === (mention.status === 'planned') &&
        mention.sentence - (mentions[0]?.sentence ?? 0) < REACH_OF_ASIDE,
    );
    return { ...mention, place: mention.place ?? around?.place, date: mention.date ?? around?.date };
  }
  if (
    !mention.isContinued ||
    before === undefined ||
    isLongPast(spoken, before.date?.value) ||
    before.mentions.at(-1)?.status !== mention.status ||
    mention.sentence - (before.mentions.at(-1)?.sentence ?? 0) > 2
  )
    return mention;
  const shares = mention.participants.some(({ id }) => before.participants.has(id));
  if (!shares) return mention;
  const date = mention.date ?? before.date;
  // A call is made from anywhere, and what was on another day may have been elsewhere.
  const isThere = mention.type !== 'call' && overlap(mention.date?.value, before.date?.value);
  return { ...mention, place: mention.place ?? (isThere ? before.place : undefined), date };
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
  if (type === 'visit' && participants.length === 0) return false;
  if (mention.name !== undefined)
    return (
      !STANDING.has(type) ||
      place !== undefined ||
      date !== undefined ||
      participants.some(({ id }) => id.startsWith('person:'))
    );
  if (type === 'visit') return participants.length > 0 && place !== undefined;
  if (type === 'signing' && place === undefined && /^\d{4}$/.test(date?.value ?? '')) return false;
  // "has promised to sign": no occasion yet.
  const isPromise =
    type === 'signing' &&
    mention.status === 'planned' &&
    place === undefined &&
    date === undefined &&
    participants.length === 1 &&
    participants.every(({ id }) => id.startsWith('person:'));
  if (!isNoun) return !isPromise && (participants.length > 0 || place !== undefined);
  if (type === 'attack') return place !== undefined || participants.length > 1;
  if (type === 'conflict') return place !== undefined;
  if (type === 'summit' || type === 'conference')
    return (
      participants.length > 1 ||
      (type === 'summit' && !mention.isHeadline && participants.some(({ id }) => id.startsWith('org:'))) ||
      place !== undefined ||
      (date !== undefined && (mention.isAnother || participants.length > 0)) ||
      // "attending her first summit", "at hosting his last summit"
      (type === 'summit' &&
        participants.some(
          ({ id, role }) => id.startsWith('person:') && (role === 'host' || mention.before === JOINED),
        )) ||
      // "could open talks at its summit on July 11-12"
      (type === 'summit' && /^\d{4}-\d{2}-\d{2}/.test(date?.value ?? '') && mention.before !== undefined)
    );
  if (ENCOUNTERS.has(type))
    return (
      participants.length > 1 ||
      (type === 'talks' &&
        mention.isGoingOn === true &&
        participants.length + Number(date !== undefined) > 0) ||
      // "Talks with Sumitomo began in May"
      (type === 'talks' && participants.length === 1 && date !== undefined && mention.before === undefined) ||
      (participants.some(({ id }) => id.startsWith('person:')) &&
        mention.before !== 'for' &&
        (date !== undefined || mention.status === 'cancelled')) ||
      // "They are to hold a second meeting in September": of those who held the first.
      (mention.isAnother && date !== undefined && mention.status === 'planned') ||
      // "The Security Council will hold a session on Thursday"
      (type === 'meeting' &&
        mention.before === undefined &&
        !mention.isDefinite &&
        date !== undefined &&
        participants.some(({ id }) => id.startsWith('org:'))) ||
      (place !== undefined && (date !== undefined || participants.some(({ id }) => id.startsWith('org:'))))
    );
  // "has announced a referendum for the autumn"
  if (type === 'election')
    return (
      date !== undefined ||
      mention.words.size > 0 ||
      (mention.status === 'planned' && /^(?:to)?$/.test(mention.before ?? '') && participants.length > 0)
    );
  if (type === 'appointment' || type === 'resignation') return participants.length > 0;
  if ((type === 'signing' || type === 'ceremony') && place !== undefined && date !== undefined) return true;
  const areMany = (type === 'ceremony' || type === 'signing') && participants.length > 1;
  return participants.length > 0 && (date !== undefined || place !== undefined || areMany);
}
