import type { Chunk } from './chunks.js';
import { isPerson } from './complements.js';
import { isComma } from './reduced.js';

/** "Dr. Bhattarai, an alumnus who arrived on Thursday, called on": the noun that opens the sentence, when only asides stand between; undefined when none does. */
export function openingNoun(chunks: readonly Chunk[], comma: number): number | undefined {
  const dash = chunks.findIndex(
    (chunk, at) => at < 12 && chunk.kind === 'mark' && /^[-–—]+$/.test(chunk.text),
  );
  let at = dash + 1;
  while (chunks[at]?.kind === 'adverb') at += 1;
  const noun = chunks[at];
  if (noun?.kind !== 'phrase' || noun.isDate || noun.refs.length + noun.owners.length === 0) return undefined;
  while (chunks[at + 1]?.kind === 'preposition' && chunks[at + 2]?.kind === 'phrase') at += 2;
  if (!isComma(chunks[at + 1]) || at + 1 >= comma) return undefined;
  // "A, which warned B, is silent; the minister of C, D, will visit": another clause.
  if (chunks.slice(at, comma).some((chunk) => chunk.kind === 'mark' && chunk.text === ';')) return undefined;
  // "President A, Prime Minister B and their host, C, signed"
  const next = chunks[at + 2];
  if (isPerson(noun) && isPerson(next) && !next.refs.some((id) => noun.refs.includes(id))) return undefined;
  const verb = chunks.findIndex((chunk, index) => index > at && chunk.kind === 'verb');
  const opener = chunks.slice(at + 1, verb).find(({ kind }) => kind === 'relative');
  const isWhose = opener?.kind === 'relative' && opener.text === 'whose';
  return (verb > comma && !isWhose) || (verb < comma && opener !== undefined) ? at : undefined;
}
