import type { Block, Sentence, Token } from './analysed-text.js';
import { splitWords, type Word } from './tokens.js';

const MAX_TOKENS = 400;
const TERMINATORS = new Set(['.', '!', '?', '...', '....']);
const CLOSERS = new Set(['"', "'", ')', ']']);
const OPENERS = new Set(['"', "'", '(', '[', '-', '—', '*', '•']);
/** Words that open a sentence after "U.S." or "p.m."; a name there goes on instead. */
const STARTERS = new Set(
  (
    'the a an he she it they we i you his her its their our this that these those there but and or so in on at by for from ' +
    'as after before when while if although though however meanwhile according with during since until also what who why how ' +
    'some many most both under since last next earlier later'
  ).split(' '),
);
const MEASURES = new Set(['inc.', 'corp.', 'ltd.', 'co.', 'jr.', 'sr.', 'etc.', 'llc.', 'plc.', 'no.']);

/** Sentences and tokens of the blocks, in order of the text. No sentence is longer than 400 tokens. */
export function splitSentences(
  view: string,
  blocks: readonly Block[],
): { readonly sentences: Sentence[]; readonly tokens: Token[] } {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const block of blocks) {
    const words = splitWords(view, block.start, block.end);
    let first = 0;
    while (first < words.length) {
      const last = findEnd(words, first);
      addSentence(words.slice(first, last), block, sentences, tokens);
      first = last;
    }
  }
  return { sentences, tokens };
}

function addSentence(words: readonly Word[], block: Block, sentences: Sentence[], tokens: Token[]): void {
  const [head, tail] = [words[0], words.at(-1)];
  if (head === undefined || tail === undefined) return;
  const firstToken = tokens.length;
  for (const { start, end, form } of words) {
    const { text, lower, isCapitalised, word } = form;
    tokens.push({
      start,
      end,
      text,
      lower,
      index: tokens.length,
      sentence: sentences.length,
      isCapitalised,
      word,
    });
  }
  sentences.push({
    start: head.start,
    end: tail.end,
    index: sentences.length,
    firstToken,
    lastToken: tokens.length,
    paragraph: block.paragraph,
    isHeadline: block.isHeadline,
  });
}

/** Index behind the last word of the sentence that starts at `first`. */
function findEnd(words: readonly Word[], first: number): number {
  const limit = Math.min(words.length, first + MAX_TOKENS);
  for (let at = first; at < limit; at += 1) {
    if (!endsSentence(words, at)) continue;
    let last = at + 1;
    while (last < words.length && isCloser(words, last)) last += 1;
    if (last >= words.length || opensSentence(words, last, at)) return last;
  }
  return limit;
}

function endsSentence(words: readonly Word[], at: number): boolean {
  const text = words[at]?.form.text ?? '';
  return TERMINATORS.has(text) || (text.length > 1 && text.endsWith('.'));
}

function isCloser(words: readonly Word[], at: number): boolean {
  const [word, previous] = [words[at], words[at - 1]];
  return word !== undefined && CLOSERS.has(word.form.text) && previous?.end === word.start;
}

function opensSentence(words: readonly Word[], next: number, terminator: number): boolean {
  const end = words[terminator]?.form.text ?? '';
  const opener = words[next]?.form.text ?? '';
  const inner = OPENERS.has(opener) ? (words[next + 1]?.form.text ?? '') : opener;
  if (end === '.' || end === '!' || end === '?')
    return words[next]?.start !== words[next - 1]?.end && /^[\p{Lu}\p{N}"'([]/u.test(inner);
  if (end.startsWith('..')) return /^\p{Lu}/u.test(opener) && STARTERS.has(opener.toLowerCase());
  const isInitialism = /^(?:\p{L}\.){2,}$/u.test(end) || MEASURES.has(end.toLowerCase());
  if (!isInitialism) return false;
  return (/^\p{Lu}/u.test(inner) && STARTERS.has(inner.toLowerCase())) || opener === '"';
}
