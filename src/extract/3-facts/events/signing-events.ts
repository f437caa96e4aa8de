import { isState } from '../grammar/actors.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause, PrepositionalPhrase } from '../grammar/clause.js';
import { dateOfClause } from '../grammar/clause-dates.js';
import { behind, behindAll, tailOf } from '../grammar/phrase-use.js';
import { TEXT } from '../grammar/reduced.js';
import { isLongPast } from '../report-time.js';
import type { EventMention, Participant } from './event-mention.js';
import { fronted, mention, people, type Scene, unique } from './scene.js';
import { beforeOther, placeIn } from './setting.js';
import { goalOf } from './travel-events.js';

/** Verbs of putting one's name to something. */
export const SIGNING = new Set(['sign', 'ink', 'initial', 'formalize', 'formalise']);

/** "put pen to paper", "sealed the deal", "put their names to the document", "appended their signatures to the protocol", "exchanged copies". */
export const isPuttingName = ({ lemma, object }: Clause): boolean =>
  (lemma === 'seal' && object.some(({ headLemma }) => TEXT.test(headLemma))) ||
  (lemma === 'put' && object.some(({ head }) => head === 'pen')) ||
  (lemma === 'exchange' && object.some(({ headLemma }) => /^(?:copy|instrument)$/.test(headLemma))) ||
  (/^(?:put|append|affix|add|lend)$/.test(lemma) &&
    object.some(
      ({ headLemma, words }) =>
        /^(?:signature|initial)$/.test(headLemma) ||
        (headLemma === 'name' && /^(?:their|his|her|its)$/.test(words[0] ?? '')),
    ));

/** Two or more who sign: an event of its own where people do, or where time and place are told. */
export function signing(scene: Scene): EventMention[] {
  const { article, clause } = scene;
  const told = signersOf(scene);
  const partner = told.length === 1 ? otherSigner(scene) : [];
  const persons = [...told, ...partner].filter(isPerson);
  const participants =
    persons.length > 1 ? persons : clause.isPassive && told.length === 0 ? partiesOf(scene) : told;
  const place = placeIn(article, clause.prepositions);
  const isDated = dateOfClause(article, clause) !== undefined;
  const isPlanned = clause.isPassive && clause.modality === 'planned';
  const isSet = isDated || (place !== undefined && clause.isPassive) || isPlanned;
  // "The treaty is to be signed in Hanoi in November": time and place make it an event whose parties are not told.
  const isSetApart =
    clause.isPassive && clause.verb.first < clause.verb.main && place !== undefined && isDated;
  const isWithUnnamed =
    place !== undefined && isDated && participants.length === 1 && clause.subject.length > 1;
  // "a pact that two of them have already signed": when, is told elsewhere.
  const isOfBefore =
    !isDated &&
    place === undefined &&
    article.spoken.tokens.slice(clause.verb.first, clause.verb.main).some(({ lower }) => lower === 'already');
  if (isOfBefore) return [];
  const isByOne = persons.length === 1 && isToldOfOne(scene, persons[0], place !== undefined || isDated);
  if (!(isSetApart || isWithUnnamed || isByOne || (participants.length > 1 && (persons.length > 1 || isSet))))
    return [];
  const event = mention(scene, 'signing', { participants });
  // "the compact, which A and B signed in 2015": told for the text, not as news.
  const isOfRelative = !clause.isPassive && clause.object.every(({ first }) => first < clause.verb.first);
  if (
    isOfRelative &&
    persons.length === 0 &&
    event.place === undefined &&
    isLongPast(article.spoken, event.date?.value)
  )
    return [];
  return [{ ...event, place: event.place ?? goalOf(clause) }];
}

const isPerson = ({ id }: Participant): boolean => id.startsWith('person:');
const isOfPerson = ({ refs }: NounPhrase): boolean => refs.some((id) => id.startsWith('person:'));

/** Who signs: the subject and whoever is "with" it, or whom the passive names. */
function signersOf(scene: Scene): Participant[] {
  const { clause } = scene;
  const own = beforeOther(clause.prepositions);
  if (clause.isPassive)
    return people(
      scene,
      [
        ...behindAll(own, 'by'),
        ...behind(own, ['between', 'among']),
        ...behindAll(own, 'with').filter((phrase) => !isDoing(scene, phrase)),
        // "signed by X for Peru and Y for Chile"
        ...behindAll(own, 'for').filter(isOfPerson),
      ],
      'participant',
    );
  const sides = people(
    scene,
    [...clause.subject, ...signersForOthers(own), ...fronted(scene)],
    'participant',
  );
  // "put his name to it, with the envoys of the bloc alongside"
  const others = isPuttingName(clause)
    ? []
    : people(
        scene,
        behindAll(own, 'with').filter((phrase) => !isDoing(scene, phrase)),
        'participant',
      );
  // "Both sides signed with the envoy of the bloc": he looks on.
  const areBoth = sides.length > 1 && !sides.some(isPerson);
  return unique([...sides, ...others.filter((one) => !(areBoth && isPerson(one)))]);
}

/** "signed the pact, with India holding the presidency": who does something else beside it. */
const isDoing = ({ reading }: Scene, phrase: NounPhrase): boolean =>
  reading.clauses.some(({ verb, subject }) => verb.form === 'ing' && subject.includes(phrase));

/** "The agreement was signed by X in Nairobi", "X signed for Peru", "X put her name to it": who signed for the other side is not told. */
function isToldOfOne(scene: Scene, signer: Participant | undefined, isSet: boolean): boolean {
  const { clause } = scene;
  const isDoer =
    clause.isPassive || people(scene, clause.subject, 'participant').some(({ id }) => id === signer?.id);
  const text = clause.isPassive ? clause.subject : clause.object;
  const isOfText =
    text.length === 0 ||
    text.some(({ headLemma, head }) => TEXT.test(headLemma) || /^(?:it|them)$/.test(head));
  const isForSide = behind(clause.prepositions, ['for']).length > 0;
  // "C also signed the document"
  const isAlso = scene.article.spoken.tokens[clause.verb.main - 1]?.lower === 'also';
  const isWitness = behindAll(clause.prepositions, 'as').some(({ headLemma }) =>
    /^(?:witness|guarantor)$/.test(headLemma),
  );
  return isDoer && !isWitness && (isPuttingName(clause) || (isOfText && (isSet || isForSide || isAlso)));
}

/** "A signed for the government and B for the rebels": who stands behind the "and". */
const signersForOthers = (own: readonly PrepositionalPhrase[]): NounPhrase[] =>
  behindAll(own, 'for').slice(1).filter(isOfPerson);

/** "A signed for Nigeria, while B signed for his country": the signer of the sentence's other clause; told once, by the first. */
function otherSigner(scene: Scene): Participant[] {
  const { clause, reading } = scene;
  const other = reading.clauses.find(
    (one) =>
      one !== clause && one.verb.first > clause.verb.first && (SIGNING.has(one.lemma) || isPuttingName(one)),
  );
  return other === undefined
    ? []
    : people(scene, other.subject, 'participant').filter(({ id }) => id.startsWith('person:'));
}

/** "The agreement between A and B will be signed in C": whom the text names as its parties. */
function partiesOf(scene: Scene): Participant[] {
  const { clause, reading } = scene;
  return clause.subject.flatMap((phrase: NounPhrase) => {
    const tail = tailOf(reading, reading.chunks.indexOf(phrase));
    const named = people(scene, behind(tail, ['between', 'among']), 'participant');
    const owners = phrase.owners
      .filter(isState)
      .map((id): Participant => ({ id, role: 'participant', basis: 'stated' }));
    return unique(named.length > 0 ? named : owners);
  });
}

/** "A and B signed it at a ceremony": a clause that tells the people who sign. */
export const isSigningOfPeople = (scene: Scene): boolean =>
  (SIGNING.has(scene.clause.lemma) || isPuttingName(scene.clause)) &&
  signing(scene).some(({ participants }) => participants.some(({ id }) => id.startsWith('person:')));
