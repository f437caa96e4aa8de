import type { Modality } from '../../../domain/vocabularies.js';
import type { Chunk, VerbGroup } from './chunks.js';
import type { Clause } from './clause.js';

/** Nouns of what is decided: "a plan to visit", "an agreement to provide". */
const DECIDED =
  /^(?:plan|decision|intention|commitment|pledge|promise|vow|undertaking|agreement|deal|pact|accord|contract|initiative)$/;
/** Nouns of what is wanted, tried or allowed: "a bid to visit", "new ways to attack", "authority to provide". */
const WANTED =
  /^(?:invitation|proposal|offer|request|wish|desire|call|appeal|demand|readiness|willingness|reluctance|determination|resolve|eagerness|need|necessity|hope|ambition|aim|goal|bid|attempt|effort|way|means|ability|capability|capacity|authority|authori[sz]ation|permission|approval|mandate|power|right|refusal|failure|threat)$/;
/** Whoever does these to a promise or a power does what it is about. */
const DONE = /^(?:keep|fulfil|fulfill|honou?r|use|exercise|wield|invoke)$/;
/** Between such a noun and its infinitive stands whose it is: "authority for officials to provide". */
const WHOSE = /^(?:for|by|of|from)$/;

/** "accepted an invitation to visit", "rejected X's bid to visit": what the noun before an infinitive makes of it; undefined where it says nothing. */
export function modalityByNoun(
  chunks: readonly Chunk[],
  at: number,
  governor: Clause | undefined,
): Modality | undefined {
  const [verb, noun, whose, outer] = [chunks[at], chunks[at - 1], chunks[at - 2], chunks[at - 3]];
  if (verb?.kind !== 'verb' || verb.form !== 'infinitive') return undefined;
  const heads = [
    noun?.kind === 'phrase' ? noun.headLemma : '',
    whose?.kind === 'preposition' && WHOSE.test(whose.text) && outer?.kind === 'phrase'
      ? outer.headLemma
      : '',
  ];
  // "gave them six months to organise elections"
  const giver = chunks.slice(0, at).findLast((chunk) => chunk.kind === 'verb');
  if (/^(?:day|week|month|year)$/.test(heads[0] ?? '') && giver?.kind === 'verb' && giver.lemma === 'give')
    return 'planned';
  const isDecided = heads.some((head) => DECIDED.test(head));
  if (!isDecided && !heads.some((head) => WANTED.test(head))) return undefined;
  if (governor !== undefined && DONE.test(governor.lemma)) return governor.modality;
  if (governor?.modality === 'hypothetical') return 'hypothetical';
  return isDecided || governor?.lemma === 'accept' ? 'planned' : 'hypothetical';
}

const READY = /^(?:ready|willing|able|unable|keen|eager|reluctant|unwilling|free|open)$/;

/** "is willing to meet", "is prepared to meet": what someone would do. */
export const isOnlyReady = ({ lemma, object, isPassive }: Clause): boolean =>
  lemma === 'be' ? object.some(({ headLemma }) => READY.test(headLemma)) : lemma === 'prepare' && isPassive;

const UNSURE =
  /^(?:offer|bid|proposal|suggestion|promise|threat|possibility|prospect|idea|chance|likelihood|option|feasibility|question|hope|risk|danger|purpose|aim|target|deadline|goal|timetable|interest|intention|importance|need|necessity|urgency|view|verge|brink|cusp)$/;

/** "are close to signing", "discussed the possibility of signing", "look forward to signing": not yet. */
export const isNear = (chunks: readonly Chunk[], at: number): boolean => {
  const [noun, preposition] = [chunks[at - 2], chunks[at - 1]];
  if (preposition?.kind !== 'preposition') return false;
  if (noun?.kind === 'verb')
    return (
      (noun.lemma === 'look forward' && preposition.text === 'to') ||
      (noun.lemma === 'aim' && preposition.text === 'at')
    );
  if (noun?.kind !== 'phrase') return false;
  return (
    (preposition.text === 'to' && /^(?:close|closer|near|nearer)$/.test(noun.head)) ||
    (/^(?:of|for|in|to)$/.test(preposition.text) && UNSURE.test(noun.headLemma))
  );
};

/** "is committed to providing": what is promised. */
export const isCommitted = (chunks: readonly Chunk[], at: number): boolean => {
  const [verb, to] = [chunks[at - 2], chunks[at - 1]];
  return verb?.kind === 'verb' && verb.lemma === 'commit' && to?.kind === 'preposition' && to.text === 'to';
};

const BELIEVED = /^(?:believe|think|suspect|allege|rumou?r|presume|assume|accuse)$/;

/** Verbs whose doubtful deed tells of an agreement nonetheless: no plan for one. */
const AGREEING =
  /^(?:sign|initial|ink|conclude|ratify|seal|reach|strike|clinch|agree|finali[sz]e|approve|extend|renew|suspend|terminate|scrap|withdraw)$/;

export const isAgreeing = (lemma: string): boolean => AGREEING.test(lemma);

/** "is believed to have supplied", "is suspected of attacking", "accused them of attacking": what others hold for true; "is believed to have signed" is told as signed. */
export const isHearsay = ({ lemma, isPassive }: Clause, { form, lemma: deed }: VerbGroup): boolean =>
  !isAgreeing(deed) &&
  (isPassive ? BELIEVED.test(lemma) : form === 'ing' && /^(?:accuse|suspect)$/.test(lemma));

const TRAVELLING = /^(?:travel|fly|head|journey|arrive|visit|tour|depart|set out|send|dispatch|invite)$/;
/** Verbs of going only with where: "went on to sign", "came to attack", "rushed to help" are deeds that came off. */
const MOVING = /^(?:go|come|leave|return|rush)$/;

/** "travelled to Florida to meet him": what a journey is for is told, not that it came about; "flew out to visit them" is the journey. */
export const isPurpose = (governor: Clause, { lemma: purpose }: VerbGroup): boolean =>
  (TRAVELLING.test(governor.lemma) || (MOVING.test(governor.lemma) && hasPlace(governor))) &&
  !/^(?:visit|tour)$/.test(purpose);

const hasPlace = ({ object, prepositions }: Clause): boolean =>
  object.some(({ isDate }) => !isDate) ||
  prepositions.some(
    ({ preposition, phrases }) =>
      /^(?:to|into|for|in|at|from|towards?)$/.test(preposition) && phrases.some(({ isDate }) => !isDate),
  );
