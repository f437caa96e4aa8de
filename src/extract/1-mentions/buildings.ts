import { titlesByForm } from '../lexicon/lexicon.js';
import type { Reading } from './reading.js';

/** Nouns in lower case that end the name of a building behind "at" or "in": "at the Llao Llao hotel". */
const COMMON_BUILDINGS =
  /^(?:hotel|residence|palace|airport|airbase|airfield|castle|villa|mansion|estate|ranch|stadium|resort)$/;
const LONGEST = 4;

/** Whether a word is printed as a name is. */
export const isNameWord = (text: string | undefined): boolean =>
  text !== undefined && /^\p{Lu}\p{Ll}/u.test(text);

/** "at the Llao Llao hotel", "in Kuksaroy palace": behind the noun that ends the name; no "at the Hilton Tokyo hotel" of a known place, nor "at the Chinese residence". */
export function readBuilding({ tokens, matches }: Reading, at: number): number | undefined {
  const before = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  if (!/^(?:at|in)$/.test(tokens[before]?.lower ?? '')) return undefined;
  let end = at;
  while (
    end < at + LONGEST &&
    isNameWord(tokens[end]?.text) &&
    tokens[end]?.sentence === tokens[at]?.sentence
  ) {
    if ((matches[end] ?? []).length > 0 || titlesByForm(tokens[end]?.lower ?? '').length > 0)
      return undefined;
    end += 1;
  }
  const head = tokens[end];
  return end > at && head?.sentence === tokens[at]?.sentence && COMMON_BUILDINGS.test(head?.text ?? '')
    ? end + 1
    : undefined;
}
