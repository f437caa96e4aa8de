import { describe, expect, it } from 'vitest';
import { flatMap } from '../src/flat-map.js';

describe('flatMap', () => {
  it.each<[string, readonly (number | undefined)[], (entry: number | undefined, at: number) => unknown]>([
    ['lists opened', [1, 2, 3], (entry) => (entry === 2 ? [] : [entry, entry])],
    ['what is no list as it is', [1, 2], (entry, at) => [entry, at].length],
    ['lists of lists opened once', [1, 2], (entry) => [[entry]]],
    ['what is absent read too', [1, undefined], (entry) => entry ?? 'none'],
    ['nothing of nothing', [], (entry) => [entry]],
  ])('gives, as the list of its own does, %s', (_, list, read) => {
    expect(flatMap(list, read)).toEqual(list.flatMap(read));
  });
});
