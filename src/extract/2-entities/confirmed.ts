import { fold } from '../../domain/fold.js';
import type { Candidate, PersonCandidate } from '../1-mentions/candidate.js';
import type { Reading } from '../1-mentions/reading.js';

/** Names of which only the look speaks for a person count when the article also uses their last word alone. */
export function withConfirmed(
  reading: Reading,
  persons: readonly PersonCandidate[],
  taken: Set<number>,
): PersonCandidate[] {
  const alone = new Set<string>();
  for (const token of reading.tokens) {
    const at = token.index;
    const isLone = token.isCapitalised && !taken.has(at) && reading.tokens[at - 1]?.isCapitalised !== true;
    if (isLone && reading.tokens[at + 1]?.isCapitalised !== true) alone.add(token.lower);
  }
  return persons.flatMap((person) => {
    if (!person.isWeak) return [person];
    if (!alone.has(person.name.split(' ').at(-1)?.toLowerCase() ?? '')) return [];
    for (let token = person.firstToken; token < person.lastToken; token += 1) taken.add(token);
    return [{ ...person, isWeak: false }];
  });
}

const WHERE = /^(?:in|at|near|from|to|outside|around|into|via|through|of)$/;

/** Drops cities and peoples that are the surname of somebody whom the article names in full ("Valeska Paris"), unless a preposition precedes. */
export function withoutNamesakes(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const surnames = new Set<string>();
  for (const candidate of candidates) {
    const words = candidate.kind === 'person' && !candidate.isWeak ? candidate.name.split(' ') : [];
    if (words.length > 1) surnames.add(fold(words.at(-1) ?? ''));
  }
  return candidates.filter((candidate) => {
    if (!/^(?:seat|place|people)$/.test(candidate.kind)) return true;
    if (candidate.lastToken - candidate.firstToken > 1) return true;
    if (!surnames.has(fold(reading.tokens[candidate.firstToken]?.text ?? ''))) return true;
    return WHERE.test(reading.tokens[candidate.firstToken - 1]?.lower ?? '');
  });
}
