import { readDocuments } from '../../src/documents/read-documents.js';
import type { ReadOptions } from '../../src/documents/source.js';
import type { Document, Refusal } from '../../src/domain/document.js';

export const PROSE =
  'The president of Russia arrived in Tehran on Wednesday for talks with his Iranian counterpart, and the two leaders said that they would work on a treaty.';

/** Everything that reading `content` under the name `file` gives. */
export async function read(
  file: string,
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<(Document | Refusal)[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const results: (Document | Refusal)[] = [];
  for await (const result of readDocuments({ file, bytes }, options)) results.push(result);
  return results;
}

/** The one document that reading gives; fails when there are more, or a refusal. */
export async function readOne(
  file: string,
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<Document> {
  const [result, ...rest] = await read(file, content, options);
  if (result === undefined || rest.length > 0) throw new Error(`${rest.length + 1} results`);
  if ('error' in result) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result;
}

/** The codes of refusal, and `ok` for what was taken. */
export async function codes(
  file: string,
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<string[]> {
  const results = await read(file, content, options);
  return results.map((result) => ('error' in result ? result.error.code : 'ok'));
}
