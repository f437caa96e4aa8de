import type { Candidate, OrganizationCandidate } from './candidate.js';
import { ORGANIZATION_HEADS, PUBLIC_HEADS } from './organization-heads.js';
import { endsInMinister, isMinister } from './organization-offices.js';
import { ACRONYM } from './organization-shapes.js';
import { printed, type Reading, spanOf } from './reading.js';

/** Heads of what is no body though it has a name and an acronym. */
export const NO_BODY =
  /^(?:agreement|agreements|act|treaty|pact|accord|accords|plan|program|programme|law|zone|protocol|convention|project|vehicle|aircraft|missile|missiles|virus|disease|syndrome|goals|order|statement|memorandum|understanding|framework|strategy|area|dialogue|compact|partnership|scheme|tax|index)$/;

/** Acronyms that the article itself explains as something else: "exclusive economic zone (EEZ)", "Defense Agreement (SDA)". */
export function definedOtherwise(
  reading: Reading,
  found: readonly OrganizationCandidate[],
): Map<string, 'words' | 'document'> {
  const { tokens } = reading;
  const ends = new Set(found.map((candidate) => candidate.lastToken));
  const others = new Map<string, 'words' | 'document'>();
  for (const token of tokens) {
    const at = token.index;
    if (token.text !== '(' || ends.has(at) || tokens[at + 2]?.text !== ')') continue;
    const word = tokens[at + 1]?.text ?? '';
    const before = tokens[at - 1];
    if (!ACRONYM.test(word) || before === undefined) continue;
    if (NO_BODY.test(before.lower) || isSpelt(reading, at, word)) others.set(word, 'document');
    else if (/^\p{Ll}/u.test(before.text) && !ORGANIZATION_HEADS.has(before.lower)) others.set(word, 'words');
  }
  return others;
}

/** "Comprehensive Agreement on Investment (CAI)": whether a document is among the words before the bracket whose initials spell the acronym. */
function isSpelt({ tokens }: Reading, bracket: number, acronym: string): boolean {
  const letters = acronym.toLowerCase().replace(/\P{L}/gu, '');
  let left = letters.length;
  let isDocument = false;
  for (let at = bracket - 1; left > 0 && at >= bracket - 2 * letters.length; at -= 1) {
    const { lower = '', isCapitalised = false } = tokens[at] ?? {};
    if (isCapitalised && lower.startsWith(letters[left - 1] ?? '?')) {
      left -= 1;
      isDocument ||= NO_BODY.test(lower);
    } else if (!/^(?:of|on|for|and|the|to|in|with|&)$/.test(lower)) return false;
  }
  return left === 0 && isDocument;
}

/**
 * The candidates without the bodies that are none: what is signed or ruled, acronyms that the article explains as something else, and
 * portfolios; "the Almaty-based Risk Group" without its seat. In order of the text. Linear.
 */
export function withoutNoBodies(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const others = definedOtherwise(
    reading,
    candidates.filter(isOrganization).filter((body) => !isInstrument(reading, body)),
  );
  return candidates.flatMap((candidate) => {
    if (!isOrganization(candidate) || candidate.organization !== undefined) return [candidate];
    const isOther =
      others.has(candidate.name) ||
      isInstrument(reading, candidate) ||
      isOfficeOrAdjective(reading, candidate);
    return isOther ? [] : [withoutSeat(reading, candidate)];
  });
}

const isOrganization = (candidate: Candidate): candidate is OrganizationCandidate =>
  candidate.kind === 'organization';

/** "the East African Monetary Union Protocol", "the Danish Government": what is signed, or who governs, is no body. */
function isInstrument({ tokens }: Reading, { lastToken }: OrganizationCandidate): boolean {
  const [before, last] = [tokens[lastToken - 2]?.lower ?? '', tokens[lastToken - 1]?.lower ?? ''];
  return (
    /^(?:protocol|treaty|agreement|accords?|pact|declaration|memorandum|communiqu[eé]|partnership|compact|empire|roadmap)$/.test(
      last,
    ) ||
    (last === 'government' && before !== 'regional')
  );
}

/** "Egypt's Water Resources minister", "the Maoist leader", "the West African force". */
function isOfficeOrAdjective(
  reading: Reading,
  { firstToken, lastToken, isAcronym }: OrganizationCandidate,
): boolean {
  const { tokens } = reading;
  const [last, next] = [tokens[lastToken - 1], tokens[lastToken]];
  if (next?.sentence !== last?.sentence) return false;
  // "Foreign Office Minister"
  if (PUBLIC_HEADS.has(last?.lower ?? '')) return false;
  if (isMinister(next?.lower) && next?.lower !== 'secretary') return true;
  if (next?.lower === 'and' && endsInMinister(reading, lastToken + 1)) return true;
  if (isAcronym || !/^\p{Ll}{3}/u.test(next?.text ?? '')) return false;
  const lower = last?.lower ?? '';
  return (
    (lastToken - firstToken === 1 && lower.endsWith('ist')) ||
    /^(?:african|asian|european|american|arab|caribbean)$/.test(lower)
  );
}

/** "Almaty-based Risk Group": the name begins behind where the body sits and who owns it. */
function withoutSeat(reading: Reading, candidate: OrganizationCandidate): OrganizationCandidate {
  const { firstToken, lastToken } = candidate;
  const isSeat = /-(?:based|led|backed|owned|controlled|listed)$/.test(
    reading.tokens[firstToken]?.text ?? '',
  );
  if (!isSeat || lastToken - firstToken < 2) return candidate;
  const name = printed(reading, firstToken + 1, lastToken);
  return { ...candidate, name, fullForm: name, ...spanOf(reading, firstToken + 1, lastToken) };
}
