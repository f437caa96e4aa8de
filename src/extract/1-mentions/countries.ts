import { flatMap } from '../../flat-map.js';
import type { Match } from '../lexicon/gazetteer.js';
import { countriesByDemonym, countriesByName, countryByCombiningForm } from '../lexicon/lexicon.js';
import type { Country } from '../lexicon/types.js';
import type { CountryCandidate } from './candidate.js';
import { isFirstName } from './person-names.js';
import { type Reading, spanOf } from './reading.js';

type CountryMatch = Match & { readonly kind: 'country' | 'demonym' };
interface Part {
  readonly start: number;
  readonly end: number;
  readonly countries: readonly Country[];
  readonly form: CountryCandidate['form'];
}

const isCountryMatch = (match: Match): match is CountryMatch =>
  match.kind === 'country' || match.kind === 'demonym';

/** Countries by name, demonym and combining form, also as parts of a hyphenated word. In order of the text. */
export function findCountries(reading: Reading): CountryCandidate[] {
  let peopleEnd = 0;
  const found: CountryCandidate[] = [];
  for (const { text, index: at } of reading.tokens) {
    const matches = reading.matches[at] ?? [];
    const [longest] = matches;
    if (longest?.kind === 'people' && longest.length > 1) peopleEnd = at + longest.length;
    if (at < peopleEnd) continue;
    const match = longest === undefined ? undefined : matches.find(isCountryMatch);
    if (match === undefined) {
      if (text.includes('-')) found.push(...readParts(reading, at));
    } else if (!isOfMoney(reading, at + match.length) && isMeant(reading, at, match))
      found.push(...readHalf(reading, at, match.length), readMatch(reading, at, match));
  }
  return found;
}

/** "U.S. dollars", "Canadian dollars", "US$ 40": a currency, no country. */
const isOfMoney = (reading: Reading, at: number): boolean =>
  (reading.tokens[at]?.text.startsWith('$') === true &&
    reading.tokens[at]?.start === reading.tokens[at - 1]?.end) ||
  /^(?:dollars?|pounds?|rupees?|pesos?|dinars?|riyals?|rials?|francs?|yuan|yen|won|lira|roubles?|rubles?|dirhams?)$/.test(
    reading.tokens[at]?.lower ?? '',
  );

/** "North and South Korea": the country whose name the second half completes. */
function readHalf(reading: Reading, at: number, length: number): CountryCandidate[] {
  const [half, and, ...name] = reading.tokens.slice(at - 2, at + length);
  const isHalf = /^(?:North|South|East|West)$/.test(half?.text ?? '') && and?.lower === 'and';
  if (at < 2 || !isHalf || half?.sentence !== reading.tokens[at]?.sentence || name.length < 2) return [];
  const countries = countriesByName([half, ...name.slice(1)].map((token) => token?.text ?? '').join(' '));
  return countries.length === 0
    ? []
    : [
        {
          kind: 'country',
          countries,
          form: 'name',
          isPartOfToken: false,
          ...spanOf(reading, at - 2, at - 1),
        },
      ];
}

function readMatch(reading: Reading, at: number, match: CountryMatch): CountryCandidate {
  const same = (reading.matches[at] ?? [])
    .filter(isCountryMatch)
    .filter((other) => other.length === match.length);
  const isSmall = /^\p{Ll}/u.test(reading.tokens[at]?.text ?? '') && match.length > 1;
  const from = isSmall ? at + 1 : isWithForm(reading, at) ? at - 2 : at;
  return {
    kind: 'country',
    countries: same.map((other) => other.country),
    form: match.kind === 'country' ? 'name' : 'demonym',
    isPartOfToken: false,
    ...spanOf(reading, from, at + match.length),
  };
}

/** "the State of Senegal", "the Sultanate of Oman": the form of a state before its name, whether or not that is its own. */
const isWithForm = ({ tokens }: Reading, at: number): boolean =>
  tokens[at - 1]?.text === 'of' &&
  // "Secretary of State of Mexico"
  tokens[at - 3]?.lower !== 'of' &&
  tokens[at - 2]?.sentence === tokens[at]?.sentence &&
  /^(?:State|Republic|Kingdom|Sultanate|Principality|Emirate)$/.test(tokens[at - 2]?.text ?? '');

const LANGUAGE_CUES = /^(?:speaks?|spoke|spoken|speaking|fluent|translated|written|subtitled)$/;

/** "in Russian", "speaks Arabic", "the English language": the adjective of a people that means its tongue. */
export function isLanguage({ tokens }: Reading, at: number, length: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + length]];
  if (LANGUAGE_CUES.test(before?.lower ?? '')) return true;
  if (before?.lower === 'in' && !/^\p{L}/u.test(after?.text ?? '')) return true;
  return /^(?:language|dictionary|alphabet|dressing|fries|toast|inquisition|roulette)$/.test(
    after?.lower ?? '',
  );
}

/** Refuses "in Russian", "speaks Arabic", the American state of Georgia and other namesakes. */
function isMeant(reading: Reading, at: number, match: CountryMatch): boolean {
  const { tokens } = reading;
  const before = tokens[at - 1];
  if (match.kind === 'demonym' && match.length === 1 && isLanguage(reading, at, 1)) return false;
  if (match.country.code === 'GE' && match.kind === 'country') return isCaucasus(reading, at);
  const isSurname = match.kind === 'country' && match.country.isAmbiguous && isFirstName(before?.lower ?? '');
  return !isSurname || before?.sentence !== tokens[at]?.sentence;
}

const AMERICAN =
  /^(?:atlanta|augusta|savannah|sen\.|rep\.|gov\.|senator|d-ga|florida|alabama|tennessee|carolina|athens)$/;

/** Georgia as the American state: a town and a comma before it, or American words around it. */
function isCaucasus(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const sentence = tokens[at]?.sentence;
  if (tokens[at - 1]?.text === ',' && AMERICAN.test(tokens[at - 2]?.lower ?? '')) return false;
  for (let near = Math.max(0, at - 12); near < at + 12; near += 1)
    if (tokens[near]?.sentence === sentence && AMERICAN.test(tokens[near]?.lower ?? '')) return false;
  return !/^(?:tech|state|pacific|southern)$/.test(tokens[at + 1]?.lower ?? '');
}

/** Parts of a compound that joins countries; one of more joins none. */
const MOST_PARTS = 8;

/** "Iran-Russia", "Turkish-Libyan", "Sino-American", "US-led", "anti-American". */
function readParts(reading: Reading, at: number): CountryCandidate[] {
  const token = reading.tokens[at];
  if (token === undefined) return [];
  if (/-(?:language|speaking)$/.test(token.lower)) return [];
  if ((reading.matches[at] ?? []).some(({ kind }) => kind === 'people')) return [];
  const parts = splitParts(token.text);
  if (parts.length > MOST_PARTS) return [];
  const behind = readAcross(reading, at, parts.at(-1));
  const read = parts.map((part, index) =>
    behind !== undefined && index === parts.length - 1
      ? behind
      : readPart(part, token.start, parts[index + 1]?.text),
  );
  const fits = read.every((part, index) => part !== undefined || isFiller(parts[index]?.text ?? ''));
  if (!fits) return [];
  const people = behind === undefined ? asOnePeople(reading, at, read) : undefined;
  return flatMap(people === undefined ? read : [people], (part) =>
    part === undefined
      ? []
      : [
          {
            kind: 'country' as const,
            isPartOfToken: true,
            ...part,
            ...tokenOf(reading, at, behind === undefined ? 1 : 2),
            start: part.start,
            end: part.end,
          },
        ],
  );
}

const PERSONAL_NOUN =
  /^(?:wom[ae]n|m[ae]n|girls?|boys?|couple|famil(?:y|ies)|communit(?:y|ies)|descent|origin|roots|heritage|merchants?|traders?|artists?|musicians?|singers?)$/;

/** "Chinese-Jamaicans", "an Afro-Brazilian singer": one people of two names, counted as the nation of the last. */
function asOnePeople(
  { tokens }: Reading,
  at: number,
  parts: readonly (Part | undefined)[],
): Part | undefined {
  const [first, last, ...more] = parts;
  const token = tokens[at];
  if (token === undefined || first === undefined || last === undefined || more.length > 0) return undefined;
  if (first.form === 'name' || last.form !== 'demonym') return undefined;
  const isOne = /[^s]s$/.test(token.text) || PERSONAL_NOUN.test(tokens[at + 1]?.lower ?? '');
  return isOne ? { ...last, start: token.start, end: token.end } : undefined;
}

/** "U.S.-South Korean": the last part goes on in the next word. */
function readAcross(
  { tokens }: Reading,
  at: number,
  last: { readonly text: string; readonly from: number } | undefined,
): Part | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || last === undefined || next === undefined || !next.isCapitalised)
    return undefined;
  if (next.start !== token.end + 1 || !/^\p{Lu}/u.test(last.text)) return undefined;
  const name = `${last.text} ${next.text}`;
  const [named, national] = [countriesByName(name), countriesByDemonym(name)];
  const span = { start: token.start + last.from, end: next.end };
  if (named.length > 0) return { countries: named, form: 'name', ...span };
  return national.length > 0 ? { countries: national, form: 'demonym', ...span } : undefined;
}

const tokenOf = (reading: Reading, at: number, length: number) => {
  const { sentence, firstToken, lastToken } = spanOf(reading, at, at + length);
  return { sentence, firstToken, lastToken };
};

function splitParts(text: string): { readonly text: string; readonly from: number }[] {
  return [...text.matchAll(/[^-]+/g)].map((match) => ({ text: match[0], from: match.index }));
}

/** Bodies that stand beside a country as its partner: "the EU-Vietnam agreement". */
const BODY = /^(?:EU|UN|NATO|ASEAN|AU|GCC|EFTA|EAEU|IMF|Mercosur|MERCOSUR|CARICOM)$/;

/** What may stand beside a country in one word: small words and ordinary prefixes, no other name. */
const isFiller = (text: string): boolean =>
  /^\p{Ll}/u.test(text) ||
  BODY.test(text) ||
  /^(?:Anti|Pro|Non|Ex|Pan|Inter|Post|Pre|Trans|Mid|Led|Backed)$/.test(text);

function readPart(
  part: { readonly text: string; readonly from: number },
  offset: number,
  next: string | undefined,
): Part | undefined {
  if (!/^\p{Lu}/u.test(part.text)) return undefined;
  const span = { start: offset + part.from, end: offset + part.from + part.text.length };
  if (/^(?:us|uk|un)$/i.test(part.text) && part.text !== part.text.toUpperCase()) return undefined;
  const named = countriesByName(part.text);
  if (named.length > 0) return { countries: named, form: 'name', ...span };
  const national = countriesByDemonym(part.text);
  if (national.length > 0) return { countries: national, form: 'demonym', ...span };
  const combining = countryByCombiningForm(part.text);
  const isBeforeCountry =
    next !== undefined && (countriesByName(next).length > 0 || countriesByDemonym(next).length > 0);
  return combining !== undefined && isBeforeCountry
    ? { countries: [combining], form: 'combining', ...span }
    : undefined;
}
