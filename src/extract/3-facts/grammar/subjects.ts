import type { Chunk, NounPhrase, VerbGroup } from './chunks.js';
import type { ClauseDraft } from './clause.js';
import { NUMBER_WORDS } from './closed-classes.js';
import { isPerson, readList } from './complements.js';
import { isDeedOfObject } from './judged-deeds.js';
import { listedBefore } from './listed-behind.js';
import { isOfficeWord } from './office-words.js';
import { openingNoun } from './opening-noun.js';
import { isOthersPledge, whoPledges } from './pledges.js';
import {
  chainStart,
  isAnd,
  isComma,
  isDoneBy,
  isReducedAside,
  isReducedBehind,
  isReducedPassive,
  MAX_WALK,
  mainOf,
  nounOfAside,
  opensAside,
  ownerOfTail,
  pastModifiers,
  pastParticiple,
  textSigned,
} from './reduced.js';
import { nounBeforeRelative } from './relative-aside.js';
import { nounOfRelative } from './relative-subject.js';
import { subjectList, togetherWith } from './subject-list.js';
import { MODIFYING, OBJECT_CONTROL } from './subject-verbs.data.js';

export interface Subject {
  readonly subject: readonly NounPhrase[];
  /** The earlier clause that an infinitive, a participle or a second verb hangs on. */
  readonly governor: ClauseDraft | undefined;
  /** A participle behind its noun: "talks held in Astana". */
  readonly isReduced: boolean;
}

const PREDICATIVE =
  /^(?:due|set|likely|unlikely|ready|slated|bound|supposed|able|unable|sure|certain|keen|eager|willing)$/;
const NONE: Subject = { subject: [], governor: undefined, isReduced: false };
/** Who does the verb of `chunks[at]`. */
export function findSubject(chunks: readonly Chunk[], at: number, drafts: readonly ClauseDraft[]): Subject {
  const verb = chunks[at] as VerbGroup;
  const previous = drafts.at(-1);
  let left = at - 1;
  while (chunks[left]?.kind === 'adverb') left -= 1;
  if (verb.form === 'infinitive') return ofInfinitive(chunks, left, verb, previous);
  const before = chunks[left];
  if (before === undefined) return NONE;
  if (before.kind === 'relative') return relative(chunks, firstOfRelatives(chunks, left), verb);
  // "convened by A and attended by B"
  if (before.kind === 'coordinator' && previous?.isReduced === true && isDoneBy(chunks, verb))
    return { ...shared(previous), isReduced: true };
  if (before.kind === 'preposition' && previous !== undefined && isDeedOfObject(verb, before, previous))
    return {
      subject: previous.clause.isPassive ? previous.subject : previous.object,
      governor: previous,
      isReduced: false,
    };
  if (before.kind === 'coordinator' || before.kind === 'preposition' || before.kind === 'subordinator')
    return verb.form === 'ing' || before.kind === 'coordinator' ? shared(partner(verb, drafts)) : NONE;
  if (before.kind === 'verb') return previous === undefined ? NONE : controlled(previous);
  if (before.kind === 'phrase')
    return before.isDate ? beforeDate(chunks, left, at, drafts) : fromPhrase(chunks, left, verb, drafts);
  if (before.kind === 'mark') return fromMark(chunks, left, verb, drafts);
  return NONE;
}

/** "Trump to meet Kim", "a forum, to be held in March": the noun before it; else who the verb before it controls. */
function ofInfinitive(
  chunks: readonly Chunk[],
  left: number,
  verb: VerbGroup,
  previous: ClauseDraft | undefined,
): Subject {
  const nounAt = pastDay(chunks, isComma(chunks[left]) && verb.isPassive ? left - 1 : left, verb);
  const noun = chunks[nounAt];
  if (noun?.kind !== 'phrase' || noun.isDate) return previous === undefined ? NONE : controlled(previous);
  if (previous === undefined) {
    const list = subjectList(chunks, nounAt);
    // "X, a minister in the government to be sworn in": the noun beside it.
    const isOfNoun =
      verb.isPassive &&
      !list.includes(noun) &&
      list.every(
        ({ refs, headLemma }) => isOfficeWord(headLemma) || refs.some((id) => id.startsWith('person:')),
      );
    return { ...NONE, subject: isOfNoun ? [noun] : list };
  }
  const pledging = isOthersPledge(noun, verb, previous) ? [noun] : whoPledges(chunks, nounAt, verb);
  if (pledging.length > 0) return { subject: pledging, governor: previous, isReduced: false };
  // "A deal is due to be signed": "due" is no thing.
  if (previous.clause.lemma === 'be' && PREDICATIVE.test(noun.head)) return controlled(previous);
  const first = chunks[chainStart(chunks, nounAt)];
  const isThing =
    verb.isPassive &&
    !/^(?:due|set|slated|likely|ready|able)$/.test(noun.headLemma) &&
    first?.kind === 'phrase' &&
    !first.refs.some((id) => id.startsWith('person:'));
  return isThing && !previous.object.some(({ refs }) => refs.length > 0)
    ? { ...NONE, subject: [first] }
    : controlled(previous);
}

/** "a ceremony in Lima on Dec. 11 to be attended by X": past the day. */
function pastDay(chunks: readonly Chunk[], at: number, verb: VerbGroup): number {
  const [day, on] = [chunks[at], chunks[at - 1]];
  return verb.isPassive && day?.kind === 'phrase' && day.isDate && on?.kind === 'preposition' ? at - 2 : at;
}

/** The clause whose subject a verb behind "and" shares: a finite verb passes over participles and infinitives. */
function partner(verb: VerbGroup, drafts: readonly ClauseDraft[]): ClauseDraft | undefined {
  const previous = drafts.at(-1);
  if (verb.form !== 'finite' || previous === undefined) return previous;
  // "urged the embassy to reconsider and spoke": a past form does not go on with an infinitive.
  const isPassed = previous.verb.form === 'infinitive' && !verb.isBase && verb.modal === undefined;
  return isPassed || previous.verb.form === 'ing' || previous.isReduced
    ? (mainOf(drafts) ?? previous)
    : previous;
}

function shared(previous: ClauseDraft | undefined): Subject {
  return previous === undefined
    ? NONE
    : { subject: previous.subject, governor: previous.clause.governor && previous, isReduced: false };
}

function controlled(previous: ClauseDraft): Subject {
  const byObject =
    OBJECT_CONTROL.has(previous.verb.lemma) && previous.object.length > 0 && !previous.clause.isPassive;
  return { subject: byObject ? previous.object : previous.subject, governor: previous, isReduced: false };
}

function beforeDate(
  chunks: readonly Chunk[],
  left: number,
  at: number,
  drafts: readonly ClauseDraft[],
): Subject {
  const before = chunks[left - 1];
  const isOn = before?.kind === 'preposition';
  const verb = chunks[at] as VerbGroup;
  let behindDay = isOn ? left - 2 : left - 1;
  while (chunks[behindDay]?.kind === 'adverb') behindDay -= 1;
  // "met X and later the same day phoned Y"
  if (isAnd(chunks[behindDay])) return shared(partner(verb, drafts));
  const target = chunks[isOn ? left - 2 : left - 1];
  if (target?.kind === 'phrase') return fromPhrase(chunks, isOn ? left - 2 : left - 1, verb, drafts);
  // "talks foreseen for 8 May could not take place"
  const previous = drafts.at(-1);
  if (isOn && target !== undefined && target === previous?.verb && previous.isReduced)
    return { ...NONE, subject: previous.subject };
  // "The minister and his guest, Alain Juppe, on Thursday signed"
  if (target?.kind === 'mark' && target.text === ',')
    return fromMark(chunks, isOn ? left - 2 : left - 1, verb, drafts);
  return target?.kind === 'relative' ? relative(chunks, isOn ? left - 2 : left - 1, verb) : NONE;
}

/** "the pact that A and B signed and which remains in force": the second goes with the noun of the first. */
function firstOfRelatives(chunks: readonly Chunk[], at: number): number {
  if (!isAnd(chunks[at - 1])) return at;
  const first = chunks.findLastIndex(
    (chunk, index) =>
      index < at && (chunk.kind === 'relative' || (chunk.kind === 'subordinator' && chunk.text === 'that')),
  );
  return first > 0 ? first : at;
}

function relative(chunks: readonly Chunk[], left: number, verb: VerbGroup): Subject {
  const noun = nounOfRelative(chunks, left, verb);
  if (noun === undefined) return NONE;
  const list = togetherWith(chunks, left, noun, verb);
  return { ...NONE, subject: list.length > 1 ? list : [noun] };
}

function fromPhrase(
  chunks: readonly Chunk[],
  left: number,
  verb: VerbGroup,
  drafts: readonly ClauseDraft[],
): Subject {
  const previous = drafts.at(-1);
  const nearest = chunks[left] as NounPhrase;
  if (verb.form === 'ing') {
    const isObject = previous?.object.includes(nearest);
    return { subject: [nearest], governor: isObject ? previous : undefined, isReduced: false };
  }
  const text = chunks[textSigned(chunks, left, verb) ?? left];
  const isPlace = nearest.refs.length > 0 && nearest.refs.every((id) => id.startsWith('place:'));
  if (
    text?.kind === 'phrase' &&
    isReducedPassive(chunks, left, verb) &&
    !(isPlace && verb.lemma === 'attend')
  )
    return { subject: [text], governor: undefined, isReduced: true };
  // "Talks between A and B aimed at …": the noun that the names belong to.
  const owner = ownerOfTail(chunks, left);
  const noun = chunks[owner];
  if (
    noun?.kind === 'phrase' &&
    owner < left &&
    MODIFYING.has(verb.lemma) &&
    isReducedPassive(chunks, owner, verb)
  )
    return { subject: [noun], governor: undefined, isReduced: true };
  // "Talks held in Cairo failed": past the participle to its noun.
  const start = chainStart(chunks, left);
  if (
    previous?.isReduced === true &&
    chunks[start - 1]?.kind === 'preposition' &&
    chunks[start - 2] === previous.verb
  )
    return { subject: previous.subject, governor: undefined, isReduced: false };
  const passed = previous === undefined ? undefined : pastParticiple(chunks, left, verb, previous);
  if (passed !== undefined) return { subject: [passed], governor: undefined, isReduced: false };
  const modified = pastModifiers(chunks, left, verb, drafts);
  if (modified !== undefined) return { subject: modified, governor: undefined, isReduced: false };
  return { subject: subjectList(chunks, left), governor: undefined, isReduced: false };
}

/** A verb behind a comma: past an apposition or aside to its noun, else shared with the clause before. */
function fromMark(
  chunks: readonly Chunk[],
  left: number,
  verb: VerbGroup,
  drafts: readonly ClauseDraft[],
): Subject {
  const previous = drafts.at(-1);
  const text = (chunks[left] as { text: string }).text;
  const listed = listedBefore(chunks, left);
  if (listed.length > 0 && verb.form === 'finite') return { ...NONE, subject: listed };
  if (verb.form === 'ing')
    return text === ',' && previous !== undefined
      ? { ...shared(mainOf(drafts) ?? previous), governor: previous }
      : NONE;
  if (text === ')') return pastBracket(chunks, left, verb, drafts);
  // 'X "confirmed" the plan'
  if (text === '"' && chunks[left - 1]?.kind === 'phrase') return fromPhrase(chunks, left - 1, verb, drafts);
  if (text !== ',' && text !== '-' && text !== '—') return NONE;
  const opening = text === ',' && !isDoneBy(chunks, verb) ? openingNoun(chunks, left) : undefined;
  if (opening !== undefined) return { ...NONE, subject: describedList(chunks, opening) };
  // "the treaty, signed in 1966, remains"
  const noun = chunks[nounOfAside(chunks, left, verb)];
  if (isReducedBehind(chunks, left, verb) && noun?.kind === 'phrase')
    return { subject: [noun], governor: undefined, isReduced: true };
  if (isDoneBy(chunks, verb)) return { ...shared(previous), isReduced: true };
  if (text === ',' && opensAside(chunks, left, verb))
    return { subject: subjectList(chunks, left - 1), governor: undefined, isReduced: true };
  const described = text === ',' ? nounBeforeRelative(chunks, left) : undefined;
  if (described !== undefined) return { ...NONE, subject: subjectList(chunks, described) };
  for (let index = left - 1; index >= Math.max(0, left - MAX_WALK); index -= 1) {
    const chunk = chunks[index];
    // "The president today, 24 August, held": past the adverb.
    const last = chunks[index - 1]?.kind === 'adverb' ? index - 2 : index - 1;
    if (chunk?.kind === 'mark' && chunk.text === text && chunks[last]?.kind === 'phrase') {
      const owner = isReducedAside(chunks, index + 1) ? ownerOfTail(chunks, last) : last;
      const list = subjectList(chunks, owner);
      const isAside = chunks[index + 1]?.kind === 'relative';
      const isNamed = list.some(({ refs, owners }) => refs.length + owners.length > 0);
      if (isNamed || index > 1 || isAside || list.some(isDefinite))
        return { subject: list, governor: undefined, isReduced: false };
    }
    if (chunk?.kind === 'mark' && /^[";:]$/.test(chunk.text)) break;
  }
  return shared(previous);
}

/** "A, head of the bank, and B, chief of the fund, signed": every one of the list that a person opens. */
function describedList(chunks: readonly Chunk[], opening: number): readonly NounPhrase[] {
  const { phrases } = readList(chunks, chainStart(chunks, opening));
  return phrases.length > 1 && phrases.every(isPerson) ? phrases : subjectList(chunks, opening);
}

/** "The deal, worth $3 billion, was signed", "Two others, on trade, were signed". */
const isDefinite = ({ words, isDate }: NounPhrase): boolean =>
  !isDate &&
  (/^(?:the|this|an?|its|their|our|my|both|\d+)$/.test(words[0] ?? '') || NUMBER_WORDS.has(words[0] ?? ''));

function pastBracket(
  chunks: readonly Chunk[],
  left: number,
  verb: VerbGroup,
  drafts: readonly ClauseDraft[],
): Subject {
  for (let index = left - 1; index >= Math.max(0, left - 12); index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'mark' && chunk.text === '(' && chunks[index - 1]?.kind === 'phrase')
      return fromPhrase(chunks, index - 1, verb, drafts);
  }
  return NONE;
}
