import type { PublicationDateBasis } from '../domain/vocabularies.js';

/** Bytes of one file, or of standard input under the name `-`. */
export interface Source {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What is known of a document beside its text; from its own head, or from a row of meta.jsonl. */
export interface Metadata {
  readonly title?: string;
  readonly url?: string;
  readonly canonicalUrl?: string;
  readonly publisher?: string;
  readonly section?: string;
  readonly authors?: readonly string[];
  readonly publishedAt?: string;
  readonly dateBasis?: PublicationDateBasis;
  readonly language?: string;
}

export interface ReadOptions {
  /** Day or time of publication, used where nothing else says; its basis is `editor`. */
  readonly publishedAt?: string;
  /** What a meta.jsonl beside the file says of it. The document's own metadata go first, unless it prints none. */
  readonly meta?: Metadata;
}

/** A document as its format gives it: text and metadata, before dates, language and layout are settled. */
export interface RawDocument {
  readonly file: string;
  readonly text: string;
  readonly metadata: Metadata;
  /** The article proper within the normalised text, where the format knows it. */
  readonly body?: { readonly start: number; readonly end: number };
}
