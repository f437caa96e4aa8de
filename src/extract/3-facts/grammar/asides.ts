import type { Chunk } from './chunks.js';
import { isOfficeWord } from './office-words.js';

const LONGEST = 12;

/** The chunks without bracketed asides that hold no verb: "the Republic of Iraq (Iraq) and Iran (IRI) signed". */
export function withoutAsides(chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    const close = chunk !== undefined && isMark(chunk, '(') && at > 0 ? closingOf(chunks, at) : undefined;
    if (close !== undefined) at = close;
    else if (chunk !== undefined) kept.push(withBody(kept, chunk, chunks[at - 1]));
  }
  return kept;
}

/** "State Bank of Peru (SBP) Governor X": the office behind the bracket belongs to the body before it. */
function withBody(kept: Chunk[], chunk: Chunk, before: Chunk | undefined): Chunk {
  const body = kept.at(-1);
  const isBehindBracket = before !== undefined && isMark(before, ')');
  if (!isBehindBracket || chunk.kind !== 'phrase' || body?.kind !== 'phrase') return chunk;
  const isOffice = isOfficeWord(chunk.words[0] ?? '') && chunk.refs.some((id) => id.startsWith('person:'));
  if (!isOffice || !body.refs.some((id) => id.startsWith('org:'))) return chunk;
  kept.pop();
  return { ...chunk, first: body.first, owners: [...body.refs, ...chunk.owners] };
}

const isMark = (chunk: Chunk, text: string): boolean => chunk.kind === 'mark' && chunk.text === text;

/** Index of the bracket that closes the aside opened at `at`; undefined when a verb stands inside or none closes it. */
function closingOf(chunks: readonly Chunk[], at: number): number | undefined {
  for (let index = at + 1; index < Math.min(chunks.length, at + LONGEST); index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined || chunk.kind === 'verb' || isMark(chunk, '(')) return undefined;
    if (isMark(chunk, ')')) return index;
  }
  return undefined;
}
