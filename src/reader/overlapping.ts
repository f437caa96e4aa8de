import type { Span } from '../domain/extraction.js';
import { firstIndex } from '../first-index.js';

/** Those of the items that share a character with a span. The items are in order of the text and do not overlap each other. */
export function overlapping<T extends Span>(items: readonly T[], { start, end }: Span): T[] {
  const first = firstIndex(items.length, (at) => (items[at]?.end ?? 0) > start);
  const behind = firstIndex(items.length, (at) => (items[at]?.start ?? end) >= end);
  return items.slice(first, behind);
}
