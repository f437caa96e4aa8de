import { rememberByWord } from '../../text/word-forms.js';
import type { Token } from '../analysis.js';
import { countriesByDemonym, countriesByName } from '../lexicon/lexicon.js';
import { PORTFOLIOS } from '../lexicon/titles.data.js';
import type { OrganizationCandidate } from './candidate.js';
import { unlisted } from './organization-shapes.js';
import type { Reading } from './reading.js';

const FIELDS: ReadonlySet<string> = new Set(PORTFOLIOS.flatMap((portfolio) => portfolio.split(' ')));
const LONGEST = 4;
const mayOpen = rememberByWord(
  (lower) => lower !== 'and' && (FIELDS.has(lower) || /^(?:ministry|department)$/.test(lower)),
);

/** "the French foreign ministry", "Peru's trade and industry ministry", "the department of trade": a ministry in small letters, of which its field tells which it is. */
export function readSmallMinistry(reading: Reading, at: number): OrganizationCandidate | undefined {
  const { tokens } = reading;
  const first = tokens[at];
  const last = first !== undefined && mayOpen(first) ? endOfMinistry(reading, at) : undefined;
  const before = tokens[at - 1];
  if (last === undefined || before === undefined || before.sentence !== first?.sentence) return undefined;
  const owner =
    before.text === "'s" ? countriesByName(tokens[at - 2]?.text ?? '') : countriesByDemonym(before.text);
  if (owner.length === 0 && !/^(?:the|its|their|his|her)$/.test(before.lower)) return undefined;
  const ministry = unlisted(reading, { firstToken: at, lastToken: last }, 'ministry');
  return { ...ministry, country: owner[0]?.code };
}

/** Token behind "foreign ministry" or "department of trade and industry" where it begins at `at`. */
function endOfMinistry(reading: Reading, at: number): number | undefined {
  const { tokens } = reading;
  if (/^(?:ministry|department)$/.test(tokens[at]?.text ?? '')) {
    const end = tokens[at + 1]?.lower === 'of' ? endOfFields(reading, at + 2) : at;
    return end > at + 2 ? end : undefined;
  }
  const end = endOfFields(reading, at);
  return end > at && tokens[end]?.text === 'ministry' ? end + 1 : undefined;
}

/** Token behind the small words from `from` on that name what a ministry looks after. */
function endOfFields({ tokens }: Reading, from: number): number {
  const isField = ({ text, lower }: Token): boolean => /^\p{Ll}/u.test(text) && FIELDS.has(lower);
  let end = from;
  for (let token = tokens[end]; end < from + LONGEST && token && isField(token); token = tokens[end])
    end += 1;
  return tokens[end - 1]?.lower === 'and' ? end - 1 : end;
}
