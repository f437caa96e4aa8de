import type { ExtractedSentence, Extraction } from '../../domain/extraction.js';
import { firstIndex } from '../../first-index.js';

/** The sentence that holds an offset, or the last before it (a place between two sentences); undefined before the first. */
export function sentenceAt({ sentences }: Extraction, offset: number): ExtractedSentence | undefined {
  return sentences[firstIndex(sentences.length, (at) => (sentences[at]?.start ?? 0) > offset) - 1];
}
