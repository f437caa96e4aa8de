import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import { processorTime } from '../support/processor-time.js';
import { articleOf } from './support/article.js';

/** The least of two processor times in milliseconds. */
function cost(text: string): number {
  const article = articleOf(text);
  const runs = [0, 1].map(() => {
    const start = processorTime();
    extract(article);
    return processorTime() - start;
  });
  return Math.min(...runs);
}

/** A sentence that asks who is meant by what an article repeats. */
const ASKS = '. The foreign minister of Iran met Russian President Vladimir Putin in Moscow on Monday.';

/** A middle name for each number. */
const middle = (at: number): string =>
  `B${[...String(at)].map((digit) => `${'aeiouyrlnm'.charAt(Number(digit))}k`).join('')}o`;

/** What is below this many milliseconds is not measured well enough to be compared. */
const LEAST = 10;

describe('the cost of an extraction', () => {
  it.each<[name: string, piece: string, size: number, end?: string]>([
    ['one line of capitalised words', 'Alpha Beta Gamma Delta Omega Kappa ', 45_000],
    ['quotation marks', '"a" "b ', 20_000],
    ['quotation marks alone', '"', 5_000],
    ['brackets', '(a [b ', 20_000],
    ['digits', '1', 5_000],
    ['dots', 'a. b.', 20_000],
    ['hyphens', 'Iran-', 5_000],
    ['one sentence', 'the minister of the country said that he met the president of the state and ', 25_000],
    ['a list of countries', 'Iran, Iraq, ', 20_000],
    ['capitals alone', 'PRESIDENT VLADIMIR PUTIN MET HASSAN ROUHANI IN TEHRAN ON MONDAY. ', 20_000],
    ['short lines', 'Iran\n', 20_000],
    ['statements', '"We agree," Putin said. ', 20_000],
    ['agreements', 'Iran and Russia signed an agreement on trade in Tehran on Monday. ', 20_000],
    ['agreements and their parts', 'two memorandums, one on fishing and the other on visas, ', 20_000],
    [
      'lists of agreements',
      'Two agreements were signed:\n- a memorandum on fishing\n- a memorandum on visas\n\n',
      20_000,
    ],
    ['one list of agreements', '- a memorandum on fishing;\n', 20_000],
    ['sums of agreements', 'a contract worth $3 million on fishing, ', 20_000],
    ['markup that is not closed', '<a ', 20_000],
    ['one name over and over, then offices', 'John Smith ', 15_000, ASKS],
    ['tabs', 'Iran\t', 20_000],
    ['lists in quotation marks', '"Iran and Iraq, "', 20_000],
    ['titles in a list', 'President Vladimir Putin of Russia, ', 20_000],
    ['short sentences on one line', 'Mr. Smith said. ', 20_000],
    ['tags of speech', '"a" said Smith, ', 20_000],
    ['days', 'on Monday, 5 May 2012, ', 20_000],
    ['agreements in a list', 'the agreement between Iran and Iraq, ', 20_000],
    ['acronyms in brackets', '(WHO) ', 20_000],
    ['abbreviations', 'U.S. ', 20_000],
    ['sums', '$5 million, ', 20_000],
    ['semicolons', 'Iran; ', 20_000],
    ['datelines', 'TEHRAN, May 5 (Reuters) - ', 20_000],
    ['pronouns', 'He said he ', 20_000],
  ])('grows in proportion to the text: %s', (_, piece, size, end = '') => {
    const textOf = (factor: number): string => piece.repeat(Math.ceil((size * factor) / piece.length)) + end;
    cost(textOf(1));
    const [one, four] = [cost(textOf(1)), cost(textOf(4))];
    expect(four / Math.max(one, LEAST)).toBeLessThan(8);
  });

  it('does not compare each of thousands who share first name and surname with all others', () => {
    const textOf = (people: number): string =>
      Array.from({ length: people }, (_, at) => `John ${middle(at)} Smith. `).join('');
    cost(textOf(500));
    const [one, four] = [cost(textOf(500)), cost(textOf(2_000))];
    expect(four / Math.max(one, LEAST)).toBeLessThan(8);
  });
});
