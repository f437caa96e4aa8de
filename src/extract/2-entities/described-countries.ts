import { countryId } from '../../domain/ids.js';
import type { CountryCandidate } from '../1-mentions/candidate.js';
import { type Reading, spanOf } from '../1-mentions/reading.js';
import type { Token } from '../analysis.js';
import { isSubject } from './discourse.js';
import type { Roster } from './roster.js';

const HEAD = /^(?:nation|country|state|republic|kingdom|sultanate|emirate|archipelago)$/;
const LONGEST = 4;
/** So many countries back a description may reach: the cost stays linear. */
const REACH = 50;
/** Continents, as the table of countries has them, of what a description says of where a country lies. */
const REGIONS: readonly (readonly [word: RegExp, continents: readonly string[]])[] = [
  [/^(?:\w+-)?african$/, ['Africa']],
  [/^pacific$/, ['Oceania']],
  [/^(?:gulf|asian|himalayan|\w+-asian|mideast|eastern-asian)$/, ['Asia']],
  [/^(?:balkan|baltic|nordic|scandinavian|european|\w+-european)$/, ['Europe']],
  [/^(?:caribbean)$/, ['North America', 'South America']],
  [/^(?:american|andean|\w+-american)$/, ['South America', 'North America']],
];

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
      continents: found.continents,
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
  /** Of one of which the country is; undefined where the words do not tell. */
  readonly continents: readonly string[] | undefined;
}

/** "with that country", which no clause follows. */
function readThat(tokens: readonly Token[], at: number): Description | undefined {
  const isWhole = /^(?:country|nation)$/.test(tokens[at + 1]?.lower ?? '');
  const isBehind = /^(?:with|to|in|from|of|for)$/.test(tokens[at - 1]?.lower ?? '');
  return isWhole && isBehind ? { last: at + 2, continents: undefined } : undefined;
}

/** "the West African nation", "the small Pacific island state". */
function readRegion(tokens: readonly Token[], at: number): Description | undefined {
  const words = tokens.slice(at + 1, at + 2 + LONGEST);
  const head = words.findIndex(({ lower }) => HEAD.test(lower));
  if (head < 1 || tokens[at + 2 + head]?.lower === 'of') return undefined;
  const described = words.slice(0, head);
  if (described.some(({ text }) => !/^[\p{L}-]+$/u.test(text))) return undefined;
  const continents = described
    .map(({ lower }) => REGIONS.find(([word]) => word.test(lower)))
    .findLast((region) => region !== undefined)?.[1];
  return continents === undefined ? undefined : { last: at + 2 + head, continents };
}

/** Of the countries before it that fit, the nearest; behind the subject of its sentence another one, where there is one. */
function nearestBefore(
  reading: Reading,
  countries: readonly CountryCandidate[],
  { at, continents }: { readonly at: number; readonly continents: readonly string[] | undefined },
): string | undefined {
  const fitting = countries.filter(
    ({ countries: [country], form }) =>
      form === 'name' &&
      country !== undefined &&
      (continents === undefined || continents.includes(country.region)),
  );
  const nearest = fitting.at(-1);
  const code = nearest?.countries[0]?.code;
  if (
    nearest === undefined ||
    nearest.sentence !== reading.tokens[at]?.sentence ||
    !isSubject(reading, nearest)
  )
    return code;
  return fitting.findLast(({ countries: [country] }) => country?.code !== code)?.countries[0]?.code ?? code;
}
