import type { OrganizationCandidate } from './candidate.js';
import type { Reading } from './reading.js';

/**
 * "the Congress" behind "the Nigeria Labour Congress": a bare word of the tables is short for the article's own body of that word; behind "the"
 * only for one that ends with it: "the Amazon" is no "Amazon Fund".
 */
export function shortenedFrom(
  { text }: Reading,
  found: readonly OrganizationCandidate[],
): (candidate: OrganizationCandidate) => OrganizationCandidate {
  const own = new Map<string, OrganizationCandidate>();
  for (const candidate of found) {
    const words = candidate.name.toLowerCase().split(' ');
    if (candidate.organization !== undefined || words.length < 2) continue;
    for (const word of [words[0] ?? '', `the ${words.at(-1)}`, words.at(-1) ?? ''])
      if (!own.has(word)) own.set(word, candidate);
  }
  return (candidate) => {
    const isBare =
      candidate.organization?.isAmbiguous === true && candidate.lastToken - candidate.firstToken === 1;
    const isDefinite = text.tokens[candidate.firstToken - 1]?.lower === 'the';
    const body = isBare ? own.get(`${isDefinite ? 'the ' : ''}${candidate.name.toLowerCase()}`) : undefined;
    if (body === undefined) return candidate;
    const { name, fullForm, organization, type, country } = body;
    return { ...candidate, name, fullForm, organization, type, country };
  };
}
