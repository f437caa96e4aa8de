import { stringify } from 'csv-stringify/sync';
import type { Rows } from '../store/store.js';
import { writeGraphml } from './graphml.js';
import { cellText, jsonLines, recordsOf, writeBigint } from './records.js';
import { lineOf, writeTable } from './table.js';

/** How an answer is printed. */
export const FORMATS = ['table', 'json', 'jsonl', 'csv', 'graphml', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** The answer as text without a line end behind it; a table has at most `width` columns. Throws BAD_USER_INPUT for GraphML without nodes. */
export function formatAnswer(rows: Rows, format: Format, width: number): string {
  switch (format) {
    case 'table':
      return writeTable(rows, width);
    case 'json':
      return JSON.stringify(recordsOf(rows), writeBigint, 2);
    case 'jsonl':
      return [...jsonLines(rows)].join('').trimEnd();
    case 'csv':
      return writeCsv(rows);
    case 'graphml':
      return writeGraphml(rows);
    case 'markdown':
      return writeMarkdown(rows);
  }
}

// A spreadsheet runs a text that opens with one of these; an apostrophe makes it text.
const harmless = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/^(?=[=+@\t\r]|-(?![\d.]))/, "'") : cellText(value);

/** RFC 4180 with a heading row. */
const writeCsv = ({ keys, values }: Rows): string =>
  stringify([keys, ...values.map((row) => row.map(harmless))], {
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]/,
  }).trimEnd();

function writeMarkdown({ keys, values }: Rows): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const escapeCell = (value: unknown): string => lineOf(value).replace(/[\\|<*_`[\]]/g, '\\$&');
  return [keys.map(escapeCell), keys.map(() => '---'), ...values.map((row) => row.map(escapeCell))]
    .map(line)
    .join('\n');
}
