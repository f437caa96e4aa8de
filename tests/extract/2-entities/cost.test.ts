import { describe, expect, it } from 'vitest';
import { processorTime } from '../../support/processor-time.js';
import { analysisOf } from '../articles.js';

const repeat = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** The least of three processor times in milliseconds. */
function cost(text: string): number {
  const runs = [0, 1, 2].map(() => {
    const start = processorTime();
    analysisOf(text);
    return processorTime() - start;
  });
  return Math.min(...runs);
}

describe('the cost of an analysis', () => {
  it.each([
    ['capitalised words on one line', 'Alpha Beta Gamma Delta '],
    ['names of people', 'John Smith met Mary Jones and she told him so. '],
    ['names of bodies', 'Foreign Ministry of Trade and Industry Bank of '],
    ['hyphenated countries', 'Iran-Russia and Putin were in Moscow. '],
    ['brackets and quotation marks', '("a [b" \'c) '],
    ['figures', '12 billion to 1, 2 or 3 Nov. 4 '],
  ])('grows in proportion to the text: %s', (_, piece) => {
    cost(repeat(piece, 20_000));
    const [one, two] = [cost(repeat(piece, 60_000)), cost(repeat(piece, 240_000))];
    expect(two / one).toBeLessThan(7);
  });
});
