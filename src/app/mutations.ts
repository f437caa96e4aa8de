import type { ArticleInput, Ingest as Mutations } from '../api/context.js';
import { collectGarbage } from '../collect-garbage.js';
import { canonicalUrl, hasCredentials } from '../documents/canonical-url.js';
import { hasControls, METADATA_BOUNDS } from '../documents/metadata-bounds.js';
import { readPublicationDate } from '../documents/publication-date.js';
import { readDocuments } from '../documents/read-documents.js';
import { isRefusal } from '../documents/refusals.js';
import type { Document } from '../domain/document.js';
import { AppError } from '../errors.js';
import type { Begin } from '../ingest/ingest.js';
import { orAborted } from '../or-aborted.js';
import type { OpenIngest } from './open-ingest.js';

/** Characters of a text of which a dozen copies are left, in all stages of its reading; V8 alone would keep those of several. */
const LONG = 2 ** 20;

/**
 * What the API's mutations do: an article goes through the same reading and writing as a file. Once `ending` is aborted, what is not being
 * written yet is given up with its reason.
 */
export function createMutations({ ingest, take, flush }: OpenIngest, ending?: AbortSignal): Mutations {
  return {
    async ingestArticle(input) {
      const result = await unlessEnding(ending, async (begin) => take(await readInput(input), begin));
      if (input.text.length > LONG) collectGarbage();
      if ('error' in result) throw rejected(result.error);
      if (result.outcome !== 'unchanged') await flush();
      return result;
    },
    async deleteArticle(id) {
      const isThere = await unlessEnding(ending, (begin) => ingest.delete(id, begin));
      if (isThere) await flush();
      return isThere;
    },
  };
}

/** What the work gives. It calls `begin` before it writes; where the server is ending by then, or while it still waits, it is given up. */
async function unlessEnding<T>(
  ending: AbortSignal | undefined,
  work: (begin: Begin) => Promise<T>,
): Promise<T> {
  const waiting = new AbortController();
  const giveUp = (): void => waiting.abort(ending?.reason);
  const begin = (): void => {
    waiting.signal.throwIfAborted();
    ending?.removeEventListener('abort', giveUp);
  };
  ending?.throwIfAborted();
  ending?.addEventListener('abort', giveUp);
  try {
    return await orAborted(work(begin), waiting.signal);
  } finally {
    ending?.removeEventListener('abort', giveUp);
  }
}

/** The input as a document; what the client says of it goes before what its text tells. */
async function readInput({ text, format, ...said }: ArticleInput): Promise<Document> {
  const known = readSaid(said);
  const source = { file: `input.${format ?? 'txt'}`, bytes: Buffer.from(text) };
  for await (const document of readDocuments(source)) {
    if (isRefusal(document)) throw rejected(document.error);
    return { ...document, ...known };
  }
  throw rejected({ code: 'EMPTY', message: 'The article has no text.' });
}

function readSaid(said: Omit<ArticleInput, 'text' | 'format'>): Partial<Document> {
  const given = readGiven(said);
  const { publishedAt } = given;
  const url = given.url?.trim();
  const canonical = url === undefined ? undefined : canonicalUrl(url);
  if (url !== undefined && canonical === undefined) {
    throw new AppError(
      'BAD_USER_INPUT',
      `The address "${url.slice(0, 80)}" is none; expected one such as https://example.org/article.`,
    );
  }
  if (url && hasCredentials(url)) {
    throw wrongField('url', 'holds a user name or password; give the address without them');
  }
  const day = publishedAt ? readPublicationDate(publishedAt) : undefined;
  if (publishedAt && day === undefined) {
    throw new AppError(
      'BAD_USER_INPUT',
      `The publication date "${publishedAt.slice(0, 40)}" is not a date; expected one such as 2017-11-06.`,
    );
  }
  return {
    ...given,
    ...(url && { url }),
    ...(canonical !== undefined && { canonicalUrl: canonical }),
    ...(day !== undefined && { publishedAt: day, dateBasis: 'metadata' }),
  };
}

/** What was given, an empty text as if it were not; throws for what is too long or holds control characters. */
function readGiven(said: Omit<ArticleInput, 'text' | 'format'>): Partial<Said> {
  const given = Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ) as Partial<Said>;
  for (const name of ['title', 'url', 'publisher', 'section', 'publishedAt'] as const)
    checkText(name, given[name] ?? '', METADATA_BOUNDS[name === 'publishedAt' ? 'section' : name]);
  const { authors = [] } = given;
  if (authors.length > METADATA_BOUNDS.authors)
    throw wrongField('authors', `has ${authors.length} names; at most ${METADATA_BOUNDS.authors} are taken`);
  for (const author of authors) checkText('authors', author, METADATA_BOUNDS.author);
  const named = authors.filter((author) => author.trim() !== '');
  return { ...given, ...(given.authors !== undefined && { authors: named }) };
}

interface Said {
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  readonly section: string;
  readonly publishedAt: string;
  readonly authors: readonly string[];
}

function checkText(field: string, text: string, most: number): void {
  if (text.length > most)
    throw wrongField(field, `has ${text.length} characters; at most ${most} are taken, shorten it`);
  if (hasControls(text))
    throw wrongField(field, 'holds control characters, such as a line end; it is one line of plain text');
}

const wrongField = (field: string, problem: string): AppError =>
  new AppError('BAD_USER_INPUT', `The field "${field}" ${problem}.`);

const rejected = ({ code, message }: { readonly code: string; readonly message: string }): AppError =>
  new AppError('ARTICLE_REJECTED', message, { reason: code });
