import type { Chunk, NounPhrase, VerbGroup } from './chunks.js';
import { isPerson } from './complements.js';
import { isAnd, isComma, textSigned } from './reduced.js';

const LONGEST_ASIDE = 12;

/** "X, who met": the phrase before the relative; in a chain of "of … with …", the nearest that fits in number and kind. */
export function nounOfRelative(
  chunks: readonly Chunk[],
  left: number,
  verb: VerbGroup,
): NounPhrase | undefined {
  let index = left - 1;
  if (chunks[index]?.kind === 'preposition') index -= 1;
  if (isComma(chunks[index])) index -= 1;
  const word = (chunks[left] as { text: string }).text;
  const named = word === 'who' ? namedBefore(chunks, index) : undefined;
  if (named !== undefined) return named;
  const text = verb.isPassive ? chunks[textSigned(chunks, index, verb) ?? -1] : undefined;
  if (text?.kind === 'phrase') return text;
  let fallback: NounPhrase | undefined;
  for (let step = 0; step < 6; step += 1) {
    const phrase = chunks[index];
    if (phrase?.kind !== 'phrase') break;
    const isList = isAnd(chunks[index - 1]) && chunks[index - 2]?.kind === 'phrase';
    fallback ??= phrase;
    // "Mr. X of Senegal, who resigned"
    const isHome = word === 'who' && isPlaceOnly(phrase) && isPerson(chunks[index - 2]);
    if (!isHome && fits(phrase, isList, word, verb)) return phrase;
    while (isAnd(chunks[index - 1]) || isComma(chunks[index - 1])) index -= 2;
    if (chunks[index - 1]?.kind !== 'preposition') break;
    index -= 2;
  }
  return fallback;
}

const isPlaceOnly = ({ refs }: NounPhrase): boolean =>
  refs.length > 0 && refs.every((id) => /^(?:country|place):/.test(id));

/** "Sir Alan Duncan, Minister of State at the Office, who was", "Dr. Bhattarai, an alumnus who arrived": the name that an aside before "who" describes. */
function namedBefore(chunks: readonly Chunk[], at: number): NounPhrase | undefined {
  if (isPerson(chunks[at])) return undefined;
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_ASIDE); index -= 1) {
    const [chunk, before] = [chunks[index], chunks[index - 1]];
    if (isComma(chunk) && isPerson(before)) return before;
    const isInside =
      chunk?.kind === 'phrase' || chunk?.kind === 'preposition' || isAnd(chunk) || isComma(chunk);
    if (!isInside || isPerson(chunk)) return undefined;
  }
  return undefined;
}

function fits(phrase: NounPhrase, isList: boolean, word: string, verb: VerbGroup): boolean {
  if (phrase.isDate) return false;
  if (word === 'which' && isPerson(phrase)) return false;
  if (word === 'who') return true;
  return !(verb.isThird && (phrase.isPlural || isList));
}
