import { rememberByWord } from '../../../text/word-forms.js';
import type { Atom } from './atoms.js';
import { singular } from './verb-forms.js';
import type { Word } from './word.js';

/** A noun phrase without what follows its head: "the nuclear deal", "Iran's President Hassan Rouhani", "they". */
export interface NounPhrase {
  readonly kind: 'phrase';
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** Last word in lower case, and its singular. */
  readonly head: string;
  readonly headLemma: string;
  /** What the head refers to; several for a group. */
  readonly refs: readonly string[];
  /** What stands before the head: possessors, demonyms, names used as adjectives. */
  readonly owners: readonly string[];
  /** Lower-case words of the phrase. */
  readonly words: readonly string[];
  readonly isPlural: boolean;
  readonly isPronoun: boolean;
  readonly isDate: boolean;
}

/** Auxiliaries, negation, adverbs and one main verb: "has not yet signed". */
export interface VerbGroup {
  readonly kind: 'verb';
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  /** Token index of the main verb. */
  readonly main: number;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly modal: string | undefined;
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  readonly isThird: boolean;
  /** The bare form: "ease" of "to fight and ease". */
  readonly isBase: boolean;
  /** "pull out", "step down". */
  readonly particle: string | undefined;
}

export interface Joint {
  readonly kind: 'preposition' | 'coordinator' | 'relative' | 'subordinator' | 'mark' | 'adverb' | 'other';
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

export type Chunk = NounPhrase | VerbGroup | Joint;

const PARTICLES = new Set('out down up off back over away together forward aside'.split(' '));
const NOMINAL = new Set(['noun', 'determiner', 'possessive']);
/** What a fronted phrase ends with. */
const OCCASION =
  /^(?:talks|sidelines|margins|meetings?|summit|visit|trip|arrival|departure|return|conference|ceremony|day|evening|morning|afternoon|week|month|year|end|start|outset|request|invitation|behalf)$/;
const PLURALS = new Set('they we them us people police both these those mous'.split(' '));
const GOVERNMENT_HEADS = new Set('government administration authorities regime leadership'.split(' '));

/** The chunks of a sentence, left to right. `isDate` tells whether a token belongs to a date. */
export function chunkWords(words: readonly Word[], isDated: (token: number) => boolean): Chunk[] {
  const dates = datesOfTheirOwn(words, isDated);
  const isDate = (token: number): boolean => dates.has(token);
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    const chunk =
      readAsWellAs(words, at) ?? readPhrase(words, at, isDate) ?? readVerbGroup(words, at) ?? readJoint(word);
    chunks.push(chunk);
    at += chunk.last - chunk.first;
  }
  return chunks;
}

/** "the last week visit", "Monday's bid": a date before a noun or a possessive is no date of its own. */
function datesOfTheirOwn(words: readonly Word[], isDated: (token: number) => boolean): ReadonlySet<number> {
  const dates = new Set<number>();
  for (let at = 0; at < words.length; at += 1) {
    if (!isDated(words[at]?.token.index ?? -1)) continue;
    const start = at;
    while (isDated(words[at + 1]?.token.index ?? -1)) at += 1;
    const next = words[at + 1];
    if (next?.class === 'possessive' || (next?.class === 'noun' && isInsidePhrase(words, start))) continue;
    for (let index = start; index <= at; index += 1) dates.add(words[index]?.token.index ?? -1);
  }
  return dates;
}

/** Whether a determiner or possessive opens the phrase that goes on at `at`, adjectives between them: "his successful May visit". */
function isInsidePhrase(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
    const word = words[index];
    if (word?.class === 'determiner' || word?.class === 'possessive' || isOwnPronoun(word)) return true;
    if (word?.atom !== undefined || (word?.class !== 'noun' && word?.class !== 'adverb')) return false;
  }
  return false;
}

/** "their 1992 treaty", whoever they are. */
const isOwnPronoun = (word: Word | undefined): boolean =>
  word?.atom !== undefined && /^(?:their|his|its)$/.test(word.token.lower);

/** "as well as" joins like "and". */
function readAsWellAs(words: readonly Word[], at: number): Joint | undefined {
  const [first, second, third] = [words[at]?.token, words[at + 1]?.token, words[at + 2]?.token];
  const isJoined = first?.lower === 'as' && second?.lower === 'well' && third?.lower === 'as';
  return isJoined
    ? { kind: 'coordinator', first: first.index, last: third.index + 1, text: 'and' }
    : undefined;
}

function readJoint(word: Word): Joint {
  const { class: kind, token } = word;
  const isJoint =
    kind === 'preposition' ||
    kind === 'coordinator' ||
    kind === 'relative' ||
    kind === 'subordinator' ||
    kind === 'mark' ||
    kind === 'adverb';
  return { kind: isJoint ? kind : 'other', first: token.index, last: token.index + 1, text: token.lower };
}

function readPhrase(
  words: readonly Word[],
  at: number,
  isDate: (token: number) => boolean,
): NounPhrase | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  if (first.class === 'pronoun') return makePhrase([first], false);
  if (!NOMINAL.has(first.class)) return undefined;
  const dated = isDate(first.token.index);
  let end = at + 1;
  while (end < words.length) {
    const [word, before] = [words[end], words[end - 1]];
    // "April 23, 2018": a comma inside a date parts nothing.
    const isInsideDate = dated && word?.class === 'mark' && isDate(word.token.index);
    if (word !== undefined && (isInsideDate || isInnerAdverb(words, end))) {
      end += 1;
      continue;
    }
    const behindQuote = wordsInQuotes(words, end);
    if (behindQuote !== undefined) {
      end = behindQuote;
      continue;
    }
    if (word === undefined || before === undefined || !NOMINAL.has(word.class)) break;
    if (isDate(word.token.index) !== dated) break;
    if (word.class === 'determiner' && before.class !== 'determiner') break;
    if (word.atom !== undefined && word.atom !== before.atom && opensAnother(word, before)) break;
    end += 1;
  }
  return makePhrase(words.slice(at, end), dated);
}

const LONGEST_QUOTE = 5;

/** `an "immediate ceasefire" deal`: index behind the few quoted nouns, and behind the closing mark where the phrase goes on; undefined where no quotation stands inside a phrase. */
function wordsInQuotes(words: readonly Word[], at: number): number | undefined {
  if (words[at]?.token.text !== '"') return undefined;
  let close = at + 1;
  while (words[close]?.class === 'noun' && close <= at + LONGEST_QUOTE) close += 1;
  if (close === at + 1 || words[close]?.token.text !== '"') return undefined;
  const next = words[close + 1];
  if (next?.class === 'noun' && next.atom === undefined) return close + 1;
  const before = words[at - 1]?.class;
  return before === 'determiner' || before === 'possessive' ? close : undefined;
}

const BUILDING =
  /^(?:palace|house|residence|office|headquarters|hotel|airport|castle|kremlin|secretariat|villa|lodge)$/;

/** "the treaty they signed", "At the end of their talks Aliyev …", "later in the day the Russian leader …": behind a time or occasion a name opens its own phrase. */
const opensAnother = (word: Word, before: Word): boolean =>
  before.atom === undefined &&
  (/^(?:the|they|he|she|it)$/.test(word.token.lower) ||
    (word.atom?.entityIds.every((id) => id.startsWith('person:')) === true &&
      (OCCASION.test(before.token.lower) || BUILDING.test(before.token.lower))));

/** "his highly successful visit": an adverb between what opens the phrase and an adjective. */
function isInnerAdverb(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  const opens = before?.class === 'determiner' || before?.class === 'possessive';
  return opens && word?.class === 'adverb' && next?.class === 'noun' && next.atom === undefined;
}

/** One string of each lemma, so that look-ups by it cost no hashing. */
const lemmaOf = rememberByWord(singular);

function makePhrase(words: readonly Word[], isDate: boolean): NounPhrase | undefined {
  const [first, tail] = [words[0], words.at(-1)];
  if (first === undefined || tail === undefined) return undefined;
  const last = tail.token.index + 1;
  const atoms: Atom[] = [];
  for (const { atom } of words) if (atom !== undefined && !atoms.includes(atom)) atoms.push(atom);
  const headAtom = atoms.find((atom) => atom.lastToken === last);
  const owners: string[] = [];
  for (const atom of atoms) if (atom !== headAtom) owners.push(...atom.entityIds);
  const head = tail.token.lower;
  const governs =
    headAtom === undefined && GOVERNMENT_HEADS.has(head)
      ? owners.filter((id) => id.startsWith('country:'))
      : [];
  const headLemma = lemmaOf(tail.token);
  return {
    kind: 'phrase',
    first: first.token.index,
    last,
    head,
    headLemma,
    refs: headAtom?.entityIds ?? governs,
    owners,
    words: words.map((word) => word.token.lower).filter((word) => word !== '"'),
    isPlural:
      (headAtom?.entityIds.length ?? 1) > 1 ||
      PLURALS.has(head) ||
      (headAtom === undefined && headLemma !== head),
    isPronoun: first.class === 'pronoun',
    isDate,
  };
}

function readVerbGroup(words: readonly Word[], at: number): VerbGroup | undefined {
  let end = at;
  let main: Word | undefined;
  let [modal, isNegated, hasTo, hasBe]: [string | undefined, boolean, boolean, boolean] = [
    undefined,
    false,
    false,
    false,
  ];
  for (; end < words.length; end += 1) {
    const word = words[end];
    if (word === undefined) break;
    if (word.class === 'to' && main === undefined) hasTo = true;
    else if (word.class === 'modal' && main?.class !== 'verb') modal = word.token.lower;
    else if (word.class === 'negation') isNegated = true;
    else if (word.class === 'auxiliary' && (main === undefined || main.class === 'auxiliary')) {
      if (main?.lemma === 'be') hasBe = true;
      main = word;
    } else if (word.class === 'verb') {
      if (main?.lemma === 'be') hasBe = true;
      main = word;
      end += 1;
      break;
    } else if (word.token.lower === 'yet' && isNegated) continue;
    else if (word.class !== 'adverb' || (end === at && !leadsToVerb(words, at))) break;
  }
  if (main === undefined) return undefined;
  end = dropTrailing(words, at, end, main);
  return assemble(words.slice(at, end), main, { modal, isNegated, hasTo, hasBe }, words[end]);
}

function leadsToVerb(words: readonly Word[], at: number): boolean {
  const next = words.slice(at, at + 4).find((word) => word.class !== 'adverb' && word.class !== 'negation');
  return (
    next !== undefined && (next.class === 'verb' || next.class === 'auxiliary' || next.class === 'modal')
  );
}

/** Adverbs after the last verb belong to what follows. */
function dropTrailing(words: readonly Word[], at: number, end: number, main: Word): number {
  let last = end;
  while (last > at + 1 && words[last - 1] !== main && words[last - 1]?.class === 'adverb') last -= 1;
  return last;
}

/** "took over", but "spoke over the phone". */
const isParticle = (lemma: string, word: string): boolean =>
  PARTICLES.has(word) && (word !== 'over' || /^(?:take|hand|turn|win|roll|give)$/.test(lemma));

const THIRDS = new Set(['is', 'was', 'has', 'does']);

interface Marks {
  readonly modal: string | undefined;
  readonly isNegated: boolean;
  readonly hasTo: boolean;
  readonly hasBe: boolean;
}

function assemble(
  words: readonly Word[],
  main: Word,
  marks: Marks,
  next: Word | undefined,
): VerbGroup | undefined {
  const [first, tail] = [words[0], words.at(-1)];
  if (first === undefined || tail === undefined) return undefined;
  const particle =
    main.class === 'verb' && next !== undefined && isParticle(main.lemma ?? '', next.token.lower)
      ? next.token.lower
      : undefined;
  const isParticiple = main.form === 'participle' || main.form === 'past';
  const isBare = !marks.hasTo && marks.modal === undefined && first === main;
  return {
    kind: 'verb',
    first: first.token.index,
    last: (particle === undefined ? tail : (next ?? tail)).token.index + 1,
    lemma: particle === undefined ? (main.lemma ?? '') : `${main.lemma} ${particle}`,
    main: main.token.index,
    form: marks.hasTo ? 'infinitive' : main.form === 'ing' && isBare ? 'ing' : 'finite',
    modal: marks.modal,
    isNegated: marks.isNegated,
    isPassive: marks.hasBe && isParticiple && main.class === 'verb',
    isBase: main.form === 'base' && marks.modal === undefined,
    isThird: main.form === 'third' || words.some(({ token }) => THIRDS.has(token.lower)),
    particle,
  };
}
