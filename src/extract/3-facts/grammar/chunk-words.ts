import { rememberByWord } from '../../../text/word-forms.js';
import type { Atom } from './atoms.js';
import type { Chunk, Joint, NounPhrase } from './chunks.js';
import { FROM_OR_BY } from './closed-classes.js';
import { singular } from './verb-forms.js';
import { readVerbGroup } from './verb-group.js';
import type { Word } from './word.js';

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
      readAsWellAs(words, at) ??
      readPhrase(words, at, isDate) ??
      readVerbGroup(words, at, isDate) ??
      readJoint(word);
    const day = chunks.at(-1);
    // "on Sunday night": the part of the day goes with it.
    if (isPartOfDay(chunk) && day?.kind === 'phrase' && day.isDate && day.last === chunk.first)
      chunks[chunks.length - 1] = { ...day, last: chunk.last };
    else chunks.push(chunk);
    at += chunk.last - chunk.first;
  }
  return chunks;
}

const DUE_NEXT = /^(?:in|on|by|at|to|before|next|this|later|today|tomorrow|within)$/;

const isPartOfDay = (chunk: Chunk): boolean =>
  chunk.kind === 'phrase' && /^(?:morning|afternoon|evening|night)$/.test(chunk.words.join(' '));

/** "the last week visit", "Monday's bid": a date before a noun or a possessive is no date of its own. */
function datesOfTheirOwn(words: readonly Word[], isDated: (token: number) => boolean): ReadonlySet<number> {
  const dates = new Set<number>();
  for (let at = 0; at < words.length; at += 1) {
    if (!isDated(words[at]?.token.index ?? -1)) continue;
    // "signed in Tokyo last Nov. 28"
    const start = /^(?:last|next)$/.test(words[at - 1]?.token.lower ?? '') ? at - 1 : at;
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
  const first = words[at]?.token;
  if (first?.lower !== 'as' || words[at + 1]?.token.lower !== 'well') return undefined;
  const third = words[at + 2]?.token;
  return third?.lower === 'as'
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
    const word = words[end];
    const before = words[end - 1];
    // "April 23, 2018": a comma inside a date parts nothing.
    const isInsideDate = dated && word?.class === 'mark' && isDate(word.token.index);
    if (word !== undefined && (isInsideDate || isInnerAdverb(words, end))) {
      end += 1;
      continue;
    }
    // "a 48-month, $2.9 billion arrangement"
    const isMeasured = /^\d+-(?:month|year|day|week)$/.test(before?.token.lower ?? '');
    if (isMeasured && word?.token.text === ',' && words[end + 1]?.class === 'noun') {
      end += 1;
      continue;
    }
    const behindQuote = wordsInQuotes(words, end);
    if (behindQuote !== undefined) {
      end = behindQuote;
      continue;
    }
    const behindAnd = restOfName(words, at, end);
    if (behindAnd !== undefined) {
      end = behindAnd;
      continue;
    }
    if (word === undefined || before === undefined || !NOMINAL.has(word.class)) break;
    if (isDate(word.token.index) !== dated) break;
    // "an election due in May"
    if (word.token.lower === 'due' && DUE_NEXT.test(words[end + 1]?.token.lower ?? '')) break;
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
  // `a "phase one" deal`
  while (/^(?:noun|determiner|pronoun)$/.test(words[close]?.class ?? '') && close <= at + LONGEST_QUOTE)
    close += 1;
  if (close === at + 1 || words[close]?.token.text !== '"') return undefined;
  const next = words[close + 1];
  if (next?.class === 'noun' && next.atom === undefined) return close + 1;
  const before = words[at - 1]?.class;
  return before === 'determiner' || before === 'possessive' ? close : undefined;
}

/** Nouns that two words before them tell together. */
const TEXT =
  /^(?:agreement|treaty|pact|accord|deal|arrangement|protocol|convention|framework|compact|partnership|memorandum|area|zone)s?$/;
const LONGEST_HALF = 8;

/** "a Trade and Investment Framework Agreement", "the Political, Trade and Partnership Agreement", "a trade and tax treaty": index behind what the comma or "and" at `at` joins to the phrase that begins at `first`; undefined where it joins another. */
function restOfName(words: readonly Word[], first: number, at: number): number | undefined {
  const opening = words[first]?.class === 'determiner' ? words[first] : undefined;
  const start = opening === undefined ? first : first + 1;
  let and = at;
  while (words[and]?.token.text === ',' && opening !== undefined) and = endOfNouns(words, and + 1);
  if (words[and]?.token.lower !== 'and' || and === start || and - first > LONGEST_HALF) return undefined;
  const end = endOfNouns(words, and + 1);
  const halves = words.slice(start, end).filter((word) => word.class === 'noun');
  const isName = halves.every(({ token }) => token.isCapitalised);
  const isShort = /^an?$/.test(opening?.token.lower ?? '') && and === start + 1;
  const isJoined =
    end > and + 2 &&
    TEXT.test(words[end - 1]?.token.lower ?? '') &&
    words.slice(start, and).every((word) => word.atom === undefined && !TEXT.test(word.token.lower)) &&
    words[end]?.class !== 'possessive';
  return isJoined && (isName || isShort) ? end : undefined;
}

/** Index behind the nouns from `at` on that are no names. */
function endOfNouns(words: readonly Word[], at: number): number {
  let end = at;
  while (words[end]?.class === 'noun' && words[end]?.atom === undefined) end += 1;
  return end;
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
  if (words[at]?.class !== 'adverb') return false;
  const before = words[at - 1]?.class;
  const next = words[at + 1];
  const opens = before === 'determiner' || before === 'possessive';
  return opens && next?.class === 'noun' && next.atom === undefined;
}

/** One string of each lemma, so that look-ups by it cost no hashing. */
const lemmaOf = rememberByWord(singular);

const isOrigin = (words: readonly Word[], { firstToken, lastToken }: Atom): boolean =>
  lastToken === firstToken + 1 &&
  words.some(({ token }) => token.index === firstToken && FROM_OR_BY.test(token.lower));

function makePhrase(words: readonly Word[], isDate: boolean): NounPhrase | undefined {
  const first = words[0];
  const tail = words[words.length - 1];
  if (first === undefined || tail === undefined) return undefined;
  const last = tail.token.index + 1;
  const atoms: Atom[] = [];
  for (const { atom } of words) if (atom !== undefined && !atoms.includes(atom)) atoms.push(atom);
  const headAtom = atoms.find((atom) => atom.lastToken === last);
  const owners: string[] = [];
  for (const atom of atoms) if (atom !== headAtom && !isOrigin(words, atom)) owners.push(...atom.entityIds);
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
