import { basename, dirname } from 'node:path';
import type { Document, Refusal } from '../domain/document.js';
import { readBounded, readStart, streamRegular, UnfitFile } from '../read-bounded.js';
import { findFiles, META_FILE, refuseUnreadable } from './find-files.js';
import { findMeta, type MetaTable, readMetaBeside } from './meta-file.js';
import { readPublicationDate } from './publication-date.js';
import {
  checkPublishedAt,
  findByteCap,
  isJsonLines,
  isWide,
  readDocumentLine,
  readDocuments,
} from './read-documents.js';
import { isRefusal, MAX_JSON_BYTES, refuse, refuseUnexpected } from './refusals.js';
import type { ReadOptions } from './source.js';
import { splitLines } from './split-lines.js';

/** Of a file whose type is not known nothing is read. */
const NOTHING = new Uint8Array();

interface ReadFilesOptions extends Pick<ReadOptions, 'publishedAt'> {
  /** Hears what of a meta.jsonl counts for nothing, and what a folder holds that is skipped. */
  readonly tell?: (warning: string) => void;
  /** Hears, before the document comes, that `publishedAt` counts for nothing in it. */
  readonly tellOf?: (document: Document, note: string) => void;
}

/**
 * The documents of files, folders and globs, read one after another; `-` is standard input. Metadata of a meta.jsonl in the same
 * folder are used. Nothing is thrown but for a wrong `options.publishedAt`; `.jsonl` files are streamed.
 */
export async function* readFiles(
  paths: readonly string[],
  { tell = () => undefined, tellOf = () => undefined, ...options }: ReadFilesOptions = {},
): AsyncGenerator<Document | Refusal> {
  checkPublishedAt(options.publishedAt);
  const tables = new Map<string, MetaTable>();
  for (const file of await findFiles(paths, tell)) {
    if (typeof file !== 'string') {
      yield file;
      continue;
    }
    const folder = dirname(file);
    let table = tables.get(folder);
    if (table === undefined && file !== '-') {
      table = await readMetaBeside(file);
      tables.set(folder, table);
      for (const warning of table.warnings) tell(warning);
      yield* table.refusals;
    }
    const meta = table === undefined || file === '-' ? undefined : findMeta(table, file);
    for await (const result of readOne(file, meta === undefined ? options : { ...options, meta })) {
      if (!isRefusal(result) && meta?.publishedAt === undefined) {
        const note = describeOwnDay(result, options);
        if (note !== undefined) tellOf(result, note);
      }
      yield result;
    }
  }
}

const readOne = (file: string, options: ReadOptions): AsyncGenerator<Document | Refusal> =>
  file === '-' ? readStandardInput(options) : readFileSafely(file, options);

/** What is told of a document without a day in meta.jsonl whose own day is another than the one given for those that tell none. */
function describeOwnDay({ publishedAt }: Document, { publishedAt: given }: ReadOptions): string | undefined {
  const day = given === undefined ? undefined : readPublicationDate(given)?.slice(0, 10);
  if (day === undefined || publishedAt === undefined || publishedAt.startsWith(day)) return undefined;
  return `it tells ${publishedAt} itself, which counts; --published-at ${given} is for documents that tell no day.`;
}

async function* readFileSafely(file: string, options: ReadOptions): AsyncGenerator<Document | Refusal> {
  if (basename(file) === META_FILE)
    return yield refuse(file, 'UNKNOWN_TYPE', 'meta.jsonl describes the files beside it');
  try {
    if (isJsonLines(file) && !startsWide(file)) return yield* streamLines(file, options);
    const cap = findByteCap(file);
    const bytes = cap === undefined ? NOTHING : readBounded(file, Math.min(cap, MAX_JSON_BYTES));
    yield* readDocuments({ file, bytes }, options);
  } catch (error) {
    yield refuseFailure(file, error);
  }
}

function refuseFailure(file: string, error: unknown): Refusal {
  if (error instanceof UnfitFile && error.isTooLong) return refuse(file, 'TOO_LONG', error.message);
  const isKnown = error instanceof UnfitFile || (error instanceof Error && 'syscall' in error);
  return isKnown ? refuseUnreadable(file, error) : refuseUnexpected(file, error);
}

async function* streamLines(file: string, options: ReadOptions): AsyncGenerator<Document | Refusal> {
  let found = 0;
  for await (const line of splitLines(streamRegular(file))) {
    const result = await readDocumentLine({ file, ...line }, options);
    if (result === undefined) continue;
    found += 1;
    yield result;
  }
  if (found === 0) yield refuse(file, 'EMPTY', 'it has no lines');
}

/** UTF-16 has no line feed byte of its own; such a file is read whole. */
const startsWide = (file: string): boolean => isWide(readStart(file, 4096));

/** Keeps no more than what shows that it is too long. */
async function* readStandardInput(options: ReadOptions): AsyncGenerator<Document | Refusal> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_JSON_BYTES) break;
  }
  yield* readDocuments({ file: '-', bytes: Buffer.concat(chunks) }, options);
}
