import type { ExtractedClaim } from '../../../domain/extraction.js';
import type { Modality } from '../../../domain/vocabularies.js';
import { type ClaimDraft, makeClaim } from '../claims/claim-draft.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { during, earlierVisits, following } from './event-links.js';
import type { EventMention } from './event-mention.js';
import { ENCOUNTERS } from './event-nouns.data.js';
import type { FoundEvent } from './found-event.js';

const MAX_PAIRED = 6;

/** Participants, place, kind, state and date of events; visits and encounters also as edges between their people and places. */
export function eventClaims(article: ArticleReading, found: readonly FoundEvent[]): ExtractedClaim[] {
  const drafts = found.flatMap((one) => [
    ...one.draft.mentions
      .filter((mention) => isTrueOf(one, mention))
      .flatMap((mention) =>
        [
          ...participation(one, mention),
          ...location(article, one, mention),
          ...encounters(article, one, mention),
          ...visits(article, one, mention),
          ...subjects(one, mention),
        ].map((draft) => ({ at: wordOf(article, mention, draft), ...draft })),
      ),
    ...attributes(article, one),
    ...during(article, one, found),
    ...following(article, one, found),
    ...earlierVisits(article, one),
  ]);
  return drafts.flatMap((draft) => makeClaim(article, draft) ?? []);
}

/** "A and B to open talks" over a report of talks that were held: what the headline says is of another state. */
const isTrueOf = ({ event }: FoundEvent, { isHeadline, status }: EventMention): boolean =>
  !isHeadline || status !== 'planned' || event.status === 'planned';

/** Offset of the verb or noun that tells the event, where the proof holds it: the voice is that of this word, not that in which the sentence begins. */
function wordOf(
  { spoken }: ArticleReading,
  { head }: EventMention,
  { evidence }: Pick<ClaimDraft, 'evidence'>,
): number | undefined {
  const start = spoken.tokens[head]?.start ?? -1;
  return start >= evidence.start && start < evidence.end ? start : undefined;
}

/** "the talks" of an event that is still to come are so, too. */
const modalityOf = ({ event }: FoundEvent, { status }: EventMention): Modality =>
  status === 'planned' || event.status === 'planned' ? 'planned' : 'actual';

/** The day of the news is that of what states and people do; what companies sign that is told with it may be older. */
const toldDay = ({ date, participants }: EventMention): EventMention['date'] =>
  date?.basis === 'inferred' && participants.every(({ id }) => id.startsWith('org:')) ? undefined : date;

const isDayTold = (mention: EventMention): boolean => toldDay(mention)?.value != null;

/** A day that no place tells is no part of what the text says. */
function common(
  found: FoundEvent,
  mention: EventMention,
): Pick<ClaimDraft, 'evidence' | 'date' | 'modality' | 'polarity'> {
  return {
    evidence: mention.evidence,
    date: toldDay(mention) ?? (found.draft.mentions.some(isDayTold) ? found.draft.date : undefined),
    modality: modalityOf(found, mention),
    polarity: mention.status === 'cancelled' ? 'denied' : 'affirmed',
  };
}

function participation(found: FoundEvent, mention: EventMention): ClaimDraft[] {
  return mention.participants.map(({ id, role, basis }) => ({
    subject: id,
    predicate: 'PARTICIPATED_IN',
    object: found.event.id,
    // A country does not stand in its election, it holds it.
    role: found.event.type === 'election' && id.startsWith('country:') ? ('host' as const) : role,
    basis,
    rule: 'event/participant',
    ...common(found, mention),
  }));
}

/** Where it was, and the host country of a visit. */
function location(article: ArticleReading, found: FoundEvent, mention: EventMention): ClaimDraft[] {
  const place = mention.place ?? (mention === found.draft.mentions[0] ? found.draft.place : undefined);
  if (place === undefined || (mention.place === undefined && !namesPlace(article, mention, place))) return [];
  const basis = mention.place === undefined ? 'inferred' : 'stated';
  const claims: ClaimDraft[] = [
    {
      subject: found.event.id,
      predicate: 'OCCURRED_IN',
      object: place,
      basis,
      rule: 'event/place',
      ...common(found, mention),
    },
  ];
  const host = countryOfPlace(article, place);
  if (mention.type === 'visit' && host !== undefined)
    claims.push({
      subject: host,
      predicate: 'PARTICIPATED_IN',
      object: found.event.id,
      role: 'host',
      basis: 'inferred',
      rule: 'event/host',
      ...common(found, mention),
    });
  return claims;
}

/** Whether the proof itself names the place, or a place of its country: what is told around alone proves nothing. */
const namesPlace = (article: ArticleReading, { sentence, evidence }: EventMention, place: string): boolean =>
  (article.mentions[sentence] ?? []).some(
    ({ entityId, start, end }) =>
      /^(?:place|country):/.test(entityId) &&
      start >= evidence.start &&
      end <= evidence.end &&
      (entityId === place || countryOfPlace(article, entityId) === place),
  );

function countryOfPlace({ spoken }: ArticleReading, place: string): string | undefined {
  const id = place.startsWith('country:') ? place : `country:${spoken.entities.get(place)?.country}`;
  return spoken.entities.has(id) ? id : undefined;
}

/** A minister does not meet the country for which he is there. */
function isOwnCountry({ spoken }: ArticleReading, one: string, other: string): boolean {
  const homeOf = (id: string): string | undefined =>
    id.startsWith('person:') ? `country:${spoken.entities.get(id)?.country}` : undefined;
  return homeOf(one) === other || homeOf(other) === one;
}

/** Two who are both told to have met a third may have come together: only those of two countries met each other, too. */
function areOfTwoCountries({ spoken }: ArticleReading, one: string, other: string): boolean {
  const [first, second] = [one, other].map((id) => {
    const entity = spoken.entities.get(id);
    return entity?.kind === 'organization' ? null : (entity?.country ?? null);
  });
  return first !== null && second !== null && first !== second;
}

/** "A and B met C": each with C, but not with one another. */
function areOpposite(
  article: ArticleReading,
  { partners }: EventMention,
  [one = '', other = '']: readonly string[],
  at: number,
): boolean {
  if (partners !== undefined) return partners.includes(one) !== partners.includes(other);
  return at === 0 || areOfTwoCountries(article, one, other);
}

/** "spoke with", "a conversation with": perhaps on the telephone. */
const isOnlySpoken = ({ spoken }: ArticleReading, { isNoun, type, place, head }: EventMention): boolean =>
  type === 'talks' &&
  place === undefined &&
  (!isNoun || spoken.tokens[head]?.lower.startsWith('conversation') === true) &&
  /^(?:speak(?:s|ing)?|spoken?|talk(?:s|ed|ing)?|conversations?)$/.test(spoken.tokens[head]?.lower ?? '');

/** Everyone who met, with everyone else: MET_WITH restates the event. */
function encounters(article: ArticleReading, found: FoundEvent, mention: EventMention): ClaimDraft[] {
  const { type } = mention;
  const participants = mention.participants.filter(({ basis }) => basis !== 'inferred');
  if (
    !ENCOUNTERS.has(type) ||
    // "spoke with X" of a call that was told before
    type === 'call' ||
    found.event.type === 'call' ||
    isOnlySpoken(article, mention) ||
    participants.length > MAX_PAIRED ||
    mention.status === 'cancelled'
  )
    return [];
  const isGathering = [type, found.event.type].some((one) => one === 'summit' || one === 'conference');
  // "Among those at the summit were A and B": of many.
  const size = Math.max(participants.length, isGathering ? found.draft.participants.size : 0);
  return participants.flatMap((first, at) =>
    participants
      .slice(at + 1)
      .filter((second) => !isOwnCountry(article, first.id, second.id))
      .filter((second) => areOpposite(article, mention, [first.id, second.id], at))
      .filter((second) => !(first.role === 'host' && second.role === 'host'))
      .filter((second) => areFaceToFace([first.id, second.id], size, isGathering))
      .map(
        (second): ClaimDraft => ({
          subject: first.id,
          predicate: 'MET_WITH',
          object: second.id,
          basis: at === 0 || mention.partners !== undefined ? worse(first.basis, second.basis) : 'inferred',
          via: found.event.id,
          rule: 'event/met',
          ...common(found, mention),
        }),
      ),
  );
}

/** People meet; two countries or bodies do in a meeting of theirs. Whoever attends a gathering with many, or with the body that holds it, has not met each. */
function areFaceToFace(ids: readonly string[], size: number, isGathering: boolean): boolean {
  const people = ids.filter((id) => id.startsWith('person:')).length;
  if (isGathering && size > 3) return false;
  if (size > 2 || (isGathering && ids.some((id) => id.startsWith('org:')))) return people === 2;
  return true;
}

const worse = (
  one: EventMention['participants'][number]['basis'],
  other: EventMention['participants'][number]['basis'],
): typeof one => (one === 'stated' ? other : one);

/** A visitor visited the place and the country that it lies in. */
function visits(article: ArticleReading, found: FoundEvent, mention: EventMention): ClaimDraft[] {
  if (mention.type !== 'visit' || mention.place === undefined || mention.status === 'cancelled') return [];
  const country = countryOfPlace(article, mention.place);
  const places =
    country === undefined || country === mention.place ? [mention.place] : [mention.place, country];
  return mention.participants
    .filter(({ role }) => role === 'visitor')
    .flatMap(({ id, basis }) =>
      places.map(
        (place, at): ClaimDraft => ({
          subject: id,
          predicate: 'VISITED',
          object: place,
          basis: at === 0 ? basis : 'inferred',
          via: found.event.id,
          rule: 'event/visited',
          ...common(found, mention),
        }),
      ),
    );
}

function subjects(found: FoundEvent, mention: EventMention): ClaimDraft[] {
  return mention.subjects
    .filter((subject) => subject !== found.draft.place)
    .map((subject) => ({
      evidence: mention.evidence,
      subject: found.event.id,
      predicate: 'CONCERNS',
      object: subject,
      rule: 'event/concerns',
    }));
}

function attributes(article: ArticleReading, found: FoundEvent): ClaimDraft[] {
  const [first] = found.draft.mentions;
  if (first === undefined) return [];
  const base = { evidence: first.evidence, subject: found.event.id, at: wordOf(article, first, first) };
  const { value, text = '' } = found.draft.date ?? {};
  const dated =
    found.draft.mentions.find((mention) => isDayTold(mention) && mention.date?.value === value) ??
    found.draft.mentions.find(isDayTold);
  const claims: ClaimDraft[] = [
    { predicate: 'HAS_TYPE', value: found.event.type, rule: 'event/type', ...base },
    // Whether a conflict of no told time is over nobody says.
    ...(found.event.type === 'conflict' && value == null
      ? []
      : [{ predicate: 'HAS_STATUS' as const, value: found.event.status, rule: 'event/status', ...base }]),
  ];
  if (dated?.date?.value != null)
    claims.push({
      evidence: dated.evidence,
      subject: found.event.id,
      at: wordOf(article, dated, dated),
      predicate: 'DATED',
      value: dated.date.value,
      date: dated.date,
      modality: found.event.status === 'planned' ? 'planned' : 'actual',
      rule: 'event/date',
    });
  // The day of the lead, or of what it was told beside.
  else if (value != null)
    claims.push({
      predicate: 'DATED',
      value,
      date: { value, text, basis: 'inferred' },
      basis: 'inferred',
      rule: 'event/date',
      ...base,
    });
  return claims;
}
