import type { Chunk, NounPhrase } from './chunks.js';
import { readList } from './complements.js';

/** What a noun counts and what is then listed: "five African countries, namely A, B and C", "two cities: A and B"; empty where nothing is. */
export function listedBehind(chunks: readonly Chunk[], noun: NounPhrase): readonly NounPhrase[] {
  let at = chunks.indexOf(noun) + 1;
  const mark = chunks[at];
  if (mark?.kind !== 'mark' || !/^(?:[,:(]|-{1,2}|[–—])$/.test(mark.text)) return [];
  at += 1;
  const opening = chunks[at];
  if (opening?.kind !== 'phrase' && opening !== undefined && /^(?:namely|including)$/.test(textOf(opening)))
    at += 1;
  const { phrases } = readList(chunks, at);
  return phrases.length > 1 ? phrases : [];
}

const textOf = (chunk: Chunk): string => ('text' in chunk ? chunk.text : '');
