import type { Chunk, NounPhrase, VerbGroup } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import type { PhraseUse } from '../grammar/phrase-use.js';
import type { Reading } from '../grammar/readings.js';
import { isComma } from '../grammar/reduced.js';
import { agreementTypeOf } from './agreement-heads.js';
import { PHRASAL_VERBS, STATUS_VERBS } from './agreement-verbs.data.js';
import { isOwnCourse } from './find-pronouns.js';
import { governingNoun } from './governing-noun.js';

/** "put his name to", "appended their signatures to", "gave its approval to". */
const GIVING = new Set('put append affix add set lend give'.split(' '));
const SIGNATURE = /^(?:name|signature|pen|seal|initials)$/;
const TO_SOMEBODY = /^(?:offer|grant|give|lend|award|sell|send|extend|propose|promise)$/;
/** Verbs that with a noun of action do what the noun says. */
const DOING =
  /^(?:sign|announce|agree|approve|declare|confirm|order|authorize|authorise|propose|seek|complete|demand)$/;
const VERB_OF_NOUN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    extension: 'extend',
    renewal: 'renew',
    suspension: 'suspend',
    termination: 'terminate',
    cancellation: 'cancel',
    ratification: 'ratify',
    signing: 'sign',
    conclusion: 'conclude',
    revision: 'amend',
  }),
);
const MAX_TAIL = 9;
const MAX_SUBJECT = 12;
const MAX_RELATIVE = 14;

/** "the pact between Peru and Chile, in place for years, lapsed": what only a text does, where the names behind it seem to do it. */
export function withOwnCourse(use: PhraseUse): PhraseUse {
  const { chunks } = use.reading;
  const end = chunks.findIndex(
    (chunk, index) =>
      index > use.at &&
      (chunk.kind === 'relative' ||
        chunk.kind === 'subordinator' ||
        (chunk.kind === 'preposition' && /^(?:after|before|since|until|than|as)$/.test(chunk.text)) ||
        (chunk.kind === 'mark' && chunk.text !== ',') ||
        (chunk.kind === 'verb' && chunk.form === 'finite') ||
        // "the protocol to the treaty, signed in May": the protocol was; "a pact and a treaty, signed": not the pact.
        (chunk.kind === 'phrase' &&
          agreementTypeOf(chunk.headLemma) !== undefined &&
          chunk.headLemma !== 'understanding' &&
          !use.tail.some(({ phrases }) => phrases.includes(chunk)))),
  );
  // "Under the accord a lease that was to run out is prolonged": the lease does.
  const behindIt = /^(?:under|in|by|with|through)$/.test(use.before ?? '')
    ? use.tail.flatMap(({ phrases }) => phrases)
    : chunks.slice(use.at + 1, end < 0 ? chunks.length : end).filter((chunk) => chunk.kind === 'phrase');
  // "the pact that A and B signed in March entered into force"
  const inner =
    use.asObject !== undefined && use.asObject.verb.first > use.phrase.last ? use.asObject : undefined;
  const own = use.reading.clauses.filter(
    (clause) =>
      isOwnCourse(clause) &&
      (clause.subject.length > 0
        ? clause.verb.first >= use.phrase.last && clause.subject.every((phrase) => behindIt.includes(phrase))
        : inner !== undefined && clause.verb.first > inner.verb.last && clause.verb.form === 'finite'),
  );
  return own.length === 0 ? use : { ...use, asSubject: [...use.asSubject, ...own] };
}

/** "Poland's parliament ratified on Thursday the agreement": a verb without auxiliary that has a subject and an object is no passive. */
const withActing = (use: PhraseUse): PhraseUse => {
  const { asObject } = use;
  const isActive =
    asObject?.isPassive === true &&
    asObject.subject.length > 0 &&
    asObject.verb.first === asObject.verb.main &&
    Object.hasOwn(STATUS_VERBS, asObject.lemma) &&
    !TO_SOMEBODY.test(asObject.lemma);
  return isActive ? { ...use, asObject: { ...asObject, isPassive: false } } : use;
};

/** The use of a phrase with the verb that it is the object of in meaning: behind a date, in a relative clause, after "put her name to". */
export function withMeantObject(told: PhraseUse): PhraseUse {
  const use = withActing(told);
  // "rewrite the facility that the Fund approved": a verb that tells no stage gives way to the relative clause.
  if (use.asObject !== undefined) {
    const outer = isOwnRelative(use, use.asObject) ? behindAside(use) : undefined;
    if (outer !== undefined) return { ...use, asObject: outer };
    const inner = inRelative(use);
    if (inner === undefined || !isTelling(inner)) return use;
    return isTelling(use.asObject) ? withPassive(use, inner) : { ...use, asObject: inner };
  }
  const asObject =
    bySignature(use) ??
    provided(use) ??
    given(use) ??
    byNoun(use) ??
    behindDate(use) ??
    behindBracket(use) ??
    behindAside(use) ??
    inRelative(use);
  return asObject === undefined ? use : { ...use, asObject };
}

/** "the accord that A had put before them": its verb stands behind it and tells no stage. */
const isOwnRelative = ({ phrase }: PhraseUse, clause: Clause): boolean =>
  clause.verb.first >= phrase.last && !isTelling(clause);

const isTelling = ({ lemma }: Clause): boolean =>
  Object.hasOwn(PHRASAL_VERBS, lemma) || Object.hasOwn(STATUS_VERBS, lemma.split(' ')[0] ?? '');

/** "Signed in Rabat in 2016, the treaty obliges": what opens the sentence is said of what follows its comma. */
export function withOpening(use: PhraseUse): PhraseUse {
  const { chunks, clauses } = use.reading;
  const [opening] = chunks;
  const comma = chunks.findIndex(isComma);
  if (opening?.kind !== 'verb' || use.at !== comma + 1) return use;
  const clause = clauses.find(({ verb }) => verb === opening);
  if (clause === undefined || opening.form === 'ing' || !CONCLUDED.test(clause.lemma)) return use;
  const done: Clause = { ...clause, subject: [use.phrase], object: [], isPassive: true };
  return { ...use, asSubject: [...use.asSubject, done] };
}
const CONCLUDED = /^(?:sign|initial|conclude|negotiate|agree|ratify|adopt|reach)$/;

/** "freezing the accord which A and B concluded in 2001": as if the accord concluded by A and B. */
const withPassive = (use: PhraseUse, { subject, prepositions, ...inner }: Clause): PhraseUse => ({
  ...use,
  asSubject: [
    ...use.asSubject,
    {
      ...inner,
      subject: [use.phrase],
      object: [],
      prepositions: [{ preposition: 'by', phrases: subject }, ...prepositions],
      isPassive: true,
    },
  ],
});

/** "put her signature to a declaration", "put pen to paper on a pact": as if she had signed it. */
function bySignature({ asComplement, before, phrase }: PhraseUse): Clause | undefined {
  const isPen = before === 'on' && asComplement?.lemma === 'put';
  const isSigned =
    (before === 'to' || isPen) &&
    asComplement !== undefined &&
    GIVING.has(asComplement.lemma) &&
    asComplement.object.some(({ headLemma }) => SIGNATURE.test(headLemma));
  return isSigned ? { ...asComplement, lemma: 'sign', object: [phrase] } : undefined;
}

/** "agreed to provide Kyrgyzstan with a $2 billion loan": as if the loan were given. */
function provided({ asComplement, before, phrase }: PhraseUse): Clause | undefined {
  const isGiven =
    before === 'with' && asComplement !== undefined && /^(?:provide|supply)$/.test(asComplement.lemma);
  return isGiven ? { ...asComplement, object: [...asComplement.object, phrase] } : undefined;
}

/** "offered Japan a trade deal", "granted Kenya a loan": behind the one who gets it. */
function given({ reading, phrase, at }: PhraseUse): Clause | undefined {
  const taker = reading.chunks[at - 1];
  const clause = reading.clauses.find(({ object }) => object.length === 1 && object[0] === taker);
  const isGiven = clause !== undefined && !clause.isPassive && TO_SOMEBODY.test(clause.lemma);
  return isGiven ? { ...clause, object: [...clause.object, phrase] } : undefined;
}

/** "signed an extension to the gas deal", "announced the suspension of the pact": as if they extended and suspended it. */
function byNoun(use: PhraseUse): Clause | undefined {
  const exchanging = use.asComplement;
  // "exchanged the instruments of ratification of the treaty"
  if (
    exchanging?.object.some(({ headLemma }) => headLemma === 'instrument') &&
    /^(?:exchange|deposit|hand over|hand|submit|present)$/.test(exchanging.lemma)
  )
    return { ...exchanging, lemma: 'ratify', object: [use.phrase] };
  const noun = governingNoun(use);
  const lemma = noun === undefined ? undefined : VERB_OF_NOUN.get(noun.headLemma);
  const clause = use.reading.clauses.find(({ object }) => noun !== undefined && object.includes(noun));
  // "signed heads of agreement"
  if (clause !== undefined && use.before === 'of' && /^(?:heads|texts?)$/.test(noun?.head ?? ''))
    return { ...clause, object: [use.phrase] };
  const isDone = clause !== undefined && lemma !== undefined && !clause.isPassive && DOING.test(clause.lemma);
  return isDone ? { ...clause, lemma, object: [use.phrase] } : undefined;
}

/** "signed on Monday in Cartagena the protocol": an object that dates and places part from its verb. */
function behindDate({ reading, phrase, at, asComplement, asSubject }: PhraseUse): Clause | undefined {
  const { chunks, clauses } = reading;
  const isSubject = asSubject.length > 0 && chunks[at + 1]?.kind !== 'relative';
  if (asComplement !== undefined || isSubject) return undefined;
  for (let index = at - 1; index >= Math.max(0, at - MAX_TAIL); index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'verb') {
      const clause = clauses.find(({ verb }) => verb === chunk);
      const isFree = clause !== undefined && clause.object.length === 0 && !clause.isPassive;
      return isFree && index < at - 1 ? { ...clause, object: [phrase] } : undefined;
    }
    const isSetting =
      chunk?.kind === 'adverb' ||
      chunk?.kind === 'preposition' ||
      (chunk?.kind === 'mark' && chunk.text === ',') ||
      (chunk?.kind === 'phrase' && (isDateOrPlace(chunk) || isSetIn(chunks[index - 1])));
    if (!isSetting) return undefined;
  }
  return undefined;
}

/** "renewed their 130 billion yuan ($18 billion) currency swap": a bracket cuts the phrase, its first part is the object. */
function behindBracket({ reading, phrase, at, asSubject }: PhraseUse): Clause | undefined {
  const before = reading.chunks[at - 1];
  if (before?.kind !== 'phrase' || before.isDate || before.refs.length > 0 || asSubject.length > 0)
    return undefined;
  const clause = reading.clauses.find(({ object }) => object.at(-1) === before);
  return clause === undefined || before.last === phrase.first ? undefined : { ...clause, object: [phrase] };
}

/** "turned down, each for reasons of its own, the accord": commas part the object from its verb. */
function behindAside({ reading: { chunks, clauses }, phrase, at, asSubject }: PhraseUse): Clause | undefined {
  if (!isComma(chunks[at - 1]) || asSubject.length > 0) return undefined;
  for (let index = at - 2; index >= Math.max(1, at - MAX_TAIL); index -= 1) {
    const [verb, chunk] = [chunks[index - 1], chunks[index]];
    if (chunk?.kind === 'verb') return undefined;
    if (!isComma(chunk)) continue;
    const clause = clauses.find((one) => one.verb.first === verb?.first);
    const isFree =
      clause !== undefined && clause.object.length === 0 && !clause.isPassive && isTelling(clause);
    return isFree ? { ...clause, object: [phrase] } : undefined;
  }
  return undefined;
}

const isDateOrPlace = ({ isDate, refs }: NounPhrase): boolean =>
  isDate || (refs.length > 0 && refs.every((id) => /^(?:place|country):/.test(id)));

const isSetIn = (before: Chunk | undefined): boolean =>
  before?.kind === 'preposition' && /^(?:in|at|near|with)$/.test(before.text);

/** "a pact that A and B signed in May", "an arrangement which Iceland agreed with the Fund": the object of its relative clause. */
function inRelative(use: PhraseUse): Clause | undefined {
  const { reading, phrase, at } = use;
  const opener = relativeBehind(reading, at) ?? bareRelative(reading, at);
  if (opener === undefined) return undefined;
  const { chunks, clauses } = reading;
  if (chunks[opener + 1]?.kind !== 'phrase') return undefined;
  for (let index = opener + 2; index < Math.min(chunks.length, opener + MAX_SUBJECT); index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'relative' || chunk?.kind === 'subordinator') return undefined;
    if (chunk?.kind !== 'verb') continue;
    const clause = clauses.find(({ verb }) => verb === chunk);
    if (clause === undefined || clause.isPassive) return undefined;
    const last = lastOfChain(clauses, clause);
    const tail = nameBehind(chunks.slice(at + 1, opener));
    const isOther = (object: NounPhrase): boolean => object !== phrase && !tail.includes(object);
    return last.object.some(isOther) ? undefined : { ...last, object: [phrase] };
  }
  return undefined;
}

/** "the Memorandum on Hydrocarbons, which A and B signed": any word of its name may stand for it, up to the next agreement. */
function nameBehind(chunks: readonly Chunk[]): readonly NounPhrase[] {
  const phrases = chunks.filter((chunk) => chunk.kind === 'phrase');
  const isAnother = phrases.some(
    ({ headLemma }) => headLemma !== 'understanding' && agreementTypeOf(headLemma) !== undefined,
  );
  return isAnother ? [] : phrases;
}

/** "the facility the Fund approved": a name behind the phrase and a verb without object. */
function bareRelative({ chunks }: Reading, at: number): number | undefined {
  const [subject, verb] = [chunks[at + 1], chunks[at + 2]];
  return subject?.kind === 'phrase' && (subject.refs.length > 0 || subject.isPronoun) && verb?.kind === 'verb'
    ? at
    : undefined;
}

/** "finished negotiating", "had agreed to sign": the verb that takes the object. */
function lastOfChain(clauses: readonly Clause[], clause: Clause): Clause {
  const next = clauses.find(
    ({ governor, verb }) => governor === clause && verb.first === clause.verb.last && verb.form !== 'finite',
  );
  return next === undefined ? clause : { ...next, subject: clause.subject };
}

const isReduced = (clauses: readonly Clause[], { first, main }: VerbGroup): boolean =>
  first === main && clauses.some(({ verb, isPassive }) => isPassive && verb.first === first);

/** Index of the "that" or "which" behind the phrase and what follows it up to there; undefined when a verb comes first. */
function relativeBehind({ chunks, clauses }: Reading, at: number): number | undefined {
  for (let index = at + 1; index < Math.min(chunks.length, at + MAX_RELATIVE); index += 1) {
    const chunk = chunks[index];
    // "the contract for coaches, valued at 12 million euros, which A cancelled"
    const isAside = chunk?.kind === 'verb' && isReduced(clauses, chunk) && isComma(chunks[index - 1]);
    if (chunk === undefined || (chunk.kind === 'verb' && !isAside) || chunk.kind === 'coordinator')
      return undefined;
    const isThat = chunk.kind === 'subordinator' && chunk.text === 'that';
    if (chunk.kind === 'relative' || isThat) {
      const isGoverned = chunks[index - 1]?.kind === 'preposition';
      return isGoverned || !(isThat || /^(?:which|that)$/.test(chunk.text)) ? undefined : index;
    }
  }
  return undefined;
}
