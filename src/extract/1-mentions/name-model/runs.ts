import { commonWords } from '../../lexicon/lexicon.js';
import type { Candidate, TitleCandidate, TokenSpan } from '../candidate.js';
import { NO_ACRONYMS } from '../organization-heads.js';
import { NO_PART } from '../organization-shapes.js';
import { isInTitleOfTreaty } from '../organizations.js';
import { isOpening, isProper, type Reading, spanOf } from '../reading.js';

const LONGEST = 8;
const JOINING = /^(?:of|de|da|do|dos|del|della|di|du|des|la|le|al|el|bin|ibn|bint|van|von|der|den|y|e|&)$/;
/** Last words of what is no person, place or body: happenings, documents, times. */
const NO_NAME_END =
  /^(?:administration|revolution|war|wars|summit|conference|games|olympics|day|week|month|year|crisis|agreement|treaty|accords?|pact|act|bill|law|constitution|resolution|declaration|plan|policy|strategy|prize|awards?|cup|election|elections)$/;
/** Capitalised words that name nothing of their own. */
const NO_NAME =
  /^(?:i|i'm|i've|i'll|he|she|it|we|they|you|my|his|him|me|us|mr|dr|prof|who|what|where|why|how|which|yes|no|not|there|here|all|some|many|most|more|both|each|every|one|two|three|four|five|six|seven|eight|nine|ten|also|then|thus|so|or|of|is|are|was|were|has|have|do|does|did|will|can|could|may|might|should|would|let|please|however|meanwhile|although|though|because|during|between|among|about|against|according|over|such|other|another|same|only|even|just|still|yet|now|today|yesterday|tomorrow|am|pm|gmt|utc|est|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|jan\.|feb\.|mar\.|apr\.|aug\.|sept\.|oct\.|nov\.|dec\.|monday's|sunday's)$/;

/**
 * Capitalised stretches that no candidate and no title covers, other than one ordinary word. In order of the text. Linear.
 */
export function findRuns(
  reading: Reading,
  candidates: readonly Candidate[],
  titles: readonly TitleCandidate[],
): TokenSpan[] {
  const { tokens } = reading;
  const taken = new Set<number>();
  for (const span of [...candidates, ...titles])
    for (let at = span.firstToken; at < span.lastToken; at += 1) taken.add(at);
  const runs: TokenSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken.has(at) || !mayOpenRun(reading, at)) continue;
    const last = endOfRun(reading, at, taken);
    if (!isNoName(reading, at, last)) runs.push(spanOf(reading, at, last));
    at = last - 1;
  }
  return runs;
}

/** "Government", "Industry", "GDP"; "Free Movement of Persons" in the title of a protocol; "Trump Administration"; "Amazon summit". */
function isNoName(reading: Reading, first: number, last: number): boolean {
  const { tokens, writtenSmall } = reading;
  const { text = '', lower = '' } = tokens[first] ?? {};
  if (isInTitleOfTreaty(reading, first) || NO_NAME_END.test(tokens[last - 1]?.lower ?? '')) return true;
  if (
    /^(?:summit|conference|festival|games|forum|agreement|treaty|accord|pact|act)$/.test(
      tokens[last]?.lower ?? '',
    )
  )
    return true;
  if (last > first + 1) return false;
  if (/-\p{Ll}/u.test(text)) return true;
  const isOrdinary = (commonWords.has(lower) || writtenSmall.has(lower)) && !/^\p{Lu}{2,}$/u.test(text);
  return isOrdinary || NO_ACRONYMS.has(text.replaceAll('.', ''));
}

/** A capital that the grammar does not ask for, on a word that may be a name. */
function mayOpenRun(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || !token.isCapitalised || reading.isTitleCase[token.sentence] === true)
    return false;
  if (NO_PART.test(token.lower) || NO_NAME.test(token.lower)) return false;
  // "Leyen" of "Von der Leyen" is no name of its own.
  if (/^(?:van|von|de|der|den)$/.test(reading.tokens[at - 1]?.text ?? '')) return false;
  return !isOpening(reading, at) || isProper(reading, at);
}

const isNamePart = ({ tokens }: Reading, at: number): boolean => {
  const [token, before] = [tokens[at], tokens[at - 1]];
  return (
    token !== undefined &&
    token.sentence === before?.sentence &&
    token.isCapitalised &&
    !NO_PART.test(token.lower) &&
    !NO_NAME.test(token.lower)
  );
};

function endOfRun(reading: Reading, first: number, taken: ReadonlySet<number>): number {
  const { tokens } = reading;
  let last = first + 1;
  while (last - first < LONGEST) {
    if (!taken.has(last) && isNamePart(reading, last)) last += 1;
    else if (JOINING.test(tokens[last]?.text ?? '') && !taken.has(last + 1) && isNamePart(reading, last + 1))
      last += 2;
    else break;
  }
  return last;
}
