import { describe, expect, it } from 'vitest';
import {
  countryByCode,
  organizationBySlug,
  treaties,
  treatiesByName,
} from '../../../src/extract/lexicon/lexicon.js';
import { matchesAtStart, repeated } from './matching.js';

describe('the table of treaties', () => {
  it('names every treaty once', () => {
    expect(repeated(treaties.map((treaty) => treaty.name))).toEqual([]);
  });

  it('gives no alias to two treaties', () => {
    expect(repeated(treaties.flatMap((treaty) => [treaty.name, ...treaty.aliases]))).toEqual([]);
  });

  it('gives each a year', () => {
    expect(treaties.filter(({ year }) => !(year >= 1600 && year <= 2026))).toEqual([]);
  });

  it('names only parties of the other tables', () => {
    const strangers = treaties
      .flatMap((treaty) => treaty.parties)
      .filter((party) => countryByCode(party) === undefined && organizationBySlug(party) === undefined);
    expect(strangers).toEqual([]);
  });

  it.each([
    ['JCPOA', 'Joint Comprehensive Plan of Action'],
    ['Paris climate accord', 'Paris Agreement'],
    ['Minsk agreements', 'Minsk II'],
    ['NPT', 'Treaty on the Non-Proliferation of Nuclear Weapons'],
    ['Sykes-Picot agreement', 'Sykes–Picot Agreement'],
    ['NAFTA', 'North American Free Trade Agreement'],
  ])('knows %s', (form, expected) => {
    expect(treatiesByName(form).map((treaty) => treaty.name)).toEqual([expected]);
  });

  it.each([
    ['Paris agreement on climate', 'treaty Paris Agreement on Climate'],
    ['Good Friday Agreement', 'treaty Good Friday Agreement'],
    ['New START expires', 'treaty New START'],
  ])('matches "%s"', (text, expected) => {
    expect(matchesAtStart(text)[0]).toBe(expected);
  });

  it.each([['aukus'], ['start with'], ['Start the car'], ['Paris is'], ['Open skies ahead']])(
    'matches no treaty in "%s"',
    (text) => {
      expect(matchesAtStart(text).filter((match) => match.startsWith('treaty'))).toEqual([]);
    },
  );
});
