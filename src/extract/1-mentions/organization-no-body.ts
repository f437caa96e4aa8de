import type { OrganizationCandidate } from './candidate.js';
import { ACRONYM } from './organization-shapes.js';
import type { Reading } from './reading.js';

/** Heads of what is no body though it has a name and an acronym. */
export const NO_BODY =
  /^(?:agreement|agreements|act|treaty|pact|accord|accords|plan|program|programme|law|zone|protocol|convention|project|initiative|vehicle|aircraft|missile|missiles|virus|disease|syndrome|goals|order|statement|memorandum|understanding|framework|strategy|process|area|dialogue|compact|tax|index)$/;

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
    if (NO_BODY.test(before.lower)) others.set(word, 'document');
    else if (/^\p{Ll}/u.test(before.text)) others.set(word, 'words');
  }
  return others;
}
