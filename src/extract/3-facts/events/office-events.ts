import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { dateOfClause } from '../grammar/clause-dates.js';
import type { EventMention, Participant } from './event-mention.js';
import { mention, people, type Scene } from './scene.js';
import { statusOf } from './setting.js';

/** Verbs that give someone an office. */
export const NAMING = new Set(['appoint', 'nominate', 'name', 'elect', 'inaugurate']);
const OFFICE =
  /^(?:president|minister|premier|chancellor|leader|secretary|chief|chair|chairman|chairwoman|governor|mayor|ambassador|envoy|speaker|king|queen|head|director|commander)$/;

/** "X resigned", "X stepped down". */
export function departure(scene: Scene): EventMention[] {
  const participants = people(scene, scene.clause.subject, 'actor').filter(({ id }) =>
    id.startsWith('person:'),
  );
  return participants.length === 0 || scene.clause.isPassive
    ? []
    : [mention(scene, 'resignation', { participants, place: undefined })];
}

/** "X appointed Y minister", "Y was elected president", "Y became prime minister". */
export function appointment(scene: Scene): EventMention[] {
  const { clause } = scene;
  const isActive = NAMING.has(clause.lemma) && !clause.isPassive;
  const chosen = isActive ? clause.object : clause.subject;
  const named = people(scene, chosen, 'participant');
  const joined = chosen.flatMap((phrase) => holderInside(phrase));
  const participants = [
    ...named,
    ...joined.map((id): Participant => ({ id, role: 'participant', basis: 'stated' })),
  ].filter(({ id }) => id.startsWith('person:'));
  const phrases = [
    ...clause.object,
    ...clause.prepositions.filter(({ preposition }) => preposition === 'as').flatMap((list) => list.phrases),
  ];
  const isOffice = phrases.some(
    ({ headLemma, words }) => OFFICE.test(headLemma) || words.some((word) => OFFICE.test(word)),
  );
  const isTold = isOffice || clause.lemma === 'appoint' || clause.lemma === 'elect';
  // "who succeeded him": a step of the past without a date tells no event.
  const isPast =
    clause.lemma === 'succeed' &&
    statusOf(clause) === 'held' &&
    dateOfClause(scene.article, clause) === undefined;
  if (participants.length === 0 || !isTold || isPast || isRule(scene)) return [];
  return [
    mention(scene, clause.lemma === 'elect' ? 'election' : 'appointment', { participants, place: undefined }),
  ];
}

/** "The prime minister is elected by the members": how it is done, not that it was. */
const isRule = ({ article, clause }: Scene): boolean =>
  clause.isPassive &&
  /^(?:is|are)$/.test(article.spoken.tokens[clause.verb.first]?.lower ?? '') &&
  dateOfClause(article, clause) === undefined;

/** "appointed Edouard Philippe prime minister": the name stands in one phrase with the office. */
export const holderInside = ({ refs, owners, headLemma }: NounPhrase): string[] =>
  refs.length === 0 && OFFICE.test(headLemma) ? owners.filter((id) => id.startsWith('person:')) : [];

/** "X takes office", "X assumed the presidency". */
export const isTakingOffice = ({ lemma, object, isPassive }: Clause): boolean =>
  !isPassive &&
  ((lemma === 'take' && object.some(({ words }) => words.length === 1 && words[0] === 'office')) ||
    (lemma === 'assume' &&
      object.some(({ headLemma }) => /^(?:office|presidency|premiership)$/.test(headLemma))));

/** "X was sworn in as president", "X takes office". */
export function swearingIn(scene: Scene): EventMention[] {
  const participants = people(scene, scene.clause.subject, 'participant').filter(({ id }) =>
    id.startsWith('person:'),
  );
  return participants.length === 0 ? [] : [mention(scene, 'appointment', { participants, place: undefined })];
}
