import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { dateOfClause } from '../grammar/clause-dates.js';
import { statusOf } from '../grammar/deed-status.js';
import { isOfficeWord } from '../grammar/office-words.js';
import { behind, behindAll } from '../grammar/phrase-use.js';
import type { Reading } from '../grammar/readings.js';
import { isComma } from '../grammar/reduced.js';
import { holderInside } from '../grammar/represented.js';
import type { EventMention, Participant } from './event-mention.js';
import { mention, people, type Scene, unique } from './scene.js';
import { frontedPlace } from './setting.js';

/** Verbs of choosing by vote. */
const ELECTING = new Set(['elect', 're-elect', 'reelect']);
/** Verbs that always give an office, and verbs that do where one is named. */
const APPOINTING = new Set(['appoint', 'reappoint', 're-appoint', 'inaugurate', ...ELECTING]);
const CHOOSING = new Set(
  'nominate name install reinstate designate select choose pick tap confirm anoint promote endorse approve become succeed replace'.split(
    ' ',
  ),
);
const BEING =
  /^(?:head|lead|chair|be|become|serve|succeed|replace|run|represent|fill|direct|oversee|command)$/;
const POST =
  /^(?:post|position|office|job|role|presidency|premiership|leadership|chairmanship|court|council|board|cabinet|seat|commission|charge|duty|throne)$/;
const LEAVING = new Set([
  'resign',
  'step down',
  'stand down',
  'step aside',
  'step back',
  'quit',
  'abdicate',
  'bow out',
]);
/** So many chunks an apposition may have. */
const ASIDE = 8;
const GIVING_UP = new Set(['leave', 'relinquish', 'vacate', 'give up', 'surrender']);

/** Whether the verb may tell that someone takes or is given an office. */
export const isNaming = (lemma: string): boolean => APPOINTING.has(lemma) || CHOOSING.has(lemma);

/** Whether the verb tells that someone leaves an office: "resigned", "stepped down", "left her post". */
export const isLeaving = ({ lemma, object }: Clause): boolean =>
  LEAVING.has(lemma) || (GIVING_UP.has(lemma) && object.some(({ headLemma }) => POST.test(headLemma)));

/** "offered to resign": told, though not done. */
export const isOffered = (clause: Clause): boolean =>
  isLeaving(clause) && clause.governor?.lemma === 'offer' && clause.governor.polarity === 'affirmed';

/** "X resigned", "X stepped down". */
export function departure(scene: Scene): EventMention[] {
  const { subject } = scene.clause;
  const participants = persons([...people(scene, subject, 'actor'), ...subject.flatMap(headOfCabinet)]);
  return participants.length === 0 || scene.clause.isPassive
    ? []
    : [
        mention(scene, 'resignation', {
          participants,
          place: frontedPlace(scene.article, scene.reading, scene.clause),
          ...(isOffered(scene.clause) ? { status: 'planned' } : {}),
        }),
      ];
}

/** "Prime Minister X's government resigned" */
const headOfCabinet = ({ headLemma, owners }: NounPhrase): Participant[] =>
  /^(?:government|cabinet)$/.test(headLemma)
    ? owners.map((id) => ({ id, role: 'actor', basis: 'stated' }) as const)
    : [];

const ENTRUSTING = /^(?:ask|invite|task|charge|mandate|call|appoint|name|designate|nominate)$/;

/** "asked X to form a government", "X was tasked with forming a government". */
export function isEntrusted({ clause, reading }: Scene): boolean {
  if (clause.lemma !== 'form' || clause.modality === 'planned') return false;
  const entrusting =
    clause.governor ??
    reading.clauses.findLast(({ verb, last }) => verb.first < clause.verb.first && last <= clause.verb.first);
  return (
    clause.object.some(({ headLemma }) => /^(?:government|cabinet)$/.test(headLemma)) &&
    entrusting !== undefined &&
    ENTRUSTING.test(entrusting.lemma) &&
    statusOf(entrusting) === 'held'
  );
}

/** Whoever is asked to form a government. */
export function entrusting(scene: Scene): EventMention[] {
  const participants = persons(people(scene, scene.clause.subject, 'participant'));
  const { article, clause } = scene;
  const date = dateOfClause(article, clause) ?? (clause.governor && dateOfClause(article, clause.governor));
  return participants.length === 1
    ? [mention(scene, 'appointment', { participants, place: undefined, status: 'held', date })]
    : [];
}

/** "X appointed Y minister", "Y was elected president", "Y became prime minister", "Y was named to head the bank". */
export function appointment(scene: Scene): EventMention[] {
  const { clause } = scene;
  // "named X premier, replacing Y"
  if (/^(?:ing|infinitive)$/.test(clause.verb.form) && isNaming(clause.governor?.lemma ?? '')) return [];
  // "became the first president to visit B"
  const isFirst = clause.lemma === 'become' && clause.object.some(({ words }) => words.includes('first'));
  if (isFirst && scene.reading.clauses.some(({ governor }) => governor === clause)) return [];
  const chosen = chosenOf(scene);
  const participants = persons([
    ...people(scene, chosen, 'participant'),
    ...chosen.flatMap(holderInside).map((id): Participant => ({ id, role: 'participant', basis: 'stated' })),
  ]);
  const isTold = APPOINTING.has(clause.lemma) || isToOffice(scene);
  if (participants.length === 0 || !isTold || isUndatedStep(scene) || isRule(scene)) return [];
  const type = ELECTING.has(clause.lemma) ? 'election' : 'appointment';
  const place = frontedPlace(scene.article, scene.reading, clause);
  return [mention(scene, type, { participants: unique(participants), place })];
}

const persons = (list: readonly Participant[]): Participant[] =>
  list.filter(({ id }) => id.startsWith('person:'));

/** Who gets the office: the object of a verb of choosing, the subject of "was named", "became" and of a headline's "X named minister". */
function chosenOf({ clause }: Scene): readonly NounPhrase[] {
  const takesObject = !/^(?:become|succeed|replace)$/.test(clause.lemma);
  // "X was replaced by Y"
  if (clause.isPassive && /^(?:succeed|replace)$/.test(clause.lemma))
    return behind(clause.prepositions, ['by']);
  if (!takesObject || clause.isPassive) return clause.subject;
  const isHeadlinePassive =
    clause.object.length > 0 &&
    clause.verb.form !== 'infinitive' &&
    clause.object.every(
      ({ refs, owners, headLemma }) =>
        refs.length === 0 && isOfficeWord(headLemma) && !owners.some((id) => id.startsWith('person:')),
    );
  return isHeadlinePassive ? clause.subject : clause.object;
}

/** An office stands as object, behind "as" or "to", or as what the person is "to head" or "to be". */
function isToOffice({ clause, reading }: Scene): boolean {
  const posts = behindAll(clause.prepositions, 'to');
  const offices = [
    ...(clause.lemma === 'succeed' || clause.lemma === 'replace' ? [] : clause.object),
    ...behindAll(clause.prepositions, 'as'),
  ];
  return (
    (/^(?:succeed|replace)$/.test(clause.lemma) &&
      offices.length === 0 &&
      isOfPerson(clause.isPassive ? clause.subject : clause.object)) ||
    offices.some(namesOffice) ||
    behindAside(reading, clause).some(namesOffice) ||
    posts.some(({ headLemma }) => POST.test(headLemma)) ||
    reading.clauses.some(
      ({ governor, verb, lemma, object }) =>
        governor === clause &&
        ((verb.form === 'infinitive' && BEING.test(lemma)) ||
          // "named X, the envoy to Peru, acting minister"
          (lemma === 'act' && verb.form === 'ing' && object.some(namesOffice))),
    )
  );
}

/** "will name X, the envoy to Peru, as his successor": behind "as", where commas hold an apposition of the object. */
function behindAside({ chunks }: Reading, { object }: Clause): readonly NounPhrase[] {
  const named = object[0] === undefined ? -1 : chunks.indexOf(object[0]);
  if (named < 0 || !isComma(chunks[named + 1])) return [];
  const rest = chunks.slice(named + 2, named + 2 + ASIDE);
  const as = rest.findIndex((chunk) => chunk.kind === 'preposition' && chunk.text === 'as');
  const office = rest[as + 1];
  const isPlain = rest.slice(0, as).every(({ kind }) => kind !== 'verb');
  return as > 0 && isPlain && office?.kind === 'phrase' ? [office] : [];
}

const isOfPerson = (phrases: readonly NounPhrase[]): boolean =>
  phrases.some(({ refs }) => refs.some((id) => id.startsWith('person:')));

const namesOffice = ({ headLemma, words }: NounPhrase): boolean =>
  !/^(?:candidate|nominee|contender|runner)$/.test(headLemma) &&
  (/^(?:successor|replacement)$/.test(headLemma) || isOfficeWord(headLemma) || words.some(isOfficeWord));

/** "who succeeded him", "who became president": a step of the past without a date tells no event. */
const isUndatedStep = ({ article, clause }: Scene): boolean =>
  /^(?:succeed|replace|become)$/.test(clause.lemma) &&
  statusOf(clause) === 'held' &&
  dateOfClause(article, clause) === undefined;

/** "The prime minister is elected by the members": how it is done, not that it was. */
const isRule = ({ article, clause }: Scene): boolean =>
  clause.isPassive &&
  /^(?:is|are)$/.test(article.spoken.tokens[clause.verb.first]?.lower ?? '') &&
  dateOfClause(article, clause) === undefined;

/** "X takes office", "X took the oath", "X assumed the presidency", "X took up her duties", "X took over as chief". */
export function isTakingOffice({ lemma, object, prepositions, isPassive }: Clause): boolean {
  if (isPassive) return false;
  if (lemma === 'take up') return object.some(({ headLemma }) => POST.test(headLemma));
  if (lemma === 'take')
    return object.some(({ words, headLemma }) => words.join(' ') === 'office' || headLemma === 'oath');
  if (lemma === 'assume') return object.some(({ headLemma }) => POST.test(headLemma));
  return (
    lemma === 'take over' &&
    (behindAll(prepositions, 'as').some(namesOffice) ||
      isOfPerson(behindAll(prepositions, 'from')) ||
      object.some(({ headLemma }) => POST.test(headLemma)))
  );
}

/** "The finance portfolio goes to X", "the ministry was given to X" */
export const isGivenPost = ({ lemma, isPassive, subject, prepositions }: Clause): boolean =>
  (isPassive ? /^(?:give|hand|entrust|assign)$/.test(lemma) : /^(?:go|fall|pass)$/.test(lemma)) &&
  subject.some(({ headLemma }) =>
    /^(?:portfolio|ministry|premiership|presidency|post|job)$/.test(headLemma),
  ) &&
  isOfPerson(behind(prepositions, ['to']));

/** Whoever is given a post. */
export const givenPost = (scene: Scene): EventMention[] => {
  const participants = persons(people(scene, behind(scene.clause.prepositions, ['to']), 'participant'));
  return participants.length === 0 || statusOf(scene.clause) === undefined
    ? []
    : [mention(scene, 'appointment', { participants, place: undefined })];
};

/** "X was put in charge of the ministry" */
export const isPutInCharge = ({ lemma, prepositions }: Clause): boolean =>
  /^(?:put|place)$/.test(lemma) &&
  behind(prepositions, ['in']).some(({ headLemma }) => headLemma === 'charge');

/** Whoever is put in charge. */
export function charge(scene: Scene): EventMention[] {
  const { clause } = scene;
  const participants = persons(
    people(scene, clause.isPassive ? clause.subject : clause.object, 'participant'),
  );
  return participants.length === 0 ? [] : [mention(scene, 'appointment', { participants })];
}

/** "his first trip since being sworn in", "Since being sworn in, X": whose the noun before it is, else who acts. */
function ofSince(scene: Scene): Participant[] {
  const { chunks, clauses } = scene.reading;
  const since = chunks.findIndex(({ last }) => last === scene.clause.verb.first);
  const noun = chunks[since - 1];
  if (chunks[since]?.kind !== 'preposition') return [];
  if (noun?.kind === 'phrase' && noun.owners.length > 0)
    return noun.owners.map((id) => ({ id, role: 'participant', basis: 'stated' }));
  const main = clauses.find(({ subject, verb }) => subject.length > 0 && verb.form === 'finite');
  return since === 0 && main !== undefined ? people(scene, main.subject, 'participant') : [];
}

/** "X was sworn in as president", "the judge swore in X", "X takes office". */
export function swearingIn(scene: Scene): EventMention[] {
  const { clause } = scene;
  const isActive = clause.lemma === 'swear' && !clause.isPassive;
  const sworn = isActive ? [...clause.object, ...behind(clause.prepositions, ['in'])] : clause.subject;
  const told = persons(people(scene, sworn, 'participant'));
  const participants = told.length === 0 && !isActive ? persons(ofSince(scene)) : told;
  // "since taking office": a mark in time.
  if (clause.verb.form === 'ing' && dateOfClause(scene.article, clause) === undefined) return [];
  const isMark = scene.article.spoken.tokens[clause.verb.first - 1]?.lower === 'since';
  if (isMark && !clause.prepositions.some(({ phrases }) => phrases.some(({ isDate }) => isDate))) return [];
  return participants.length === 0 ? [] : [mention(scene, 'appointment', { participants })];
}
