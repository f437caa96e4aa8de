import { commonWords, leadersBySurname } from '../../lexicon/lexicon.js';
import { tokensOf } from '../../tokens-of.js';
import type { Candidate, OrganizationCandidate, TitleCandidate } from '../candidate.js';
import { isOpening, type Reading, spanOf } from '../reading.js';
import { isWeak } from './certainty.js';

/** Longest name, in words, that is looked for again. */
const LONGEST = 4;

type Echoed = Extract<Candidate, { readonly kind: 'place' | 'organization' | 'people' }>;

/**
 * The candidates, and beside them the further mentions of what the article names elsewhere, where nothing was read: "Moei River" in a
 * headline of capitals, "the Gleaner" at the end. People are left to their short names. In order of the text. Linear.
 */
export function echoNames(
  reading: Reading,
  candidates: readonly Candidate[],
  titles: readonly TitleCandidate[],
): Candidate[] {
  const persons = new Set(
    candidates.flatMap(({ kind, firstToken, lastToken }) =>
      kind === 'person' ? reading.tokens.slice(firstToken, lastToken).map(({ lower }) => lower) : [],
    ),
  );
  const known = new Map<string, Echoed>();
  for (const candidate of candidates) {
    const key = keyOf(reading, candidate.firstToken, candidate.lastToken);
    if (isEchoed(reading, candidate) && !known.has(key) && !persons.has(key)) known.set(key, candidate);
    const acronym = asAcronym(candidate);
    if (acronym !== undefined && !known.has(acronym.name)) known.set(acronym.name, acronym);
  }
  if (known.size === 0) return [...candidates];
  const taken = tokensOf([...titles, ...candidates.filter((one) => !isWeak(one))]);
  for (const candidate of candidates)
    if (candidate.kind === 'organization' && candidate.acronym !== undefined)
      taken.add(candidate.lastToken + 1);
  const openings = new Set([...known.keys()].map((key) => key.toLowerCase().split(' ')[0] ?? ''));
  const found: Candidate[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!openings.has(reading.tokens[at]?.lower ?? '')) continue;
    const echo = readEcho(reading, known, taken, at);
    if (echo === undefined) continue;
    found.push(echo);
    at = echo.lastToken - 1;
  }
  return [...candidates, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What "the Gulf Trade Union (Gutu)" calls itself further on; its key is the very form. */
function asAcronym(candidate: Candidate): OrganizationCandidate | undefined {
  if (candidate.kind !== 'organization' || candidate.acronym === undefined) return undefined;
  const { acronym: name } = candidate;
  return { ...candidate, name, fullForm: name, isAcronym: true, acronym: undefined };
}

const keyOf = ({ tokens }: Reading, first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ');

/** Names of few words that are no ordinary word in a capital. */
function isEchoed({ tokens, writtenSmall }: Reading, candidate: Candidate): candidate is Echoed {
  const { kind, firstToken: first, lastToken: last } = candidate;
  if (kind !== 'place' && kind !== 'organization' && kind !== 'people') return false;
  if (last - first > LONGEST || candidate.end !== tokens[last - 1]?.end) return false;
  const { text = '', lower = '' } = tokens[first] ?? {};
  return (
    last - first > 1 ||
    !(commonWords.has(lower) || writtenSmall.has(lower) || leadersBySurname(text).length > 0)
  );
}

function readEcho(
  reading: Reading,
  known: ReadonlyMap<string, Echoed>,
  taken: ReadonlySet<number>,
  at: number,
): Echoed | undefined {
  const { tokens } = reading;
  if (tokens[at]?.isCapitalised !== true || taken.has(at)) return undefined;
  for (let last = Math.min(at + LONGEST, tokens.length); last > at; last -= 1) {
    if (tokens[last - 1]?.sentence !== tokens[at]?.sentence) continue;
    const echoed =
      known.get(keyOf(reading, at, last)) ??
      (last === at + 1 ? known.get(tokens[at]?.text ?? '') : undefined);
    if (echoed === undefined || isCut(reading, taken, at, last)) continue;
    return { ...echoed, ...spanOf(reading, at, last) };
  }
  return undefined;
}

/** Whether a part is taken, or a capitalised word beside it that nothing explains belongs to a longer name. */
function isCut(reading: Reading, taken: ReadonlySet<number>, first: number, last: number): boolean {
  const { tokens, isTitleCase } = reading;
  for (let at = first; at < last; at += 1) if (taken.has(at)) return true;
  const sentence = tokens[first]?.sentence ?? 0;
  if (isTitleCase[sentence] === true) return false;
  const isLoose = (at: number): boolean =>
    tokens[at]?.sentence === sentence && tokens[at]?.isCapitalised === true && !taken.has(at);
  return (isLoose(first - 1) && !isOpening(reading, first - 1)) || isLoose(last);
}
