import { rememberByWord } from '../../../text/word-forms.js';
import type { Token } from '../../analysis.js';
import { commonWords, leadersBySurname } from '../../lexicon/lexicon.js';
import type { Candidate, TitleCandidate, TokenSpan } from '../candidate.js';
import { isFirstName } from '../person-names.js';
import { isOpening, type Reading, spanOf } from '../reading.js';
import { isSure, isWeak } from './certainty.js';

const LONGEST = 14;
/** Small words and marks that may stand between two capitalised words of one name. */
const JOINING =
  /^(?:of|and|for|the|on|to|de|da|do|dos|das|del|della|di|du|des|la|le|les|las|los|al|el|ng|sa|bin|binti|ibn|bint|van|von|der|den|y|e|'s|&|-)$/;
const CAPITAL = /^(?:(?:al|el|an|ar|as|ash|at|az|ez|ul|d|l|o)['-])?\p{Lu}/u;
/** Capitalised words at which a stretch ends and anew begins: times, pronouns, small words that open a sentence. */
const NO_PART: ReadonlySet<string> = new Set(
  "the a an monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan jan. feb feb. mar. apr apr. aug aug. sep sept sep. sept. oct oct. nov nov. dec dec. in on at by from with but and if when while after before as since for under to this that these those our its their his her i i'm i've i'll he she it we they you my him me us who what where why how which yes no not there here all some many most more both each every one two three four five six seven eight nine ten also then thus so or of is are was were has have do does did will can could may might should would let please however meanwhile although though because during between among about against according over such other another same only even just still yet now today yesterday tomorrow am pm gmt utc est former late addressing speaking inside despite following earlier later last next".split(
    ' ',
  ),
);

/** What the zones of an article are cut from. */
interface Covered {
  readonly reading: Reading;
  /** Tokens of sure candidates and of titles. */
  readonly sure: ReadonlySet<number>;
  /** Tokens of candidates that no stretch could hold whole: "Northamptonshire police", 'Ovidio "El Raton" Guzmán'. */
  readonly closed: ReadonlySet<number>;
}

const isNoPart = rememberByWord((lower) => NO_PART.has(lower));

/** "Al-Kadhimi", "al-Kadhimi", "d'Ivoire" before a capital. */
function hasCapital({ isCapitalised, text }: Token): boolean {
  if (isCapitalised) return true;
  return (isJoint(text, 1) || isJoint(text, 2) || isJoint(text, 3)) && CAPITAL.test(text);
}

/** An apostrophe or a hyphen. */
const isJoint = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2d;
};

function isPart({ reading, sure, closed }: Covered, at: number, sentence: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || token.sentence !== sentence || !hasCapital(token)) return false;
  return !closed.has(at) && (!isNoPart(token) || sure.has(at));
}

function readCovered(
  reading: Reading,
  candidates: readonly Candidate[],
  titles: readonly TitleCandidate[],
): Covered {
  const [sure, closed] = [new Set<number>(), new Set<number>()];
  for (const candidate of candidates) {
    if (isWeak(candidate)) continue;
    const words = reading.tokens.slice(candidate.firstToken, candidate.lastToken);
    const isClosed =
      candidate.kind === 'treaty' || words.some(({ text }) => !CAPITAL.test(text) && !JOINING.test(text));
    for (let at = candidate.firstToken; at < candidate.lastToken; at += 1) {
      if (isClosed) closed.add(at);
      if (isSure(candidate)) sure.add(at);
    }
  }
  for (const { firstToken, lastToken } of titles)
    for (let at = firstToken; at < lastToken; at += 1) sure.add(at);
  for (let at = 0; at < reading.tokens.length; at += 1)
    if (
      reading.tokens[at]?.isCapitalised === true &&
      !sure.has(at) &&
      !closed.has(at) &&
      isLeader(reading, at)
    )
      closed.add(at);
  return { reading, sure, closed };
}

/** "Macron and Putin": the surname of a leader, alone. */
function isLeader({ tokens, matches }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.isCapitalised || isCapital(tokens, at - 1) || isCapital(tokens, at + 1))
    return false;
  if (commonWords.has(token.lower) || isFirstName(token.lower) || (matches[at]?.length ?? 0) > 0)
    return false;
  return leadersBySurname(token.text).length > 0;
}

const isCapital = (tokens: Reading['tokens'], at: number): boolean => CAPITAL.test(tokens[at]?.text ?? '');

/**
 * Stretches of capitalised words with the small ones between them, where sure candidates and titles leave a word open. In order of
 * the text. Linear.
 */
export function findZones(
  reading: Reading,
  candidates: readonly Candidate[],
  titles: readonly TitleCandidate[],
): TokenSpan[] {
  const covered = readCovered(reading, candidates, titles);
  const zones: TokenSpan[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const sentence = reading.tokens[at]?.sentence ?? 0;
    if (reading.isTitleCase[sentence] === true || !isPart(covered, at, sentence)) continue;
    if (isLoose(covered, at)) continue;
    const last = endOfZone(covered, at);
    if (isOpen(covered, at, last)) zones.push(spanOf(reading, at, last));
    at = last - 1;
  }
  return zones;
}

/** "Visiting Kigali": an ordinary word that opens its sentence, before what is sure. */
function isLoose({ reading, sure }: Covered, at: number): boolean {
  if (sure.has(at) || !sure.has(at + 1) || !isOpening(reading, at)) return false;
  const lower = reading.tokens[at]?.lower ?? '';
  return commonWords.has(lower) || reading.writtenSmall.has(lower);
}

/** "HARARE - Warriors coach": a dash behind what opens the sentence. */
const opensSentence = ({ reading: { text, tokens } }: Covered, first: number): boolean =>
  text.sentences[tokens[first]?.sentence ?? -1]?.firstToken === first;

function endOfZone(covered: Covered, first: number): number {
  const { tokens } = covered.reading;
  const sentence = tokens[first]?.sentence ?? 0;
  let last = first + 1;
  while (last - first < LONGEST) {
    const joiner = tokens[last]?.text ?? '';
    if (isPart(covered, last, sentence)) last += 1;
    else if (!JOINING.test(joiner) || (joiner === '-' && opensSentence(covered, first))) break;
    else if (isPart(covered, last + 1, sentence)) last += 2;
    else if (
      !/^(?:and|e|y|'s|&|-)$/.test(tokens[last]?.text ?? '') &&
      /^(?:the|la|las|los|le|les)$/.test(tokens[last + 1]?.text ?? '') &&
      isPart(covered, last + 2, sentence)
    )
      last += 3;
    else break;
  }
  return last;
}

/** Whether a capitalised word is left that nothing sure covers, other than one ordinary word that opens its sentence. */
function isOpen({ reading, sure }: Covered, first: number, last: number): boolean {
  const { tokens } = reading;
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || sure.has(at) || !CAPITAL.test(token.text)) continue;
    const isOrdinary = commonWords.has(token.lower) || reading.writtenSmall.has(token.lower);
    if (last - first > 1 || !isOrdinary || !isOpening(reading, at)) return true;
  }
  return false;
}
