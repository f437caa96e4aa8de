import type { Document } from '../domain/document.js';
import { type Field, lackedOf, metadataOf } from './notes.js';

/** What is taken over with a field: an address and a date are taken whole or not at all. */
const WHOLE: Readonly<Partial<Record<Field, readonly (keyof Document)[]>>> = {
  url: ['url', 'canonicalUrl'],
  publishedAt: ['publishedAt', 'dateBasis'],
};

/**
 * The document as stored, with the metadata of `given`, of the same text, that it lacks; undefined where it lacks none of them. What it
 * has stays.
 */
export function takeOver(stored: Document, given: Document): Document | undefined {
  const lacked = lackedOf(given, metadataOf(stored));
  if (lacked.length === 0) return undefined;
  return {
    ...stored,
    ...only(
      given,
      lacked.flatMap((field): readonly (keyof Document)[] => WHOLE[field] ?? [field]),
    ),
  };
}

const only = (document: Document, fields: readonly (keyof Document)[]): Partial<Document> =>
  Object.fromEntries(
    fields.flatMap((field) => (document[field] === undefined ? [] : [[field, document[field]]])),
  );
