import { describe, expect, it } from 'vitest';
import { agreementsOf } from '../claims/facts.js';

const HITS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a proper name behind "known as"',
    'The agreement, known as the Mutual Logistics Pact, was signed by Chad and Sudan.',
    ['Mutual Logistics Pact | agreement | signed | Chad + Sudan | - | -'],
  ],
  [
    'a signing that is to come',
    'The signing of a border agreement between China and Vietnam is expected soon.',
    ['border agreement between China and Vietnam | agreement | proposed | China + Vietnam | - | -'],
  ],
  [
    'a threat to scrap it',
    'Bolivia threatened to scrap the energy agreement with Brazil.',
    ['energy agreement with Brazil | agreement | threatened | Brazil + Bolivia | - | -'],
  ],
  [
    'what a court struck down',
    'The U.S.-Colombian military accord was struck down by judges.',
    ['U.S.-Colombian military accord | agreement | ended | United States + Colombia | - | -'],
  ],
  [
    "a parliament's approval",
    'An extradition treaty with Britain was approved by the Algerian parliament.',
    ['extradition treaty with Britain | treaty | ratified | United Kingdom + Algeria | - | -'],
  ],
  [
    'an expiry to come',
    'The gas contract between Iran and Turkey, which expires in December, covers both.',
    ['gas contract between Iran and Turkey | contract | in-force | Iran + Turkey | - | -'],
  ],
  [
    'what stands past an aside',
    'The trade deal, worth $3 billion, was signed by Chad and Sudan.',
    ['trade deal | deal | signed | Chad + Sudan | $3 billion | -'],
  ],
  [
    'those for whom another signs',
    'An envoy signed the water accord with Egypt on behalf of Sudan.',
    ['water accord with Egypt | agreement | signed | Egypt + Sudan | - | -'],
  ],
  [
    'a list whose last is told by a participle',
    'Russia and Kyrgyzstan signed a package of documents on Thursday, including an agreement on a base and an accord settling a debt.',
    [
      'documents | agreement | signed | Russia + Kyrgyzstan | - | 2019-09-05',
      'agreement on a base | agreement | signed | Russia + Kyrgyzstan | - | 2019-09-05',
      'accord settling a debt | agreement | signed | Russia + Kyrgyzstan | - | 2019-09-05',
    ],
  ],
  [
    'a roadmap that two agree',
    'Spain and Morocco agreed a roadmap on fishing.',
    ['roadmap on fishing | agreement | agreed | Spain + Morocco | - | -'],
  ],
  [
    'one that only its date tells from others',
    'The new rules build on the agreement concluded in Berlin in July 2014.',
    ['agreement | agreement | agreed | - | - | 2014-07'],
  ],
];

const MISSES: readonly (readonly [string, string])[] = [
  ['a wish for closer relations', 'China and Ethiopia pledged to lift their cooperation to a new high.'],
  ['"the agreement" of which nothing is told', 'Reporters asked about the agreement on Monday.'],
  ['a roadmap that one praises', 'Spain and Morocco praised the roadmap.'],
];

describe('agreements and their stages', () => {
  it.each(HITS)('are read: %s', (_, text, expected) => {
    expect(agreementsOf(text)).toEqual(expected);
  });

  it.each(MISSES)('are not read: %s', (_, text) => {
    expect(agreementsOf(text)).toEqual([]);
  });

  it('hold what the same pair agreed to do', () => {
    const text =
      'Argentina and Chile signed a border accord on Monday. Argentina and Chile further agreed to support a survey.';
    expect(agreementsOf(text)).toEqual([
      'border accord | agreement | signed | Argentina + Chile | - | 2019-09-09',
    ]);
  });

  it('are of the day of the talks after which they were signed', () => {
    const text =
      'Xi Jinping held talks with Vladimir Putin in Moscow on Monday. After the talks, the two leaders witnessed the signing of 16 agreements.';
    expect(agreementsOf(text)).toEqual([
      '16 agreements | agreement | signed | China + Russia | - | 2019-09-09',
    ]);
  });

  it('are of the pair that the lead tells, where the officials of one sign several', () => {
    const text =
      'Russia and Kyrgyzstan signed a border accord on Monday. Agreements on two dams were inked by Russian Energy Minister Robert Keller.';
    expect(agreementsOf(text)).toEqual([
      'border accord | agreement | signed | Russia + Kyrgyzstan | - | 2019-09-09',
      'Agreements on two dams | agreement | signed | Russia + Kyrgyzstan | - | 2019-09-09',
    ]);
  });
});
