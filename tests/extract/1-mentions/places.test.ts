import { describe, expect, it } from 'vitest';
import { candidatesOf, mentionsOf } from '../articles.js';

const places = (text: string): string[] => candidatesOf('place', text);

describe('places', () => {
  it.each([
    ['a city', 'The congress opened in the Russian city of Sochi.', ['Sochi']],
    ['a sea', 'They border the Caspian Sea.', ['Caspian Sea']],
    ['a region', 'The Middle East is in turmoil.', ['Middle East']],
    ['a lake by its form', 'They met at Lake Zurbano.', ['Lake Zurbano']],
    ['a strait by its form', 'Ships crossed the Strait of Zurbano.', ['Strait of Zurbano']],
    ['a square by its form', 'They met at Plaza de Zurbano.', ['Plaza de Zurbano']],
    ['a quarter by its form', 'A fire hit Barangay San Zurbano at dawn.', ['Barangay San Zurbano']],
    ['a zoo by its form', 'They visited Zurbano Zoo.', ['Zurbano Zoo']],
    [
      'a lane and a town',
      'He was shot on Zurbo Lane in Kwabre Municipality.',
      ['Zurbo Lane', 'Kwabre Municipality'],
    ],
    ['a town with a number', 'They fled Zurbo Municipality-4.', ['Zurbo Municipality-4']],
    ['a market by its name', 'They sell shoes at Zurbano Market.', ['Zurbano Market']],
    [
      'a quarter by its number',
      'A fire broke out in Ward 12 and at Sector E-11.',
      ['Ward 12', 'Sector E-11'],
    ],
    [
      'the seat of a lawmaker',
      'Zurbo South senator Ann Lee met Kwabre North MP Bo Ray.',
      ['Zurbo South', 'Kwabre North'],
    ],
    ['a convention centre', 'They met at Zurbano Convention Centre.', ['Zurbano Convention Centre']],
    ['a prison', 'He was taken to Zurbano Correctional Centre.', ['Zurbano Correctional Centre']],
    [
      'a region as a word alone',
      'Tavush residents protested. The Tavush protests grew.',
      ['Tavush', 'Tavush'],
    ],
    ['an airport by its form', 'They landed at Zurbano Airport.', ['Zurbano Airport']],
    ['a namesake of a word behind a preposition', 'It happened in Aleppo.', ['Aleppo']],
  ])('are found: %s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each([
    ['with a small noun', 'The Lahore-Multan line is shut.', ['Lahore', 'Multan']],
    ['with a long dash', 'They fly Dakar–Zurbano.', ['Dakar', 'Zurbano']],
  ])('are found at both ends of a route: %s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each([
    ['a double name', 'They met Lahore-Multan.'],
    ['a month', 'It ended in March.'],
    ['a first name', 'Charlotte spoke.'],
    ['a word', 'Come on, they said.'],
    ['a ministry', 'The Foreign Ministry spoke.'],
    ['a market without a name', 'They sell it on the Black Market.'],
    ['a number of another thing', 'Class 12 and Phase 2 began.'],
  ])('are not found in %s', (_, text) => {
    expect(places(text)).toEqual([]);
  });

  it('are states where somebody is elected for them', () => {
    expect(mentionsOf('A U.S. Representative from New York left New York.', 'place:')).toEqual([
      'New York → place:new-york-state-US',
      'New York → place:new-york-city-US',
    ]);
  });

  it('carry the country in their id', () => {
    expect(mentionsOf('The congress opened in Sochi.', 'place:')).toEqual(['Sochi → place:sochi-RU']);
  });
});
