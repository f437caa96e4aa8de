import { rememberByWord } from '../../../text/word-forms.js';
import { reportingVerbByForm } from '../../lexicon/lexicon.js';
import { tokensOf } from '../../tokens-of.js';
import type { Candidate, TitleCandidate } from '../candidate.js';
import { ORGANIZATION_HEADS } from '../organization-heads.js';
import { isFirstName } from '../person-names.js';
import { PLACE_HEADS } from '../place-heads.js';
import type { Reading } from '../reading.js';

/** What the rules and the whole article tell of the words of a stretch. */
export interface Surroundings {
  readonly reading: Reading;
  /** By token: the candidate that covers it. */
  readonly candidates: ReadonlyMap<number, Candidate>;
  readonly titles: ReadonlySet<number>;
  /** By lower-case word: how often candidates of a kind hold it. */
  readonly kinds: ReadonlyMap<string, ReadonlyMap<Candidate['kind'], number>>;
  /** By lower-case word: bits of what stands beside it somewhere in the article. */
  readonly company: ReadonlyMap<string, number>;
  /** How much of the article's words are of matches and teams: 0, 1 or 2. */
  readonly sport: number;
}

export function readSurroundings(
  reading: Reading,
  candidates: readonly Candidate[],
  titles: readonly TitleCandidate[],
): Surroundings {
  const byToken = new Map<number, Candidate>();
  const kinds = new Map<string, Map<Candidate['kind'], number>>();
  for (const candidate of candidates)
    for (let at = candidate.firstToken; at < candidate.lastToken; at += 1) {
      byToken.set(at, candidate);
      const word = reading.tokens[at]?.lower ?? '';
      const counts = kinds.get(word) ?? new Map<Candidate['kind'], number>();
      kinds.set(word, counts.set(candidate.kind, (counts.get(candidate.kind) ?? 0) + 1));
    }
  const titled = tokensOf(titles);
  return {
    reading,
    candidates: byToken,
    titles: titled,
    kinds,
    company: readCompany(reading, titled),
    sport: readSport(reading),
  };
}

/** Small words before a place. */
export const PLACE_CUE = /^(?:in|at|near|from|outside|around|into|via|towards?|across)$/;
/** What only people have or do. */
export const PERSONAL =
  /^(?:who|whose|himself|herself|died|resigned|aged|told|wife|husband|son|daughter|mother|father|brother|sister|lawyer)$/;
/** What people of one nation, town or faith are called. */
export const PEOPLE_NOUN =
  /^(?:people|peoples|women|men|woman|man|villagers?|families|family|elders?|leaders?|herders?|herdsmen|farmers?|fishermen|traders?|students?|protesters?|activists?|fighters?|rebels?|militia|militants?|refugees?|migrants?|workers?|communit(?:y|ies)|tribes?|tribal|minorit(?:y|ies)|clans?|chiefs?|monks?|priests?|worshippers?|youths?|youth|children|nationals?|citizens?|settlers?|descent|language|culture|ancestry|homeland|lands?|dancers?|singers?|musicians?|artists?|hunters?|warriors?|soldiers?|troops|voters?)$/;

/** The bit of a word that stands behind one of these. */
export const BEHIND_IN = 1;

/** Bits of a word that stands behind, some only where it is written small or large. */
const [SMALL_ONLY, LARGE_ONLY] = [128, 256];
const companyBehind = rememberByWord(
  (lower) =>
    (reportingVerbByForm(lower) === undefined ? 0 : 32) |
    (PERSONAL.test(lower) ? 64 : 0) |
    (PEOPLE_NOUN.test(lower) ? SMALL_ONLY : 0) |
    (ORGANIZATION_HEADS.has(lower) ? LARGE_ONLY : 0) |
    (PLACE_HEADS.has(lower) ? 512 : 0),
);

/** Bits of what stands beside the capitalised words of an article. */
function readCompany(reading: Reading, titles: ReadonlySet<number>): Map<string, number> {
  const { tokens } = reading;
  const company = new Map<string, number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !token.isCapitalised) continue;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    let bits = company.get(token.lower) ?? 0;
    if (before !== undefined && before.sentence === token.sentence) {
      if (PLACE_CUE.test(before.text)) bits |= BEHIND_IN;
      if (titles.has(at - 1)) bits |= 2;
      if (before.isCapitalised && isFirstName(before.lower)) bits |= 4;
      if (before.lower === 'the') bits |= 8;
      if (before.lower === 'told') bits |= 16;
    }
    if (after !== undefined && after.sentence === token.sentence) {
      bits |= companyBehind(after) & ~(after.isCapitalised ? SMALL_ONLY : LARGE_ONLY);
      if (after.text === ',' && /^(?:who|whose|\d\d)$/.test(tokens[at + 2]?.lower ?? '')) bits |= 64;
    }
    company.set(token.lower, bits);
  }
  return company;
}
/** Bits that `company` may have. */
export const COMPANY_BITS = 10;

const SPORT =
  /^(?:match|goals?|strikers?|midfielder|defender|goalkeeper|coach|league|qualifiers?|innings|wickets?|batsman|bowler|penalty|fixtures?|semi-finals?|quarter-finals?|championship|tournament|season|squad|scored|equaliser|kick-off|half-time|substitute|referee|derby|captain|defeat|beat)$/;
const isOfSport = rememberByWord((lower) => SPORT.test(lower));
/** So many different words of sport make an article one that may be, and one that surely is, about it. */
const [SOME_SPORT, MUCH_SPORT] = [2, 4];

function readSport({ tokens }: Reading): number {
  const seen = new Set<string>();
  for (const token of tokens) if (isOfSport(token)) seen.add(token.lower);
  return Number(seen.size >= SOME_SPORT) + Number(seen.size >= MUCH_SPORT);
}
