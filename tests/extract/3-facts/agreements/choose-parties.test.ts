import { describe, expect, it } from 'vitest';
import { chooseAmong } from '../../../../src/extract/3-facts/agreements/party-model/choose-parties.js';
import { agreementsOf } from '../claims/facts.js';

/** Certainties of some .99, .95, .73, .38, .27 and .02. */
const WEIGHTS = new Map(Object.entries({ sure: 5, likely: 3, rather: 1, next: -0.5, hardly: -1, no: -4 }));
const chosen = (...features: readonly string[]): string[] =>
  chooseAmong(
    features.map((feature, at) => ({ id: 'ABCDE'.charAt(at), features: [feature] })),
    WEIGHTS,
  );

describe('parties among candidates', () => {
  it.each([
    ['the two that are likely', ['no', 'rather', 'sure'], ['C', 'B']],
    ['one likely with the next', ['sure', 'no', 'hardly'], ['A', 'C']],
    ['nobody where no other side is near', ['sure', 'no', 'no'], []],
    ['nobody where two others are as likely as each other', ['sure', 'hardly', 'hardly'], []],
    ['a third that is as good as certain', ['sure', 'sure', 'likely', 'rather'], ['A', 'B', 'C']],
    ['no third that is only likely', ['sure', 'sure', 'rather'], ['A', 'B']],
    ['nobody where all are unlikely', ['hardly', 'no'], []],
  ])('are %s', (_, features, expected) => {
    expect(chosen(...features)).toEqual(expected);
  });
});

describe('agreements whose own words tell fewer than two parties', () => {
  it.each([
    [
      'those of the headline and of who signs further on',
      `Peru and Chile: Agreement to Go to The Hague

LIMA, Sept. 10 - The United States welcomes the agreement reached on Monday by which the Republic of Peru and the Republic of Chile will go to court over three islets.
The special agreement was initialed by Peruvian Minister of State Luis Quispe and his Chilean colleague, Rosa Vergara.`,
      [
        'Agreement to Go to The Hague | agreement | agreed | Peru + Chile | - | 2019-09-09',
        'special agreement | agreement | agreed | Peru + Chile | - | 2019-09-09',
      ],
    ],
    [
      'who signs and the country that the signing is in and the article about',
      `Australian Agriculture Minister Graeme Pendlebury today signed in Kuwait City a Memorandum of Understanding on the handling of live animals. Australian farmers had lost their trade with Kuwait.`,
      [
        'Memorandum of Understanding on the handling of live animals | memorandum | signed | Australia + Kuwait | - | 2019-09-11',
      ],
    ],
    [
      'nobody but the one whose unnamed partners are many',
      'Ukraine is at war. Sixteen countries are negotiating agreements with Ukraine.',
      ['agreements with Ukraine | agreement | negotiating | Ukraine | - | -'],
    ],
    [
      'the two that talk, not where they do',
      'Talks between Kenya and Uganda ended in Lima, the capital of Peru. The fishing agreement was initialled on Monday.',
      ['fishing agreement | agreement | agreed | Kenya + Uganda | - | 2019-09-09'],
    ],
    [
      'none of those who only judge',
      'France welcomed a trade deal with Japan.',
      ['trade deal with Japan | deal | agreed | Japan | - | -'],
    ],
  ])('are of %s', (_, text, expected) => {
    expect(agreementsOf(text)).toEqual(expected);
  });
});
