import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocuments } from '../documents/read-documents.js';
import { readFiles } from '../documents/read-files.js';
import type { Document, Refusal } from '../domain/document.js';
import { AppError } from '../errors.js';
import type { GoldArticle } from '../evaluation/gold.js';

type Labelled = Pick<GoldArticle, 'file' | 'source'> & Partial<Pick<GoldArticle, 'date'>>;

/** The document that labels are about: a file of one of the folders, or the row of a data set that the labels name; undefined where neither is. */
export function readLabelled(
  { file, source, date }: Labelled,
  folders: readonly string[],
): AsyncIterable<Document | Refusal> | undefined {
  const options = date === undefined ? {} : { publishedAt: date };
  const found = folders.map((folder) => path.join(folder, file)).find(existsSync);
  if (found !== undefined) return readFiles([found], options);
  const dataSet = source && folders.map((folder) => path.join(folder, source.path)).find(existsSync);
  if (source === undefined || dataSet === undefined) return undefined;
  const text = textOfRow(readFileSync(dataSet, 'utf8'), source.id);
  if (text === undefined || createHash('sha256').update(text).digest('hex') !== source.sha256) {
    throw new AppError(
      'NOT_FOUND',
      `"${source.id}" in ${source.path} is not the text that "${file}" was labelled on; label it anew.`,
    );
  }
  return readDocuments({ file, bytes: Buffer.from(text) }, options);
}

function textOfRow(lines: string, id: string): string | undefined {
  for (const line of lines.split('\n')) {
    if (!line.includes(id)) continue;
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null || !('id' in row) || row.id !== id) continue;
    return 'text' in row && typeof row.text === 'string' ? row.text : undefined;
  }
  return undefined;
}
