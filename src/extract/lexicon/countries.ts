import { COUNTRY_ROWS } from './countries.data.js';
import { COUNTRY_CODE_ROWS } from './generated/country-codes.js';
import { readCell, readList, readRows } from './rows.js';
import type { Capital, Country } from './types.js';

/** The regular plural of a demonym noun; adjectives that are no nouns (British, Chinese, Swiss) have none. */
function pluralOf(demonym: string): string | undefined {
  return /(?:ese|sh|ch|ss|men|man|women|[sxz]|ois|-Kiribati|ï|Burkinab[eé]|Hellenic|Icelandic|Antarctic|US|U\.S\.)$/.test(
    demonym,
  )
    ? undefined
    : `${demonym}s`;
}

function readCapital(cell: string | undefined): Capital | undefined {
  const [name, ...aliases] = readList(cell);
  return name === undefined ? undefined : { name, aliases };
}

function readCountry(row: readonly string[], codes: ReadonlyMap<string, readonly string[]>): Country {
  const [code = '', name = '', aliases, demonyms, combining, capital, seats, flags] = row;
  const [, iso3 = '', region = ''] = codes.get(code) ?? [];
  const flagged = readList(readCell(flags));
  return {
    code,
    iso3,
    name,
    aliases: readList(aliases),
    demonyms: [...new Set(readList(demonyms).flatMap((form) => [form, pluralOf(form) ?? form]))],
    combiningForms: readList(combining),
    capital: readCapital(capital),
    seats: readList(seats),
    region,
    isDependent: flagged.includes('dependent'),
    isAmbiguous: flagged.includes('ambiguous'),
  };
}

/** Every member of the United Nations, Kosovo, Taiwan, Palestine and the Vatican, then the dependent territories. */
export const countries: readonly Country[] = (() => {
  const codes = new Map(readRows(COUNTRY_CODE_ROWS).map((row) => [row[0] ?? '', row]));
  return readRows(COUNTRY_ROWS).map((row) => readCountry(row, codes));
})();
