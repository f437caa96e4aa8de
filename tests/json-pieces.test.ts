import { setImmediate as immediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { cutIntoPieces, printInTurns, readPieces } from '../src/json-pieces.js';

const items = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, at) => ({ at, text: `"${at}", \ud800`, missing: undefined }));

describe('JSON in pieces', () => {
  it.each([
    ['nothing', {}],
    ['what is no list', { file: 'a.txt', title: null, at: { place: 1.5 }, missing: undefined }],
    ['lists of no item, one, and the length of pieces', { a: [], b: [null], c: items(250) }],
    ['a list of more', { before: [1], mentions: items(1_003), '"after"': 'text' }],
  ])('is what one JSON would be: %s', async (_, object) => {
    const text = JSON.stringify(object);
    expect(await printInTurns(object)).toEqual({ text, bytes: Buffer.byteLength(text) });
    expect(await readPieces(await cutIntoPieces(object))).toEqual(JSON.parse(JSON.stringify(object)));
  });

  it('lets others have a turn', async () => {
    let turns = 0;
    let isOver = false;
    const other = (async () => {
      for (; !isOver; turns += 1) await immediate();
    })();
    await printInTurns({ mentions: items(200_000) });
    isOver = true;
    await other;
    expect(turns).toBeGreaterThan(3);
  });
});
