import { sentenceId } from '../../../src/domain/ids.js';

interface Place {
  /** Of the article. */
  readonly id: string;
  readonly publishedKey: string;
  readonly start: number;
  readonly sentence: number;
}

/** The sentences of at most ten pieces of evidence, oldest article first, as claims keep them. */
export function firstSentences(places: readonly Place[]): readonly string[] {
  const sorted = places.toSorted(
    (a, b) => compare(a.publishedKey, b.publishedKey) || compare(a.id, b.id) || a.start - b.start,
  );
  return [...new Set(sorted.slice(0, 10).map(({ id, sentence }) => sentenceId(id, sentence)))];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
