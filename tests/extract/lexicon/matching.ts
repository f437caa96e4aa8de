import { gazetteer } from '../../../src/extract/lexicon/lexicon.js';
import { splitWords } from '../../../src/text/tokens.js';

/** The matches at the first word of a text, longest first, as `kind form`. */
export function matchesAtStart(text: string): string[] {
  const tokens = splitWords(text, 0, text.length).map(({ form }) => form);
  return gazetteer.matchAt(tokens, 0, tokens.length).map((match) => `${match.kind} ${match.name}`);
}

/** The items that stand more than once in a list. */
export function repeated(items: readonly string[]): string[] {
  return [...new Set(items.filter((item, at) => items.indexOf(item) !== at))];
}
