import type { TextAnalysis } from '../analysis.js';
import type { Candidate, TitleCandidate } from './candidate.js';
import { findCountries } from './countries.js';
import { findOrganizations } from './organizations.js';
import { findPersons } from './persons.js';
import { findPlaces, findSeats } from './places.js';
import { type Reading, readArticle } from './reading.js';
import { resolveOverlaps } from './resolve-overlaps.js';
import { findTitles } from './titles.js';
import { findTreaties } from './treaties.js';

/** What an article may mention, without overlaps, and the titles beside it. */
export interface Candidates {
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  readonly titles: readonly TitleCandidate[];
}

/** Stage 4: every finder over the article, then one reading of each stretch. Linear. */
export function findCandidates(text: TextAnalysis): Candidates {
  const reading = readArticle(text);
  const titles = findTitles(reading);
  const candidates = resolveOverlaps([
    ...findTreaties(reading),
    ...findOrganizations(reading),
    ...findPersons(reading, titles),
    ...findSeats(reading),
    ...findCountries(reading),
    ...findPlaces(reading),
  ]);
  return { reading, candidates, titles };
}
