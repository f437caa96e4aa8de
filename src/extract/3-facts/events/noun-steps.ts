import type { ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import { behind, type PhraseUse } from '../grammar/phrase-use.js';
import { actorsIn } from '../grammar/represented.js';
import { countriesOf, electorateOf } from './electorate.js';
import type { EventMention, Participant } from './event-mention.js';
import { HAPPENING, TELLING } from './event-verbs.data.js';

const ELECTORAL =
  /^(?:presidential|parliamentary|legislative|general|snap|local|municipal|regional|federal|national|run-off|runoff|brexit|independence|leadership|first-round|second-round|early)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const OF_ELECTORATE = /\b(?:elections?|electoral|referendum|plebiscite|candidates?|voters?|ballots?)\b/i;
const GENERIC =
  /^(?:presidential|parliamentary|legislative|general|snap|local|municipal|regional|federal|national|early|free|fair|democratic|recognised|recognized|credible|transparent|inclusive|peaceful|multiparty|regular|periodic|recent|last|next|upcoming|disputed|first|second)$/;

/** The election with the country that votes as its place, and as who takes part where no one is named. */
export function withElectorate(article: ArticleReading, use: PhraseUse, base: EventMention): EventMention {
  const country =
    electorateOf(article, use) ?? countriesOf(article, base.place === undefined ? [] : [base.place])[0];
  if (country === undefined) return base;
  const electorate: Participant = { id: country, role: 'participant', basis: 'inferred' };
  const participants = base.participants.length === 0 ? [electorate] : base.participants;
  return { ...base, participants, place: base.place ?? country };
}

/** An election without a day is told by who runs in it, by a verb that holds it or by a name; else it is a mark in time: "since the general election". */
export const isHeldThere = (
  use: PhraseUse,
  { date, participants: own, name, words }: EventMention,
): boolean =>
  date !== undefined ||
  (name !== undefined &&
    !name
      .toLowerCase()
      .split(' ')
      .slice(0, -1)
      .every((word) => GENERIC.test(word))) ||
  own.some(({ id }) => !id.startsWith('country:')) ||
  [...words].some((word) => !GENERIC.test(word)) ||
  [use.asObject, ...use.asSubject, use.asComplement].some(
    (clause) =>
      clause !== undefined &&
      clause.lemma !== 'be' &&
      (TELLING.has(clause.lemma) || HAPPENING.test(clause.lemma)),
  );

/** "the inauguration", "a swearing-in ceremony". */
export const isSwearingIn = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:swearing-in|inauguration|inaugural)$/.test(word));

const UNWON = /^(?:cost|lose|seek|eye|chase|pursue|deny|miss|fight|contest|oppose|block)$/;

/** "X's resignation", "the appointment of X": told where a verb or a day tells it; the inauguration of a thing is a ceremony. */
export function stepInOffice(use: PhraseUse, base: EventMention): EventMention[] {
  // "cost her the nomination", "seeks the nomination": whoever wanted it did not get it.
  const isCost = /^(?:her|him|them) the\b/.test(use.phrase.words.join(' '));
  if (use.phrase.headLemma === 'nomination' && (isCost || UNWON.test(use.asObject?.lemma ?? ''))) return [];
  const isOfThing =
    behind(use.tail, ['of']).length > 0 &&
    base.participants.every(({ id }) => !id.startsWith('person:') || !ownsIt(use, id));
  if (use.phrase.headLemma === 'inauguration' && isOfThing) return [{ ...base, type: 'ceremony' }];
  const own = base.participants.filter(({ id }) => id.startsWith('person:') && ownsIt(use, id));
  const named = own.length > 0 ? own : whoseStep(use);
  const doers = base.participants.filter(({ id }) => id.startsWith('person:'));
  const isDone = use.asObject !== undefined && TELLING.has(use.asObject.lemma);
  const isCeremony = isSwearingIn(use.phrase.words);
  const isTold =
    isDone ||
    (isCeremony && use.before !== undefined) ||
    (own.length === 0 && named.length > 0) ||
    // "took office in June following the resignation of X"
    (own.length > 0 && base.type === 'resignation' && /^(?:after|following)$/.test(use.before ?? '')) ||
    use.asComplement?.lemma === 'hand' ||
    use.asSubject.length > 0 ||
    base.date !== undefined;
  const participants = named.length > 0 ? named : base.type === 'resignation' && isDone ? doers : [];
  // "The swearing-in is set for April 6": of whom was told before.
  if (isCeremony && base.isDefinite && base.date !== undefined && !isOfThing)
    return [{ ...base, participants }];
  return isTold && participants.length > 0
    ? [{ ...base, participants, place: isCeremony ? base.place : undefined }]
    : [];
}

/** "Rumas, whose resignation he accepted". */
function whoseStep({ reading, at }: PhraseUse): Participant[] {
  const [mark, whose] = [reading.chunks[at - 2], reading.chunks[at - 1]];
  if (whose?.kind !== 'relative' || whose.text !== 'whose') return [];
  const noun = mark?.kind === 'mark' ? reading.chunks[at - 3] : mark;
  const id = noun?.kind === 'phrase' ? noun.refs.find((ref) => ref.startsWith('person:')) : undefined;
  return id === undefined ? [] : [{ id, role: 'actor', basis: 'stated' }];
}

/** Named as possessor or behind "of". */
const ownsIt = ({ phrase, tail, reading }: PhraseUse, id: string): boolean =>
  phrase.owners.includes(id) || actorsIn(reading, behind(tail, ['of'])).includes(id);

/** "the presidential vote", "Saturday's poll" where the text speaks of an election; no "confidence vote", no "92,153 votes", no poll of opinions. */
export const isBallot = ({ spoken }: ArticleReading, { words, isPlural }: NounPhrase): boolean =>
  !isPlural &&
  !words.some((word) => /confidence/.test(word)) &&
  (words.some((word) => ELECTORAL.test(word)) ||
    (words.some((word) => WEEKDAY.test(word)) && OF_ELECTORATE.test(spoken.view)));
