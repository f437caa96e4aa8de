import type { TreatyCandidate } from './candidate.js';
import { type Reading, spanOf } from './reading.js';

/** Treaties and agreements that the press calls by name. In order of the text. */
export function findTreaties(reading: Reading): TreatyCandidate[] {
  return reading.tokens.flatMap((_, at) => {
    const match = reading.matches[at]?.find((entry) => entry.kind === 'treaty');
    if (match === undefined || match.kind !== 'treaty') return [];
    return [{ kind: 'treaty' as const, treaty: match.treaty, ...spanOf(reading, at, at + match.length) }];
  });
}
