import { PLACE_TYPES, type PlaceType } from '../../domain/vocabularies.js';
import { CITY_ALIAS_ROWS } from './city-aliases.data.js';
import { CITY_ROWS } from './generated/cities.js';
import { PLACE_ROWS } from './places.data.js';
import { readCell, readList, readRows } from './rows.js';
import type { Place } from './types.js';
import { commonWords, firstNames, surnames } from './words.js';

const isPlaceType = (text: string): text is PlaceType => (PLACE_TYPES as readonly string[]).includes(text);
const readNumber = (cell: string | undefined): number | undefined =>
  cell === undefined || cell === '' ? undefined : Number(cell);

/** One-word names that are also ordinary words, first names or surnames. */
function isOrdinary(name: string): boolean {
  if (name.includes(' ')) return false;
  const lower = name.toLowerCase();
  return commonWords.has(lower) || firstNames.has(lower) || surnames.has(lower);
}

/** From this size on a city is rather meant than its namesake: Paris, Sofia, Austin are cities unless a first name fits. */
const GREAT_CITY = 2_000_000;

const NO_ALIASES: readonly string[] = [];

/** The English name where the press has one; GeoNames' own is another name then. */
function readCityNames([, native = '', others, flag]: readonly string[]): Pick<Place, 'name' | 'aliases'> {
  const aliases = readList(others);
  const [english] = aliases;
  return flag === 'english' && english !== undefined
    ? { name: english, aliases: [native, ...aliases.slice(1)] }
    : { name: native, aliases };
}

function readCities(): Place[] {
  const names = new Map(
    readRows(CITY_ALIAS_ROWS).map((row) => [`${row[0]} ${row[1]}`, readCityNames(row)] as const),
  );
  return readRows(CITY_ROWS).map(([native = '', country = '', latitude, longitude, size]) => {
    const population = Number(size);
    const { name = native, aliases = NO_ALIASES } = names.get(`${country} ${native}`) ?? {};
    return {
      name,
      aliases,
      type: 'city',
      country,
      latitude: readNumber(latitude),
      longitude: readNumber(longitude),
      population,
      isAmbiguous: population < GREAT_CITY && isOrdinary(name),
    };
  });
}

function readPlace(row: readonly string[]): Place {
  const [type = '', names, country, latitude, longitude, flags] = row;
  const [name = '', ...aliases] = readList(names);
  if (!isPlaceType(type)) throw new Error(`"${type}" is no type of place (${name}).`);
  return {
    name,
    aliases,
    type,
    country: readCell(country),
    latitude: readNumber(latitude),
    longitude: readNumber(longitude),
    population: 0,
    isAmbiguous: flags === 'ambiguous',
  };
}

/** Regions, seas, rivers, mountains and facilities; then cities of 15,000 and more, largest first. */
export const places: readonly Place[] = [...readRows(PLACE_ROWS).map(readPlace), ...readCities()];
