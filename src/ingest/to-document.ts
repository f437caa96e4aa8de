import type { Document } from '../domain/document.js';

/** The document that a stored Article node was made from; it goes by the article's id as file name. */
export function toDocument(node: unknown): Document {
  const { properties } = node as { readonly properties: Omit<Document, 'file'> & { readonly id: string } };
  const { id, text, authors, dateBasis, language, bodyStart, bodyEnd, ...rest } = properties;
  const { title, url, canonicalUrl, publisher, section, publishedAt } = rest;
  return {
    file: id,
    text,
    authors,
    dateBasis,
    language,
    bodyStart,
    bodyEnd,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(canonicalUrl === undefined ? {} : { canonicalUrl }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(section === undefined ? {} : { section }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}
