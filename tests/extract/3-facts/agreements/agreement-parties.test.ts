import { describe, expect, it } from 'vitest';
import { agreementsOf } from '../claims/facts.js';

/** Parties of the agreements of an article of 11 September 2019, as "name: parties". */
const partiesOf = (text: string): string[] =>
  agreementsOf(text).map((row) => {
    const [name = '', , , parties = ''] = row.split(' | ');
    return `${name}: ${parties.split(' + ').toSorted().join(' + ')}`;
  });

const ROWS: readonly (readonly [string, string, ...string[]])[] = [
  [
    'those whom the verb of a headline joins',
    'Kenya and Ethiopia strike deal on power imports\n\nThe two governments met on Monday in Nairobi to talk about power lines, officials said.',
    'deal on power imports: Ethiopia + Kenya',
  ],
  [
    'those of a pair in a headline, by a comma',
    'Ghana, Togo discuss border treaty\n\nThe two governments met on Monday in Accra to talk about the sea, officials said.',
    'border treaty: Ghana + Togo',
  ],
  [
    'a deal that nobody strikes',
    'Ethiopia strike deal talks to resume\n\nUnions in Ethiopia met on Monday in Addis Ababa to talk about pay, officials said.',
  ],
  [
    'a country that its region describes',
    'Days after a mission left the Solomon Islands, China said it had signed a security pact with the Pacific nation.',
    'security pact with the Pacific nation: China + Solomon Islands',
  ],
  [
    'a country of the region that is not the subject',
    'Ghana is eager for trade. Kenya signed a pact with the West African nation on Monday.',
    'pact with the West African nation: Ghana + Kenya',
  ],
  [
    '"that country"',
    'Peru has ores. Under a deal signed with that country in May, Japan will buy copper.',
    'deal: Japan + Peru',
  ],
  [
    'the two who act in the sentence',
    'Secretary of State Mike Pompeo met the Moroccan foreign minister in Washington. Pompeo praised talks between Israel and Egypt. He thanked Morocco for its help under the defence roadmap the two countries signed in May.',
    'defence roadmap: Morocco + United States',
  ],
  [
    'not those whom a third thanks',
    'Peruvian President Martin Vizcarra and Colombian President Ivan Duque held talks on Monday. Mr. Duque thanked Ecuador and Brazil for their help. Both governments signed an extradition treaty in 2004.',
    'extradition treaty: Colombia + Peru',
  ],
  [
    'the pair to which the speaker belongs',
    'Kenya and Uganda held talks on Monday. Egypt praised Sudan and Chad. Kenya said the two countries would sign a border treaty.',
    'border treaty: Kenya + Uganda',
  ],
];

describe('The parties of an agreement', () => {
  it.each(ROWS)('are %s', (_, text, ...parties) => {
    expect(partiesOf(text)).toEqual(parties);
  });
});
