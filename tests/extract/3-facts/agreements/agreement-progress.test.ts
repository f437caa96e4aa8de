import { describe, expect, it } from 'vitest';
import { agreementsOf } from '../claims/facts.js';

/** "status | amount | date" of the one agreement of a text of 11 September 2019. */
const told = (text: string): readonly string[] =>
  agreementsOf(text).map((agreement) => {
    const [, , status, , amount, date] = agreement.split(' | ');
    return `${status} | ${amount} | ${date}`;
  });

/** What is said of an agreement that is not there yet, or is still on the way. */
const STAGES: readonly (readonly [string, string])[] = [
  ['The pact binds Peru and Chile to guarantee a gas contract, not yet signed, of two firms.', 'proposed'],
  ['A visa agreement between Peru and Chile, yet to be concluded, will help tourism.', 'proposed'],
  ['A visa agreement between Peru and Chile, signed but not yet ratified, will help tourism.', 'signed'],
  ['Peru and Chile have yet to finish a second agreement, on the border.', 'negotiating'],
  ['Peru and Chile finished a second agreement, on the border.', 'agreed'],
  ['The European Union and Peru initialled a new trade agreement in Lima.', 'agreed'],
  ['Peru and Chile drew up a plan with a view to beginning negotiations on a visa agreement.', 'proposed'],
  ['Peru and Chile will start talks on a free trade agreement.', 'proposed'],
  ['Peru has proposed talks on a visa agreement with Chile.', 'proposed'],
  ['Peru called for talks on a visa agreement with Chile.', 'proposed'],
  ['Peru and Chile held talks on a visa agreement.', 'negotiating'],
  ['They welcomed the start of negotiations on a visa agreement between Peru and Chile.', 'negotiating'],
  ['Peru and Chile agreed to resume talks on a visa agreement.', 'negotiating'],
  [
    'The ministers agreed to speed up negotiations on a visa agreement between Peru and Chile.',
    'negotiating',
  ],
  ['Peru seeks to build momentum for a free trade agreement with Chile.', 'proposed'],
  ['The talks paved the way for a peace treaty between Peru and Chile.', 'proposed'],
  ['The talks paved the way for the 1994 peace treaty between Peru and Chile.', 'in-force'],
  ['The ministers of Peru and Chile discussed the possibility of a visa agreement.', 'proposed'],
  ['Peru and Chile explored the possibility of concluding a visa agreement.', 'proposed'],
  ['Peru expressed interest in signing a free trade agreement with Chile.', 'proposed'],
  ['Both sides looked forward to signing a visa agreement between Peru and Chile.', 'proposed'],
  ['They looked forward to the early conclusion of a visa agreement between Peru and Chile.', 'proposed'],
  ['Peru and Chile are conducting a feasibility study on a free trade agreement.', 'proposed'],
  ['Peru and Chile will negotiate a trade agreement.', 'proposed'],
  ['Peru and Chile have been negotiating a trade agreement since 2015.', 'negotiating'],
  ['Peru and Chile are close to signing a visa agreement.', 'negotiating'],
  ['Peru and Chile are on the verge of signing a visa agreement.', 'negotiating'],
  ['Peru and Chile are finalizing a border agreement.', 'negotiating'],
  ['Peru and Chile are trying to reach a border agreement.', 'negotiating'],
  ['Peru and Chile are hammering out a trade deal.', 'negotiating'],
  ['Peru and Chile have hammered out a trade deal.', 'agreed'],
  ['Peru and Chile worked through the night to thrash out a trade deal.', 'negotiating'],
];

describe('how far an agreement is', () => {
  it.each(STAGES)('%s', (text, status) => {
    expect(told(text).map((row) => row.split(' | ')[0])).toEqual([status]);
  });
});
