import { describe, expect, it } from 'vitest';
import { COUNTRY_REGION_ROWS } from '../../../src/extract/lexicon/country-regions.data.js';
import { codesOfRegion } from '../../../src/extract/lexicon/country-regions.js';
import {
  countries,
  countriesByDemonym,
  countriesByName,
  countryByCode,
  gazetteer,
  peoples,
  regions,
} from '../../../src/extract/lexicon/lexicon.js';
import { matchesAtStart, repeated } from './matching.js';

describe('the table of countries', () => {
  it('gives every country one row with both codes and a region', () => {
    expect([
      repeated(countries.map(({ code }) => code)),
      countries.filter(({ iso3, region }) => iso3 === '' || region === '').map(({ code }) => code),
    ]).toEqual([[], []]);
  });

  it('gives every sovereign country a demonym', () => {
    const bare = countries.filter(({ isDependent, demonyms }) => !isDependent && demonyms.length === 0);
    expect(bare.map(({ code }) => code)).toEqual(['VA']);
  });

  it('leaves no form empty or padded', () => {
    const forms = countries.flatMap((country) => [
      country.name,
      ...country.aliases,
      ...country.demonyms,
      ...country.seats,
    ]);
    expect(forms.filter((form) => form === '' || form.trim() !== form)).toEqual([]);
  });

  it.each([
    ['Burma', 'MM'],
    ['Swaziland', 'SZ'],
    ['Zaire', 'CD'],
    ['Czechia', 'CZ'],
    ['Ivory Coast', 'CI'],
    ['U.S.', 'US'],
    ['U.K.', 'GB'],
    ['U.A.E.', 'AE'],
    ['Islamic Republic of Iran', 'IR'],
    ['Islamic Republic', 'IR'],
    ['Türkiye', 'TR'],
    ['Holy See', 'VA'],
    ['DPRK', 'KP'],
    ['Serbia and Montenegro', 'RS'],
  ])('knows %s as %s', (name, code) => {
    expect(countriesByName(name)[0]?.code).toBe(code);
  });

  it.each([
    ['Russians', ['RU']],
    ['Czechs', ['CZ']],
    ['Azeri', ['AZ']],
    ['Filipinos', ['PH']],
    ['Nigerien', ['NE']],
    ['Nigerian', ['NG']],
    ['Swiss', ['CH']],
    ['Koreans', ['KP', 'KR']],
    ['Congolese', ['CD', 'CG']],
    ['Dominican', ['DM', 'DO']],
  ])('knows %s as the people of %s', (demonym, codes) => {
    expect(countriesByDemonym(demonym).map(({ code }) => code)).toEqual(codes);
  });

  it('has regions of countries that it knows', () => {
    const codes = COUNTRY_REGION_ROWS.match(/\b[A-Z]{2}\b/g) ?? [];
    expect(codes.filter((code) => countryByCode(code) === undefined)).toEqual([]);
  });

  it.each([
    ['baltic', 'LV', true],
    ['baltic', 'DE', false],
    ['west african', 'GH', true],
    ['west african', 'TD', false],
    ['african', 'TD', true],
    ['asian', 'JP', true],
    ['european', 'JP', false],
    ['south american', 'GY', true],
  ])('knows whether the words %s fit %s: %s', (words, code, fits) => {
    expect(codesOfRegion(words)?.has(code)).toBe(fits);
  });

  it.each([
    ['Kremlin', 'RU'],
    ['White House', 'US'],
    ['Downing Street', 'GB'],
    ['Élysée', 'FR'],
    ['Elysee Palace', 'FR'],
    ['Blue House', 'KR'],
    ['Zhongnanhai', 'CN'],
    ['Rashtrapati Bhavan', 'IN'],
  ])('knows %s as the seat of %s', (seat, code) => {
    const seats = gazetteer
      .find(seat)
      .flatMap((entry) => (entry.kind === 'seat' ? [entry.country.code] : []));
    expect(seats).toEqual([code]);
  });

  it.each(['Georgia', 'Chad', 'Jordan', 'Turkey', 'Niger'])('flags %s as ambiguous', (name) => {
    expect(countriesByName(name)[0]?.isAmbiguous).toBe(true);
  });

  it.each([['islamic republic'], ['Islamic republics'], ['the us'], ['czech'], ['polish the table']])(
    'matches no country in "%s"',
    (text) => {
      expect(matchesAtStart(text).filter((match) => /^(?:country|demonym)/.test(match))).toEqual([]);
    },
  );
});

describe('the tables of groups', () => {
  it('names every region and every people once', () => {
    expect([repeated(regions.map(({ name }) => name)), repeated(peoples.map(({ name }) => name))]).toEqual([
      [],
      [],
    ]);
  });

  it('gives no form to two peoples', () => {
    expect(repeated(peoples.flatMap(({ forms }) => forms))).toEqual([]);
  });

  it('names only countries of the table', () => {
    expect(
      peoples.filter(({ country }) => country !== undefined && countryByCode(country) === undefined),
    ).toEqual([]);
  });

  it.each([
    ['Kurdish', 'people Kurdish'],
    ['Middle East', 'region Middle East'],
    ['Central American', 'people Central American'],
    ['Alevis', 'people Alevis'],
  ])('finds "%s"', (text, expected) => {
    expect(matchesAtStart(text)[0]).toBe(expected);
  });
});
