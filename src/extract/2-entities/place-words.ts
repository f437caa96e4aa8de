import { countryId, placeId } from '../../domain/ids.js';
import type { CountryCandidate } from '../1-mentions/candidate.js';
import { type Reading, spanOf } from '../1-mentions/reading.js';
import { countryByCode } from '../lexicon/lexicon.js';
import { tokensOf } from '../tokens-of.js';
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

/** Behind these "capital" is money or guilt. */
const MONEY =
  /^(?:markets?|flows?|gains?|account|controls?|spending|expenditure|investments?|goods|stock|requirements?|punishment|charges?|crimes?|offen[cs]es?|ratios?|buffers?|inflows?|outflows?|base)$/;

/** "the Islamic Republic", "the kingdom", "the Georgian capital": words for countries and capitals that the article names elsewhere. */
export function addPlaceWords(
  reading: Reading,
  roster: Roster,
  countries: readonly CountryCandidate[],
): void {
  const named = new Set(countries.flatMap((candidate) => candidate.countries.map((country) => country.code)));
  const states = STATES.flatMap(([words, codes]) => {
    const code = codes.find((candidate) => named.has(candidate));
    return code === undefined ? [] : [{ words, code }];
  });
  const covered = tokensOf(states.length > 0 ? countries : []);
  for (const { lower, index } of states.length > 0 ? reading.tokens : [])
    for (const { words, code } of lower === 'the' ? states : []) {
      const last = index + 1 + words.length;
      if (!isWritten(reading, words, index + 1) || isCovered(covered, index, last)) continue;
      roster.mention(countryId(code), 'nominal', spanOf(reading, index, last), {
        reason: `the ${words.join(' ')} that the article names`,
      });
    }
  for (const candidate of countries) addCapital(reading, roster, candidate);
}

/** Whether the words stand from `first` on, and no "of" behind them. */
const isWritten = ({ tokens }: Reading, words: readonly string[], first: number): boolean =>
  words.every((word, at) => tokens[first + at]?.lower === word) &&
  tokens[first + words.length]?.lower !== 'of';

function isCovered(covered: ReadonlySet<number>, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (covered.has(at)) return true;
  return false;
}

/** "the Georgian capital", "Georgia's capital", "the capital of Georgia" without a name behind it. */
function addCapital(reading: Reading, roster: Roster, candidate: CountryCandidate): void {
  const [country] = candidate.countries;
  const capital = country === undefined ? undefined : countryByCode(country.code)?.capital;
  const words = capitalWords(reading, candidate);
  if (country === undefined || capital === undefined || words === undefined) return;
  const [first, last] = words;
  const { tokens } = reading;
  // "Georgia's capital market"
  if (MONEY.test(tokens[last]?.lower ?? '')) return;
  const next = tokens[last]?.text === ',' ? tokens[last + 1] : tokens[last];
  if (next?.isCapitalised === true && next.sentence === candidate.sentence) return;
  const id = placeId(capital.name, country.code);
  roster.add({ id, kind: 'place', name: capital.name, aliases: [], type: 'city', country: country.code });
  roster.mention(id, 'nominal', spanOf(reading, first, last), {
    sense: 'place',
    reason: `the capital of ${country.name}`,
  });
}

/** First and exclusive last token of the words for the capital of the country that the candidate names. */
function capitalWords(
  { tokens }: Reading,
  { form, firstToken, lastToken }: CountryCandidate,
): readonly [number, number] | undefined {
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  if (form === 'demonym')
    return lower(lastToken) === 'capital' && lower(firstToken - 1) === 'the'
      ? [firstToken - 1, lastToken + 1]
      : undefined;
  if (form !== 'name') return undefined;
  if (/^'s?$/.test(lower(lastToken)) && lower(lastToken + 1) === 'capital')
    return [lastToken + 1, lastToken + 2];
  const of = lower(firstToken - 1) === 'the' ? firstToken - 2 : firstToken - 1;
  return lower(of) === 'of' && lower(of - 1) === 'capital' ? [of - 1, of] : undefined;
}
