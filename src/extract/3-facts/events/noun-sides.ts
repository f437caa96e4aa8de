import type { ParticipantRole } from '../../../domain/vocabularies.js';
import { refsOfAll } from '../grammar/actors.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause, PrepositionalPhrase } from '../grammar/clause.js';
import { behind, behindAll, type PhraseUse, tailOf } from '../grammar/phrase-use.js';
import { amongThose } from './among-those.js';
import { isAwaited } from './awaited.js';
import { beaten, winnersOver } from './election-sides.js';
import { ENCOUNTERS, EVENT_NOUNS } from './event-nouns.data.js';
import { ADDRESSING, HAPPENING, PLANNING, TAKING_PART } from './event-verbs.data.js';

/** Phrases that name who takes part in what a noun tells, and as what. */
export interface Side {
  readonly phrases: readonly NounPhrase[];
  readonly role: ParticipantRole;
}

const MEAL = /^(?:dinner|lunch|luncheon|breakfast|banquet|reception|audience)$/;
/** What those who sit together do there: "signed the memorandum at talks in Astana". */
const AGREEING =
  /^(?:sign|agree|reach|conclude|adopt|finali[sz]e|initial|pledge|decide|announce|confirm|affirm|reaffirm|exchange|discuss)$/;
const WITNESSED = new Set(['ceremony', 'signing', 'conference', 'summit']);

/** By verb, by preposition and by noun: everyone whom the sentence puts into the event. */
export function sidesOf(use: PhraseUse): Side[] {
  return [
    ...attending(use),
    ...speaking(use),
    ...callingOff(use),
    ...addressing(use),
    ...joined(use),
    ...besides(use),
    ...passive(use),
    ...witnesses(use),
  ];
}

const side = (phrases: readonly NounPhrase[], role: ParticipantRole = 'participant'): Side => ({
  phrases,
  role,
});
const roleIn = ({ lemma }: Clause): ParticipantRole => (/host/.test(lemma) ? 'host' : 'participant');
const kindOf = ({ phrase }: PhraseUse): string => EVENT_NOUNS.get(phrase.headLemma) ?? 'other';

/** "X attended the summit", "A and B voted in the election", "At the summit, X and Y agreed". */
function attending(use: PhraseUse): Side[] {
  const { asObject, asComplement, main, before, at, reading } = use;
  const voting = asComplement?.governor?.lemma === 'vote' ? asComplement.governor : undefined;
  const direct = [asObject, asComplement, voting].filter(
    (clause): clause is Clause =>
      clause !== undefined &&
      clause.modality !== 'hypothetical' &&
      clause.polarity === 'affirmed' &&
      (clause.isPassive
        ? (clause === asObject && /^(?:grant|give|accord)$/.test(clause.lemma)) || isThereFor(use, clause)
        : TAKING_PART.has(clause.lemma) ||
          isThereFor(use, clause) ||
          (clause.lemma === 'face' && kindOf(use) === 'election') ||
          (clause.lemma === 'give' && MEAL.test(use.phrase.headLemma))) &&
      !clause.lemma.startsWith('bring') &&
      !(clause === asComplement && isOfOtherThing(clause)) &&
      !(clause.lemma === 'attend' && kindOf(use) === 'signing' && signersOf(use).length > 0),
  );
  // "will meet X on the margins of the summit": not part of it.
  if (isBeside(use)) return [];
  const there = present(use);
  if (direct.length > 0) return [...there, ...direct.map((clause) => side(clause.subject, roleIn(clause)))];
  const isFronted =
    /^(?:in|at|during)$/.test(before ?? '') &&
    main !== undefined &&
    (reading.chunks[at]?.first ?? 0) < main.first &&
    opens(use);
  if (isFronted && main !== undefined) return [side(main.subject)];
  return there;
}

/** "took a beating in the election": what is taken, made or had there is not part in it. */
const isOfOtherThing = ({ lemma, object }: Clause): boolean =>
  /^(?:take|make|have|suffer)$/.test(lemma) &&
  object.length > 0 &&
  !object.some(({ headLemma }) =>
    /^(?:part|place|seat|role|speech|address|stand|talk|meeting|appearance|visit|statement)$/.test(headLemma),
  );

/** "was in Sendai for a conference", "is due in Sendai for talks", "is expected in Sendai for talks" */
const isThereFor = ({ before }: PhraseUse, clause: Clause): boolean =>
  before === 'for' &&
  clause.prepositions[0]?.preposition === 'in' &&
  (isAwaited(clause) || (clause.lemma === 'be' && clause.object.length === 0));

/** "X spoke at a conference", "signed by A and B at the end of the summit". */
function present(use: PhraseUse): Side[] {
  const { before, asComplement } = use;
  const isSeen =
    WITNESSED.has(kindOf(use)) ||
    use.phrase.headLemma === 'dialogue' ||
    (/^(?:talks|meeting)$/.test(kindOf(use)) && AGREEING.test(asComplement?.lemma ?? ''));
  if (asComplement === undefined || !isSeen) return [];
  // "signed the protocol during the summit": whatever countries do meanwhile, people are there.
  if (before === 'during' && !asComplement.isPassive)
    return [side(asComplement.subject.filter(({ refs }) => refs.some((id) => id.startsWith('person:'))))];
  if (before !== 'at') return [];
  return [side(asComplement.isPassive ? behind(asComplement.prepositions, ['by']) : asComplement.subject)];
}

/** "X told reporters following a phone call with Y", "Erdogan, in talks with Putin, called": the one who acts is the other side; "walked out of talks". */
function speaking(use: PhraseUse): Side[] {
  const { phrase, before, tail, asComplement, main } = use;
  const own = asComplement?.subject ?? main?.subject ?? [];
  // "Bolivia said it would send its minister to Chile for talks with Peru"
  const isItself = own.length === 1 && own[0]?.head === 'it' && own[0].refs.length === 0;
  const doer = isItself ? (main?.subject ?? []) : own;
  const isWith =
    /^(?:in|during|after|following|before|at|by|on|via|for)$/.test(before ?? '') &&
    behind(tail, kindOf(use) === 'call' ? ['with', 'from'] : ['with']).length > 0 &&
    asComplement?.isPassive !== true;
  const isLeft =
    /^(?:of|from)$/.test(before ?? '') &&
    /^(?:walk out|walk|emerge|storm|storm out|withdraw|return|rise)$/.test(asComplement?.lemma ?? '');
  // "Speaking after a cabinet meeting, X said": whoever speaks has been there.
  const isHeard =
    /^(?:after|following|at|during)$/.test(before ?? '') &&
    asComplement?.lemma === 'speak' &&
    asComplement.verb.form === 'ing' &&
    ENCOUNTERS.has(EVENT_NOUNS.get(phrase.headLemma) ?? 'other');
  // "A and B signed after two hours of talks", "A and B spent two hours in talks"
  const areBoth =
    (/^(?:after|following)$/.test(before ?? '') || (before === 'in' && asComplement?.lemma === 'spend')) &&
    /^(?:talks|meeting)$/.test(EVENT_NOUNS.get(phrase.headLemma) ?? '') &&
    behind(tail, ['with', 'between', 'of', 'among']).length === 0 &&
    (asComplement ?? (opens(use) ? main : undefined))?.isPassive === false &&
    refsOfAll(own).length > 1 &&
    own.some(({ refs }) => refs.some((id) => id.startsWith('person:')));
  return isWith || isLeft || isHeard || areBoth ? [side(doer)] : [];
}

/** "X called off a meeting with Y": it was to be between the two; "called off Z's meeting with Y" is done for another. */
function callingOff({ asObject, tail, phrase }: PhraseUse): Side[] {
  const isOwn =
    asObject !== undefined &&
    !asObject.isPassive &&
    /^(?:cancel|call off|scrap|shelve|postpone|put off|skip|avoid)$/.test(asObject.lemma) &&
    ENCOUNTERS.has(EVENT_NOUNS.get(phrase.headLemma) ?? 'other') &&
    phrase.owners.length === 0 &&
    behind([...tail, ...asObject.prepositions], ['with']).length > 0;
  return isOwn ? [side(asObject.subject)] : [];
}

/** "In a phone call on Monday, X briefed Y": both sides of a talk that names none itself. */
function addressing(use: PhraseUse): Side[] {
  const { before, tail, asObject, asSubject } = use;
  const main = use.asComplement ?? use.main;
  const isTold =
    /^(?:in|during|at|by)$/.test(before ?? '') &&
    asObject === undefined &&
    asSubject.length === 0 &&
    behind(tail, ['with', 'between']).length === 0 &&
    [...ENCOUNTERS].some((type) => type === kindOf(use));
  // "thanked Y for its part during the talks": Y took part in them, perhaps with others.
  const isReason =
    main !== undefined &&
    behind(main.prepositions, ['for']).some(
      ({ first }) => first > main.verb.last && first < (use.reading.chunks[use.at]?.first ?? 0),
    );
  return isTold && !isReason && main !== undefined && ADDRESSING.test(main.lemma)
    ? [side(main.subject), side(main.object)]
    : [];
}

/** "talks between A and B", "with A", "of A and B", "a call from A", "a dinner for A". */
function joined(use: PhraseUse): Side[] {
  const { tail, asObject, phrase } = use;
  const isCall = phrase.headLemma === 'call';
  return [
    ...(tail[0]?.preposition === 'of' ? [side(tail[0].phrases)] : []),
    ...[tail, behindObject(use), apposed(use), ...takingPlace(use)].map((list) =>
      side([
        ...behind(beforeOtherThing(list), ['between', 'among', 'alongside']),
        ...behindAll(list, 'with'),
      ]),
    ),
    ...(isCall ? ['to', 'from', 'on'].map((word) => side(behindAll(tail, word))) : []),
    ...(kindOf(use) === 'election'
      ? [side([...behind(tail, ['against']), ...winnersOver(use), ...beaten(use)])]
      : []),
    ...(kindOf(use) === 'signing' ? [side(signersOf(use))] : []),
    ...(/^(?:appointment|resignation)$/.test(kindOf(use)) ? [side(behind(tail, ['of']))] : []),
    ...(isCall && /^(?:receive|place|get)$/.test(asObject?.lemma ?? '')
      ? [side(asObject?.subject ?? [])]
      : []),
    ...(MEAL.test(phrase.headLemma) ? [side(behind(tail, ['for'])), ...honoured(use)] : []),
    ...(use.before === 'for' && use.asComplement?.lemma === 'join' ? [side(use.asComplement.object)] : []),
    ...[tail, ...takingPlace(use)].flatMap((list) =>
      followed(list, /^(?:participation|attendance|chairmanship|co-chairmanship)$/),
    ),
    side(amongThose(use)),
  ];
}

/** "The meeting, the third between A and B this year, lasted two hours" */
function apposed({ reading, at }: PhraseUse): readonly PrepositionalPhrase[] {
  const [comma, noun] = [reading.chunks[at + 1], reading.chunks[at + 2]];
  const isCount =
    comma?.kind === 'mark' && noun?.kind === 'phrase' && noun.refs.length === 0 && ORDINAL.test(noun.head);
  return isCount ? tailOf(reading, at + 2) : [];
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|latest|last)$/;

/** "ended a summit without a rejection of the deal between A and B": the two are those of the deal. */
function beforeOtherThing(list: readonly PrepositionalPhrase[]): readonly PrepositionalPhrase[] {
  const at = list.findIndex(({ preposition }) => /^(?:without|despite|amid)$/.test(preposition));
  return at < 0 ? list : list.slice(0, at);
}

/** "commended the summit, and the relationship between A and B": what stands behind another object is that one's. */
const behindObject = ({ asObject, phrase }: PhraseUse): readonly PrepositionalPhrase[] =>
  asObject?.object
    .slice(asObject.object.indexOf(phrase) + 1)
    .every(({ headLemma }) => EVENT_NOUNS.has(headLemma)) === true
    ? asObject.prepositions
    : [];

/** "attended the signing of a treaty by A and B" */
const signersOf = ({ tail }: PhraseUse): readonly NounPhrase[] => behind(tail, ['by']);

/** "a dinner in honour of her counterpart" */
const honoured = ({ tail, asObject }: PhraseUse): Side[] =>
  followed([...tail, ...(asObject?.prepositions ?? [])], /^honou?r$/);

/** "with the participation of A and B", "in the presence of A": who stands behind the "of" of such a noun. */
function followed(list: readonly PrepositionalPhrase[], noun: RegExp): Side[] {
  const at = list.findIndex(({ phrases }) => phrases.some(({ headLemma }) => noun.test(headLemma)));
  const those = at < 0 ? undefined : list[at + 1];
  return those?.preposition === 'of' ? [side(those.phrases)] : [];
}

/** "meetings will take place between A and B", "talks collapsed between A and B". */
const takingPlace = (use: PhraseUse): (readonly PrepositionalPhrase[])[] =>
  use.asSubject
    .filter(
      ({ lemma, isPassive }) =>
        HAPPENING.test(lemma) || (isPassive && (lemma === 'hold' || PLANNING.has(lemma))),
    )
    .map(({ prepositions }) => prepositions);

/** "brought A and B together for talks", "the talks included A", "the winner of the election". */
function besides(use: PhraseUse): Side[] {
  const outer = use.reading.chunks[use.at - 2];
  const isWon =
    use.before === 'of' && outer?.kind === 'phrase' && /^(?:winner|victor)$/.test(outer.headLemma);
  const victory = isWon ? use.reading.clauses.find(({ object }) => object.includes(outer)) : undefined;
  return [
    ...[use.asObject, use.asComplement].flatMap((clause) =>
      clause?.lemma.startsWith('bring') ? [side(clause.object)] : [],
    ),
    ...use.asSubject.flatMap((clause) =>
      /^(?:include|involve|bring)/.test(clause.lemma) ? [side(clause.object)] : [],
    ),
    ...(victory === undefined ? [] : [side(victory.subject)]),
  ];
}

/** "The summit was hosted by A", "a ceremony attended by B"; who discussed or condemned it was not there. */
const passive = (use: PhraseUse): Side[] =>
  use.asSubject
    .filter(
      ({ isPassive, lemma, polarity }) =>
        isPassive && polarity === 'affirmed' && (TAKING_PART.has(lemma) || /^(?:watch|witness)$/.test(lemma)),
    )
    .map((clause) => side(behind(clause.prepositions, ['by']), roleIn(clause)));

/** "A and B witnessed the signing of ten agreements", "in the presence of A and B": who signed is not told. */
function witnesses(use: PhraseUse): Side[] {
  const { phrase, asObject, asComplement, before, tail } = use;
  if (phrase.headLemma !== 'signing' || behind(tail, ['between', 'by']).length > 0) return [];
  const seeing = [asObject, before === 'over' || before === 'at' ? asComplement : undefined].filter(
    (clause) => clause !== undefined && /^(?:witness|oversee|watch|attend|preside|see)$/.test(clause.lemma),
  );
  const lists = [tail, ...use.asSubject.map(({ prepositions }) => prepositions)];
  return [
    ...seeing.flatMap((clause) => (clause === undefined ? [] : [side(clause.subject)])),
    ...lists.flatMap((list) => followed(list, /^presence$/)),
  ];
}

/** The sentence opens with it: no verb stands before. */
export const opens = ({ reading, at }: PhraseUse): boolean =>
  !reading.chunks.slice(0, at).some(({ kind }) => kind === 'verb');

/** "on the margins of the summit" */
export function isBeside({ reading, at, before }: PhraseUse): boolean {
  const outer = reading.chunks[at - 2];
  return before === 'of' && outer?.kind === 'phrase' && /^(?:sideline|margin|fringe)$/.test(outer.headLemma);
}
