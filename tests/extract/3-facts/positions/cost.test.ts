import { expect, it } from 'vitest';
import { findPositions } from '../../../../src/extract/3-facts/positions/find-positions.js';
import { addHomelands } from '../../../../src/extract/3-facts/positions/place-holders.js';
import { analysisOf } from '../../articles.js';

/** A surname for each number. */
const surname = (at: number): string =>
  `B${[...String(at)].map((digit) => `${'aeiouyrlnm'.charAt(Number(digit))}k`).join('')}o`;

/** How often a property of a mention is read to find the offices of a text. */
function countReads(text: string): number {
  const analysis = addHomelands(analysisOf(text));
  let reads = 0;
  const handler: ProxyHandler<(typeof analysis.mentions)[number]> = {
    get: (mention, name, receiver) => {
      reads += 1;
      return Reflect.get(mention, name, receiver);
    },
  };
  const mentions = analysis.mentions.map((mention) => new Proxy(mention, handler));
  const { positions } = findPositions({ ...analysis, mentions });
  expect(positions.length).toBeGreaterThan(0);
  return reads;
}

it.each([
  ['without any country', (at: number) => `Foreign minister Ann ${surname(at)} met John ${surname(at)}. `],
  [
    'of a country',
    (at: number) => `Iran voted. Foreign minister Ann ${surname(at)} met John ${surname(at)}. `,
  ],
  ['of a delegation', (at: number) => `The delegation included Ann ${surname(at)}, the foreign minister. `],
  [
    'in lists',
    (at: number) =>
      `Ann ${surname(at)}, the foreign minister, and John ${surname(at)}, the finance minister, met. `,
  ],
])('offices %s are found by looking at each mention a few times', (_, sentence) => {
  const textOf = (count: number): string => Array.from({ length: count }, (_, at) => sentence(at)).join('');
  const [one, four] = [countReads(textOf(50)), countReads(textOf(200))];
  expect(four / one).toBeLessThan(6);
});
