import type { Document } from '../../domain/document.js';
import type { Extraction } from '../../domain/extraction.js';

/** What the pool asks of a thread. */
export interface Request {
  readonly id: number;
  readonly document: Document;
}

/** What the thread answers: an extraction, how many sentences there are where they are too many, or why there is none. */
export type Answer =
  | { readonly id: number; readonly extraction: Extraction }
  | { readonly id: number; readonly sentences: number }
  | { readonly id: number; readonly failure: string };
