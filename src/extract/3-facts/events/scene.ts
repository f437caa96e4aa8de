import type { EventType, ParticipantRole } from '../../../domain/vocabularies.js';
import { flatMap } from '../../../flat-map.js';
import { statementAt } from '../claims/voice.js';
import { type ArticleReading, basisOf, isHeadline, quoteSentence } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { dateOfClause, isBehindNoun } from '../grammar/clause-dates.js';
import { quoteWholeClause } from '../grammar/clause-extent.js';
import { statusOf } from '../grammar/deed-status.js';
import { dayOfPast } from '../grammar/past-day.js';
import type { Reading } from '../grammar/readings.js';
import { actorsIn } from '../grammar/represented.js';
import { meantBy } from '../orator.js';
import type { EventMention, Participant } from './event-mention.js';
import { ENCOUNTERS, EVENT_NOUNS } from './event-nouns.data.js';
import { dateInTime } from './in-time.js';
import { holdersFor } from './office-holders.js';
import { frontedPlace, isGivenUp, placeIn, pointedPlace } from './setting.js';

const NO_WORDS: ReadonlySet<string> = new Set();

/** A clause that may tell an event, where it stands. */
export interface Scene {
  readonly article: ArticleReading;
  readonly reading: Reading;
  readonly clause: Clause;
}

/** The event that the clause tells, with its time, place and state; `given` goes over them. */
export function mention(scene: Scene, type: EventType, given: Partial<EventMention>): EventMention {
  const { article, reading, clause } = scene;
  const told = given.status ?? statusOf(clause) ?? 'held';
  const status = isGivenUp(article, clause)
    ? 'cancelled'
    : told === 'held' && isSaidToCome(scene)
      ? 'planned'
      : told;
  return {
    type,
    sentence: clause.sentence,
    isHeadline: isHeadline(article, clause.sentence),
    head: clause.verb.main,
    isNoun: false,
    name: undefined,
    label: undefined,
    isDefinite: false,
    // "met again", "the two last met in May"
    isAnother:
      article.spoken.tokens
        .slice(clause.verb.first - 1, clause.verb.main)
        .some(({ lower }) => lower === 'last') ||
      article.spoken.tokens
        .slice(clause.verb.first, clause.verb.last + 1)
        .some(({ lower }) => lower === 'again'),
    isContinued: article.spoken.tokens
      .slice(clause.verb.first - 1, clause.verb.last)
      .some(({ lower }) => /^(?:also|later|then)$/.test(lower)),
    isAside: isAside(scene),
    participants: [],
    place:
      placeIn(article, clause.prepositions) ??
      pointedPlace(article, reading, clause) ??
      ownFront(scene) ??
      placeOfCompany(scene),
    date: dateInTime(article, dayOf(scene, status), type === 'resignation' ? 'held' : status),
    isDenied: clause.polarity === 'denied',
    subjects: [],
    before: undefined,
    words: NO_WORDS,
    evidence:
      clause.subject.length > 0 ? quoteWholeClause(article, clause) : quoteSentence(article, clause.sentence),
    ...given,
    status,
  };
}

const dayOf = ({ article, clause }: Scene, status: EventMention['status']): EventMention['date'] => {
  const date = dateOfClause(article, clause);
  return status === 'held' ? dayOfPast(article, clause, date) : date;
};

/** Words of dates that lie ahead of whoever writes them, whenever that was. */
const AHEAD = /^(?:tomorrow|(?:(?:early|late|later|mid) )?next (?!day|morning))/i;

/** "leaves for Colombo tomorrow" in an article of no known day: still to come, where no other verb stands between. */
function isSaidToCome({ article, reading, clause }: Scene): boolean {
  const { tokens, view } = article.spoken;
  const startOf = ({ verb }: Clause): number => tokens[verb.main]?.start ?? 0;
  const verb = startOf(clause);
  return (article.dates[clause.sentence] ?? []).some(
    ({ value, text, start }) =>
      value === null &&
      AHEAD.test(text) &&
      !/\bthe\s+$/i.test(view.slice(Math.max(0, start - 5), start)) &&
      !reading.clauses.some(
        (other) => startOf(other) > Math.min(verb, start) && startOf(other) < Math.max(verb, start),
      ),
  );
}

/** "joined A and B in Lima to sign the pact": where they came together for it. */
function placeOfCompany({ article, clause: { verb, governor } }: Scene): string | undefined {
  const isForIt =
    verb.form === 'infinitive' && /^(?:join|gather|assemble|convene|meet)$/.test(governor?.lemma ?? '');
  return isForIt ? placeIn(article, governor?.prepositions ?? []) : undefined;
}

/** A place that opens the sentence is not that of a participle inside it: "In Stanley, he recalled a letter signed by X". */
const ownFront = ({ article, reading, clause }: Scene): string | undefined =>
  isBehindNoun(clause) ? undefined : frontedPlace(article, reading, clause);

/** "On the sidelines, X met Y", "On the sidelines of the summit, X met Y": the gathering is the one told before. */
const isAside = ({ article, clause }: Scene): boolean => isAsideIn(article, clause.sentence, clause.last + 3);

/** Whether the sentence, up to a token, tells what happens beside a gathering that it does not name. */
export function isAsideIn(
  { spoken: { tokens, sentences } }: ArticleReading,
  sentence: number,
  limit = sentences[sentence]?.lastToken,
): boolean {
  return tokens
    .slice(sentences[sentence]?.firstToken, limit)
    .some(
      ({ lower, index }) =>
        (lower === 'sidelines' || lower === 'margins') &&
        (tokens[index + 1]?.lower !== 'of' ||
          (tokens[index + 2]?.lower === 'the' &&
            ENCOUNTERS.has(EVENT_NOUNS.get(tokens[index + 3]?.lower ?? '') ?? 'other'))),
    );
}

/** "I met X in Lima", he said: in a quotation "I" is who speaks. */
export function speakerOf(article: ArticleReading, { words, first }: NounPhrase): string[] {
  const [word = ''] = words;
  if (words.length !== 1 || !/^(?:i|me|you)$/.test(word)) return [];
  const statement = statementAt(article, article.spoken.tokens[first]?.start ?? 0);
  const isDirect = statement !== undefined && statement.kind !== 'indirect';
  const speaker = word === 'i' ? statement?.speaker : undefined;
  const meant = speaker ?? (isDirect ? undefined : meantBy(article, word, first));
  return meant?.startsWith('person:') ? [meant] : [];
}

/** Who the phrases name, in a role. */
export function people(
  { article, reading }: Scene,
  phrases: readonly NounPhrase[],
  role: ParticipantRole,
): Participant[] {
  const spoken = flatMap(phrases, (phrase) => speakerOf(article, phrase));
  const ids = spoken.length > 0 ? [...spoken, ...actorsIn(reading, phrases)] : actorsIn(reading, phrases);
  const meant = holdersFor(article, phrases, ids);
  const basis = meant === ids ? basisOf(article, phrases) : 'coref';
  return meant.map((id) => ({ id, role, basis }));
}

/** "Together with Foreign Minister X he will sign": who is named before the subject as its companion. */
export function fronted({ reading, clause }: Scene): readonly NounPhrase[] {
  const [first, second, third] = reading.chunks;
  const isOpening = first?.kind === 'adverb' && first.text === 'together' && second?.kind === 'preposition';
  return isOpening && third?.kind === 'phrase' && third.last <= clause.verb.first ? [third] : [];
}

/** Each once; the first role stays. */
export function unique(participants: readonly Participant[]): Participant[] {
  return participants.filter(({ id }, at) => participants.findIndex((other) => other.id === id) === at);
}

/** Meeting one's own country's forces or officials is no meeting with the country. */
export function withoutOwn(
  { countryOf }: ArticleReading,
  participants: readonly Participant[],
): Participant[] {
  const own = new Set(participants.map(({ id }) => countryOf.get(id)));
  return participants.filter(({ id }) => !own.has(id));
}

/** "A and B met C", "A and B met with soldiers": whom they met, if anyone is named. */
export const sides = (
  others: readonly Participant[],
  told: readonly NounPhrase[],
): Pick<EventMention, 'partners'> =>
  others.length > 0 || told.some(({ words }) => !/^(?:each|one)$/.test(words[0] ?? ''))
    ? { partners: others.map(({ id }) => id) }
    : {};
