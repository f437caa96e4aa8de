import type { Document } from '../domain/document.js';
import type { Statements } from '../store/store.js';
import { writing } from './statements.js';

type Metadata = Pick<
  Document,
  'title' | 'url' | 'canonicalUrl' | 'publisher' | 'section' | 'publishedAt' | 'authors'
>;

const NAMES = {
  title: 'title',
  url: 'address',
  publisher: 'publisher',
  section: 'section',
  publishedAt: 'date',
  authors: 'authors',
} as const;
export type Field = keyof typeof NAMES;
const FIELDS = Object.keys(NAMES) as Field[];
/** Characters of a value that are shown. */
const SHOWN = 80;

/** What of a document's metadata differs from those `kept` (a map of properties) of the same text, and what to do; undefined where nothing does, or only what one of them lacks. */
export function describeDifference(id: string, document: Metadata, kept: unknown): string | undefined {
  const [given, had] = [metadataOf(document), kept as Shown];
  const differences = FIELDS.flatMap((field) => {
    const [is, was] = [show(given[field]), show(had[field])];
    return is === '' || was === '' || is === was ? [] : [`the ${NAMES[field]} ${was}, not ${is}`];
  });
  if (differences.length === 0) return undefined;
  return `The graph has this text with ${differences.join(', ')}, and keeps it so. To change that, delete ${id} and ingest it again.`;
}

/** Which metadata a document has that those `kept` (a map of properties) of the same text lack. */
export function lackedOf(document: Metadata, kept: unknown): Field[] {
  const [given, had] = [metadataOf(document), kept as Shown];
  return FIELDS.filter((field) => show(given[field]) !== '' && show(had[field]) === '');
}

/** What is told of metadata that were taken over. */
export const describeTaken = (fields: readonly Field[]): string =>
  `The graph had this text without ${fields.map((field) => NAMES[field]).join(', ')}, and has taken that over.`;

type Shown = Readonly<Partial<Record<Field, unknown>>>;

/** The metadata of a document as they are compared and kept. */
export const metadataOf = (document: Metadata): Shown => ({
  ...document,
  url: document.canonicalUrl ?? document.url,
});

const show = (value: unknown): string =>
  (Array.isArray(value) ? value : [value])
    .filter((each) => typeof each === 'string')
    .join(', ')
    .slice(0, SHOWN);

const DAY_MS = 86_400_000;

/** What is told of a document dated later than tomorrow, as seen at `now` (ISO 8601); somewhere tomorrow has begun. */
export function describeFuture({ publishedAt }: Metadata, now: string): string | undefined {
  const tomorrow = new Date(Date.parse(now) + DAY_MS).toISOString().slice(0, 10);
  if (publishedAt === undefined || publishedAt.slice(0, 10) <= tomorrow) return undefined;
  return `Its date, ${publishedAt}, lies in the future, and is taken as it is. If it is wrong, delete the article and ingest it again with the right one.`;
}

/** What is told of a text without address whose title and date another article has; undefined where none has. */
export async function describeNamesake(
  transaction: Statements,
  id: string,
  { canonicalUrl, title, publishedAt }: Metadata,
): Promise<string | undefined> {
  if (canonicalUrl !== undefined || title === undefined || publishedAt === undefined) return undefined;
  const given = { id, title, publishedKey: publishedAt };
  const [found] = (await transaction.run(writing('article-namesake'), given)).values;
  if (found === undefined) return undefined;
  return `${String(found[0])} has the same title and date, and both count. If this is its new text, delete that one, or give both the same url.`;
}
