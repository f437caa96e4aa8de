import type { Analysis, Mention } from '../../analysis.js';
import { withoutAsides } from './asides.js';
import { type Atom, findAtoms, type NameSpan } from './atoms.js';
import { chunkWords } from './chunk-words.js';
import type { Chunk } from './chunks.js';
import type { Clause } from './clause.js';
import { readClauses } from './clauses.js';
import { classifyWords } from './word-classes.js';

/** A sentence as chunks and clauses. */
export interface Reading {
  readonly sentence: number;
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
}

/** Every sentence read: groups and title spans count as one noun each. */
export function readSentences(
  analysis: Analysis,
  groups: readonly Mention[],
  spans: readonly NameSpan[],
): Reading[] {
  const atomOfToken = new Map<number, Atom>();
  for (const atom of findAtoms(analysis, groups, spans))
    for (let token = atom.firstToken; token < atom.lastToken; token += 1) atomOfToken.set(token, atom);
  const dated = findDatedTokens(analysis);
  const isDated = (token: number): boolean => dated.has(token);
  return analysis.sentences.map((sentence) => {
    const words = classifyWords(sentence, analysis.tokens, atomOfToken);
    const chunks = withoutAsides(chunkWords(words, isDated));
    return { sentence: sentence.index, chunks, clauses: readClauses(sentence.index, chunks) };
  });
}

function findDatedTokens(analysis: Analysis): ReadonlySet<number> {
  const dated = new Set<number>();
  for (const date of analysis.dates) {
    const sentence = analysis.sentences[date.sentence];
    if (sentence === undefined) continue;
    for (let index = sentence.firstToken; index < sentence.lastToken; index += 1) {
      const token = analysis.tokens[index];
      if (token !== undefined && token.start >= date.start && token.end <= date.end) dated.add(index);
    }
  }
  return dated;
}
