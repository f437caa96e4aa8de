import type { TextAnalysis } from '../analysis.js';
import type { Candidate, TitleCandidate } from './candidate.js';
import { readContractSides } from './contract-sides.js';
import { findCountries } from './countries.js';
import { echoNames } from './name-model/echo-names.js';
import { joinPersons } from './name-model/join-persons.js';
import { readNames } from './name-model/read-names.js';
import { settleBodies } from './name-model/settle-bodies.js';
import { withoutNoBodies } from './organization-no-body.js';
import { findOrganizations } from './organizations.js';
import { findPeoples } from './peoples.js';
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

/** Stage 4: every finder over the article, then one reading of each stretch; learned weights read what the rules leave open. Linear. */
export function findCandidates(text: TextAnalysis): Candidates {
  const { reading, candidates, titles } = findRuleCandidates(readArticle(text));
  const read = settleBodies(reading, joinPersons(reading, readNames(reading, candidates, titles)));
  const names = echoNames(reading, read, titles);
  const bodies = readContractSides(reading, withoutNoBodies(reading, names));
  return { reading, titles, candidates: bodies.filter((candidate) => !isSickness(reading, candidate)) };
}

/** "Dallas Ebola patient": nobody is called by an illness. */
const isSickness = ({ tokens }: Reading, { kind, lastToken }: Candidate): boolean =>
  kind === 'person' && SICKNESS.test(tokens[lastToken - 1]?.lower ?? '');

const SICKNESS =
  /^(?:ebola|zika|covid|covid-19|coronavirus|sars|mers|mpox|hiv|malaria|cholera|dengue|measles|polio|flu)$/;

/** What the rules alone read. */
export function findRuleCandidates(reading: Reading): Candidates {
  const titles = findTitles(reading);
  const candidates = resolveOverlaps([
    ...findTreaties(reading),
    ...findOrganizations(reading),
    ...findPersons(reading, titles),
    ...findSeats(reading),
    ...findCountries(reading),
    ...findPlaces(reading),
    ...findPeoples(reading),
  ]);
  return { reading, candidates, titles };
}
