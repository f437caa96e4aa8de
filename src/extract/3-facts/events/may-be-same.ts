import { readEdtf } from '../../../domain/fuzzy-date.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { isLongPast } from '../report-time.js';
import type { EventDraft } from './event-draft.js';
import { type EventMention, WHERE } from './event-mention.js';
import { ENCOUNTERS } from './event-nouns.data.js';

/** Whether kind, place, time and state of a mention leave it open that it speaks of the event of the draft. */
export const mayBeSame = (article: ArticleReading, draft: EventDraft, mention: EventMention): boolean =>
  draft.mentions.length > 0 &&
  isSameKind(draft, mention) &&
  !isNegotiated(article, draft, mention) &&
  !isLongSince(article, draft, mention) &&
  agree(article, draft, mention);

/** "its negotiation was concluded last July": no summit or meeting told before. */
const isNegotiated = (
  { spoken }: ArticleReading,
  { mentions }: EventDraft,
  { isNoun, head, sentence }: EventMention,
): boolean =>
  isNoun &&
  mentions.every((mention) => mention.sentence !== sentence) &&
  spoken.tokens[head]?.lower.startsWith('negotiation') === true &&
  mentions.every(({ type }) => type !== 'talks' && type !== 'call');

/** "signed a treaty last August. … After the ceremony": the ceremony of no told day is not that of a signing of long ago. */
const isLongSince = (
  { spoken }: ArticleReading,
  { date, mentions }: EventDraft,
  mention: EventMention,
): boolean =>
  mention.isNoun &&
  isSigning(mention.type) &&
  mention.date === undefined &&
  mention.sentence !== mentions.at(-1)?.sentence &&
  isLongPast(spoken, date?.value);

/** "The ceremony" after those who signed. */
export const isOfSigning = ({ mentions }: EventDraft, { type, isNoun, isDefinite }: EventMention): boolean =>
  type === 'ceremony' && isNoun && isDefinite && mentions[0]?.type === 'signing';

/** "flies to Nairobi for the summit, where he will sit with A and B": the noun names what the verb behind it tells. */
export const isAtSummit = (
  { mentions }: EventDraft,
  { isNoun, sentence, head, before }: EventMention,
): boolean =>
  !isNoun &&
  before === WHERE &&
  mentions.some(
    (mention) =>
      mention.isNoun &&
      /^(?:summit|conference)$/.test(mention.type) &&
      mention.sentence === sentence &&
      mention.head < head,
  );

export const isHeadlineOnly = ({ mentions }: EventDraft): boolean =>
  mentions.every((mention) => mention.isHeadline);

function isSameKind(draft: EventDraft, mention: EventMention): boolean {
  if (isOfSigning(draft, mention) || isAtSummit(draft, mention)) return true;
  return draft.mentions.some(
    ({ type }) =>
      type === mention.type ||
      (isSigning(type) && isSigning(mention.type)) ||
      (isLoose(mention) &&
        ENCOUNTERS.has(type) &&
        (type !== 'call' || (isSitting(mention.type) && mention.place === undefined))) ||
      (draft.participants.size === 0 &&
        type !== 'call' &&
        ENCOUNTERS.has(type) &&
        ENCOUNTERS.has(mention.type)) ||
      (isTalk(type) &&
        isTalk(mention.type) &&
        (type === mention.type || !(areOthers(draft, mention) || isElsewhere(draft, mention)))) ||
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

/** "following talks in Paris … described the phone call": who talks in a place is not on the line. */
const isElsewhere = ({ place }: EventDraft, mention: EventMention): boolean =>
  (mention.type === 'call' ? place : mention.place) !== undefined;

/** "ending talks of A and B. … X phoned Y": people on the line are not the countries that negotiated. */
const areOthers = ({ participants }: EventDraft, mention: EventMention): boolean =>
  participants.size > 0 &&
  [...participants.keys()].every((id) => id.startsWith('country:')) &&
  mention.participants.length > 0 &&
  mention.participants.every(({ id }) => id.startsWith('person:'));

/** Places, dates and states that do not exclude each other. */
function agree(article: ArticleReading, draft: EventDraft, mention: EventMention): boolean {
  const { place, date } = draft;
  const first = draft.mentions[0];
  if (
    place !== undefined &&
    mention.place !== undefined &&
    place !== mention.place &&
    !isInside(article, place, mention.place) &&
    !isInside(article, mention.place, place)
  )
    return false;
  if (!overlap(date?.value, mention.date?.value)) return false;
  if (isOtherState(draft, mention) && !isAtSummit(draft, mention)) return false;
  return (
    !mention.isAnother ||
    !mention.isNoun ||
    first?.isAnother === true ||
    draft.mentions.some(({ sentence }) => sentence === mention.sentence)
  );
}

/** What is still to come in one sentence and done in another, each told by a verb or with people of its own: "In talks with X, Y is willing to start talks with Z". */
const isOtherState = (
  { mentions }: EventDraft,
  { type, status, isNoun, isDefinite, isHeadline, isGoingOn, participants }: EventMention,
): boolean =>
  type !== 'visit' &&
  !isHeadline &&
  (type === 'signing' ||
    // "The Brussels meeting came after": not the one that is still to come.
    (isGoingOn === true && status === 'held') ||
    (!(isNoun && isDefinite) && participants.length > 0)) &&
  mentions.some((one) => !one.isHeadline) &&
  mentions.every((one) => one.isHeadline || (one.status === 'planned') !== (status === 'planned'));

/** Whether two dates may be one: a day inside a month, or either unknown. */
export function overlap(one: string | null | undefined, other: string | null | undefined): boolean {
  const [a, b] = [one, other].map((value) => (value == null ? undefined : readEdtf(value)));
  if (a === undefined || b === undefined) return true;
  return a.startDate <= (b.endDate ?? '9999') && b.startDate <= (a.endDate ?? '9999');
}

/** Whether the place lies in the country, or the building in the city. */
export const isInside = ({ spoken }: ArticleReading, inner: string, outer: string): boolean => {
  const [one, other] = [spoken.entities.get(inner), spoken.entities.get(outer)];
  if (one?.kind !== 'place') return false;
  const isBuilding = one.type === 'facility' && other?.type === 'city';
  return isBuilding
    ? one.country === null || one.country === other.country
    : outer === `country:${one.country}`;
};
