import type { ExtractedSentence, Extraction } from '../../domain/extraction.js';

/** The sentence that holds an offset, or the last before it (a place between two sentences); undefined before the first. */
export function sentenceAt({ sentences }: Extraction, offset: number): ExtractedSentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}
