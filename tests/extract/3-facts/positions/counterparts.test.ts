import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../support/article.js';

const HITS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a counterpart whose country stands behind the name',
    'Egyptian foreign minister Robert Keller met his counterpart Paul Martin of France.',
    ['Robert Keller | foreign minister | Egypt', 'Paul Martin | foreign minister | France'],
  ],
  [
    'one without a country, who is not of that of his counterpart',
    'Peru and Korea have signed a pact. Trade Minister Robert Keller and his Korean counterpart, Yoon Sang-jick, signed it in Seoul.',
    ['Robert Keller | Trade Minister | -', 'Yoon Sang-jick | Trade Minister | South Korea'],
  ],
  [
    'a counterpart as an apposition',
    'Robert Keller, the Egyptian foreign minister, and Paul Martin, his French counterpart, met.',
    ['Robert Keller | foreign minister | Egypt', 'Paul Martin | foreign minister | France'],
  ],
  [
    'no counterpart of one whose office no rule reads',
    'Chairman Robert Keller of NATO left. It was signed by Defence CS Ann Lee and her British counterpart Paul Martin.',
    ['Robert Keller | Chairman | NATO'],
  ],
  [
    'a counterpart of one who is out of office',
    'Former Egyptian foreign minister Robert Keller and his French colleague Paul Martin signed it.',
    ['Robert Keller | former foreign minister | Egypt', 'Paul Martin | foreign minister | France'],
  ],
  [
    'a counterpart whose office has another name',
    'British Foreign Secretary Robert Keller met his French counterpart, Paul Martin.',
    ['Robert Keller | Foreign Secretary | United Kingdom', 'Paul Martin | Foreign Minister | France'],
  ],
  [
    'two with "then-" before their title',
    'It was signed by then-Foreign Ministers Robert Keller of Egypt and Paul Martin of France.',
    ['Robert Keller | former Foreign Minister | Egypt', 'Paul Martin | former Foreign Minister | France'],
  ],
  [
    'one newly elected',
    "Egypt's newly elected president, Robert Keller, spoke.",
    ['Robert Keller | president | Egypt'],
  ],
  [
    'two offices of one state',
    'Robert Keller, Deputy Prime Minister and Minister of Foreign Affairs of Egypt, spoke.',
    ['Robert Keller | Deputy Prime Minister | Egypt', 'Robert Keller | Minister of Foreign Affairs | Egypt'],
  ],
  [
    'a new office behind a former one',
    'Lawmakers named Robert Keller, a former mayor of Cairo, as the new premier.',
    ['Robert Keller | premier | -', 'Robert Keller | former mayor | Cairo'],
  ],
];

describe('positions by another', () => {
  it.each(HITS)('are read: %s', (_, text, expected) => {
    expect(positionsOf(text).toSorted()).toEqual(expected.toSorted());
  });

  it('are none for a counterpart without name or country', () => {
    expect(positionsOf('Egyptian foreign minister Robert Keller met his counterpart on Monday.')).toEqual([
      'Robert Keller | foreign minister | Egypt',
    ]);
  });
});
