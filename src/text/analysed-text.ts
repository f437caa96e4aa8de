import type { Span } from '../domain/extraction.js';

/** A word, number or punctuation mark of the analysis view (same length as the stored body, curly marks straightened). */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Index in the list of all tokens. */
  readonly index: number;
  /** Index in the list of all sentences. */
  readonly sentence: number;
  readonly isCapitalised: boolean;
  /** Number of the lower-case word, equal for equal words; 0 when it has none. */
  readonly word: number;
}

/** A sentence of the article: `[firstToken, lastToken)` index the list of all tokens. */
export interface Sentence extends Span {
  readonly index: number;
  readonly firstToken: number;
  readonly lastToken: number;
  /** Paragraph number within the body; a headline has its own. */
  readonly paragraph: number;
  readonly isHeadline: boolean;
}

/** A stretch between quotation marks, marks not included. */
export interface Quotation extends Span {
  readonly paragraph: number;
  /** False when the paragraph ends before the mark is closed. */
  readonly isClosed: boolean;
}

/** A stretch of text that sentences do not cross: a paragraph, a list item, the headline. */
export interface Block extends Span {
  readonly paragraph: number;
  readonly isHeadline: boolean;
}
