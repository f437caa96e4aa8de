import type { PublicationDateBasis } from '../domain/vocabularies.js';
import { PUBLICATION_DATE_BASES } from '../domain/vocabularies.js';
import { squeeze } from '../text/normalise.js';
import { splitAuthors } from './page-layout.js';
import type { Metadata } from './source.js';

/** A JSON object or YAML map before its fields are read. */
export type Fields = Readonly<Record<string, unknown>>;

/** The names under which a field is found in front matter, JSON articles and meta.jsonl; the first that has a value counts. */
const NAMES = {
  title: ['title', 'headline'],
  url: ['url', 'link'],
  canonicalUrl: ['canonicalUrl', 'canonical'],
  publisher: ['publisher', 'source', 'site'],
  section: ['section', 'category'],
  publishedAt: ['publishedAt', 'date', 'published', 'datePublished', 'published_at'],
  authors: ['authors', 'author', 'byline'],
  language: ['language', 'lang'],
} as const;
/** The first names of what may be told of a file; `note` is for people. */
export const FIELD_NAMES = ['file', ...Object.values(NAMES).map(([name]) => name), 'dateBasis', 'note'];
const KNOWN: ReadonlySet<string> = new Set([...FIELD_NAMES, ...Object.values(NAMES).flat()]);

/** The names in the fields of an object under which nothing is looked for. */
export const unknownFields = (fields: Fields): string[] =>
  Object.keys(fields).filter((name) => !KNOWN.has(name));

/** Whether a parsed value is a map with named fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The metadata of an article among the fields of an object; a date is kept as written, to be judged later. */
export function readMetadata(fields: Fields): Metadata {
  const basis = PUBLICATION_DATE_BASES.find((known) => known === fields.dateBasis);
  return compact({
    title: readText(fields, NAMES.title),
    url: readText(fields, NAMES.url),
    canonicalUrl: readText(fields, NAMES.canonicalUrl),
    publisher: readText(fields, NAMES.publisher),
    section: readText(fields, NAMES.section),
    publishedAt: readText(fields, NAMES.publishedAt),
    language: readText(fields, NAMES.language),
    authors: readAuthors(NAMES.authors.map((name) => fields[name]).find((value) => value != null)),
    dateBasis: basis satisfies PublicationDateBasis | undefined,
  });
}

/** The same object without the fields that are undefined. */
export function compact(metadata: { readonly [K in keyof Metadata]: Metadata[K] | undefined }): Metadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
}

function readText(fields: Fields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = nameOf(fields[name]);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** A string, a number, a date, or such a `name` of an object. */
function nameOf(value: unknown): string | undefined {
  return plainText(isFields(value) && !(value instanceof Date) ? value.name : value);
}

function plainText(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return squeeze(String(value));
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  return undefined;
}

function readAuthors(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return splitAuthors(value);
  const list = Array.isArray(value) ? value : value == null ? [] : [value];
  const names = list.map(nameOf).filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names;
}
