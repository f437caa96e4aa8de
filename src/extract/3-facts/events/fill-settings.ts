import { DAY, isDay } from '../../../domain/fuzzy-date.js';
import type { EventType } from '../../../domain/vocabularies.js';
import { findDateline } from '../dateline.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { dateOfClause } from '../grammar/clause-dates.js';
import { isCountedFrom } from '../grammar/counted-days.js';
import { mainClause } from '../grammar/phrase-use.js';
import { isAhead, isLongPast, isNewsDay } from '../report-time.js';
import type { EventDraft } from './event-draft.js';
import { BESIDE } from './event-mention.js';
import { ENCOUNTERS, MEETINGS } from './event-nouns.data.js';
import { findLead, isOfLead, isOnSameDay, SAME_DAY } from './lead-day.js';
import { overlap } from './may-be-same.js';
import { isNewsOfLead, isReportedFrom } from './reported-from.js';

/** "After the talks, the two ministers signed": wherever the talks were told. */
const AFTERWARDS =
  /^\W*(?:after|following) (?:the|their|these) (?:talks|meeting|summit|negotiations|discussions)\b/i;
/** Kinds that follow one another on one occasion. */
const GOING_ON: ReadonlySet<EventType> = new Set([...MEETINGS, 'call'] as const);
/** Steps in an office: what the lead's news brings with it. */
const STEPS: ReadonlySet<EventType> = new Set(['appointment', 'resignation'] as const);
/** So many events before one may tell its time. */
const FEW = 4;
/** Events so far apart in the text tell nothing of each other. */
const NEAR = 20;
/** So many sentences on, what happens in the same place is of the same day. */
const REACH_IN_PLACE = 4;
const DAYS_OF_VISIT = 4;
/** A visit reaches farther, but not over the whole text: the cost stays linear. */
const REACH = 100;

/** Gives an event what the visit or gathering around it tells: the meeting during the trip is in its time and place. */
export function fillSettings(article: ArticleReading, drafts: readonly EventDraft[]): void {
  goOnAll(article, drafts);
  const lead = findLead(article);
  for (const draft of drafts)
    if (
      lead !== undefined &&
      (GOING_ON.has(draft.mentions[0]?.type ?? 'other') || STEPS.has(draft.mentions[0]?.type ?? 'other')) &&
      isOfLead(article, draft, lead)
    )
      draft.date = lead.day;
  for (const [at, draft] of drafts.entries())
    draft.date ??= sameDay(article, draft, drafts.slice(Math.max(0, at - NEAR), at));
  for (const [at, draft] of drafts.entries())
    signAfterTalks(article, draft, drafts.slice(Math.max(0, at - REACH), at));
  const dateline = findDateline(article.spoken);
  for (const draft of drafts)
    if (dateline !== undefined && isReportedFrom(article, draft, dateline)) draft.place ??= dateline.place;
  // Again, for what the dateline has placed.
  goOnAll(article, drafts);
  for (const [at, draft] of drafts.entries()) {
    const [first] = draft.mentions;
    if (first === undefined || !ENCOUNTERS.has(first.type)) continue;
    const near = drafts.slice(Math.max(0, at - NEAR), at + NEAR);
    const gathering = near.find((other) => other !== draft && isAround(other, draft));
    if (first.type !== 'call') draft.place ??= gathering?.place;
    if (gathering !== undefined) {
      gathering.place ??= draft.place;
      // The day of a meeting beside it is one of its days.
      if (!gathering.mentions.some(({ before }) => before === BESIDE)) gathering.date ??= draft.date;
    }
    const around = drafts
      .slice(Math.max(0, at - REACH), at + REACH)
      .filter(({ mentions }) => mentions[0]?.type === 'visit')
      .filter((other) => isDuring(article, draft, other));
    const visit = visitAround(article, draft, around);
    if (visit === undefined || first.status === 'cancelled') continue;
    if (isToCome(draft) === isToCome(visit)) draft.date ??= visit.date;
    if (first.type !== 'call' && isNear(visit, first) && isToCome(draft) === isToCome(visit))
      visit.date ??= draft.date;
    if (first.type !== 'call' && isBesideVisit(article, draft, visit)) draft.place ??= visit.place;
  }
  const visitors = new Set(
    drafts.flatMap(({ mentions: [first], participants }) =>
      first?.type === 'visit' ? [...participants.keys()] : [],
    ),
  );
  for (const draft of drafts) {
    draft.place ??= hostPlace(article, draft, visitors);
    if (dateline !== undefined && isNewsOfLead(article, draft, dateline)) draft.place ??= dateline.place;
  }
}

/** The visit on which an encounter was: to the country of whom one met, else the one just told; of several told at once nobody knows which. */
function visitAround(
  { countryOf, spoken }: ArticleReading,
  { mentions: [first], participants }: EventDraft,
  around: readonly EventDraft[],
): EventDraft | undefined {
  const homes = new Set([...participants.keys()].map((id) => countryOf.get(id)));
  const countryAt = ({ place = '' }: EventDraft): string =>
    place.startsWith('country:') ? place : `country:${spoken.entities.get(place)?.country}`;
  const hosted = around.find((visit) => homes.has(countryAt(visit)));
  if (hosted !== undefined || first === undefined) return hosted;
  const before = around.filter((visit) => isJustBefore(visit, first));
  const areStops = new Set(before.map(countryAt)).size > 1;
  return areStops ? undefined : (before.at(-1) ?? around[0]);
}

/** Two who sign without a day have sat together before, in the talks of the same two that the report is about. */
function signAfterTalks(article: ArticleReading, draft: EventDraft, earlier: readonly EventDraft[]): void {
  const [first] = draft.mentions;
  const signers = [...draft.participants.keys()];
  if (first?.type !== 'signing' || first.status !== 'held' || draft.date !== undefined) return;
  if (signers.length < 2 || !signers.every((id) => id.startsWith('person:'))) return;
  const talks = earlier.find(
    ({ mentions: [told], participants, date }) =>
      told?.status === 'held' &&
      told.type !== 'call' &&
      ENCOUNTERS.has(told.type) &&
      isNewsDay(article.spoken, date?.value) &&
      participants.size === signers.length &&
      signers.every((id) => participants.has(id)),
  );
  if (talks === undefined) return;
  draft.date = talks.date;
  draft.place ??= talks.place;
}

/** "Earlier in the day, A held talks with B": the day of the news told before. */
function sameDay(
  article: ArticleReading,
  { mentions: [first], participants: own }: EventDraft,
  earlier: readonly EventDraft[],
): EventDraft['date'] {
  if (first?.status !== 'held' || !GOING_ON.has(first.type) || !isOnSameDay(article, first)) return undefined;
  const news = earlier.filter(
    ({ date, mentions }) => mentions[0]?.status === 'held' && isNewsDay(article.spoken, date?.value),
  );
  const ofSame = news.findLast(({ participants }) => [...own.keys()].some((id) => participants.has(id)));
  return (ofSame ?? news.at(-1))?.date;
}

/** "On Friday, A addressed the Senate. He also met B": the day of the sentence before, which tells of the same person. */
function dayBefore(
  article: ArticleReading,
  { mentions: [first], participants }: EventDraft,
): EventDraft['date'] {
  if (first?.isContinued !== true || first.status !== 'held') return undefined;
  const before = article.readings[first.sentence - 1];
  const main = before === undefined ? undefined : mainClause(before);
  const isShared = main?.subject.some(({ refs }) => refs.some((id) => participants.has(id))) === true;
  return main !== undefined && isShared && main.modality === 'actual'
    ? dateOfClause(article, main)
    : undefined;
}

/** "Forty years after A and B signed the pact, they met": as long ago as that. */
function isLongAfter(article: ArticleReading, { sentence, head }: EventDraft['mentions'][number]): boolean {
  const clause = article.readings[sentence]?.clauses.find(({ verb }) => verb.main === head);
  return clause !== undefined && isCountedFrom(article, clause);
}

function goOnAll(article: ArticleReading, drafts: readonly EventDraft[]): void {
  for (const [at, draft] of drafts.entries()) goOn(article, draft, drafts.slice(Math.max(0, at - REACH), at));
}

/** What is told right after a dated event, of the same people or of its signing, is of the same time and place. */
function goOn(article: ArticleReading, draft: EventDraft, earlier: readonly EventDraft[]): void {
  const { countryOf } = article;
  const [first] = draft.mentions;
  if (first === undefined || first.status === 'cancelled' || first.before === BESIDE) return;
  if (isLongAfter(article, first)) return;
  const isSameDay = SAME_DAY.test(first.evidence.quote);
  // "recalled the treaty signed in 1998": it has nothing of the occasion on which it is recalled.
  if ((!GOING_ON.has(first.type) && !isSameDay) || isLongPast(article.spoken, draft.date?.value)) return;
  const isSigning = first.type === 'signing' || first.type === 'ceremony';
  const isAfter = AFTERWARDS.test(first.evidence.quote);
  const fits = ({ mentions, participants, place, date }: EventDraft): boolean => {
    const reach = draft.place !== undefined && draft.place === place ? REACH_IN_PLACE : 2;
    const last = mentions.find(({ sentence }) => isAfter || first.sentence - sentence <= reach);
    if (last === undefined || last.status !== first.status || !GOING_ON.has(last.type)) return false;
    // "the accord, which was signed in 2015": whose news goes on is not of that time.
    if (last.type === 'signing' && isLongPast(article.spoken, date?.value)) return false;
    // What is to come goes on only in its own sentence: "will be received in Paris and hold talks with X".
    if (first.status === 'planned' && last.sentence !== first.sentence) return false;
    const countries = new Set([...participants.keys()].map((id) => countryOf.get(id) ?? id));
    const own = [...draft.participants.keys()];
    // "discussed the summit in Lima": of nobody named nothing goes on.
    if (own.length === 0) return false;
    const isShared = (id: string): boolean => countries.has(countryOf.get(id) ?? id);
    return own.some((id) => participants.has(id)) || (isSigning ? own.some(isShared) : own.every(isShared));
  };
  const near = earlier.slice(isAfter ? 0 : -FEW).filter(fits);
  const isOfAll = ({ participants }: EventDraft): boolean =>
    [...draft.participants.keys()].every((id) => participants.has(id));
  const known = near.findLast(isOfAll) ?? near.at(-1);
  if (known === undefined) {
    draft.date ??= dayBefore(article, draft);
    return;
  }
  const isBesideIt =
    known.mentions.some(({ sentence }) => sentence === first.sentence) && MEETINGS.has(first.type);
  // "signed a similar pact with Peru in May": at another time and place.
  const isOneTime = overlap(draft.date?.value, known.date?.value);
  if ((isSigning || isBesideIt) && isOneTime && known.mentions[0]?.type !== 'call')
    draft.place ??= known.place;
  if (first.status === 'planned' || !isAhead(article.spoken, known.date?.value)) draft.date ??= known.date;
}

/** Whoever receives a guest does so at home, where nothing else is told, and no visit of his. */
function hostPlace(
  { countryOf, spoken }: ArticleReading,
  { mentions }: EventDraft,
  visitors: ReadonlySet<string>,
): string | undefined {
  const host = mentions
    .flatMap(({ participants, isNoun }) => (isNoun ? [] : participants))
    .find(({ id, role }) => role === 'host' && id.startsWith('person:'));
  const home = host === undefined ? undefined : countryOf.get(host.id);
  const isAway = host !== undefined && visitors.has(host.id);
  return !isAway && home !== undefined && spoken.entities.has(home) ? home : undefined;
}

/** Told in the sentence of the visit, or soon after with someone of the country visited. */
function isBesideVisit(article: ArticleReading, draft: EventDraft, visit: EventDraft): boolean {
  const { entities } = article.spoken;
  const place = visit.place ?? '';
  const country = place.startsWith('country:') ? place : `country:${entities.get(place)?.country}`;
  const hosts = [...draft.participants.values()].filter(({ role }) => role === 'host');
  // "The tour began in Bamako. She will be received by the premier of Ethiopia": whoever receives is at home.
  if (hosts.some(({ id }) => (article.countryOf.get(id) ?? country) !== country)) return false;
  const isHosted = [...draft.participants.keys()].some((id) => article.countryOf.get(id) === country);
  return draft.mentions.some(({ sentence }) =>
    visit.mentions.some(
      (mention) =>
        Math.abs(mention.sentence - sentence) < (isHosted ? 6 : 2) ||
        (sentence > mention.sentence && sentence - mention.sentence < 3),
    ),
  );
}

/** Told in the same sentence, before it. */
const isJustBefore = (
  { mentions }: EventDraft,
  { sentence, head }: EventDraft['mentions'][number],
): boolean => mentions.some((mention) => mention.sentence === sentence && mention.head < head);

/** Told within two sentences of the visit. */
const isNear = ({ mentions }: EventDraft, { sentence }: EventDraft['mentions'][number]): boolean =>
  mentions.some((mention) => Math.abs(mention.sentence - sentence) <= 2);

/** "met on the margins of the G20 Summit in Rio": another event inside the clause that tells this one. */
function isAround(other: EventDraft, draft: EventDraft): boolean {
  if (!GOING_ON.has(other.mentions[0]?.type ?? 'other') && other.mentions[0]?.type !== 'visit') return false;
  if (isToCome(other) !== isToCome(draft) || !overlap(other.date?.value, draft.date?.value)) return false;
  return draft.mentions.some(
    (mention) =>
      !mention.isNoun &&
      other.mentions.some(
        ({ isNoun, sentence, head, evidence, before }) =>
          isNoun &&
          before !== undefined &&
          sentence === mention.sentence &&
          head > mention.head &&
          evidence.start <= mention.evidence.start &&
          head - mention.head < 25,
      ),
  );
}

/** Whether a day lies in the few days that a visit lasts. */
const isDaysAfter = (day: string, arrival: string): boolean =>
  [day, arrival].every(isDay) &&
  Date.parse(day) > Date.parse(arrival) &&
  Date.parse(day) - Date.parse(arrival) <= DAYS_OF_VISIT * DAY;

const isToCome = ({ mentions }: EventDraft): boolean => mentions.every(({ status }) => status === 'planned');

/** The visitor's meeting in the place visited, or in the sentence that tells the visit. */
export function isDuring(article: ArticleReading, draft: EventDraft, visit: EventDraft): boolean {
  if (isToCome(visit) && !isToCome(draft)) return false;
  const isToldLater = (visit.mentions[0]?.sentence ?? 0) > (draft.mentions[0]?.sentence ?? 0);
  // "came after a visit to B and is to address the parliament": the visit is over.
  const isOver = visit.mentions.every(({ before }) => /^(?:after|following)$/.test(before ?? ''));
  // "will meet X before he travels to B": elsewhere.
  if (isToldLater === false && visit.mentions.every(({ isNoun, before }) => !isNoun && before === 'before'))
    return false;
  if (isOver && isToCome(draft)) return false;
  // What is still to come is of no visit that is told after it; nor is what is over, where that visit is still to come.
  if (isToldLater && (isToCome(draft) || isAhead(article.spoken, visit.date?.value))) return false;
  const visitors = [...visit.participants.keys()];
  if (!visitors.some((id) => draft.participants.has(id))) return false;
  const [one, other] = [draft.date?.value, visit.date?.value];
  if (one != null && other != null && one !== other && !isDaysAfter(one, other)) return false;
  if (draft.place === undefined) return isBesideVisit(article, draft, visit);
  const country = (id: string | undefined): string =>
    id?.startsWith('country:') ? id : `country:${article.spoken.entities.get(id ?? '')?.country}`;
  return (
    visit.place === draft.place ||
    (visit.place?.startsWith('country:') === true && country(draft.place) === visit.place)
  );
}
