import { type Chunk, type NounPhrase, textOf } from './chunks.js';
import { readList } from './complements.js';

/** What a noun counts and what is then listed: "five African countries, namely A, B and C", "two cities: A and B"; empty where nothing is. */
export function listedBehind(chunks: readonly Chunk[], noun: NounPhrase): readonly NounPhrase[] {
  let at = chunks.indexOf(noun) + 1;
  const mark = chunks[at];
  if (mark?.kind !== 'mark' || !/^(?:[,:(]|-{1,2}|[–—])$/.test(mark.text)) return [];
  at += 1;
  const opening = chunks[at];
  if (/^(?:namely|including)$/.test(textOf(opening))) at += 1;
  const { phrases } = readList(chunks, at);
  return phrases.length > 1 ? phrases : [];
}

const LONGEST_LIST = 60;

/** "Eleven countries -- Angola, Burundi and Chad -- put their names to": those listed between a plural noun and the mark at `close`; empty where none are. */
export function listedBefore(chunks: readonly Chunk[], close: number): readonly NounPhrase[] {
  const last = chunks[close - 1];
  if (last?.kind !== 'phrase' || last.refs.length === 0) return [];
  for (let at = close - 4; at >= Math.max(0, close - LONGEST_LIST); at -= 1) {
    const noun = chunks[at];
    if (noun?.kind === 'verb') return [];
    if (noun?.kind !== 'phrase' || !noun.isPlural || noun.refs.length > 0) continue;
    const listed = listedBehind(chunks, noun);
    return listed.at(-1) === last && listed.every(({ refs }) => refs.length > 0) ? listed : [];
  }
  return [];
}
