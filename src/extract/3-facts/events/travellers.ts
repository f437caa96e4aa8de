import { isPlaceLike } from '../grammar/actors.js';
import type { Clause } from '../grammar/clause.js';
import { behind } from '../grammar/phrase-use.js';
import { isDelegation, isOfDelegation, leadersOf } from './delegations.js';
import type { Participant } from './event-mention.js';
import { people, type Scene, unique } from './scene.js';

/** People; a delegation without a named head goes for its country or body; "the tour will take him to A and B". */
export function visitorsOf(scene: Scene): Participant[] {
  const { subject, object, lemma, sentence } = scene.clause;
  if (isTour(scene.clause))
    return people(scene, object, 'visitor').filter(({ id }) => id.startsWith('person:'));
  const all = people(scene, subject, 'visitor');
  const named = all.filter(({ id }) => id.startsWith('person:'));
  if (named.length > 0) return unique([...named, ...companions(scene)]);
  const isSent = isDelegation(subject);
  if (named.length === 0 && (isSent || isOfDelegation(scene.article, sentence, subject))) {
    const led = leadersOf(scene.article, sentence, subject);
    if (led.length > 0) return led.map((id) => ({ id, role: 'visitor', basis: 'coref' }));
  }
  // "The Australian team arrived for the third Test"
  const isTeam =
    subject.some(({ headLemma }) => headLemma === 'team') && all.every(({ id }) => id.startsWith('country:'));
  return !isSent || isTeam || lemma === 'be' ? [] : all;
}

/** "will travel to Lima together with Ambassador X", "visited the museum, accompanied by Y": the people named right behind where the journey leads. */
function companions(scene: Scene): Participant[] {
  const { clause, reading } = scene;
  const [first, second] = clause.prepositions.filter(({ phrases }) => !phrases.every(({ isDate }) => isDate));
  const beside =
    clause.object.length > 0 || first?.phrases.some(({ refs }) => refs.some(isPlaceLike)) === true
      ? [first, second].find((one) => one?.preposition === 'with')
      : undefined;
  const accompanied = reading.clauses.find(
    ({ lemma, isPassive, verb, subject }) =>
      lemma === 'accompany' &&
      isPassive &&
      verb.first > clause.verb.last &&
      (subject.length === 0 || subject[0] === clause.subject[0]),
  );
  const named = [...(beside?.phrases ?? []), ...behind(accompanied?.prepositions ?? [], ['by'])];
  return people(scene, named, 'visitor').filter(({ id }) => id.startsWith('person:'));
}

/** "The tour will take him to Luanda", "a trip that also took him to Luanda". */
export const isTour = ({ lemma, subject, object }: Clause): boolean =>
  /^(?:take|bring)$/.test(lemma) &&
  (subject.some(({ headLemma }) => /^(?:tour|trip|visit|journey)$/.test(headLemma)) ||
    (lemma === 'take' &&
      subject.length === 0 &&
      object.some(({ refs }) => refs.some((id) => id.startsWith('person:')))));
