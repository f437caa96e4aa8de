import type { Candidate, CountryCandidate, OrganizationCandidate } from '../candidate.js';
import { printed, type Reading, spanOf } from '../reading.js';
import { isWeak } from './certainty.js';

/**
 * The candidates, with companies of the tables read as the people whose surname they share where the article has named these in full
 * ("Eugene Antonov", then "Antonov"), and with the country behind a company in its name ("Samsung Vietnam"). In order of the text. Linear.
 */
export function settleBodies(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const surnames = new Set<string>();
  const settled: Candidate[] = [];
  for (const candidate of candidates) {
    const before = settled.at(-1);
    const branch = branchOf(reading, before, candidate);
    if (branch !== undefined) settled[settled.length - 1] = branch;
    else if (isNamesake(reading, surnames, candidate)) settled.push(asPerson(reading, candidate));
    else settled.push(candidate);
    if (candidate.kind === 'person' && !isWeak(candidate) && candidate.lastToken - candidate.firstToken > 1)
      surnames.add(reading.tokens[candidate.lastToken - 1]?.lower ?? '');
  }
  return settled;
}

function isNamesake(
  { tokens }: Reading,
  surnames: ReadonlySet<string>,
  candidate: Candidate,
): candidate is OrganizationCandidate {
  const { kind, firstToken, lastToken } = candidate;
  return (
    kind === 'organization' &&
    candidate.type === 'company' &&
    lastToken === firstToken + 1 &&
    surnames.has(tokens[firstToken]?.lower ?? '')
  );
}

const asPerson = (reading: Reading, { firstToken, lastToken }: OrganizationCandidate): Candidate => ({
  kind: 'person',
  name: printed(reading, firstToken, lastToken),
  honorifics: [],
  titles: [],
  country: undefined,
  leader: undefined,
  isWeak: false,
  ...spanOf(reading, firstToken, lastToken),
});

/** A company or a private body right before the name of a country. */
function branchOf(
  reading: Reading,
  before: Candidate | undefined,
  candidate: Candidate,
): OrganizationCandidate | undefined {
  const { tokens, isTitleCase } = reading;
  if (before?.kind !== 'organization' || candidate.kind !== 'country' || candidate.form !== 'name')
    return undefined;
  const sentence = tokens[candidate.firstToken]?.sentence ?? 0;
  const isOne =
    before.lastToken === candidate.firstToken &&
    tokens[before.firstToken]?.sentence === sentence &&
    isTitleCase[sentence] !== true &&
    !candidate.isPartOfToken &&
    /^(?:company|media|ngo|party|other)$/.test(before.type) &&
    before.organization?.type !== 'igo';
  return isOne ? asBranch(reading, before, candidate) : undefined;
}

function asBranch(
  reading: Reading,
  body: OrganizationCandidate,
  { lastToken, countries }: CountryCandidate,
): OrganizationCandidate {
  const name = printed(reading, body.firstToken, lastToken);
  return {
    ...body,
    name,
    fullForm: name,
    organization: undefined,
    country: countries[0]?.code,
    isAcronym: false,
    ...spanOf(reading, body.firstToken, lastToken),
  };
}
