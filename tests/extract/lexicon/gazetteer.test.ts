import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../../src/extract/lexicon/lexicon.js';
import { splitWords } from '../../../src/text/tokens.js';

const tokensOf = (text: string) => splitWords(text, 0, text.length).map(({ form }) => form);

/** The matches at the first token, longest first, as `kind form`. */
function matches(text: string): string[] {
  const tokens = tokensOf(text);
  return gazetteer.matchAt(tokens, 0, tokens.length).map((match) => `${match.kind} ${match.name}`);
}

describe('a name of the tables', () => {
  it.each([
    ['Russia said', 'country Russia'],
    ['Russians', 'demonym Russians'],
    ['U.S. officials', 'country U.S.'],
    ['US officials', 'country US'],
    ['Islamic Republic of Iran', 'country Islamic Republic of Iran'],
    ["Cote d'Ivoire", "country Côte d'Ivoire"],
    ['Guinea-Bissau', 'country Guinea-Bissau'],
    ["N'Djamena", "capital N'Djamena"],
    ['Kremlin', 'seat Kremlin'],
    ['Nigerien', 'demonym Nigerien'],
    ['Iran nuclear deal', 'treaty Iran nuclear deal'],
    ['Caspian Sea', 'place Caspian Sea'],
  ])('is found in "%s"', (text, expected) => {
    expect(matches(text)[0]).toBe(expected);
  });

  it.each([['turkey and ham'], ['let us go'], ['us'], ['chad'], ['summit']])(
    'is not found in "%s"',
    (text) => {
      expect(matches(text)).toEqual([]);
    },
  );
});
