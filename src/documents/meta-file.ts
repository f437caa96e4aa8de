import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Refusal } from '../domain/document.js';
import { describeFailure, readBounded } from '../read-bounded.js';
import { decodeText } from '../text/encoding.js';
import { META_FILE } from './find-files.js';
import { FIELD_NAMES, isFields, readMetadata, unknownFields } from './metadata-fields.js';
import { readPublicationDate } from './publication-date.js';
import { MAX_META_BYTES, refuse } from './refusals.js';
import type { Metadata } from './source.js';

/** How many names a warning shows. */
const NAMED = 5;
/** After so many lines that cannot be used, or fields without a meaning, no more are looked at. */
const MOST_FAULTS = 1_000;

/** What a folder's meta.jsonl says: metadata by file name, a refusal for each line that cannot be used, and what of it counts for nothing. */
export interface MetaTable {
  readonly rows: ReadonlyMap<string, Metadata>;
  readonly refusals: readonly Refusal[];
  /** In a sentence each: fields that have no meaning, files that are not there. */
  readonly warnings: readonly string[];
}

/** The meta.jsonl beside a file; an empty table when there is none, or with a refusal when it cannot be read. */
export async function readMetaBeside(file: string): Promise<MetaTable> {
  const path = join(dirname(file), META_FILE);
  try {
    const text = decodeText(readBounded(path, MAX_META_BYTES));
    if (text === undefined) return withoutRows(refuse(path, 'BINARY'));
    return parseMeta(path, text, new Set(await readdir(dirname(file))));
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isAbsent ? withoutRows() : withoutRows(refuse(path, 'UNREADABLE', describeFailure(error)));
  }
}

const withoutRows = (...refusals: Refusal[]): MetaTable => ({ rows: new Map(), refusals, warnings: [] });

/** The metadata that the table has for a file. */
export function findMeta(table: MetaTable, file: string): Metadata | undefined {
  return table.rows.get(basename(file));
}

/** Reads the lines of a meta.jsonl, one JSON object with `file` each; rows of files that are not beside it are told of and not kept. */
function parseMeta(path: string, text: string, beside: ReadonlySet<string>): MetaTable {
  const rows = new Map<string, Metadata>();
  const refusals: Refusal[] = [];
  const unknown = new Set<string>();
  const absent: string[] = [];
  let number = 0;
  for (const [line] of text.matchAll(/[^\n]*\n?/g)) {
    number += 1;
    if (line.trim() === '') continue;
    const row = readRow(line);
    if (typeof row === 'string') {
      refusals.push(refuse(`${path}#${number}`, 'BROKEN_META', row));
      if (refusals.length < MOST_FAULTS) continue;
      refusals.push(
        refuse(path, 'BROKEN_META', `behind line ${number}, the ${MOST_FAULTS}th such, none is read`),
      );
      break;
    }
    if (unknown.size < MOST_FAULTS) for (const name of row.unknown) unknown.add(name);
    if (beside.has(row.file)) rows.set(row.file, row.metadata);
    else absent.push(row.file);
  }
  return { rows, refusals, warnings: warnOf(path, [...unknown], absent) };
}

function warnOf(path: string, unknown: readonly string[], absent: readonly string[]): string[] {
  return [
    ...(unknown.length === 0
      ? []
      : [`${path}: nothing is read from ${some(unknown)}; its fields are ${FIELD_NAMES.join(', ')}.`]),
    ...(absent.length === 0 ? [] : [`${path}: it tells of ${some(absent)}, which is not beside it.`]),
  ];
}

/** The first few of some names in quotes, and how many more there are. */
function some(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).map((name) => `"${name.slice(0, 80)}"`);
  return shown.join(', ') + (names.length > NAMED ? ` and ${names.length - NAMED} more` : '');
}

interface Row {
  readonly file: string;
  readonly metadata: Metadata;
  /** Names of its fields that have no meaning. */
  readonly unknown: readonly string[];
}

/** The row, or what is wrong with it. */
function readRow(line: string): Row | string {
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
  return { file: fields.file, metadata, unknown: unknownFields(fields) };
}
