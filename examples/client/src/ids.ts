import type { DocumentNode } from 'graphql';

/** Whether documents are named by their ids, as a server with `TRUSTED_DOCUMENTS` wants it. */
export const asksById = process.env.DOCUMENT_IDS === 'on';

/** The id under which the build wrote a document into `persisted-documents.json`. */
export function idOf(document: DocumentNode): string {
  const { __meta__: meta } = document as { readonly __meta__?: { readonly hash?: string } };
  if (meta?.hash === undefined) throw new Error('The document has no id; run the build.');
  return meta.hash;
}
