import { actorsOf, isState } from './actors.js';
import type { NounPhrase } from './chunks.js';
import { isOfficeWord } from './office-words.js';
import { behind, tailOf } from './phrase-use.js';
import type { Reading } from './readings.js';

/** So many chunks behind an office its holders may stand. */
const REACH = 8;
const PEERS = /^(?:counterpart|peer|host|colleague|guest|successor|predecessor)$/;
/** Whoever speaks and signs for a country. */
const DELEGATES =
  /^(?:leader|president|minister|premier|governor|envoy|lawmaker|secretary|head|king|government|official|authority|representative|delegate|delegation|diplomat|negotiator|ambassador|parliament|cabinet|senate|assembly|house|chamber|ministry|army|force|troop|member|company|firm|side|counterpart)$/;

/** Who a phrase stands for: "Iran's Supreme Leader, Ali Khamenei", "the Leader of the Revolution Ali Khamenei", "the President of Egypt, Abdel Fattah el-Sisi", "authorities from Mexico and Peru". */
export function actorsIn(reading: Reading, phrases: readonly NounPhrase[]): string[] {
  const actors = new Set<string>();
  for (const phrase of phrases) for (const id of actorsOfOne(reading, phrase)) actors.add(id);
  return [...actors];
}

/** Read once for each phrase of a sentence, since many rules ask. */
const known = new WeakMap<Reading, Map<NounPhrase, readonly string[]>>();

function actorsOfOne(reading: Reading, phrase: NounPhrase): readonly string[] {
  let ofReading = known.get(reading);
  if (ofReading === undefined) {
    ofReading = new Map();
    known.set(reading, ofReading);
  }
  let actors = ofReading.get(phrase);
  if (actors === undefined) {
    actors = readActors(reading, phrase);
    ofReading.set(phrase, actors);
  }
  return actors;
}

function readActors(reading: Reading, phrase: NounPhrase): string[] {
  const at = reading.chunks.indexOf(phrase);
  if (isHalfAdjective(reading, phrase, at)) return [];
  const tail = tailOf(reading, at);
  const isOffice =
    isOfficeWord(phrase.headLemma) || PEERS.test(phrase.headLemma) || phrase.words.at(-2) === 'opposite';
  const opening = reading.chunks[at - 1];
  const isDescribed =
    behind(tail, ['of', 'for']).length > 0 ||
    (phrase.refs.length === 0 && phrase.owners.length > 0) ||
    (opening?.kind === 'relative' && opening.text === 'whose') ||
    isNamedAside(reading, at);
  const named = isOffice ? nameBefore(reading, phrase, at) : [];
  if (named.length > 0) return named;
  const holders = isOffice && phrase.isPlural ? apposedPeople(reading, at) : [];
  if (holders.length > 1) return holders;
  const holder = isOffice && !phrase.isPlural && isDescribed ? apposedPerson(reading, at) : [];
  if (holder.length > 0) return holder;
  const headed = headsOf(reading, phrase);
  if (headed.length > 0) return headed;
  const own = actorsOf(phrase);
  if (own.length > 0 || phrase.refs.length > 0) return own;
  if (isOffice) {
    const owners = behind(tail, ['of'])
      .flatMap(({ refs }) => refs)
      .filter((id) => id.startsWith('person:'));
    if (owners.length > 0) return owners;
  }
  // "SADC heads of state"
  const isHeads =
    phrase.head === 'heads' && /^(?:state|government)$/.test(tail[0]?.phrases[0]?.headLemma ?? '');
  if (isHeads && phrase.owners.some((id) => id.startsWith('org:')))
    return phrase.owners.filter((id) => id.startsWith('org:'));
  if (!DELEGATES.test(phrase.headLemma)) return [];
  // "the ministers of defence of Mali and Niger"
  // "the government of Mali on the founding of the Council": the second "of" is of what is founded.
  const matter = tail.findIndex(({ preposition }) => /^(?:on|about|concerning|regarding)$/.test(preposition));
  return tail
    .filter(
      ({ preposition }, index) =>
        /^(?:from|of|for)$/.test(preposition) && (preposition !== 'of' || matter < 0 || index < matter),
    )
    .flatMap(({ phrases: named }) => named.flatMap(actorsOf))
    .filter(isState);
}

const ADJECTIVE = /(?:ish|ese|[ie]an|ch|sh|aqi|ani|eli|ic)$/;

/** "local Turkish and British organisations": an adjective before a noun that stands for nobody. */
function isHalfAdjective({ chunks }: Reading, { refs, words }: NounPhrase, at: number): boolean {
  const [and, next] = [chunks[at + 1], chunks[at + 2]];
  return (
    refs.length > 0 &&
    refs.every((id) => id.startsWith('country:')) &&
    ADJECTIVE.test(words.at(-1) ?? '') &&
    and?.kind === 'coordinator' &&
    next?.kind === 'phrase' &&
    next.refs.length === 0 &&
    next.owners.some((id) => id.startsWith('country:')) &&
    actorsOf(next).length === 0 &&
    !isOfficeWord(next.headLemma)
  );
}

/** "Shinzo Abe, Prime Minister of Japan, who is abroad, held": the name before the comma. */
function nameBefore({ chunks }: Reading, { words, isPlural }: NounPhrase, at: number): string[] {
  const [name, comma] = [chunks[at - 2], chunks[at - 1]];
  const isBare = words.length < 3 && !/^(?:the|an?|his|her|its|their)$/.test(words[0] ?? '');
  const isComma = comma?.kind === 'mark' && comma.text === ',';
  return isBare && !isPlural && isComma && name?.kind === 'phrase' && name.refs.length === 1
    ? name.refs.filter((id) => id.startsWith('person:'))
    : [];
}

/** "The prime ministers of K and T, A and B, will meet": the names behind the comma, which a comma closes. */
function apposedPeople({ chunks }: Reading, at: number): string[] {
  const comma = chunks.findIndex(
    (chunk, index) => index > at && (chunk.kind === 'mark' || chunk.kind === 'verb' || index > at + REACH),
  );
  const mark = chunks[comma];
  if (mark?.kind !== 'mark' || mark.text !== ',') return [];
  const found: string[] = [];
  for (let index = comma + 1; index < chunks.length; index += 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'phrase' && chunk.refs.some((id) => id.startsWith('person:')))
      found.push(...chunk.refs);
    else if (chunk?.kind !== 'coordinator' && !(chunk?.kind === 'mark' && chunk.text === ',')) break;
  }
  return found;
}

/** "A delegation led by Bruno Rodriguez": who leads it. */
function headsOf(reading: Reading, phrase: NounPhrase): string[] {
  if (!/^(?:delegation|team|mission|group|party)$/.test(phrase.headLemma)) return [];
  // "a delegation of the parliament headed by Bruno Rodriguez"
  const tail = tailOf(reading, reading.chunks.indexOf(phrase));
  const own = [phrase, ...tail.flatMap(({ phrases }) => phrases)];
  const led = reading.clauses.find(
    ({ subject, lemma, isPassive }) =>
      isPassive && /^(?:lead|head)$/.test(lemma) && subject.some((one) => own.includes(one)),
  );
  return behind(led?.prepositions ?? [], ['by'])
    .flatMap((leader) => actorsOfOne(reading, leader))
    .filter((id) => id.startsWith('person:'));
}

/** "the then Foreign Secretary, Robin Cook, and": a comma or "and" closes the name. */
function isNamedAside({ chunks }: Reading, at: number): boolean {
  const [open, name, close] = [chunks[at + 1], chunks[at + 2], chunks[at + 3]];
  const isMark = open?.kind === 'mark' && open.text === ',';
  const isPerson = name?.kind === 'phrase' && name.refs.some((id) => id.startsWith('person:'));
  return isMark && isPerson && (close?.kind === 'mark' || close?.kind === 'coordinator');
}

/** The name behind the comma that follows "the President of Egypt". */
function apposedPerson({ chunks }: Reading, at: number): string[] {
  for (let index = at + 1; index < Math.min(chunks.length, at + REACH); index += 1) {
    const [chunk, next] = [chunks[index], chunks[index + 1]];
    if (chunk?.kind === 'verb') return [];
    if (chunk?.kind === 'mark')
      return chunk.text === ',' && next?.kind === 'phrase'
        ? next.refs.filter((id) => id.startsWith('person:'))
        : [];
  }
  return [];
}

/** "appointed Edouard Philippe prime minister": the name stands in one phrase with the office. */
export const holderInside = ({ refs, owners, headLemma }: NounPhrase): string[] =>
  refs.length === 0 && isOfficeWord(headLemma) ? owners.filter((id) => id.startsWith('person:')) : [];
