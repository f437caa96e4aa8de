import { type Chunk, type NounPhrase, textOf } from './chunks.js';
import type { PrepositionalPhrase } from './clause.js';
import { isOfficeWord } from './office-words.js';
import { singular } from './verb-forms.js';

export interface PhraseList {
  readonly phrases: readonly NounPhrase[];
  /** Index of the chunk after the list. */
  readonly next: number;
}

const MAX_LIST = 40;

const isComma = (chunk: Chunk | undefined): boolean => chunk?.kind === 'mark' && chunk.text === ',';
const isAnd = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'coordinator' && (chunk.text === 'and' || chunk.text === '&' || chunk.text === 'or');

/** What may stand behind the first of a list. */
const JOINTS: ReadonlySet<Chunk['kind']> = new Set(['mark', 'coordinator', 'preposition']);

/** The noun phrase at `at` with what is joined to it by commas and "and": "A, B and C". A pair ("between A and B") always ends with "and". */
export function readList(chunks: readonly Chunk[], at: number, isPaired = false): PhraseList {
  const first = chunks[at];
  if (first?.kind !== 'phrase') return { phrases: [], next: at };
  if (!JOINTS.has(chunks[at + 1]?.kind ?? 'other')) return { phrases: [first], next: at + 1 };
  const phrases = [first];
  const pending: NounPhrase[] = [];
  let [next, index] = [at + 1, at + 1];
  while (phrases.length + pending.length < MAX_LIST) {
    index += countryBehind(chunks, index) || officeBehind(chunks, index) || asideBehind(chunks, index);
    const comma = isComma(chunks[index]) ? 1 : 0;
    const and = isAnd(chunks[index + comma]) ? 1 : 0;
    const also = and === 1 && chunks[index + comma + 1]?.kind === 'adverb' ? 1 : 0;
    const item = chunks[index + comma + and + also];
    if (comma + and === 0 || item?.kind !== 'phrase' || item.isDate || !isAlike(first, item)) break;
    const opensClause = chunks[index + comma + and + also + 1]?.kind === 'verb';
    // "of Greece, Cyprus and Egypt was held": a list of countries goes on to its end.
    const isClosing = pending.length > 0 && [...phrases, ...pending, item].every(isCountry);
    if (and === 1 && opensClause && !isClosing && !(isPaired && phrases.length + pending.length === 1)) break;
    index += comma + and + also + 1;
    pending.push(item);
    if (and === 0) continue;
    phrases.push(...pending.splice(0));
    next = index;
  }
  // "of Iran, Egypt, Jordan": countries are a list without "and", too.
  const isOpen = phrases.length === 1 && pending.length > 1 && [first, ...pending].every(isCountry);
  return isOpen ? { phrases: [...phrases, ...pending], next: index } : { phrases, next };
}

const isCountry = ({ refs }: NounPhrase): boolean =>
  refs.length > 0 && refs.every((id) => id.startsWith('country:'));

/** "Hassan Rouhani of Iran, Vladimir Putin of Russia": two chunks to pass where a person's country stands inside the list, else none. */
function countryBehind(chunks: readonly Chunk[], at: number): number {
  const [person, of, country, after] = [chunks[at - 1], chunks[at], chunks[at + 1], chunks[at + 2]];
  const isInside =
    person?.kind === 'phrase' &&
    person.refs.some((id) => id.startsWith('person:')) &&
    of?.kind === 'preposition' &&
    of.text === 'of' &&
    country?.kind === 'phrase' &&
    country.refs.some((id) => /^(?:country|org):/.test(id)) &&
    (isComma(after) || isAnd(after));
  return isInside ? 2 : 0;
}

/** "the Minister of Finance, Kemi Adeosun, and": chunks of an office's portfolio and holder inside a list, else none. */
function officeBehind(chunks: readonly Chunk[], at: number): number {
  const office = chunks[at - 1];
  // "the leaders of Namibia and Botswana" are of both.
  if (office?.kind !== 'phrase' || office.isPlural || office.refs.length > 0) return 0;
  if (!isOfficeWord(office.headLemma)) return 0;
  let index = at;
  while (
    chunks[index]?.kind === 'preposition' &&
    /^(?:of|for|to)$/.test(textOf(chunks[index])) &&
    chunks[index + 1]?.kind === 'phrase'
  )
    index += 2;
  const holder = chunks[index + 1];
  const isNamed =
    isComma(chunks[index]) && holder?.kind === 'phrase' && holder.refs.some((id) => id.startsWith('person:'));
  if (isNamed) index += 2;
  const goesOn = isAnd(chunks[index]) || (isComma(chunks[index]) && (isNamed || isAnd(chunks[index + 1])));
  return index > at && goesOn ? index - at : 0;
}

/** "X, chairman of the bank of India, and Y": chunks of an apposition that stands between a person and the next of the list. */
function asideBehind(chunks: readonly Chunk[], at: number): number {
  const [person, comma, noun] = [chunks[at - 1], chunks[at], chunks[at + 1]];
  const body = describedBody(chunks, at);
  if (body > 0) return body;
  if (!isComma(comma) || !isPerson(person) || noun?.kind !== 'phrase') return 0;
  if (noun.isDate || noun.isPronoun || isPerson(noun)) return 0;
  let end = at + 2;
  while (isPortfolioBehind(chunks, end)) end += 2;
  const next = isComma(chunks[end]) ? chunks[end + (isAnd(chunks[end + 1]) ? 2 : 1)] : undefined;
  return isPerson(next) ? end - at : 0;
}

/** "director of fisheries and maritime affairs": one chunk and a noun that go on with an office. */
function isPortfolioBehind(chunks: readonly Chunk[], at: number): boolean {
  const [joint, noun] = [chunks[at], chunks[at + 1]];
  if (noun?.kind !== 'phrase' || isPerson(noun)) return false;
  return joint?.kind === 'preposition' || (isAnd(joint) && chunks[at - 2]?.kind === 'preposition');
}

/** "Gazprom, the Russian gas giant, and Siemens": chunks of what describes a body between it and the next, else none. */
function describedBody(chunks: readonly Chunk[], at: number): number {
  if (!isComma(chunks[at]) || !isBody(chunks[at - 1])) return 0;
  const [noun, close, and, next] = chunks.slice(at + 1, at + 5);
  const isDescribed =
    noun?.kind === 'phrase' && noun.refs.length === 0 && /^(?:the|an?)$/.test(noun.words[0] ?? '');
  return isDescribed && isComma(close) && isAnd(and) && next?.kind === 'phrase' && next.refs.length > 0
    ? 2
    : 0;
}

const isBody = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'phrase' && chunk.refs.some((id) => id.startsWith('org:'));

/** Whether a phrase names a person. */
export const isPerson = (chunk: Chunk | undefined): chunk is NounPhrase =>
  chunk?.kind === 'phrase' && chunk.refs.some((id) => id.startsWith('person:'));

/** Names go with names and common nouns with common nouns: "Iran and world powers" is still a list. */
const isAlike = (first: NounPhrase, item: NounPhrase): boolean =>
  !item.isPronoun && first.isDate === item.isDate;

/** The direct object after the verb group at `at`: none after a passive or where a preposition follows at once. */
export function readObject(chunks: readonly Chunk[], at: number): PhraseList {
  let index = at + 1;
  while (chunks[index]?.kind === 'adverb') index += 1;
  index += settingBefore(chunks, index) || companionBefore(chunks, index);
  const chunk = chunks[index];
  if (chunk?.kind !== 'phrase' || chunk.isDate) return { phrases: [], next: index };
  return readList(chunks, index);
}

const LONGEST_COMPANION = 11;

/** "chaired, with Minister X, the seventh meeting": chunks of an aside between the verb and its object. */
function companionBefore(chunks: readonly Chunk[], at: number): number {
  if (!isComma(chunks[at]) || chunks[at + 1]?.kind !== 'preposition') return 0;
  for (let close = at + 2; close < Math.min(chunks.length, at + LONGEST_COMPANION); close += 1) {
    const [object, next] = [chunks[close + 1], chunks[close + 2]];
    if (chunks[close]?.kind === 'verb') return 0;
    const isObject =
      isComma(chunks[close]) &&
      object?.kind === 'phrase' &&
      /^(?:the|an?|his|her|their|its|this)$/.test(object.words[0] ?? '') &&
      next?.kind !== 'verb';
    if (isObject) return close + 1 - at;
    // "with the Minister of External Relations, Karl Moe, the seventh meeting"
    if (isComma(chunks[close]) && !(isPerson(object) && isComma(next))) return 0;
  }
  return 0;
}

/** "received on Tuesday the ambassador", "received in Cairo on Tuesday his counterpart": chunks of days and places between the verb and its object. */
function settingBefore(chunks: readonly Chunk[], at: number): number {
  let index = at;
  for (let step = 0; step < 3; step += 1) {
    const [opening, phrase] = [chunks[index], chunks[index + 1]];
    if (opening?.kind === 'phrase' && opening.isDate) index += 1;
    else if (/^(?:on|at|in)$/.test(textOf(opening)) && phrase?.kind === 'phrase') index += 2;
    else break;
  }
  const [last, object] = [chunks[index - 1], chunks[index]];
  const isLate =
    index > at &&
    object?.kind === 'phrase' &&
    !object.isDate &&
    ((last?.kind === 'phrase' && last.isDate) || isOfficeWord(object.headLemma) || isPerson(object));
  return isLate ? index - at : 0;
}

/** Prepositional phrases from `at` to the next verb, relative or clause mark; dates and commas before prepositions are passed. */
export function readPrepositions(
  chunks: readonly Chunk[],
  at: number,
): { readonly found: readonly PrepositionalPhrase[]; readonly next: number } {
  const found: PrepositionalPhrase[] = [];
  let [index, end] = [at, at];
  while (index < chunks.length) {
    const chunk = chunks[index];
    if (
      chunk === undefined ||
      chunk.kind === 'verb' ||
      chunk.kind === 'relative' ||
      chunk.kind === 'subordinator'
    )
      break;
    // "travel on to Lima"
    if (chunk.kind === 'preposition' && chunks[index + 1]?.kind === 'preposition') index += 1;
    else if (chunk.kind === 'preposition') {
      const at = chunks[index + 1]?.kind === 'adverb' ? index + 2 : index + 1;
      const list = readList(chunks, at, chunk.text === 'between' || isOfSeveral(chunks, index));
      if (list.phrases.length === 0 || isAbsolute(chunks, index, list.next)) break;
      found.push({ preposition: chunk.text, phrases: list.phrases });
      index = list.next;
      end = index;
    } else if (chunk.kind === 'phrase') {
      if (!chunk.isDate && !closesPlace(chunks, index)) break;
      index += 1;
      end = index;
    } else if (chunk.kind === 'adverb') index += 1;
    else if (isComma(chunk) && mayGoOn(chunks, index + 1)) index += 1;
    else if (isComma(chunk) && asideLength(chunks, index) > 0) index += asideLength(chunks, index);
    else if (chunk.kind === 'coordinator' && chunks[index + 1]?.kind === 'preposition') index += 1;
    else if (isAnd(chunk) && isDay(chunks[index - 1]) && isDay(chunks[index + 1])) index += 1;
    else break;
  }
  return { found, next: end };
}

/** "next Monday and Tuesday" */
const isDay = (chunk: Chunk | undefined): boolean => chunk?.kind === 'phrase' && chunk.isDate;

/** "the leaders of Greece and Cyprus met": each of several has a country of its own. */
function isOfSeveral(chunks: readonly Chunk[], at: number): boolean {
  const [of, next, first] = [chunks[at], chunks[at - 1], chunks[at + 1]];
  // "The pact signed by A and B obliges both"
  const isPair = textOf(of) === 'by' && isPerson(first) && isPerson(chunks[at + 3]);
  if (isPair || (/^(?:of|by|with)$/.test(textOf(of)) && isFirstOfTitled(first))) return true;
  // "the meeting of A and B took place"
  if (
    textOf(of) === 'of' &&
    next?.kind === 'phrase' &&
    /^(?:meeting|talk|summit|encounter)$/.test(next.headLemma)
  )
    return first?.kind === 'phrase' && isPerson(first);
  // "the ministers of defence of Mali and Niger"
  const isPortfolio = next?.kind === 'phrase' && /^(?:of|for)$/.test(textOf(chunks[at - 2]));
  const noun = isPortfolio && next.refs.length === 0 ? chunks[at - 3] : next;
  return (
    /^(?:of|from)$/.test(textOf(of)) &&
    noun?.kind === 'phrase' &&
    noun.isPlural &&
    noun.refs.length === 0 &&
    (isOfficeWord(noun.headLemma) || DELEGATES.test(noun.headLemma)) &&
    first?.kind === 'phrase' &&
    isCountry(first)
  );
}

/** Who come from several countries: "authorities from Mexico and Peru met". */
const DELEGATES = /^(?:authority|official|government|delegation|negotiator|team|expert|force|company)$/;

/** "Presidents A and B": their title is that of several. */
const isFirstOfTitled = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'phrase' &&
  isPerson(chunk) &&
  chunk.words.some((word) => word.endsWith('s') && word !== singular(word) && isOfficeWord(singular(word)));

/** "…, with the premier describing it as a signal": a clause of its own. */
function isAbsolute(chunks: readonly Chunk[], at: number, next: number): boolean {
  const opening = chunks[at];
  // The list stops before "and B describing".
  const verb = chunks[isAnd(chunks[next]) && chunks[next + 1]?.kind === 'phrase' ? next + 2 : next];
  const isWith = opening?.kind === 'preposition' && opening.text === 'with' && isComma(chunks[at - 1]);
  return isWith && verb?.kind === 'verb' && verb.form === 'ing';
}

const LONGEST_ASIDE = 9;

/** "beat Seini Oumarou, an ally of the president, in the poll": chunks from the comma at `at` over an aside without a verb to the comma that closes it, where a preposition or day goes on; else 0. */
function asideLength(chunks: readonly Chunk[], at: number): number {
  if (chunks[at + 1]?.kind !== 'phrase') return 0;
  for (let index = at + 2; index < Math.min(chunks.length, at + LONGEST_ASIDE); index += 1) {
    const [chunk, next] = [chunks[index], chunks[index + 1]];
    if (isComma(chunk)) {
      const goesOn = next?.kind === 'preposition' && next.text !== 'of';
      return goesOn || (next?.kind === 'phrase' && next.isDate) ? index - at + 1 : 0;
    }
    if (chunk?.kind !== 'phrase' && chunk?.kind !== 'preposition') return 0;
  }
  return 0;
}

/** "in Sochi, Russia, on Monday": after a comma a preposition, a date or the country of the place goes on. */
function mayGoOn(chunks: readonly Chunk[], index: number): boolean {
  const [next, after] = [chunks[index], chunks[index + 1]];
  // ", together with the European Union"
  const isTogether = next?.kind === 'adverb' && after?.kind === 'preposition' && after.text === 'with';
  return (
    isTogether ||
    next?.kind === 'preposition' ||
    (next?.kind === 'phrase' && (next.isDate || closesPlace(chunks, index)))
  );
}

function closesPlace(chunks: readonly Chunk[], index: number): boolean {
  const [phrase, before] = [chunks[index], chunks[index - 2]];
  if (phrase?.kind !== 'phrase' || before?.kind !== 'phrase' || !isComma(chunks[index - 1])) return false;
  return (phrase.refs[0]?.startsWith('country:') ?? false) && (before.refs[0]?.startsWith('place:') ?? false);
}
