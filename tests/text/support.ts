import { readText, type TextAnalysis } from '../../src/text/read-text.js';
import { documentOf } from '../extract/articles.js';

/** A text as read, with a title where the test gives one. */
export const textOf = (body: string, title?: string): TextAnalysis => readText(documentOf(body, title));

/** The printed words of spans. */
export const wordsOf = (
  text: TextAnalysis,
  spans: readonly { readonly start: number; readonly end: number }[],
): string[] => spans.map(({ start, end }) => text.text.slice(start, end));

/** The sentences as printed. */
export function sentencesOf(body: string): string[] {
  const text = textOf(body);
  return wordsOf(text, text.sentences);
}

/** The tokens as in the view. */
export const tokensOf = (body: string): string[] => textOf(body).tokens.map((token) => token.text);
