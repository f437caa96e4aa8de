import type { Token } from './tokens.js';

/** Behind these a question may give a variable its name: `AS x`, `YIELD x`, `(x`, `[x`, `(a), x`. */
const GIVES: ReadonlySet<string> = new Set(['AS', 'YIELD', '(', '[', ',']);

const found = new WeakMap<readonly Token[], ReadonlySet<string>>();

/**
 * The words, in upper case and without backticks, that a question may give to variables as names; it has no variable of another name. A
 * word among them may be a keyword in any place of the question, or a variable.
 */
export function givenNames(tokens: readonly Token[]): ReadonlySet<string> {
  const known = found.get(tokens);
  if (known !== undefined) return known;
  const given = tokens.filter(
    (_, at) => GIVES.has(tokens[at - 1]?.text ?? '') || tokens[at + 1]?.text === '=',
  );
  const names = new Set(given.map(({ text }) => text.replace(/^`|`$/g, '').toUpperCase()));
  found.set(tokens, names);
  return names;
}
