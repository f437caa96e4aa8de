import { countriesByDemonym, countriesByName } from '../lexicon/lexicon.js';
import { PORTFOLIOS } from '../lexicon/titles.data.js';
import type { OrganizationCandidate } from './candidate.js';
import { unlisted } from './organization-shapes.js';
import type { Reading } from './reading.js';

const FIELDS: ReadonlySet<string> = new Set(PORTFOLIOS.flatMap((portfolio) => portfolio.split(' ')));
const LONGEST = 4;

/** "the French foreign ministry", "Peru's trade and industry ministry", "the department of trade": a ministry in small letters, of which its field tells which it is. */
export function readSmallMinistry(reading: Reading, at: number): OrganizationCandidate | undefined {
  const { tokens } = reading;
  const last = endOfMinistry(reading, at);
  const before = tokens[at - 1];
  if (last === undefined || before === undefined || before.sentence !== tokens[at]?.sentence)
    return undefined;
  const owner =
    before.text === "'s" ? countriesByName(tokens[at - 2]?.text ?? '') : countriesByDemonym(before.text);
  if (owner.length === 0 && !/^(?:the|its|their|his|her)$/.test(before.lower)) return undefined;
  const ministry = unlisted(reading, { firstToken: at, lastToken: last }, 'ministry');
  return { ...ministry, country: owner[0]?.code };
}

/** Token behind "foreign ministry" or "department of trade and industry" where it begins at `at`. */
function endOfMinistry({ tokens }: Reading, at: number): number | undefined {
  const isSmall = (index: number): boolean => /^\p{Ll}/u.test(tokens[index]?.text ?? '');
  const endOfFields = (from: number): number => {
    let end = from;
    while (end < from + LONGEST && isSmall(end) && FIELDS.has(tokens[end]?.lower ?? '')) end += 1;
    return tokens[end - 1]?.lower === 'and' ? end - 1 : end;
  };
  if (/^(?:ministry|department)$/.test(tokens[at]?.text ?? '')) {
    const end = tokens[at + 1]?.lower === 'of' ? endOfFields(at + 2) : at;
    return end > at + 2 ? end : undefined;
  }
  if (tokens[at]?.lower === 'and') return undefined;
  const end = endOfFields(at);
  return end > at && tokens[end]?.text === 'ministry' ? end + 1 : undefined;
}
