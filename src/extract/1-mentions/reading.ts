import { squeeze } from '../../text/squeeze.js';
import { rememberByWord } from '../../text/word-forms.js';
import type { Sentence, TextAnalysis, Token } from '../analysis.js';
import type { Match } from '../lexicon/gazetteer.js';
import { commonWords, gazetteer } from '../lexicon/lexicon.js';
import type { TokenSpan } from './candidate.js';

/** An article with what every finder asks of it: the tables' matches at each token and how its sentences are capitalised. */
export interface Reading {
  readonly text: TextAnalysis;
  readonly tokens: readonly Token[];
  /** By token index: names of the tables that begin there, longest first. */
  readonly matches: readonly (readonly Match[])[];
  /** Codes of the countries that these names tell. */
  readonly countriesNamed: ReadonlySet<string>;
  /** By sentence index: capitals say nothing, as in "Cairo Summit Denounces Border Agreement". */
  readonly isTitleCase: readonly boolean[];
  /** Lower-case words that the article writes small somewhere. */
  readonly writtenSmall: ReadonlySet<string>;
}

const LONG_WORD = 4;

/** Reads the tables' names off the tokens once. Linear. */
export function readArticle(text: TextAnalysis): Reading {
  const { tokens, sentences } = text;
  const matches: (readonly Match[])[] = new Array(tokens.length);
  const isTitleCase: boolean[] = [];
  for (const sentence of sentences) {
    isTitleCase.push(looksTitleCased(tokens, sentence));
    for (let at = sentence.firstToken; at < sentence.lastToken; at += 1)
      matches[at] = gazetteer.matchAt(tokens, at, sentence.lastToken);
  }
  const countriesNamed = new Set<string>();
  for (const entries of matches)
    for (const entry of entries) if ('country' in entry) countriesNamed.add(entry.country.code);
  const writtenSmall = new Set<string>();
  for (const token of tokens) if (!token.isCapitalised) writtenSmall.add(token.text);
  return { text, tokens, matches, countriesNamed, isTitleCase, writtenSmall };
}

/** What `read` gives at the tokens where names of the tables begin, in order. */
export function atMatches<T>(
  { matches }: Reading,
  read: (matches: readonly Match[], at: number) => T | undefined,
): T[] {
  const found: T[] = [];
  for (let at = 0; at < matches.length; at += 1) {
    const here = matches[at];
    const one = here === undefined || here.length === 0 ? undefined : read(here, at);
    if (one !== undefined) found.push(one);
  }
  return found;
}

const LONGEST_BYLINE = 16;

/** "By Ann Lee and Bo Ray, Kampala": its words are names, though nearly all have capitals. */
const isByline = (tokens: readonly Token[], { firstToken, lastToken, isHeadline }: Sentence): boolean =>
  !isHeadline &&
  tokens[firstToken]?.lower === 'by' &&
  lastToken - firstToken <= LONGEST_BYLINE &&
  !/^[.!?]$/.test(tokens[lastToken - 1]?.text ?? '');

const opensWithLetter = rememberByWord((lower) => /^\p{L}/u.test(lower));

/** Whether nearly every long word of a sentence has a capital. */
function looksTitleCased(tokens: readonly Token[], sentence: Sentence): boolean {
  let [long, capital, upper, commas] = [0, 0, 0, 0];
  for (let at = sentence.firstToken; at < sentence.lastToken; at += 1) {
    const token = tokens[at];
    if (token?.text === ',' || token?.text === ';') commas += 1;
    if (token === undefined || token.text.length < LONG_WORD || !opensWithLetter(token)) continue;
    long += 1;
    if (!token.isCapitalised) continue;
    capital += 1;
    if (token.text.slice(1) !== token.lower.slice(1) && /^[\p{Lu}'-]+$/u.test(token.text)) upper += 1;
  }
  if (long >= 2 && upper >= long * 0.7) return true;
  if (isByline(tokens, sentence)) return false;
  if (sentence.isHeadline) return long >= 3 && capital >= long * 0.75;
  const last = tokens[sentence.lastToken - 1]?.text ?? '';
  return commas < 2 && !/^[.!?"';:]$/.test(last) && long >= 6 && capital >= long * 0.9;
}

/** Whether the token opens its sentence, or what is said within it: its capital says nothing then. */
export function isOpening(reading: Reading, at: number): boolean {
  const { tokens, text } = reading;
  const token = tokens[at];
  if (token === undefined) return false;
  if (text.sentences[token.sentence]?.firstToken === at) return true;
  const before = tokens[at - 1]?.text ?? '';
  return /^["'([•*:—-]$/.test(before);
}

/** A capitalised word whose capital the grammar does not ask for; in title case and at openings only uncommon words count. */
export function isProper(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || !token.isCapitalised) return false;
  if (!isOpening(reading, at) && reading.isTitleCase[token.sentence] !== true) return true;
  return !commonWords.has(token.lower) && !reading.writtenSmall.has(token.lower);
}

/** The span of whole tokens `[first, last)`. */
export function spanOf(reading: Reading, first: number, last: number): TokenSpan {
  const [head, tail] = [reading.tokens[first], reading.tokens[last - 1]];
  return {
    start: head?.start ?? 0,
    end: tail?.end ?? 0,
    sentence: head?.sentence ?? 0,
    firstToken: first,
    lastToken: last,
  };
}

/** The words of a span as printed, white space squeezed. */
export function printed(reading: Reading, first: number, last: number): string {
  const { start, end } = spanOf(reading, first, last);
  return squeeze(reading.text.text.slice(start, end));
}

/** Whether a stretch begins or ends inside a token: "Iran" of "Iran-Russia". */
export function isInsideToken(
  { tokens }: Reading,
  { start, end, firstToken, lastToken }: TokenSpan,
): boolean {
  return start !== tokens[firstToken]?.start || end !== tokens[lastToken - 1]?.end;
}

/** "ARICHAT, Nova Scotia —", "ADEN (Reuters) -": the place that opens a report. */
export function isDateline({ tokens, text }: Reading, at: number): boolean {
  const token = tokens[at];
  const sentence = text.sentences[token?.sentence ?? -1];
  if (token === undefined || sentence?.firstToken !== at || token.text.length < 4) return false;
  if (!/^[,(—-]$/.test(tokens[at + 1]?.text ?? '')) return false;
  return tokens.slice(at + 1, at + 12).some((mark) => /^[—-]$/.test(mark.text));
}
