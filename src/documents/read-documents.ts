import { extname } from 'node:path';
import type { Document, Refusal } from '../domain/document.js';
import { AppError } from '../errors.js';
import { decodeText, findEncoding } from '../text/encoding.js';
import { completeDocument, describeSize } from './complete-document.js';
import { readPublicationDate } from './publication-date.js';
import {
  isRefused,
  MAX_DOCUMENT_BYTES,
  MAX_FEED_BYTES,
  MAX_JSON_BYTES,
  refuse,
  refuseUnexpected,
} from './refusals.js';
import type { RawDocument, ReadOptions, Source } from './source.js';
import { readTextFile } from './text-file.js';

/** Escapes may make a line longer than its text. */
const MAX_LINE_BYTES = 2 * MAX_DOCUMENT_BYTES;
const LINE_FEED = 0x0a;

type Result = RawDocument | Refusal | Iterable<RawDocument | Refusal>;
type Reader = (file: string, decoded: string) => Result | Promise<Result>;

interface Format {
  readonly extensions: readonly string[];
  readonly maxBytes: number;
  readonly read: Reader;
}

/** The parsers of pages, feeds and YAML (50 MB) are loaded for the first file that needs them. */
const FORMATS = {
  text: { extensions: ['.txt', '.text'], maxBytes: MAX_DOCUMENT_BYTES, read: readTextFile },
  markdown: {
    extensions: ['.md', '.markdown'],
    maxBytes: MAX_DOCUMENT_BYTES,
    read: async (file, decoded) => (await import('./markdown-file.js')).readMarkdownFile(file, decoded),
  },
  html: {
    extensions: ['.html', '.htm', '.xhtml'],
    maxBytes: MAX_DOCUMENT_BYTES,
    read: async (file, decoded) => (await import('./html-file.js')).readHtmlFile(file, decoded),
  },
  json: {
    extensions: ['.json'],
    maxBytes: MAX_JSON_BYTES,
    read: async (file, decoded) => (await import('./json-file.js')).readJsonFile(file, decoded),
  },
  lines: {
    extensions: ['.jsonl', '.ndjson'],
    maxBytes: Number.POSITIVE_INFINITY,
    read: async (file, decoded) => (await import('./json-file.js')).readJsonLines(file, decoded),
  },
  feed: {
    extensions: ['.rss', '.atom', '.rdf', '.xml'],
    maxBytes: MAX_FEED_BYTES,
    read: async (file, decoded) => (await import('./feed-file.js')).readFeedFile(file, decoded),
  },
} as const satisfies Record<string, Format>;

/** How many bytes a file of this name may have; undefined when its type is not known. */
export function findByteCap(file: string): number | undefined {
  return findFormat(file, '')?.maxBytes;
}

/** Whether a file of this name holds one JSON object per line. */
export function isJsonLines(file: string): boolean {
  return findFormat(file, '') === FORMATS.lines;
}

/**
 * The documents of one file, in order, one by one; each that is not taken comes as a refusal, and the rest goes on. Throws only for a
 * wrong `options.publishedAt`.
 */
export async function* readDocuments(
  source: Source,
  options: ReadOptions = {},
): AsyncGenerator<Document | Refusal> {
  checkPublishedAt(options.publishedAt);
  if (isJsonLines(source.file)) return yield* readLines(source, options);
  try {
    for await (const raw of readSource(source)) yield await complete(raw, options);
  } catch (error) {
    yield refuseUnexpected(source.file, error);
  }
}

/** The document, or why it is not taken; a fault of ours is a refusal too. */
async function complete(raw: RawDocument | Refusal, options: ReadOptions): Promise<Document | Refusal> {
  try {
    return isRefused(raw) ? raw : await completeDocument(raw, options);
  } catch (error) {
    return refuseUnexpected(raw.file, error);
  }
}

/** A line of a `.jsonl` file, counted from 1. Each line is decoded by itself, so that one damaged line spoils no other. */
export interface LineSource extends Source {
  readonly number: number;
}

/** The document of one line, for callers that stream the file; undefined for a blank line. */
export async function readDocumentLine(
  { file, number, bytes }: LineSource,
  options: ReadOptions = {},
): Promise<Document | Refusal | undefined> {
  const name = `${file}#${number}`;
  if (bytes.length > MAX_LINE_BYTES) return refuse(name, 'TOO_LONG', describeSize(bytes.length));
  const text = decodeText(bytes);
  if (text === undefined) return refuse(name, 'BINARY', `line ${number}`);
  try {
    const { readJsonLine } = await import('./json-file.js');
    const raw = readJsonLine(file, number, text);
    return raw === undefined ? undefined : await complete(raw, options);
  } catch (error) {
    return refuseUnexpected(name, error);
  }
}

async function* readLines(source: Source, options: ReadOptions): AsyncGenerator<Document | Refusal> {
  const { file } = source;
  const bytes = isWide(source.bytes) ? new TextEncoder().encode(decodeText(source.bytes)) : source.bytes;
  let number = 0;
  let found = 0;
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(LINE_FEED, from);
    const to = newline < 0 ? bytes.length : newline;
    number += 1;
    const result = await readDocumentLine({ file, number, bytes: bytes.subarray(from, to) }, options);
    if (result !== undefined) {
      found += 1;
      yield result;
    }
    from = to + 1;
  }
  if (found === 0) yield refuse(file, 'EMPTY', 'it has no lines');
}

/** Throws BAD_USER_INPUT when `publishedAt` is given and is no date. */
export function checkPublishedAt(publishedAt: string | undefined): void {
  if (publishedAt === undefined || readPublicationDate(publishedAt) !== undefined) return;
  throw new AppError(
    'BAD_USER_INPUT',
    `The publication date "${publishedAt.slice(0, 40)}" is not a date. Expected a day of the calendar such as 2017-11-06; correct --published-at or leave it out.`,
    { reason: 'WRONG_DATE' },
  );
}

async function* readSource({ file, bytes }: Source): AsyncGenerator<RawDocument | Refusal> {
  const cap = file === '-' ? MAX_JSON_BYTES : findByteCap(file);
  if (cap === undefined) return yield refuse(file, 'UNKNOWN_TYPE', describeType(file));
  if (bytes.length > cap) return yield refuse(file, 'TOO_LONG', describeSize(bytes.length));
  const decoded = decodeText(bytes);
  if (decoded === undefined) return yield refuse(file, 'BINARY');
  if (decoded.trim() === '') return yield refuse(file, 'EMPTY');
  const format = findFormat(file, decoded) ?? FORMATS.text;
  const result = await format.read(file, decoded);
  if (Symbol.iterator in result) yield* result;
  else yield result;
}

/** By the ending of the name; standard input (`-`) by how its text begins. */
function findFormat(file: string, decoded: string): Format | undefined {
  if (file === '-') return sniff(decoded);
  const extension = extname(file).toLowerCase();
  return Object.values<Format>(FORMATS).find(({ extensions }) => extensions.includes(extension));
}

function sniff(decoded: string): Format {
  const start = decoded.slice(0, 500).trimStart();
  if (start.startsWith('---')) return FORMATS.markdown;
  if (/^<\?xml|^<(?:rss|feed|rdf:RDF)\b/i.test(start)) return FORMATS.feed;
  if (start.startsWith('<')) return FORMATS.html;
  if (/^\{[^\n]*\}[^\S\n]*\n\s*\{/.test(decoded.trimStart())) return FORMATS.lines;
  return /^[[{]/.test(start) ? FORMATS.json : FORMATS.text;
}

const describeType = (file: string): string => {
  const extension = extname(file);
  return extension === '' ? 'its name has no ending' : `"${extension}"`;
};

/** Whether bytes are UTF-16, where a line cannot be found by its byte. */
export function isWide(bytes: Uint8Array): boolean {
  return findEncoding(bytes).startsWith('utf-16');
}
