import { describe, expect, it } from 'vitest';
import { countryByCode, organizations, organizationsByName } from '../../../src/extract/lexicon/lexicon.js';
import { matchesAtStart, repeated } from './matching.js';

describe('the table of organizations', () => {
  it('gives every organization its own slug', () => {
    expect(repeated(organizations.map((organization) => organization.slug))).toEqual([]);
  });

  it('names only countries of the table', () => {
    expect(
      organizations.filter(({ country }) => country !== undefined && countryByCode(country) === undefined),
    ).toEqual([]);
  });

  it('leaves no cell empty between two semicolons and repeats no form', () => {
    const badRows = organizations.filter((organization) => {
      const forms = [organization.name, ...organization.acronyms, ...organization.aliases];
      return forms.some((form) => form.trim() !== form || form === '') || repeated(forms).length > 0;
    });
    expect(badRows.map((organization) => organization.name)).toEqual([]);
  });

  it.each([
    ['IAEA', 'International Atomic Energy Agency'],
    ['European Union', 'European Union'],
    ['State Department', 'United States Department of State'],
    ['Revolutionary Guards', 'Islamic Revolutionary Guard Corps'],
    ['Majlis', 'Islamic Consultative Assembly'],
    ['Daesh', 'Islamic State'],
    ["Kurdistan Workers' Party", "Kurdistan Workers' Party"],
    ['Rosneft', 'Rosneft'],
    ['Amakhosi', 'Kaizer Chiefs'],
    ['AFP', 'Agence France-Presse'],
  ])('knows %s', (form, expected) => {
    expect(organizationsByName(form)[0]?.name).toBe(expected);
  });

  it.each([
    ['WHO said', 'organization WHO'],
    ['the Fed raised', 'organization the Fed'],
    ['Foreign Office', 'organization Foreign Office'],
    ['al-Qaeda militants', 'organization al-Qaeda'],
    ['the Pentagon said', 'organization the Pentagon'],
  ])('matches "%s"', (text, expected) => {
    expect(matchesAtStart(text)[0]).toBe(expected);
  });

  it.each([['who said'], ['Who said'], ['who'], ['congress'], ['apple'], ['is it'], ['the fed']])(
    'matches nothing in "%s"',
    (text) => {
      expect(matchesAtStart(text).filter((match) => match.startsWith('organization'))).toEqual([]);
    },
  );

  it.each(['Congress', 'Senate', 'Apple', 'Amazon', 'Visa', 'Solidarity'])(
    'flags %s as ambiguous',
    (name) => {
      expect(organizationsByName(name)[0]?.isAmbiguous).toBe(true);
    },
  );
});
