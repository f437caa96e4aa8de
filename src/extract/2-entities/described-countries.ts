import { countryId } from '../../domain/ids.js';
import type { CountryCandidate } from '../1-mentions/candidate.js';
import { type Reading, spanOf } from '../1-mentions/reading.js';
import type { Token } from '../analysis.js';
import { codesOfRegion } from '../lexicon/country-regions.js';
import { isSubject } from './discourse.js';
import type { Roster } from './roster.js';

const HEAD = /^(?:nation|country|state|republic|kingdom|sultanate|emirate|archipelago)$/;
const LONGEST = 4;
/** So many countries back a description may reach: the cost stays linear. */
const REACH = 50;
/** "the Pacific nation", "that country": words for a country that the article names before them. */
export function addDescribedCountries(
  reading: Reading,
  roster: Roster,
  countries: readonly CountryCandidate[],
): void {
  let passed = 0;
  for (const { lower, index } of reading.tokens) {
    while ((countries[passed]?.lastToken ?? Number.MAX_SAFE_INTEGER) <= index) passed += 1;
    const described = lower === 'that' ? readThat(reading.tokens, index) : undefined;
    const found = described ?? (lower === 'the' ? readRegion(reading.tokens, index) : undefined);
    // "the Central African Republic", "the South African state": names of their own.
    if (found === undefined || isNamed(countries, passed, { first: index, last: found.last })) continue;
    const code = nearestBefore(reading, countries.slice(Math.max(0, passed - REACH), passed), {
      at: index,
      region: found.region,
    });
    if (code === undefined) continue;
    roster.mention(countryId(code), 'nominal', spanOf(reading, index, found.last), {
      reason: 'description → country named before',
    });
  }
}

const isNamed = (
  countries: readonly CountryCandidate[],
  from: number,
  span: { readonly first: number; readonly last: number },
): boolean =>
  countries
    .slice(from, from + LONGEST)
    .some(({ firstToken, lastToken }) => firstToken < span.last && lastToken > span.first);

interface Description {
  /** Exclusive. */
  readonly last: number;
  /** Codes of the countries that it fits; undefined where the words do not tell. */
  readonly region: ReadonlySet<string> | undefined;
}

/** "with that country", which no clause follows. */
function readThat(tokens: readonly Token[], at: number): Description | undefined {
  const isWhole = /^(?:country|nation)$/.test(tokens[at + 1]?.lower ?? '');
  const isBehind = /^(?:with|to|in|from|of|for)$/.test(tokens[at - 1]?.lower ?? '');
  return isWhole && isBehind ? { last: at + 2, region: undefined } : undefined;
}

/** "the West African nation", "the small Pacific island state". */
function readRegion(tokens: readonly Token[], at: number): Description | undefined {
  const words = tokens.slice(at + 1, at + 2 + LONGEST);
  const head = words.findIndex(({ lower }) => HEAD.test(lower));
  if (head < 1 || tokens[at + 2 + head]?.lower === 'of') return undefined;
  const described = words.slice(0, head);
  if (described.some(({ text }) => !/^[\p{L}-]+$/u.test(text))) return undefined;
  const region = findRegion(described);
  return region === undefined ? undefined : { last: at + 2 + head, region };
}

/** The longest words among them that name a region; "Gulf of Guinea", "Baltic Sea" and "Asia Pacific" are other names. */
function findRegion(words: readonly Token[]): ReadonlySet<string> | undefined {
  for (let length = words.length; length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const name = words.slice(from, from + length).map(({ lower }) => lower.replaceAll('-', ' '));
      const region = codesOfRegion(name.join(' '));
      if (region === undefined) continue;
      const [before, behind] = [words[from - 1]?.text ?? '', words[from + length]?.text ?? ''];
      return /^\p{Lu}/u.test(before) || /^(?!Islands?$)(?:\p{Lu}|of$)/u.test(behind) ? undefined : region;
    }
  return undefined;
}

/** The one country of its region that stands before it; without a region the nearest, behind the subject of its sentence another one, where there is one. */
function nearestBefore(
  reading: Reading,
  countries: readonly CountryCandidate[],
  { at, region }: { readonly at: number; readonly region: ReadonlySet<string> | undefined },
): string | undefined {
  const named = countries.filter(
    ({ countries: [country], form }) => form === 'name' && country !== undefined,
  );
  const codeOf = ({ countries: [country] }: CountryCandidate): string => country?.code ?? '';
  if (region !== undefined) {
    const [only, ...others] = new Set(named.map(codeOf).filter((code) => region.has(code)));
    return others.length === 0 ? only : undefined;
  }
  const nearest = named.at(-1);
  if (nearest === undefined) return undefined;
  const isOwnSubject = nearest.sentence === reading.tokens[at]?.sentence && isSubject(reading, nearest);
  const other = isOwnSubject
    ? named.findLast((candidate) => codeOf(candidate) !== codeOf(nearest))
    : undefined;
  return codeOf(other ?? nearest);
}
