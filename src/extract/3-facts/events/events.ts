import { describeEvent } from '../../../domain/describe-event.js';
import type { ExtractedClaim, ExtractedEvent, Quote } from '../../../domain/extraction.js';
import { readEdtf } from '../../../domain/fuzzy-date.js';
import { eventId } from '../../../domain/ids.js';
import type { EventStatus, EventType, PloverCode } from '../../../domain/vocabularies.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { isAhead } from '../report-time.js';
import { eventClaims } from './event-claims.js';
import type { EventDraft } from './event-draft.js';
import type { EventMention } from './event-mention.js';
import { fillParticipants } from './fill-participants.js';
import { fillSettings } from './fill-settings.js';
import type { FoundEvent } from './found-event.js';
import { mergeEvents } from './merge-events.js';
import { findNounEvents } from './noun-events.js';
import { findVerbEvents } from './verb-events.js';
import { findVisiting } from './visiting.js';

const PLOVER: Readonly<Partial<Record<EventType, PloverCode>>> = {
  visit: 'CONSULT',
  summit: 'CONSULT',
  meeting: 'CONSULT',
  talks: 'CONSULT',
  call: 'CONSULT',
  conference: 'CONSULT',
  signing: 'AGREE',
  protest: 'PROTEST',
  attack: 'ASSAULT',
  conflict: 'ASSAULT',
  aid: 'AID',
};

/** So many of those who take part tell an event from others; where that is not enough, so many. */
const [CHIEFS, MOST_CHIEFS] = [3, 12];
/** Milliseconds. */
const YEAR = 366 * 86_400_000;

/** The events of an article, each once. */
export function findEvents(article: ArticleReading): FoundEvent[] {
  const mentions = [...findVerbEvents(article), ...findNounEvents(article), ...findVisiting(article)]
    .filter((mention) => !isAsked(article, mention))
    .map((mention) => withoutHosts(article, mention))
    .sort((a, b) => a.head - b.head);
  const drafts = mergeEvents(article, mentions);
  fillParticipants(article, drafts);
  fillSettings(article, drafts);
  const found = new Map<string, FoundEvent>();
  for (const draft of drafts.filter((one) => !isCareer(article, one) && !isOfNobody(one))) {
    const one = foundEvent(article, draft);
    const isOther = isOfOthers(found.get(one.event.id), draft);
    const told = isOther ? { ...one, event: makeEvent(article, draft, MOST_CHIEFS) } : one;
    if (!found.has(told.event.id)) found.set(told.event.id, told);
  }
  return [...found.values()];
}

/** "Will A meet B in Lima?": a question tells no event. */
function isAsked(
  { spoken: { sentences, view } }: ArticleReading,
  { sentence, isHeadline }: EventMention,
): boolean {
  const { start = 0, end = 0 } = sentences[sentence] ?? {};
  return !isHeadline && view.slice(start, end).trimEnd().endsWith('?');
}

/** "on a visit to Ireland with its premier": whoever is at home there pays no visit. */
function withoutHosts({ countryOf }: ArticleReading, mention: EventMention): EventMention {
  const { type, place, participants } = mention;
  return type === 'visit' && place?.startsWith('country:') === true
    ? { ...mention, participants: participants.filter(({ id }) => countryOf.get(id) !== place) }
    : mention;
}

/** "The talks began in May", where nothing tells between whom or where. */
const isOfNobody = ({ mentions, participants, place }: EventDraft): boolean =>
  participants.size === 0 &&
  place === undefined &&
  (mentions.every(isSignedByNobody) ||
    mentions.every(
      ({ type, isNoun, name }) => /^(?:meeting|talks)$/.test(type) && isNoun && name === undefined,
    ) ||
    mentions.every(
      ({ type, isGoingOn, name }) => type === 'talks' && isGoingOn === true && name === undefined,
    ));

/** "by all those who signed it", "was also signed today": by whom and where nobody tells. */
const isSignedByNobody = ({ type, isNoun, status, isHeadline }: EventMention): boolean =>
  type === 'signing' && !isNoun && !isHeadline && status === 'held';

/** Three who met one person and then another at one place and time: two meetings with the same chiefs. */
const isOfOthers = (known: FoundEvent | undefined, { participants }: EventDraft): boolean =>
  known !== undefined && [...participants.keys()].some((id) => !known.draft.participants.has(id));

/** The event that the places of a draft tell together. */
export const foundEvent = (article: ArticleReading, draft: EventDraft): FoundEvent => ({
  event: makeEvent(article, draft),
  draft,
});

/** The claims that the article makes about its events. */
export function claimsOfEvents(article: ArticleReading, found: readonly FoundEvent[]): ExtractedClaim[] {
  return eventClaims(article, found);
}

/** A vote on a question is of the type "election", and called by its own name. */
const isReferendum = ({ spoken }: ArticleReading, { mentions }: EventDraft): boolean =>
  mentions.some(({ head }) =>
    /^(?:referendums?|referenda|plebiscites?)$/.test(spoken.tokens[head]?.lower ?? ''),
  );

function makeEvent(article: ArticleReading, draft: EventDraft, chiefs = CHIEFS): ExtractedEvent {
  const type = typeOfDraft(draft);
  const participants = [...draft.participants.keys()];
  const nameOf = (id: string): string => article.spoken.entities.get(id)?.name ?? id;
  const given = draft.mentions.flatMap(({ name }) => name ?? []).sort((a, b) => b.length - a.length);
  const described = describeEvent(
    type,
    participants.map(nameOf),
    draft.place === undefined ? undefined : nameOf(draft.place),
  );
  const name =
    given[0] ?? (isReferendum(article, draft) ? described.replace(/^Election/, 'Referendum') : described);
  const chief = participants.slice(0, chiefs).map(nameOf);
  const parts =
    given[0] === undefined
      ? [type, ...chief, draft.place === undefined ? '' : nameOf(draft.place)]
      : [given[0]];
  return {
    id: eventId(parts, draft.date?.value ?? undefined),
    type,
    name,
    aliases: [...new Set([...given, ...draft.mentions.flatMap(({ label }) => label ?? [])])].filter(
      (alias) => alias !== name,
    ),
    participants,
    place: draft.place ?? null,
    date: draft.date?.value ?? null,
    status: statusOf(article, draft),
    plover: PLOVER[type] ?? null,
    evidence: evidenceOf(draft),
  };
}

/** An office taken or left more than a year before the report is a step of someone's past, no news. */
function isCareer({ spoken }: ArticleReading, { mentions, date }: EventDraft): boolean {
  if (!/^(?:appointment|resignation)$/.test(mentions[0]?.type ?? '') || spoken.publishedAt === undefined)
    return false;
  if (mentions.some(({ isNoun }) => isNoun)) return false;
  const end = date?.value == null ? undefined : readEdtf(date.value)?.endDate;
  return end != null && Date.parse(spoken.publishedAt) - Date.parse(end) > YEAR;
}

/** What is dated after the publication is still to come, unless it was cancelled; talks of which nothing but that they are under way is told are ongoing, as is a visit that somebody is on. */
function statusOf(article: ArticleReading, draft: EventDraft): EventStatus {
  const told = statusOfDraft(draft);
  const isUnderWay =
    draft.mentions.every((one) => one.type === 'talks' && one.isUnderWay === true) ||
    draft.mentions.some((one) => one.type === 'visit' && one.isUnderWay === true);
  if (told === 'held' && isUnderWay) return 'ongoing';
  return told !== 'cancelled' && isAhead(article.spoken, draft.date?.value) ? 'planned' : told;
}

/** The kind that the most telling mention gives: a noun before a verb, a summit before a meeting. */
export function typeOfDraft({ mentions }: EventDraft): EventType {
  const types = mentions
    .filter(({ isHeadline }) => !isHeadline || mentions.every((other) => other.isHeadline))
    .map(({ type }) => type);
  const order: readonly EventType[] = ['summit', 'conference', 'call', 'meeting', 'talks'];
  return (
    order.find((type) => types.includes(type) && types.every((other) => order.includes(other))) ??
    types[0] ??
    'other'
  );
}

/** Cancelled as soon as one sentence says so; held where any says it happened. */
export function statusOfDraft({ mentions }: EventDraft): EventStatus {
  const all = mentions.map(({ status }) => status);
  if (all.includes('cancelled')) return 'cancelled';
  const telling = mentions
    .filter(({ isNoun, isDefinite }) => !isNoun || !isDefinite)
    .map(({ status }) => status);
  const known = telling.length > 0 ? telling : all;
  return known.includes('planned') && !mentions.some(({ status, isNoun }) => status === 'held' && !isNoun)
    ? 'planned'
    : 'held';
}

function evidenceOf({ mentions }: EventDraft): Quote[] {
  const found: Quote[] = [];
  for (const { evidence } of mentions)
    if (!found.some(({ start, end }) => start === evidence.start && end === evidence.end))
      found.push(evidence);
  return found;
}
