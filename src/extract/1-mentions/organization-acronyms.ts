import { commonWords } from '../lexicon/lexicon.js';
import type { OrganizationCandidate } from './candidate.js';
import { ACRONYM } from './organization-shapes.js';
import { isFirstName, isSurname } from './person-names.js';
import type { Reading } from './reading.js';

/** The acronym that is printed in brackets behind the name. */
export function withAcronym(reading: Reading, candidate: OrganizationCandidate): OrganizationCandidate {
  const { tokens } = reading;
  const at = candidate.lastToken;
  const word = tokens[at + 1]?.text ?? '';
  const isShort = ACRONYM.test(word) || isSpokenAcronym(reading, candidate);
  if (tokens[at]?.text !== '(' || !isShort || !/^[),;]$/.test(tokens[at + 2]?.text ?? '')) return candidate;
  return { ...candidate, acronym: word };
}

/** "the Brazilian Institute of the Environment (Ibama)": an acronym that is spoken as a word. */
function isSpokenAcronym(
  { tokens, matches }: Reading,
  { firstToken, lastToken }: OrganizationCandidate,
): boolean {
  const at = lastToken + 1;
  const { text = '', lower = '' } = tokens[at] ?? {};
  if (lastToken - firstToken < 2 || tokens[at + 1]?.text !== ')' || (matches[at] ?? []).length > 0)
    return false;
  return (
    /^\p{Lu}\p{Ll}{2,9}$/u.test(text) && !commonWords.has(lower) && !isFirstName(lower) && !isSurname(lower)
  );
}
