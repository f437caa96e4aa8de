import type { PublicationDateBasis } from './vocabularies.js';

/** A document as read from its format. `text` is the stored body (NFC, LF); all offsets are UTF-16 into it. */
export interface Document {
  /** The name it was read under: a path, or `path#n` inside a feed or JSON Lines file. */
  readonly file: string;
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly canonicalUrl?: string;
  readonly publisher?: string;
  readonly section?: string;
  readonly authors: readonly string[];
  /** ISO date, or date and time, of publication; absent when the document does not say. */
  readonly publishedAt?: string;
  readonly dateBasis: PublicationDateBasis;
  /** ISO 639-1. */
  readonly language: string;
  /** The article proper, without page furniture, as `[bodyStart, bodyEnd)` into `text`. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

/** Why one document was not taken; the rest of its batch goes on. */
export interface Refusal {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string };
}
