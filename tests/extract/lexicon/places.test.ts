import { describe, expect, it } from 'vitest';
import { CITY_ALIAS_ROWS } from '../../../src/extract/lexicon/city-aliases.data.js';
import { CITY_ROWS } from '../../../src/extract/lexicon/generated/cities.js';
import { countryByCode, places, placesByName } from '../../../src/extract/lexicon/lexicon.js';
import { readRows } from '../../../src/extract/lexicon/rows.js';
import { matchesAtStart, repeated } from './matching.js';

const ownRows = places.filter((place) => place.population === 0);

describe('the tables of places', () => {
  it('names every region, sea, river, mountain and facility of a country once', () => {
    expect(repeated(ownRows.map((place) => `${place.name} ${place.country ?? ''}`))).toEqual([]);
  });

  it('names only countries of the table', () => {
    expect(
      ownRows.filter(({ country }) => country !== undefined && countryByCode(country) === undefined),
    ).toEqual([]);
  });

  it('gives coordinates on the globe or none', () => {
    const strange = places.filter(
      ({ latitude, longitude }) =>
        (latitude === undefined) !== (longitude === undefined) ||
        Math.abs(latitude ?? 0) > 90 ||
        Math.abs(longitude ?? 0) > 180,
    );
    expect(strange).toEqual([]);
  });

  it('gives other names only to cities of the table of cities', () => {
    const cities = new Set(readRows(CITY_ROWS).map(([name, country]) => `${country} ${name}`));
    const lost = readRows(CITY_ALIAS_ROWS).filter(
      ([country = '', name = '']) => !cities.has(`${country} ${name}`),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['Kiev', 'Kyiv', 'UA'],
    ['Bombay', 'Mumbai', 'IN'],
    ['Nur-Sultan', 'Astana', 'KZ'],
    ['Makkah', 'Mecca', 'SA'],
    ['Basra', 'Basra', 'IQ'],
    ['Al Mawsil', 'Mosul', 'IQ'],
    ['Genève', 'Geneva', 'CH'],
    ['Köln', 'Cologne', 'DE'],
    ['Raqqa', 'Raqqa', 'SY'],
    ['Sharm el-Sheikh', 'Sharm el-Sheikh', 'EG'],
    ['Davos', 'Davos', 'CH'],
    ['Donbass', 'Donbas', 'UA'],
    ['Nagorny Karabakh', 'Nagorno-Karabakh', 'AZ'],
    ['California', 'California', 'US'],
    ['Strait of Hormuz', 'Strait of Hormuz', undefined],
    ['Caspian Sea', 'Caspian Sea', undefined],
  ])('knows %s as %s', (form, name, country) => {
    expect(placesByName(form)[0]).toMatchObject({ name, country });
  });

  it.each([
    ['Golan heights', 'place Golan Heights'],
    ['Camp David', 'place Camp David'],
    ['Zaporizhzhia nuclear plant', 'place Zaporizhzhia nuclear plant'],
    ['South China Sea', 'place South China Sea'],
  ])('matches "%s"', (text, expected) => {
    expect(matchesAtStart(text)[0]).toBe(expected);
  });

  it.each([['java code'], ['normandy'], ['the pacific approach'], ['grand mosque']])(
    'matches no place in "%s"',
    (text) => {
      expect(matchesAtStart(text).filter((match) => match.startsWith('place'))).toEqual([]);
    },
  );

  it.each(['Georgia', 'Virginia', 'Bohemia', 'Green Zone'])('flags %s as ambiguous', (name) => {
    expect(placesByName(name)[0]?.isAmbiguous).toBe(true);
  });
});
