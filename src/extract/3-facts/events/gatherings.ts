import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { isOfficeWord } from '../grammar/office-words.js';
import { behind, mainClause, tailOf } from '../grammar/phrase-use.js';
import type { EventMention, Participant } from './event-mention.js';
import { mention, people, type Scene } from './scene.js';

const DELEGATES =
  /^(?:team|negotiator|official|expert|delegation|side|minister|diplomat|envoy|representative|donor|creditor|mediator|guarantor|chief|governor|ambassador)$/;
/** "a joint commission, which would meet in Lima in May" */
const COMMISSION = /^(?:commission|committee|council)$/;
/** "Technical teams will meet again in Lima in July": whose they are is told around. */
export function unnamedDelegates(scene: Scene): EventMention[] {
  const { prepositions } = scene.clause;
  const subject = bodyMeant(scene);
  const areLeaders =
    behind(prepositions, ['for']).length === 0 &&
    subject.some(({ isPlural, headLemma }) => isPlural && headLemma === 'leader');
  const body = subject.some(({ headLemma }) => COMMISSION.test(headLemma)) ? whoseBody(scene, subject) : [];
  const told = mention(scene, areLeaders ? 'summit' : 'meeting', { participants: body });
  const isOfDelegates =
    areLeaders ||
    subject.some(
      ({ isPlural, headLemma, refs }) =>
        (isPlural && DELEGATES.test(headLemma)) || (refs.length === 0 && COMMISSION.test(headLemma)),
    );
  return told.place !== undefined && told.date !== undefined && isOfDelegates ? [told] : [];
}

/** "The council will decide when it meets in Lima": the body that the sentence is about. */
function bodyMeant({ clause, reading }: Scene): readonly NounPhrase[] {
  const isIt =
    clause.subject.length === 1 && clause.subject[0]?.head === 'it' && clause.subject[0].refs.length === 0;
  const main = isIt ? mainClause(reading) : undefined;
  return main !== undefined && main.verb.first < clause.verb.first ? main.subject : clause.subject;
}

/** "the council of ministers of the Andean Community", "the Community's council" */
function whoseBody({ reading }: Scene, subject: readonly NounPhrase[]): Participant[] {
  const ids = subject.flatMap((phrase) => [
    ...phrase.owners,
    ...tailOf(reading, reading.chunks.indexOf(phrase)).flatMap(({ preposition, phrases }) =>
      preposition === 'of' ? phrases.flatMap(({ refs }) => refs) : [],
    ),
  ]);
  return [...new Set(ids)]
    .filter((id) => id.startsWith('org:'))
    .map((id) => ({ id, role: 'participant', basis: 'stated' }));
}

/** "which sits in Lima on Monday": a body, no person on a chair. */
export const isSession = ({ lemma, subject, prepositions }: Clause): boolean =>
  lemma === 'sit' &&
  prepositions[0]?.preposition === 'in' &&
  subject.some(({ headLemma }) => COMMISSION.test(headLemma) || headLemma === 'parliament');

/** "EU foreign ministers will discuss the plan in Lima on Monday": many of one body, who sit together for it. */
export function sessionOf(scene: Scene, participants: readonly Participant[]): EventMention | undefined {
  const { subject, isPassive } = scene.clause;
  const told = mention(scene, 'meeting', { participants });
  const areMany = subject.some(({ isPlural, headLemma }) => isPlural && isOfficeWord(headLemma));
  const isOfBody = participants.length > 0 && participants.every(({ id }) => id.startsWith('org:'));
  return !isPassive && areMany && isOfBody && told.place !== undefined && told.date !== undefined
    ? told
    : undefined;
}

/** Many who meet in a place: "ministers gathered in Cairo"; a body that meets on a day. */
export function isGathering(scene: Scene): boolean {
  const { clause } = scene;
  if (isWithUnnamed(scene, clause.object)) return true;
  const isBody = clause.subject.some(({ refs }) => refs.some((id) => id.startsWith('org:')));
  const areMany =
    clause.lemma !== 'meet' || clause.subject.length > 1 || clause.subject.some(({ isPlural }) => isPlural);
  const { place, date } = mention(scene, 'meeting', {});
  return (
    (isBody && date !== undefined && clause.object.length === 0) ||
    ((areMany || isBody) && place !== undefined)
  );
}

/** "met the five presidents in Astana on Monday", "telephoned both premiers on Tuesday": a named person with holders of offices who are not named. */
export function isWithUnnamed(scene: Scene, told: readonly NounPhrase[]): boolean {
  const { clause } = scene;
  const { place, date } = mention(scene, 'meeting', {});
  return (
    !clause.isPassive &&
    people(scene, clause.subject, 'participant').some(({ id }) => id.startsWith('person:')) &&
    told.some(({ isPlural, headLemma, refs }) => isPlural && refs.length === 0 && isOfficeWord(headLemma)) &&
    date !== undefined &&
    (place !== undefined || /phone$/.test(clause.lemma))
  );
}
