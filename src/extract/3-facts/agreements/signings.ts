import type { EventDraft } from '../events/event-draft.js';
import type { EventMention, Participant } from '../events/event-mention.js';
import { foundEvent } from '../events/events.js';
import type { FoundEvent } from '../events/found-event.js';
import { placeOfReport } from '../events/reported-from.js';
import { mention, people, type Scene, unique } from '../events/scene.js';
import { placeIn } from '../events/setting.js';
import { SIGNING } from '../events/signing-events.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { behind, type PhraseUse } from '../grammar/phrase-use.js';
import { isNewsDay } from '../report-time.js';
import type { AgreementMention } from './agreement-mention.js';
import type { FoundAgreement } from './agreements.js';

/** A signing is news for so many days. */
const DAYS_OF_NEWS = 45;

/** The signings of the agreements that an article tells as news, where no event tells them yet. */
export function findSignings(
  article: ArticleReading,
  agreements: readonly FoundAgreement[],
  events: readonly FoundEvent[],
): FoundEvent[] {
  const found: FoundEvent[] = [];
  const told = events.filter(({ event }) => event.type === 'signing' || event.type === 'ceremony');
  for (const agreement of agreements) {
    const signing = signingOf(article, agreement, events);
    if (signing !== undefined && ![...told, ...found].some((other) => isTold(article, other, signing)))
      found.push(signing);
  }
  return found;
}

function signingOf(
  article: ArticleReading,
  { agreement, draft }: FoundAgreement,
  events: readonly FoundEvent[],
): FoundEvent | undefined {
  const [told] = draft.mentions.flatMap((place) => scenesOf(article, place));
  if (told === undefined) return undefined;
  const { scene, use } = told;
  if (agreement.status !== 'signed' || !isNewsDay(article.spoken, agreement.date, DAYS_OF_NEWS))
    return undefined;
  const { subject, prepositions, isPassive } = scene.clause;
  const persons = people(scene, isPassive ? behind(prepositions, ['by']) : subject, 'participant').filter(
    ({ id }) => id.startsWith('person:'),
  );
  const parties = agreement.parties.map((id): Participant => ({ id, role: 'participant', basis: 'stated' }));
  const participants = persons.length > 1 ? unique(persons) : withPersons(article, parties, persons);
  const one = mention(scene, 'signing', { participants });
  const date = draft.mentions.find((place) => place.date?.value === agreement.date)?.date ?? one.date;
  const place =
    one.place ?? placeIn(article, use.tail) ?? placeOfDay(article, agreement.date, participants, events);
  const event: EventDraft = {
    mentions: [{ ...one, date, place, status: 'held' }],
    participants: new Map(participants.map((all) => [all.id, all])),
    place,
    date,
  };
  event.place ??= placeOfReport(article, event);
  return foundEvent(article, event);
}

/** Where the text says that it was signed: the clause with its sentence, and the use of the agreement's words there. */
function scenesOf(
  article: ArticleReading,
  { use, isHeadline }: AgreementMention,
): { readonly scene: Scene; readonly use: PhraseUse }[] {
  if (isHeadline) return [];
  const own = use.asObject === undefined ? [] : [use.asObject];
  return [...own, ...use.asSubject.filter(({ isPassive }) => isPassive)]
    .filter(
      ({ lemma, modality, polarity }) =>
        SIGNING.has(lemma) && modality === 'actual' && polarity === 'affirmed',
    )
    .map((clause) => ({ scene: { article, reading: use.reading, clause }, use }));
}

/** A person stands for the party of his country. */
const withPersons = (
  { countryOf }: ArticleReading,
  parties: readonly Participant[],
  persons: readonly Participant[],
): Participant[] => [
  ...persons,
  ...parties.filter(({ id }) => !persons.some((person) => countryOf.get(person.id) === id)),
];

/** Where the same sides met on that day. */
function placeOfDay(
  { countryOf }: ArticleReading,
  date: string | null,
  participants: readonly Participant[],
  events: readonly FoundEvent[],
): EventMention['place'] {
  const sides = new Set(participants.map(({ id }) => countryOf.get(id) ?? id));
  return (
    events.find(
      ({ event }) =>
        event.place !== null &&
        event.date === date &&
        event.type !== 'visit' &&
        event.participants.length > 1 &&
        event.participants.every((id) => sides.has(countryOf.get(id) ?? id)),
    )?.event.place ?? undefined
  );
}

/** A signing on that day, or of no day, that a side of it is told to take part in; told in its sentence, or by the people who sign that day. */
function isTold(
  { countryOf }: ArticleReading,
  { event, draft }: FoundEvent,
  { event: signing, draft: own }: FoundEvent,
): boolean {
  const isOfSentence = own.mentions.some(({ sentence }) =>
    draft.mentions.some((mention) => mention.sentence === sentence),
  );
  if (isOfSentence) return true;
  if (event.date !== null && event.date !== signing.date) return false;
  const isByPeople = event.participants.some((id) => id.startsWith('person:'));
  if (event.date !== null && isByPeople && !signing.participants.some((id) => id.startsWith('person:')))
    return true;
  const sides = new Set(signing.participants.map((id) => countryOf.get(id) ?? id));
  return (
    event.participants.length === 0 || event.participants.some((id) => sides.has(countryOf.get(id) ?? id))
  );
}
