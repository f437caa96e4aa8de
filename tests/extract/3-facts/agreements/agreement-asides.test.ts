import { describe, expect, it } from 'vitest';
import { agreementsOf } from '../claims/facts.js';

/** Articles are of 11 September 2019. */
const HITS: readonly (readonly [string, string, string])[] = [
  [
    'a convention that its year tells',
    'Peru will keep to the 1992 fishing convention with Chile.',
    '1992 fishing convention with Chile | treaty | in-force | Chile + Peru | - | 1992',
  ],
  [
    'one that its day tells',
    'Peru and Chile had been observing the Ilo understanding of July 2012.',
    'Ilo understanding | memorandum | in-force | Peru + Chile | - | 2012-07',
  ],
  [
    'a protocol on a matter',
    'A protocol on fishing patrols between Peru and Chile has been on hold since January.',
    'protocol on fishing patrols between Peru and Chile | treaty | suspended | Peru + Chile | - | -',
  ],
  [
    'an arrangement with a body',
    'Norway is going to propose an arrangement with the European Union on mackerel.',
    'arrangement with the European Union on mackerel | agreement | proposed | European Union + Norway | - | -',
  ],
  [
    'a loan from a lender, of which there are talks',
    'Talks between Peru and the World Bank on a $45 million loan for a bridge have been put off.',
    '$45 million loan for a bridge | agreement | negotiating | Peru + World Bank | $45 million | -',
  ],
  [
    'talks with an aside',
    'Peru welcomed the advance of talks with Chile, under way since February, on a visa agreement.',
    'visa agreement | agreement | negotiating | Peru + Chile | - | -',
  ],
  [
    'a proposal made by one side',
    'Peru takes note of the proposal made by Chile for an agreement on visas.',
    'agreement on visas | agreement | proposed | Peru + Chile | - | -',
  ],
  [
    'a cancellation with an aside',
    'Peru and Chile discussed the cancellation, by mutual consent in August, of the gas contract between Peru and Chile.',
    'gas contract between Peru and Chile | contract | ended | Peru + Chile | - | -',
  ],
  [
    'the text of one',
    'Peru and Chile welcomed the conclusion last Thursday, after four years of talks, of the text of a Defence Agreement.',
    'Defence Agreement | agreement | agreed | Peru + Chile | - | 2019-09-05',
  ],
  [
    'an object behind an aside',
    'In January Peru turned down, for reasons of its own, the visa accord that Chile had put before it.',
    'visa accord | agreement | rejected | Peru + Chile | - | -',
  ],
  [
    'what became of it behind its sum',
    'Officials of Chile spoke of the contract with Peru for coaches, valued at 12 million euros, which Peru terminated in 2018.',
    'contract with Peru for coaches | contract | ended | Peru + Chile | 12 million euros | -',
  ],
  [
    'a draft that one side hands over',
    'Peru shared with Chile the draft of a memorandum of understanding on visas.',
    'memorandum of understanding on visas | memorandum | negotiating | Peru + Chile | - | -',
  ],
  [
    'one of two that is left',
    'Peru pulled out of a gas accord on Monday. The gas accord between Peru and Chile was signed in 2010.',
    'gas accord | agreement | ended | Peru + Chile | - | 2010',
  ],
  [
    'a defunct one',
    'The defunct gas arrangement with Chile came back to haunt Peru.',
    'defunct gas arrangement with Chile | agreement | ended | Chile + Peru | - | -',
  ],
  [
    'a name that others have too',
    'Fiji and Tonga signed a Visiting Forces Agreement on Monday.',
    'Visiting Forces Agreement | agreement | signed | Fiji + Tonga | - | 2019-09-09',
  ],
  [
    'one that trade is regulated by',
    'Trade between Peru and Chile has been regulated since 1996 by an agreement on customs.',
    'agreement on customs | agreement | in-force | Chile + Peru | - | -',
  ],
  [
    'one whose text is initialed',
    'The ministers of Peru and Chile initialed the text of an Agreement on Visas.',
    'Agreement on Visas | agreement | agreed | Peru + Chile | - | -',
  ],
  [
    'one that a senate clears',
    'The Senate of Peru cleared the troop pact between Peru and Chile.',
    'troop pact between Peru and Chile | agreement | ratified | Peru + Chile | - | -',
  ],
];
const MISSES: readonly (readonly [string, string])[] = [
  ['a gathering', 'The party held its annual convention in Lima. At the 1992 convention it chose a leader.'],
  ['a rule', 'Peru followed the protocol at the airport and the arrangement of seats.'],
  ['a loan of which nothing is told', 'Peru has a $45 million loan.'],
];

const SEVERAL: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'by a place whose name ends like a superlative',
    'Peru and Chile signed a gas contract on Tuesday, in the Budapest deal.',
    [
      'gas contract | contract | signed | Peru + Chile | - | 2019-09-10',
      'Budapest deal | deal | in-force | Peru + Chile | - | -',
    ],
  ],
  [
    'as one by a superlative',
    'Peru and Chile signed a gas contract on Tuesday, in their biggest deal.',
    ['gas contract | contract | signed | Peru + Chile | - | 2019-09-10'],
  ],
  [
    'by the parts of each of two groups',
    'Kenya and Chad signed two memorandums, one on fishing and the other on visas; they also signed two treaties, one on taxes and the other on roads.',
    [
      'fishing | memorandum | signed | Kenya + Chad | - | -',
      'visas | memorandum | signed | Kenya + Chad | - | -',
      'taxes | treaty | signed | Kenya + Chad | - | -',
      'roads | treaty | signed | Kenya + Chad | - | -',
    ],
  ],
  [
    'before a name of two halves',
    'Kenya and Chad signed a fishing treaty and the Enhanced Partnership and Cooperation Agreement on Tuesday.',
    [
      'fishing treaty | treaty | signed | Kenya + Chad | - | 2019-09-10',
      'Enhanced Partnership and Cooperation Agreement | partnership | signed | Kenya + Chad | - | 2019-09-10',
    ],
  ],
];

describe('agreements told with asides and by other nouns', () => {
  it.each(HITS)('are read: %s', (_, text, expected) => {
    expect(agreementsOf(text)).toEqual([expected]);
  });
  it.each(SEVERAL)('are told apart %s', (_, text, expected) => {
    expect(agreementsOf(text)).toEqual(expected);
  });
  it.each(MISSES)('are not %s', (_, text) => {
    expect(agreementsOf(text)).toEqual([]);
  });
});
