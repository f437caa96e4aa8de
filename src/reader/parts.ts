import type { Span } from '../domain/extraction.js';
import type { Sentence } from '../text/analysed-text.js';

/** The article in parts of whole sentences, each of at most `most` characters where its sentences allow; paragraphs stay whole where they fit. */
export function cutIntoParts(sentences: readonly Sentence[], most: number): Span[] {
  const parts: Span[] = [];
  for (const paragraph of paragraphsOf(sentences)) {
    const pieces = lengthOf(paragraph) <= most ? [paragraph] : paragraph.map((sentence) => [sentence]);
    for (const piece of pieces) append(parts, spanOf(piece), most);
  }
  return parts;
}

function append(parts: Span[], piece: Span, most: number): void {
  const last = parts.at(-1);
  if (last !== undefined && piece.end - last.start <= most)
    parts[parts.length - 1] = { start: last.start, end: piece.end };
  else parts.push(piece);
}

function paragraphsOf(sentences: readonly Sentence[]): Sentence[][] {
  const paragraphs: Sentence[][] = [];
  for (const sentence of sentences) {
    const open = paragraphs.at(-1);
    if (open?.[0]?.paragraph === sentence.paragraph) open.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

const spanOf = (piece: readonly Sentence[]): Span => ({
  start: piece[0]?.start ?? 0,
  end: piece.at(-1)?.end ?? 0,
});
const lengthOf = (piece: readonly Sentence[]): number => spanOf(piece).end - spanOf(piece).start;
