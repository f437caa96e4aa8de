import { rememberByWord } from '../../../text/word-forms.js';
import type { Analysis, Mention } from '../../analysis.js';
import { mentionsAround } from './country-around.js';

/** Tokens of "by Dr." between a country and a name. */
const LONGEST_GAP = 3;

/** What is done to a paper by those whom it is to bind. */
export const isSigned = rememberByWord((lower) =>
  /^(?:signed|inked|initial(?:l)?ed|concluded|exchanged)$/.test(lower),
);

/** The country of "signed for Oman by Mr. X"; none of "paid for Oman by Mr. X". */
export function signsFor(
  analysis: Analysis,
  { firstToken, sentence }: Pick<Mention, 'firstToken' | 'sentence'>,
): string | undefined {
  const { tokens, sentences } = analysis;
  const owner = mentionsAround(analysis, sentence + 1, firstToken).findLast(
    ({ entityId, firstToken: first, lastToken: last }) =>
      entityId.startsWith('country:') &&
      firstToken - last <= LONGEST_GAP &&
      tokens[last]?.lower === 'by' &&
      tokens[tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1]?.lower === 'for',
  );
  if (owner === undefined) return undefined;
  const before = tokens.slice(sentences[sentence]?.firstToken, owner.firstToken);
  return before.some(isSigned) ? owner.entityId : undefined;
}
