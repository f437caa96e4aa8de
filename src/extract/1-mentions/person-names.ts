import { fold } from '../../domain/fold.js';
import { rememberByText } from '../../remember.js';
import { commonWords, countriesByDemonym, firstNames, surnames } from '../lexicon/lexicon.js';
import { EAST_ASIAN_SURNAMES } from '../lexicon/names.data.js';
import { HYPHEN_PARTICLES, NAME_PARTICLES, NAME_SUFFIXES } from '../lexicon/speech.data.js';
import { LOCAL_HEADS, ORGANIZATION_HEADS } from './organization-heads.js';
import { LOCAL_OPENERS } from './place-heads.js';
import type { Reading } from './reading.js';

const LONGEST_NAME = 7;
/** An article has some hundred words with a capital. */
const MOST_WORDS = 4096;
const particles: ReadonlySet<string> = new Set(NAME_PARTICLES);
const hyphenParticles: ReadonlySet<string> = new Set(HYPHEN_PARTICLES);
const suffixes: ReadonlySet<string> = new Set(NAME_SUFFIXES);
const CALENDAR: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. summer winter christmas easter ramadan'.split(
    ' ',
  ),
);
/** Capitalised words of news that are common in names of things, never of people. */
const NEVER: ReadonlySet<string> = new Set(
  'mou mous the a an and or but if in on at of for to from by with as is was he she it they we you i his her its their our this that these those there here when while after before since until although though because however meanwhile according also both all some many most no not yes north south east west northern southern eastern western central upper lower new act bill agreement treaty summit conference accord accords pact deal resolution declaration charter convention protocol war plan program programme project report statement prize award cup games olympics league day week month year street road avenue square internet reuters twitter facebook google islam islamic muslim christian arab european african asian covid-19 image photo file framework compact security initiative dialogue memorandum cooperation partnership investment policy strategy fund revolution election elections festival album poker championship championships tournament stadium airport hotel building tower river lake mount county island village empire kingdom republic province press society station territory region museum range dynasty fellowship circuit battery party church cathedral temple mosque college school club cup band song show series book film movie magazine'.split(
    ' ',
  ),
);

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'-]+$/u;
/** An initial, or a given name that the press shortens. */
const INITIAL = /^(?:(?:\p{Lu}\.){1,3}(?:-\p{Lu}\.)?|Md\.?|Mohd\.?|Ma\.)$/u;

/** The shape of a name at `at`: exclusive end, and what speaks for it. */
export interface NameShape {
  readonly last: number;
  readonly words: number;
  readonly hasFirstName: boolean;
  readonly hasSurname: boolean;
  readonly hasInitial: boolean;
  readonly hasParticle: boolean;
}

/** Whether a printed word, wherever it stands, may be one of a person's name. */
const looksLikeName = rememberByText((text) => {
  if (!NAME_WORD.test(text) || (/^\p{Lu}{2,}$/u.test(text) && text.length < 5)) return false;
  const lower = text.toLowerCase();
  if (NEVER.has(lower) || CALENDAR.has(lower) || LOCAL_HEADS.has(lower)) return false;
  if (lower.includes('-') && countriesByDemonym(lower.slice(lower.lastIndexOf('-') + 1)).length > 0)
    return false;
  return !ORGANIZATION_HEADS.has(lower) || surnames.has(lower) || firstNames.has(lower);
}, MOST_WORDS);

/** Whether a token may be a word of a person's name. Countries and demonyms may not, unless they are first names too. */
export function isNameWord(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || !looksLikeName(token.text)) return false;
  const { lower } = token;
  // "Humberto de la Calle" is no street.
  if (LOCAL_OPENERS.has(lower) && !/^l[ao]s?$/.test(reading.tokens[at - 1]?.lower ?? '')) return false;
  const match = reading.matches[at]?.[0];
  if (match === undefined || match.length > 1) return true;
  if (match.kind === 'demonym' || match.kind === 'people')
    return firstNames.has(lower) || (surnames.has(lower) && followsFirstName(reading, at));
  if (match.kind === 'country')
    return firstNames.has(lower) || (match.country.isAmbiguous && followsFirstName(reading, at));
  return true;
}

const isHyphenParticle = (text: string): boolean => {
  if (!text.includes('-')) return false;
  const [head, ...rest] = text.split('-');
  return rest.length > 0 && hyphenParticles.has((head ?? '').toLowerCase()) && /^\p{L}/u.test(rest[0] ?? '');
};

/** Whether a first name stands right before: "Michael Jordan". */
const followsFirstName = (reading: Reading, at: number): boolean =>
  isFirstName(reading.tokens[at - 1]?.lower ?? '');

/** Reads a name from its first word: words, initials, particles, a nickname in quotation marks, a suffix. */
export function readNameShape(reading: Reading, at: number, limit: number): NameShape | undefined {
  const { tokens } = reading;
  let last = at;
  let words = 0;
  let hasInitial = false;
  let hasParticle = false;
  const stop = Math.min(limit, at + LONGEST_NAME);
  while (last < stop) {
    const token = tokens[last];
    if (token === undefined) break;
    if (isNameWord(reading, last) || (words === 1 && isCountrySurname(reading, last))) words += 1;
    else if (
      INITIAL.test(token.text) &&
      (last === at || words > 0 || hasInitial) &&
      !/^(?:U\.S\.|U\.N\.|U\.K\.)/.test(token.text)
    )
      hasInitial = true;
    else if (isHyphenParticle(token.text) && /\p{Lu}/u.test(token.text)) words += 1;
    else if (words + Number(hasInitial) > 0 && isParticle(reading, last, limit)) hasParticle = true;
    else if (words > 0 && (isNickname(reading, last, limit) || isLastNickname(reading, last, words))) {
      last += nicknameLength(reading, last);
      continue;
    } else if (words > 1 && isSuffix(reading, last, stop)) {
      last += token.text === ',' ? 2 : 1;
      break;
    } else break;
    last += 1;
  }
  if (words === 0) return undefined;
  return {
    last,
    words,
    hasInitial,
    hasParticle,
    hasFirstName: isFirstName(tokens[at]?.lower ?? ''),
    hasSurname: isSurname(tokens[last - 1]?.lower ?? ''),
  };
}

/** "Jr.", ", Jr.". */
function isSuffix({ tokens }: Reading, at: number, limit: number): boolean {
  const suffix = tokens[at]?.text === ',' ? at + 1 : at;
  return suffix < limit && suffixes.has(tokens[suffix]?.lower ?? '');
}

/** "Lisa Monaco", "Kathy Ireland": the name of a small country straight behind a first name. */
function isCountrySurname(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (
    !/^(?:monaco|ireland|chad|jordan|israel|georgia|england|holland|poland|malta|germany|france|india|kenya)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    return false;
  return isFirstName(tokens[at - 1]?.lower ?? '') && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
}

/** Number of small particles with which a name opens behind its title: "von der Leyen" has two; 0 when none does. */
export function openingParticles(reading: Reading, at: number): number {
  let count = 0;
  while (count < 2 && isSmallParticle(reading, at + count)) count += 1;
  return count > 0 && isNameWord(reading, at + count) ? count : 0;
}

const isSmallParticle = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.isCapitalised === false &&
  /^(?:van|von|de|den|der|del|della|di|da|do|dos|du|la|al|el|bin|ten|ter)$/.test(tokens[at]?.lower ?? '');

/** Whether the lower-case word, or the first half of a double one, is a known first name. */
export const isFirstName = rememberByText((word) => {
  const lower = plain(word);
  return firstNames.has(lower) || (lower.includes('-') && firstNames.has(lower.split('-')[0] ?? ''));
}, MOST_WORDS);

/** Without diacritics, which the lists lack for the most part. */
export const plain = (lower: string): string => (/^[a-z-]+$/.test(lower) ? lower : fold(lower));

/** Endings that family names have and other words seldom. */
const FAMILY_ENDING =
  /.{3}(?:ov|ova|ev|eva|sky|skiy|skyy|ski|ska|skaya|enko|chuk|ić|vic|vich|escu|poulos|idis|akis|dze|shvili|zadeh|oğlu|oglu|sson|sen|nejad|pour|ullah|uddin|berg|stein|mann|yev|nko|nen|wicz|czyk|quez|guez|ndez|rez)$/u;

export const isSurname = rememberByText((word) => {
  const lower = plain(word);
  return (
    surnames.has(lower) ||
    (FAMILY_ENDING.test(lower) && !commonWords.has(lower)) ||
    (lower.includes('-') && lower.split('-').some((part) => surnames.has(part)))
  );
}, MOST_WORDS);

/** Family names that stand before the given name in China, Korea and Vietnam. */
const FAMILY_FIRST = new Set(EAST_ASIAN_SURNAMES.split(/\s+/));

/** Whether a lower-case word without diacritics is a family name that is written before the given name. */
export const isFamilyFirst = (word: string): boolean => FAMILY_FIRST.has(word);

/** "Park Joo-Ho": a family name with a double given name behind it. */
export const isFamilyBeforeGiven = (first: string, second: string): boolean =>
  isFamilyFirst(first.toLowerCase()) && /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(second);

/** A small particle inside a name, with a capitalised word within the next two tokens. */
function isParticle(reading: Reading, at: number, limit: number): boolean {
  const { tokens } = reading;
  if (!particles.has(tokens[at]?.lower ?? '') || tokens[at]?.isCapitalised === true) return false;
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  if (next === undefined) return false;
  if (isNameWord(reading, at + 1))
    return /^(?:e|y|i|a|at|as)$/.test(tokens[at]?.lower ?? '') ? isSurname(next.lower) : true;
  return particles.has(next.lower) && at + 2 < limit && isNameWord(reading, at + 2);
}

function isNickname(reading: Reading, at: number, limit: number): boolean {
  const length = nicknameLength(reading, at);
  return length > 0 && at + length < limit && isNameWord(reading, at + length);
}

/** "Pushpa Kamal Dahal 'Prachanda'": one word in quotation marks that closes a full name. */
const isLastNickname = ({ tokens }: Reading, at: number, words: number): boolean =>
  words > 1 &&
  /^["']$/.test(tokens[at]?.text ?? '') &&
  tokens[at + 2]?.text === tokens[at]?.text &&
  /^\p{Lu}\p{L}+$/u.test(tokens[at + 1]?.text ?? '') &&
  !commonWords.has(tokens[at + 1]?.lower ?? '');

/** Tokens of a nickname with its marks: `"El Raton"`; 0 when there is none. */
function nicknameLength(reading: Reading, at: number): number {
  const { tokens } = reading;
  const mark = tokens[at]?.text;
  if (mark !== '"' && mark !== "'" && mark !== '(') return 0;
  const closing = mark === '(' ? ')' : mark;
  for (let length = 2; length <= 4; length += 1) {
    const token = tokens[at + length];
    if (token?.text === closing) return length + 1;
    if (tokens[at + length - 1]?.isCapitalised !== true) return 0;
  }
  return 0;
}

/** An ordinary word that no name list has. */
export const isPlainWord = (lower: string): boolean =>
  commonWords.has(lower) && !isFirstName(lower) && !isSurname(lower);
