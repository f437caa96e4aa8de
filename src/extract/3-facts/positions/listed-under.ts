import type { Analysis, Mention } from '../../analysis.js';
import { mentionsAround } from './country-around.js';

/** The country of "Botswana: Hon. X, Minister of Foreign Affairs": the one that opens the holder's line of a list. */
export function listedUnder(
  analysis: Analysis,
  { firstToken, sentence }: Pick<Mention, 'firstToken' | 'sentence'>,
): string | undefined {
  const { tokens, text, sentences } = analysis;
  const opensLine = (at: number): boolean =>
    at === sentences[sentence]?.firstToken ||
    /\n\s*$/.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0));
  return mentionsAround(analysis, sentence + 1, firstToken).findLast(
    (mention) =>
      mention.sentence === sentence &&
      mention.entityId.startsWith('country:') &&
      tokens[mention.lastToken]?.text === ':' &&
      mention.lastToken < firstToken &&
      opensLine(mention.firstToken),
  )?.entityId;
}
