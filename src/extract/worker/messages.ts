import type { Document } from '../../domain/document.js';
import type { JsonPieces } from '../../json-pieces.js';
import type { Counted } from '../../limits.js';

/** What the pool asks of a thread. */
export interface Request {
  readonly id: number;
  readonly document: Document;
}

/** What the thread answers: an extraction in pieces, since a whole one of a long document takes its reader tenths of a second, what it has too much of and how much, or why there is none. */
export type Answer =
  | { readonly id: number; readonly extraction: JsonPieces }
  | { readonly id: number; readonly excess: Counted; readonly count: number }
  | { readonly id: number; readonly failure: string };
