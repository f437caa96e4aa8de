import { titlesByForm } from '../lexicon/lexicon.js';
import { isFirstName } from './person-names.js';
import { BUILT_CENTRE } from './place-heads.js';
import type { Reading } from './reading.js';

/** Whether the word, lower case, tells that what stands before it is a portfolio: "Energy Minister". */
export const isMinister = (word: string | undefined): boolean =>
  /^(?:ministers?|secretary|secretaries)$/.test(word ?? '');

/** Whether one to three capitalised words and then "minister" stand at the token `from`. */
export function endsInMinister({ tokens }: Reading, from: number): boolean {
  let at = from;
  while (at < from + 3 && tokens[at]?.isCapitalised === true && !isMinister(tokens[at]?.lower)) at += 1;
  return at > from && isMinister(tokens[at]?.lower);
}

/** "Prime Minister's Office", "Deputy President's Department": first token of whose office the head is; undefined where it is none. */
export function holderOf({ tokens }: Reading, head: number): number | undefined {
  if (!/^(?:office|department)$/.test(tokens[head]?.lower ?? '') || tokens[head - 1]?.text !== "'s")
    return undefined;
  const isWord = (at: number, words: RegExp): boolean =>
    tokens[at]?.sentence === tokens[head]?.sentence &&
    tokens[at]?.isCapitalised === true &&
    words.test(tokens[at]?.lower ?? '');
  if (!isWord(head - 2, /^(?:minister|president|governor|premier|secretary)$/)) return undefined;
  let first = head - 2;
  while (isWord(first - 1, /^(?:prime|deputy|vice|chief|first)$/)) first -= 1;
  return first;
}

/** "Administrator Samantha Power": the head is a surname. */
export const isTitledPerson = ({ tokens }: Reading, head: number): boolean =>
  isFirstName(tokens[head - 1]?.lower ?? '') && titlesByForm(tokens[head - 2]?.lower ?? '').length > 0;

/** "Kigali Convention Centre": a building. */
export const isHall = ({ tokens }: Reading, head: number): boolean =>
  /^(?:cent(?:er|re)|hall)$/.test(tokens[head]?.lower ?? '') &&
  BUILT_CENTRE.test(tokens[head - 1]?.lower ?? '');
