import type { EventStatus, EventType, ParticipantRole } from '../../../domain/vocabularies.js';
import { isPlaceLike, ownersOf, refsOfAll } from '../grammar/actors.js';
import {
  type ArticleReading,
  basisOf,
  isHeadline,
  mentionsBetween,
  quoteSentence,
} from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { dateNear, dateOfClause } from '../grammar/clause-dates.js';
import { behind, findPhraseUses, type PhraseUse } from '../grammar/phrase-use.js';
import type { Reading } from '../grammar/readings.js';
import { actorsIn } from '../grammar/represented.js';
import { singular } from '../grammar/verb-forms.js';
import type { EventMention, Participant } from './event-mention.js';
import { eventName } from './event-name.js';
import { EVENT_NOUNS } from './event-nouns.data.js';
import { frontedPlace, placeIn, statusOf } from './setting.js';

/** Whoever does these to an event is in it: "held talks with", "took part in the summit". */
const TAKING_PART = new Set(
  'gather assemble convene vote launch unveil sign inaugurate involve engage intervene hold have take attend join conduct convene participate host co-host make pay begin start conclude open launch chair lead undertake bring end'.split(
    ' ',
  ),
);
/** Whoever does these says when the event is. */
const TELLING = new Set([...TAKING_PART, ...'schedule plan set cancel postpone announce'.split(' ')]);
const LAUNCHING = new Set(['launch', 'unveil', 'sign', 'announce', 'open', 'inaugurate']);
const HAPPENING = /^(?:take|be|open|begin|start|end|happen|occur|follow|come)$/;
const ANOTHER =
  /^(?:next|second|third|fourth|fifth|another|new|previous|earlier|future|upcoming|last|first)$/;
const OPENING = /^(?:the|this|that|these|those|his|her|its|their|our|a|an)$/;
const CALL = /^(?:phone|telephone|video)$/;
/** Nouns that are events only with someone in them or a name. */
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|our)$/;

/** Events that nouns name or describe: "the second three-way summit with", "a visit to", "phone conversation with". */
export function findNounEvents(article: ArticleReading): EventMention[] {
  return article.readings.flatMap((reading) =>
    findPhraseUses(reading, (phrase) => isEventPhrase(article, phrase)).flatMap((use) =>
      readNoun(article, reading, use),
    ),
  );
}

function isEventPhrase({ spoken }: ArticleReading, phrase: NounPhrase): boolean {
  if (!EVENT_NOUNS.has(phrase.headLemma) || phrase.refs.length > 0 || phrase.isDate) return false;
  const next = spoken.tokens[phrase.last];
  return !/^(?:no|any|each|every)$/.test(phrase.words[0] ?? '') && next?.lower !== "'s";
}

function typeOf({ headLemma, words }: NounPhrase): EventType {
  if (words.some((word) => CALL.test(word))) return 'call';
  return EVENT_NOUNS.get(headLemma) ?? 'other';
}

function readNoun(article: ArticleReading, reading: Reading, use: PhraseUse): EventMention[] {
  const { phrase } = use;
  const type = typeOf(phrase);
  if (phrase.headLemma === 'call' && type !== 'call') return [];
  // "launched the pact at an event": only so is an event a ceremony.
  if (phrase.headLemma === 'event' && (use.before !== 'at' || !LAUNCHING.has(use.asComplement?.lemma ?? '')))
    return [];
  if (
    (type === 'call' || type === 'talks') &&
    phrase.headLemma === 'call' &&
    !phrase.words.some((word) => CALL.test(word))
  )
    return [];
  // "a bid for October elections": what is wanted is not yet an event.
  if (type === 'election' && phrase.isPlural && use.before === 'for') return [];
  const status = statusOfNoun(use);
  if (status === undefined) return [];
  const base = describe(article, use, { type, status });
  const separate = phrase.isPlural && type === 'meeting' ? separateMeetings(reading, use, base) : [];
  return separate.length > 0 ? separate : [base];
}

function describe(
  article: ArticleReading,
  use: PhraseUse,
  { type, status }: Pick<EventMention, 'type' | 'status'>,
): EventMention {
  const { phrase, reading } = use;
  const name = eventName(article, phrase);
  return {
    type,
    sentence: reading.sentence,
    isHeadline: isHeadline(article, reading.sentence),
    head: phrase.last - 1,
    isNoun: true,
    name,
    label: labelOf(article, phrase),
    isDefinite: DEFINITE.test(phrase.words[0] ?? '') || phrase.words.includes("'s"),
    isAnother: phrase.words.some((word) => ANOTHER.test(word)),
    isContinued: false,
    participants: type === 'visit' ? visitors(article, use) : participants(article, use),
    place: placeOfNoun(article, use, type),
    date: dateOfNoun(article, use),
    status,
    isDenied: false,
    subjects: refsOfAll(behind(use.tail, ['on', 'about', 'over', 'concerning', 'regarding'])).filter(
      (id) => !id.startsWith('person:'),
    ),
    before: use.before,
    words: contentWords(article, phrase),
    evidence: quoteSentence(article, reading.sentence),
  };
}

/** The phrase without what opens it: "Brexit referendum"; nothing for a noun alone. */
function labelOf({ spoken }: ArticleReading, phrase: NounPhrase): string | undefined {
  let first = phrase.first;
  while (first < phrase.last && OPENING.test(spoken.tokens[first]?.lower ?? '')) first += 1;
  if (phrase.last - first < 2) return undefined;
  return spoken.view
    .slice(spoken.tokens[first]?.start, spoken.tokens[phrase.last - 1]?.end)
    .replace(/\s+/g, ' ');
}

/** Words of the phrase that tell it from other events. */
function contentWords(article: ArticleReading, phrase: NounPhrase): Set<string> {
  const named = new Set(
    mentionsBetween(article, phrase.first, phrase.last).flatMap(({ firstToken, lastToken }) =>
      Array.from({ length: lastToken - firstToken }, (_, at) => firstToken + at),
    ),
  );
  return new Set(
    article.spoken.tokens
      .slice(phrase.first, phrase.last - 1)
      .filter(
        ({ index, lower }) =>
          !named.has(index) &&
          /\p{L}/u.test(lower) &&
          !DEFINITE.test(lower) &&
          !/^(?:a|an|'s|latest|landmark|historic|recent|bilateral|joint|brief|high-level)$/.test(lower),
      )
      .map(({ lower }) => singular(lower)),
  );
}

/** "held meetings with A and B": one with each. */
function separateMeetings(reading: Reading, use: PhraseUse, base: EventMention): EventMention[] {
  const partners = actorsIn(reading, behind(use.tail, ['with']));
  const others = base.participants.filter(({ id }) => !partners.includes(id));
  if (partners.length < 2 || others.length === 0) return [];
  return base.participants
    .filter(({ id }) => partners.includes(id))
    .map((partner) => ({ ...base, participants: [...others, partner] }));
}

function visitors(article: ArticleReading, use: PhraseUse): Participant[] {
  const by = actorsIn(use.reading, behind(use.tail, ['by']));
  const owners = ownersOf(article, use.phrase).filter((id) => id.startsWith('person:'));
  const subject = [use.asObject, use.asComplement].flatMap((clause) =>
    clause !== undefined && TELLING.has(clause.lemma) ? actorsIn(use.reading, clause.subject) : [],
  );
  const speaker =
    use.before === undefined || use.main === undefined ? [] : actorsIn(use.reading, use.main.subject);
  const found = [owners, by, subject, speaker].find((list) => list.length > 0) ?? [];
  const companions =
    found.length > 0 || use.tail.length > 0 ? actorsIn(use.reading, behind(use.tail, ['with'])) : [];
  return [...found, ...companions]
    .filter((id) => id.startsWith('person:'))
    .map((id) => ({ id, role: 'visitor', basis: basisOf(article, [use.phrase]) }));
}

function participants(article: ArticleReading, use: PhraseUse): Participant[] {
  const roles = new Map<string, Participant>();
  const add = (phrases: readonly NounPhrase[], role: ParticipantRole): void => {
    for (const id of actorsIn(use.reading, phrases))
      if (!roles.has(id)) roles.set(id, { id, role, basis: basisOf(article, phrases) });
  };
  for (const clause of attending(use))
    add(clause.subject, /host/.test(clause.lemma) ? 'host' : 'participant');
  for (const clause of [use.asObject, use.asComplement])
    if (clause?.lemma.startsWith('bring')) add(clause.object, 'participant');
  add(behind(use.tail, ['with', 'between', 'among', 'of']), 'participant');
  add(behind(use.asObject?.prepositions ?? [], ['with', 'between']), 'participant');
  for (const clause of use.asSubject)
    if (clause.isPassive)
      add(behind(clause.prepositions, ['by']), /host/.test(clause.lemma) ? 'host' : 'participant');
  for (const id of ownersOf(article, use.phrase))
    if (
      (/^(?:person|org):/.test(id) || EVENT_NOUNS.get(use.phrase.headLemma) === 'election') &&
      !roles.has(id) &&
      /^(?:person|org|country):/.test(id)
    )
      roles.set(id, { id, role: 'participant', basis: 'stated' });
  for (const clause of use.asSubject)
    if (/^(?:include|involve|bring)/.test(clause.lemma)) add(clause.object, 'participant');
  return [...roles.values()];
}

/** Clauses whose subject takes part: "X attended the summit", "At the summit, X and Y agreed". */
function attending(use: PhraseUse): Clause[] {
  const { asObject, asComplement, main, before, at, reading } = use;
  const voting = asComplement?.governor?.lemma === 'vote' ? asComplement.governor : undefined;
  const direct = [asObject, asComplement, voting].filter(
    (clause) =>
      clause !== undefined &&
      !clause.isPassive &&
      TAKING_PART.has(clause.lemma) &&
      !clause.lemma.startsWith('bring'),
  ) as Clause[];
  if (direct.length > 0) return direct;
  const isFronted =
    (before === 'in' || before === 'at' || before === 'during') &&
    main !== undefined &&
    (reading.chunks[at]?.first ?? 0) < main.first &&
    opens(use);
  return isFronted && main !== undefined ? [main] : [];
}

/** The sentence opens with it: no verb stands before. */
const opens = ({ reading, at }: PhraseUse): boolean =>
  !reading.chunks.slice(0, at).some(({ kind }) => kind === 'verb');

function placeOfNoun(article: ArticleReading, use: PhraseUse, type: EventType): string | undefined {
  if (type === 'visit') {
    const target = behind(use.tail, ['to']);
    const places = refsOfAll(target).filter(isPlaceLike);
    return places[0] ?? placeIn(article, use.tail);
  }
  if (type === 'attack' || type === 'conflict') {
    const of = refsOfAll(behind(use.tail, ['of', 'on'])).filter(isPlaceLike);
    if (of.length > 0) return of[0];
    if (type === 'conflict' && placeIn(article, use.tail) === undefined) return conflictPlace(article, use);
  }
  const clauses = [
    ...use.asSubject.filter(({ lemma, isPassive }) => isPassive || HAPPENING.test(lemma)),
    use.asObject,
  ].filter((clause) => clause !== undefined);
  for (const list of [use.tail, ...clauses.map(({ prepositions }) => prepositions)]) {
    const place = placeIn(article, list);
    if (place !== undefined) return place;
  }
  return (
    cityInside(article, use.phrase) ??
    (use.asObject === undefined ? undefined : frontedPlace(article, use.reading))
  );
}

/** Where "the conflict" is: the last country or place that "in" named here or in the sentences before. */
function conflictPlace(article: ArticleReading, { reading, phrase }: PhraseUse): string | undefined {
  for (let sentence = reading.sentence; sentence >= Math.max(0, reading.sentence - 2); sentence -= 1) {
    const { chunks } = article.readings[sentence] ?? reading;
    const places = chunks.flatMap((chunk, at) => {
      const next = chunks[at + 1];
      if (
        chunk.kind !== 'preposition' ||
        chunk.text !== 'in' ||
        next?.kind !== 'phrase' ||
        next.last === phrase.last
      )
        return [];
      return next.refs.filter((id) => id.startsWith('country:'));
    });
    if (places.length > 0) return places.at(-1);
  }
  return undefined;
}

/** "the Cairo summit": a city before the head. */
const cityInside = (article: ArticleReading, phrase: NounPhrase): string | undefined =>
  mentionsBetween(article, phrase.first, phrase.last).find(({ entityId }) => entityId.startsWith('place:'))
    ?.entityId;

function dateOfNoun(article: ArticleReading, use: PhraseUse): EventMention['date'] {
  const { phrase } = use;
  const inside = dateNear(article, phrase.first, phrase.last + 4);
  if (inside !== undefined) return inside;
  const clause =
    use.asSubject.find(({ lemma, isPassive }) => isPassive || HAPPENING.test(lemma)) ??
    [use.asObject, use.asComplement].find((one) => one !== undefined && TELLING.has(one.lemma)) ??
    (opens(use) && use.before !== undefined && use.before !== 'after' ? use.main : undefined);
  return clause === undefined ? undefined : dateOfClause(article, clause);
}

function statusOfNoun(use: PhraseUse): EventStatus | undefined {
  const isComing = use.phrase.words.some((word) =>
    /^(?:next|upcoming|future|planned|scheduled|forthcoming|proposed)$/.test(word),
  );
  const clause = use.asSubject.find(({ verb }) => verb.form === 'finite') ?? use.asObject ?? use.asComplement;
  if (clause === undefined) return isComing ? 'planned' : 'held';
  const isScheduled = clause.isPassive && /^(?:schedule|plan|set|slate|expect)$/.test(clause.lemma);
  const isSoughtFor =
    use.phrase.headLemma !== 'resignation' &&
    /^(?:plan|schedule|propose|arrange|expect|seek|announce)$/.test(clause.lemma) &&
    use.asObject === clause;
  if (isScheduled || isComing || isSoughtFor) return 'planned';
  return statusOf(clause);
}
