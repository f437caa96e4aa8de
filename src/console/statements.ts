import { readTokens } from './tokens.js';

/** The statements of a text that end with a semicolon, without it, and what stands behind the last, empty when that is no word. */
export function splitStatements(text: string): { readonly whole: readonly string[]; readonly rest: string } {
  const tokens = readTokens(text);
  if ('problem' in tokens) {
    // An open string or comment may be closed by what follows; anything else is for the gate to refuse.
    const isOver = !tokens.problem.endsWith('is not closed') && /;\s*$/.test(text);
    return isOver ? { whole: [text.trim()], rest: '' } : { whole: [], rest: text };
  }
  const ends = tokens
    .filter(({ kind, text: mark }) => kind === 'mark' && mark === ';')
    .map(({ start }) => start);
  const starts = [0, ...ends.map((end) => end + 1)];
  const last = starts.at(-1) ?? 0;
  return {
    whole: ends.map((end, at) => text.slice(starts[at], end).trim()).filter((statement) => statement !== ''),
    rest: tokens.some(({ start }) => start >= last) ? text.slice(last).trim() : '',
  };
}
