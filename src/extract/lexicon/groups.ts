import { PEOPLE_TYPES, type PeopleType } from '../../domain/vocabularies.js';
import { CURRENCY_ROWS, PEOPLE_ROWS, REGION_ROWS } from './groups.data.js';
import { readCell, readList, readRows } from './rows.js';
import type { Currency, People, Region } from './types.js';

const isPeopleType = (text: string): text is PeopleType => (PEOPLE_TYPES as readonly string[]).includes(text);

/** Continents and other parts of the world. */
export const regions: readonly Region[] = readRows(REGION_ROWS).map(([cell]) => {
  const [name = '', ...aliases] = readList(cell);
  return { name, aliases };
});

/** Peoples and faiths that are no country's citizenry. */
export const peoples: readonly People[] = readRows(PEOPLE_ROWS).map(
  ([kind = '', name = '', forms, country]) => {
    if (!isPeopleType(kind)) throw new Error(`"${kind}" is no kind of people (${name}).`);
    return { name, kind, forms: readList(forms), country: readCell(country) };
  },
);

/** Currencies with their symbols and names. */
export const currencies: readonly Currency[] = readRows(CURRENCY_ROWS).map(([code = '', symbols, names]) => ({
  code,
  symbols: readList(symbols),
  names: readList(names),
}));
