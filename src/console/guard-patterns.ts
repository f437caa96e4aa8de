import { guardOf } from './pattern.js';
import { readTokens, type Token } from './tokens.js';

/** The regular expression that a text of a question is. */
export const patternIn = ({ text }: Token): string => text.slice(1, -1).replace(/\\\\/g, '\\');

/**
 * A question that has passed the gate, for a database whose regular expressions track back: its patterns match the same, and none
 * keeps the database busy without end.
 */
export function guardPatterns(question: string): string {
  const tokens = readTokens(question);
  if ('problem' in tokens) return question;
  const isPattern = ({ kind }: Token, at: number): boolean =>
    kind === 'string' && tokens[at - 1]?.text === '~' && tokens[at - 2]?.text === '=';
  return tokens.filter(isPattern).reduceRight((text, token) => {
    const guard = guardOf(patternIn(token)).replaceAll('\\', '\\\\');
    if (guard === '') return text;
    const [from, to] = [token.start + 1, token.end - 1];
    return `${text.slice(0, from)}${guard}(?:${text.slice(from, to)})${text.slice(to)}`;
  }, question);
}
