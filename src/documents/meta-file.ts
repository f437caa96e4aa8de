import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Refusal } from '../domain/document.js';
import { decodeText } from '../text/encoding.js';
import { describeFailure, META_FILE } from './find-files.js';
import { isFields, readMetadata } from './metadata-fields.js';
import { readPublicationDate } from './publication-date.js';
import { refuse } from './refusals.js';
import type { Metadata } from './source.js';

/** What a folder's meta.jsonl says: metadata by file name, and a refusal for each line that cannot be used. */
export interface MetaTable {
  readonly rows: ReadonlyMap<string, Metadata>;
  readonly refusals: readonly Refusal[];
}

/** The meta.jsonl beside a file; an empty table when there is none, or with a refusal when it cannot be read. */
export async function readMetaBeside(file: string): Promise<MetaTable> {
  const path = join(dirname(file), META_FILE);
  try {
    // Opening a pipe would wait for its writer.
    if (!(await stat(path)).isFile()) return withoutRows(refuse(path, 'UNREADABLE', 'it is no file'));
    const text = decodeText(await readFile(path));
    return text === undefined ? withoutRows(refuse(path, 'BINARY')) : parseMeta(path, text);
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isAbsent ? withoutRows() : withoutRows(refuse(path, 'UNREADABLE', describeFailure(error)));
  }
}

const withoutRows = (...refusals: Refusal[]): MetaTable => ({ rows: new Map(), refusals });

/** The metadata that the table has for a file. */
export function findMeta(table: MetaTable, file: string): Metadata | undefined {
  return table.rows.get(basename(file));
}

/** Reads the lines of a meta.jsonl, one JSON object with `file` each. */
export function parseMeta(path: string, text: string): MetaTable {
  const rows = new Map<string, Metadata>();
  const refusals: Refusal[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const row = readRow(line);
    if (typeof row === 'string') refusals.push(refuse(`${path}#${at + 1}`, 'BROKEN_META', row));
    else rows.set(row.file, row.metadata);
  }
  return { rows, refusals };
}

/** The row, or what is wrong with it. */
function readRow(line: string): { readonly file: string; readonly metadata: Metadata } | string {
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    return 'it is not JSON';
  }
  if (!isFields(fields) || typeof fields.file !== 'string') return 'it has no "file"';
  const metadata = readMetadata(fields);
  const { publishedAt } = metadata;
  if (publishedAt !== undefined && readPublicationDate(publishedAt) === undefined)
    return `"${publishedAt.slice(0, 40)}" is no date`;
  return { file: fields.file, metadata };
}
