import type { ParticipantRole } from '../../../domain/vocabularies.js';
import { ownersOf } from '../grammar/actors.js';
import { type ArticleReading, basisOf } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { behind, type PhraseUse } from '../grammar/phrase-use.js';
import type { Reading } from '../grammar/readings.js';
import { actorsIn } from '../grammar/represented.js';
import type { EventMention, Participant } from './event-mention.js';
import { EVENT_NOUNS } from './event-nouns.data.js';
import { HAPPENING, TAKING_PART, TELLING } from './event-verbs.data.js';
import { holdersFor } from './office-holders.js';

/** "held meetings with A and B": one with each. */
export function separateMeetings(reading: Reading, use: PhraseUse, base: EventMention): EventMention[] {
  const partners = actorsIn(reading, behind(use.tail, ['with']));
  const others = base.participants.filter(({ id }) => !partners.includes(id));
  if (partners.length < 2 || others.length === 0) return [];
  return base.participants
    .filter(({ id }) => partners.includes(id))
    .map((partner) => ({ ...base, participants: [...others, partner] }));
}

/** Who makes a visit: its possessor, "by" whom, or the subject of "made", "on" and "during"; with companions. */
export function visitors(article: ArticleReading, use: PhraseUse): Participant[] {
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

/** Who takes part in what a noun tells: by possessor, preposition and verb. */
export function participants(article: ArticleReading, use: PhraseUse): Participant[] {
  const roles = new Map<string, Participant>();
  const add = (phrases: readonly NounPhrase[], role: ParticipantRole): void => {
    for (const id of holdersFor(article, phrases, actorsIn(use.reading, phrases)))
      if (!roles.has(id)) roles.set(id, { id, role, basis: basisOf(article, phrases) });
  };
  for (const clause of attending(use))
    add(clause.subject, /host/.test(clause.lemma) ? 'host' : 'participant');
  if (isWithSpeaker(use) || isLeft(use))
    add(use.asComplement?.subject ?? use.main?.subject ?? [], 'participant');
  for (const clause of [use.asObject, use.asComplement])
    if (clause?.lemma.startsWith('bring')) add(clause.object, 'participant');
  for (const list of [use.tail, use.asObject?.prepositions ?? [], ...takingPlace(use)]) {
    if (list === use.tail && list[0]?.preposition === 'of') add(list[0].phrases, 'participant');
    add(behind(list, ['with', 'between', 'among']), 'participant');
  }
  for (const clause of use.asSubject)
    if (clause.isPassive)
      if (!/^(?:witness|watch|overshadow|mark|mediate|broker|observe)$/.test(clause.lemma))
        add(behind(clause.prepositions, ['by']), /host/.test(clause.lemma) ? 'host' : 'participant');
  for (const id of ownersOf(article, use.phrase))
    if (
      (/^(?:person|org):/.test(id) ||
        use.phrase.words[0] === 'their' ||
        EVENT_NOUNS.get(use.phrase.headLemma) === 'election') &&
      !roles.has(id) &&
      /^(?:person|org|country):/.test(id)
    )
      roles.set(id, { id, role: 'participant', basis: 'stated' });
  for (const clause of use.asSubject)
    if (/^(?:include|involve|bring)/.test(clause.lemma)) add(clause.object, 'participant');
  return [...roles.values()];
}

/** "X told reporters following a phone call with Y": the one who acts is the other side. */
const isWithSpeaker = (use: PhraseUse): boolean =>
  /^(?:in|during|after|following|before|at|by|on|via)$/.test(use.before ?? '') &&
  behind(use.tail, ['with']).length > 0 &&
  use.asComplement?.isPassive !== true;

/** "meetings will take place between A and B", "talks collapsed between A and B". */
const takingPlace = (use: PhraseUse): Clause['prepositions'][] =>
  use.asSubject
    .filter(({ lemma, isPassive }) => HAPPENING.test(lemma) || (isPassive && lemma === 'hold'))
    .map(({ prepositions }) => prepositions);

/** "walked out of talks", "emerged from the meeting": who leaves was there. */
const isLeft = ({ asComplement, before }: PhraseUse): boolean =>
  /^(?:of|from)$/.test(before ?? '') &&
  /^(?:walk out|walk|emerge|storm out|storm|withdraw|return)$/.test(asComplement?.lemma ?? '');

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
export const opens = ({ reading, at }: PhraseUse): boolean =>
  !reading.chunks.slice(0, at).some(({ kind }) => kind === 'verb');
