import { countryId, placeId } from '../../domain/ids.js';
import type { CountryCandidate } from '../1-mentions/candidate.js';
import { type Reading, spanOf } from '../1-mentions/reading.js';
import { countryByCode } from '../lexicon/lexicon.js';
import type { Roster } from './roster.js';

/** Words for states that several countries share; the one that the article names is meant. */
const STATES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['islamic', 'republic'],
    ['IR', 'PK', 'MR', 'AF'],
  ],
  [['kingdom'], ['SA', 'JO', 'MA', 'BH', 'TH', 'GB']],
  [['emirates'], ['AE']],
];

/** "the Islamic Republic", "the kingdom", "the Georgian capital": words for countries and capitals that the article names elsewhere. */
export function addPlaceWords(
  reading: Reading,
  roster: Roster,
  countries: readonly CountryCandidate[],
): void {
  const named = new Set(countries.flatMap((candidate) => candidate.countries.map((country) => country.code)));
  for (const { lower, index: at } of reading.tokens) {
    if (lower !== 'the') continue;
    for (const [words, codes] of STATES) {
      const last = at + 1 + words.length;
      const isHere = words.every((word, index) => reading.tokens[at + 1 + index]?.lower === word);
      const code = codes.find((candidate) => named.has(candidate));
      if (
        !isHere ||
        code === undefined ||
        reading.tokens[last]?.lower === 'of' ||
        isCovered(countries, at, last)
      )
        continue;
      roster.mention(countryId(code), 'nominal', spanOf(reading, at, last), {
        reason: `the ${words.join(' ')} that the article names`,
      });
    }
  }
  for (const candidate of countries) addCapital(reading, roster, candidate);
}

const isCovered = (countries: readonly CountryCandidate[], first: number, last: number): boolean =>
  countries.some((candidate) => candidate.firstToken < last && candidate.lastToken > first);

/** "the Georgian capital" without a name behind it. */
function addCapital(reading: Reading, roster: Roster, candidate: CountryCandidate): void {
  const { tokens } = reading;
  const at = candidate.lastToken;
  const [code] = candidate.countries.map((country) => country.code);
  const capital = code === undefined ? undefined : countryByCode(code)?.capital;
  if (candidate.form !== 'demonym' || tokens[at]?.lower !== 'capital' || capital === undefined) return;
  if (tokens[candidate.firstToken - 1]?.lower !== 'the') return;
  const next = tokens[at + 1]?.text === ',' ? tokens[at + 2] : tokens[at + 1];
  if (next?.isCapitalised === true && next.sentence === candidate.sentence) return;
  const id = placeId(capital.name, code);
  roster.add({ id, kind: 'place', name: capital.name, aliases: [], type: 'city', country: code ?? null });
  roster.mention(id, 'nominal', spanOf(reading, candidate.firstToken - 1, at + 1), {
    sense: 'place',
    reason: `the capital of ${candidate.countries[0]?.name}`,
  });
}
