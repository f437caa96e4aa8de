import type { ApiContext } from '../api/context.js';
import { readDocuments } from '../documents/read-documents.js';
import { isRefusal } from '../documents/refusals.js';
import type { Document } from '../domain/document.js';
import { AppError } from '../errors.js';
import type { OpenIngest } from './open-ingest.js';

type Mutations = NonNullable<ApiContext['ingest']>;
type ArticleInput = Parameters<Mutations['ingestArticle']>[0];

/** What the API's mutations do: an article goes through the same reading and writing as a file. */
export function createMutations({ ingest, take }: OpenIngest): Mutations {
  return {
    async ingestArticle(input) {
      const result = await take(await readInput(input));
      if ('error' in result) throw rejected(result.error);
      return result;
    },
    deleteArticle: (id) => ingest.delete(id),
  };
}

/** The input as a document: the same JSON form that `.json` files have. */
async function readInput(input: ArticleInput): Promise<Document> {
  const { format, text, ...metadata } = input;
  const body = format === 'html' ? { html: text } : { text };
  const bytes = Buffer.from(JSON.stringify({ ...metadata, ...body }));
  for await (const document of readDocuments({ file: 'input.json', bytes })) {
    if (isRefusal(document)) throw rejected(document.error);
    return document;
  }
  throw rejected({ code: 'EMPTY', message: 'The article has no text.' });
}

const rejected = ({ code, message }: { readonly code: string; readonly message: string }): AppError =>
  new AppError('ARTICLE_REJECTED', message, { reason: code });
