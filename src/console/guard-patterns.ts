import { guardOf } from './pattern.js';
import { readTokens, type Token } from './tokens.js';

/** What stands behind each `=~` of a question, and what follows that: a text alone, where the gate has let the question through. */
export const patternsIn = (
  tokens: readonly Token[],
): readonly { readonly pattern: Token | undefined; readonly next: Token | undefined }[] =>
  tokens.flatMap(({ text }, at) =>
    text === '=' && tokens[at + 1]?.text === '~' ? [{ pattern: tokens[at + 2], next: tokens[at + 3] }] : [],
  );

/** The regular expression that a text of a question is. */
export const patternIn = ({ text }: Token): string => text.slice(1, -1).replace(/\\\\/g, '\\');

/**
 * A question that has passed the gate, for a database whose regular expressions track back: its patterns match the same, and none
 * keeps the database busy without end. One exception: a pattern with `\b` matches no text with a hundred combining marks in a row.
 */
export function guardPatterns(question: string): string {
  const tokens = readTokens(question);
  if ('problem' in tokens) return question;
  return patternsIn(tokens).reduceRight((text, { pattern }) => {
    if (pattern?.kind !== 'string') return text;
    const guard = guardOf(patternIn(pattern)).replaceAll('\\', '\\\\');
    if (guard === '') return text;
    const [from, to] = [pattern.start + 1, pattern.end - 1];
    return `${text.slice(0, from)}${guard}(?:${text.slice(from, to)})${text.slice(to)}`;
  }, question);
}
