import type { Analysis, Mention } from '../../analysis.js';
import { mentionsAround } from './country-around.js';

/** Tokens of "by Dr." between a country and a name. */
const LONGEST_GAP = 3;

/** The country of "signed for Oman by Mr. X". */
export function signsFor(
  analysis: Analysis,
  { firstToken, sentence }: Pick<Mention, 'firstToken' | 'sentence'>,
): string | undefined {
  const { tokens } = analysis;
  return mentionsAround(analysis, sentence + 1, firstToken).findLast(
    ({ entityId, firstToken: first, lastToken: last }) =>
      entityId.startsWith('country:') &&
      firstToken - last <= LONGEST_GAP &&
      tokens[last]?.lower === 'by' &&
      tokens[tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1]?.lower === 'for',
  )?.entityId;
}
