import type { Document } from '../domain/document.js';

const PLAIN = ['title', 'publisher', 'section'] as const;

/**
 * The document as stored, with the metadata of `given`, of the same text, that it lacks; undefined where it lacks none of them. What it
 * has stays: an address, a date and authors are taken whole or not at all.
 */
export function takeOver(stored: Document, given: Document): Document | undefined {
  const parts: Partial<Document>[] = [
    ...PLAIN.map((field) => (stored[field] === undefined ? only(given, field) : {})),
    stored.url === undefined && stored.canonicalUrl === undefined ? only(given, 'url', 'canonicalUrl') : {},
    stored.publishedAt === undefined && given.publishedAt !== undefined
      ? only(given, 'publishedAt', 'dateBasis')
      : {},
    stored.authors.length === 0 && given.authors.length > 0 ? only(given, 'authors') : {},
  ];
  const lacking = Object.assign({}, ...parts) as Partial<Document>;
  return Object.keys(lacking).length === 0 ? undefined : { ...stored, ...lacking };
}

const only = (document: Document, ...fields: readonly (keyof Document)[]): Partial<Document> =>
  Object.fromEntries(
    fields.flatMap((field) => (document[field] === undefined ? [] : [[field, document[field]]])),
  );
