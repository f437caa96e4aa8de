import type { Candidate } from './candidate.js';

/**
 * Of candidates that overlap the longest is kept; of equally long ones the better supported. Names inside one hyphenated word
 * and countries inside the name of a treaty stand beside each other. In order of the text.
 */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const owners = new Map<number, Candidate>();
  const kept: Candidate[] = [];
  const ranked = candidates.toSorted((a, b) => weight(b) - weight(a) || a.start - b.start);
  for (const candidate of ranked) {
    if (!isFree(candidate, owners)) continue;
    kept.push(candidate);
    for (let token = candidate.firstToken; token < candidate.lastToken; token += 1)
      if (!owners.has(token) || owners.get(token)?.kind === 'treaty') owners.set(token, candidate);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

function isFree(candidate: Candidate, owners: ReadonlyMap<number, Candidate>): boolean {
  for (let token = candidate.firstToken; token < candidate.lastToken; token += 1) {
    const owner = owners.get(token);
    if (owner === undefined || owner.end <= candidate.start || candidate.end <= owner.start) continue;
    if (isNation(candidate, owner)) continue;
    const isBeside =
      candidate.kind === 'country' &&
      (owner.kind === 'treaty' || isPart(owner)) &&
      (owner.kind === 'treaty' || isPart(candidate));
    if (!isBeside) return false;
  }
  return true;
}

/** Types of the bodies of a state: the adjective of the nation before their name is no part of it. */
export const PUBLIC_TYPES: ReadonlySet<string> = new Set([
  'ministry',
  'legislature',
  'court',
  'government',
  'military',
]);

/** The adjective that opens the name of a state's own body: "Libyan House of Representatives". */
function isNation(candidate: Candidate, owner: Candidate): boolean {
  if (candidate.kind !== 'country' || owner.kind !== 'organization') return false;
  if (candidate.firstToken !== owner.firstToken || candidate.lastToken >= owner.lastToken) return false;
  return PUBLIC_TYPES.has(owner.type) || /\b(?:Embassy|Consulate)\b/.test(owner.name);
}

const isPart = (candidate: Candidate): boolean => candidate.kind === 'country' && candidate.isPartOfToken;

/** Tokens covered count most; then how sure the kind of evidence is. */
function weight(candidate: Candidate): number {
  return (candidate.lastToken - candidate.firstToken) * 10 + certainty(candidate);
}

function certainty(candidate: Candidate): number {
  switch (candidate.kind) {
    case 'treaty':
      return 9;
    case 'organization':
      return candidate.organization === undefined ? 3 : 8;
    case 'person':
      return candidate.isWeak ? 0 : candidate.titles.length > 0 || candidate.leader !== undefined ? 8 : 5;
    case 'seat':
      return 7;
    case 'country':
      return 6;
    case 'people':
      return 2;
    case 'place':
      return 4;
  }
}
