import type { TreatyCandidate } from './candidate.js';
import { atMatches, type Reading, spanOf } from './reading.js';

/** Treaties and agreements that the press calls by name. In order of the text. */
export function findTreaties(reading: Reading): TreatyCandidate[] {
  return atMatches(reading, (matches, at) => {
    const match = matches.find((entry) => entry.kind === 'treaty');
    if (match === undefined || match.kind !== 'treaty') return undefined;
    return { kind: 'treaty', treaty: match.treaty, ...spanOf(reading, at, at + match.length) };
  });
}
