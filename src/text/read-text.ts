import type { Document } from '../domain/document.js';
import type { Block, Quotation, Sentence, Token } from './analysed-text.js';
import { findBlocks } from './layout.js';
import { findQuotations } from './quotations.js';
import { splitSentences } from './sentences.js';
import { makeView } from './view.js';

/** Stages 0–3: the article as text. */
export interface TextAnalysis {
  readonly document: Document;
  /** The stored body; evidence is sliced from here. */
  readonly text: string;
  /** Same length; curly quotes, dashes, NBSP mapped one to one, markup blanked. */
  readonly view: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
}

/** Reads a document as headline, paragraphs, sentences, tokens and quotations. Linear in the length of its text. */
export function readText(document: Document): TextAnalysis {
  const { text } = document;
  const view = makeView(text);
  const blocks = findBlocks(document, view);
  const { sentences, tokens } = splitSentences(view, blocks);
  return { document, text, view, blocks, sentences, tokens, quotations: findQuotations(text, view, blocks) };
}
