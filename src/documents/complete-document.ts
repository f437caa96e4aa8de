import type { Document, Refusal } from '../domain/document.js';
import type { PublicationDateBasis } from '../domain/vocabularies.js';
import { readAgencyCredit } from './agency-credit.js';
import { canonicalUrl, hasCredentials } from './canonical-url.js';
import { findLanguage } from './language.js';
import { boundMetadata } from './metadata-bounds.js';
import { compact } from './metadata-fields.js';
import { findDateline, readPublicationDate } from './publication-date.js';
import { MAX_DOCUMENT_BYTES, refuse } from './refusals.js';
import type { Metadata, RawDocument, ReadOptions } from './source.js';

/** The document with its language, date and address settled, or the reason why it is not taken. `options.publishedAt` is valid. */
export async function completeDocument(raw: RawDocument, options: ReadOptions): Promise<Document | Refusal> {
  const { file, text } = raw;
  if (text.includes('\0')) return refuse(file, 'BINARY', 'it holds NUL characters');
  if (Buffer.byteLength(text) > MAX_DOCUMENT_BYTES)
    return refuse(file, 'TOO_LONG', describeSize(Buffer.byteLength(text)));
  const { start, end } = raw.body ?? { start: 0, end: text.length };
  const body = text.slice(start, end);
  if (!/\p{L}/u.test(body)) return refuse(file, 'EMPTY');
  const metadata = boundMetadata(mergeMetadata(raw.metadata, options.meta ?? {}));
  const language = await findLanguage(body, metadata.language);
  if (language !== 'en') return refuse(file, 'NOT_ENGLISH', `it seems to be in ${nameLanguage(language)}`);
  const date = settleDate(raw.metadata, options, body);
  if (typeof date === 'string') return refuse(file, 'WRONG_DATE', `"${date.slice(0, 40)}"`);
  const { title, section, authors = [] } = metadata;
  const publisher = metadata.publisher ?? readAgencyCredit(text, body);
  const url = settleUrl(metadata.url);
  const canonical = canonicalUrl(metadata.canonicalUrl ?? url ?? '');
  return {
    file,
    text,
    ...compact({ title, url, canonicalUrl: canonical, publisher, section, publishedAt: date.publishedAt }),
    authors,
    dateBasis: date.basis,
    language,
    bodyStart: start,
    bodyEnd: end,
  };
}

/** An http(s) address as it is given, but for its credentials; undefined for others. */
function settleUrl(address = ''): string | undefined {
  const canonical = canonicalUrl(address);
  return canonical === undefined || hasCredentials(address) ? canonical : address;
}

/** "6.2 MB". */
export function describeSize(bytes: number): string {
  return `it has ${(bytes / 1e6).toFixed(1)} MB`;
}

/** Own metadata first; what they lack comes from the row of meta.jsonl. */
function mergeMetadata(own: Metadata, row: Metadata): Metadata {
  const authors = own.authors?.length ? own.authors : row.authors;
  return compact({ ...row, ...own, authors });
}

interface SettledDate {
  readonly publishedAt?: string;
  readonly basis: PublicationDateBasis;
}

/**
 * The first that is there: the document's own metadata, the row of meta.jsonl, a printed date line or dateline, the row when it is an
 * editor's estimate, `--published-at`. A string is a date that cannot be read.
 */
function settleDate(own: Metadata, options: ReadOptions, body: string): SettledDate | string {
  const { meta = {} } = options;
  const printed = own.dateBasis === 'dateline' ? own.publishedAt : findDateline(body);
  const isEstimate = meta.dateBasis === 'editor';
  const row = { value: meta.publishedAt, basis: meta.dateBasis ?? 'metadata' } as const;
  const candidates: readonly { readonly value: string | undefined; readonly basis: PublicationDateBasis }[] =
    [
      own.dateBasis === 'dateline'
        ? { value: undefined, basis: 'metadata' }
        : { value: own.publishedAt, basis: own.dateBasis ?? 'metadata' },
      ...(isEstimate ? [] : [row]),
      { value: printed, basis: 'dateline' },
      ...(isEstimate ? [row] : []),
      { value: options.publishedAt, basis: 'editor' },
    ];
  const first = candidates.find(({ value }) => value !== undefined);
  if (first?.value === undefined) return { basis: 'unknown' };
  const publishedAt = readPublicationDate(first.value);
  return publishedAt === undefined ? first.value : { publishedAt, basis: first.basis };
}

function nameLanguage(code: string): string {
  if (code === 'und') return 'no language that is known';
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}
