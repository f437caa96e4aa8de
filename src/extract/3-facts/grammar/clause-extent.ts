import type { Quote } from '../../../domain/extraction.js';
import { type ArticleReading, quoteTokens } from './article-reading.js';
import type { Chunk } from './chunks.js';
import type { Clause } from './clause.js';
import type { Reading } from './readings.js';

const JOINTS: ReadonlySet<Chunk['kind']> = new Set([
  'coordinator',
  'subordinator',
  'relative',
  'mark',
] as const);

/** The clause as a reader would quote it: with the phrase that opens it, its infinitives and what stands behind up to the next mark or clause; at least up to token `least`. */
export function quoteWholeClause(article: ArticleReading, clause: Clause, least = 0): Quote {
  const reading = article.readings[clause.sentence];
  if (reading === undefined) return quoteTokens(article, clause.first, Math.max(clause.last, least));
  return quoteTokens(article, opening(reading, clause), Math.max(closing(reading, clause), least));
}

/** "On Tuesday, X met Y": a fronted time or place belongs to the first clause; a dateline does not. */
function opening({ chunks, clauses }: Reading, clause: Clause): number {
  if (clauses.some(({ verb }) => verb.first < clause.first)) return clause.first;
  let first = clause.first;
  for (let at = chunks.findIndex((chunk) => chunk.last >= clause.first) - 1; at >= 0; at -= 1) {
    const chunk = chunks[at];
    const isFronted =
      chunk?.kind === 'phrase' || chunk?.kind === 'preposition' || chunk?.kind === 'adverb' || isComma(chunk);
    if (chunk === undefined || !isFronted) break;
    const opens = chunk.kind === 'preposition' || chunk.kind === 'adverb' || isDate(chunk);
    if (opens && !isComma(chunks[at - 1])) first = chunk.first;
  }
  return first;
}

/** Behind the last word of the clause. */
function closing({ chunks, clauses }: Reading, clause: Clause): number {
  const own = new Set([clause]);
  for (const other of clauses) if (other.governor !== undefined && own.has(other.governor)) own.add(other);
  const end = Math.max(...[...own].map(({ last }) => last));
  let last = end;
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.first < end) continue;
    if (JOINTS.has(chunk.kind) || chunk.kind === 'verb') break;
    if (chunks[at + 1]?.kind === 'verb' && chunk.kind === 'phrase') break;
    last = chunk.last;
  }
  return last;
}

const isComma = (chunk: Chunk | undefined): boolean => chunk?.kind === 'mark' && chunk.text === ',';
const isDate = (chunk: Chunk): boolean => chunk.kind === 'phrase' && chunk.isDate;
