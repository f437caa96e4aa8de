import Table from 'cli-table3';
import type { Rows } from '../store/store.js';
import { elementText } from './elements.js';
import { cellText } from './records.js';

/** What cli-table3 sets beside the text of a cell: a border and a blank at each side. */
const FRAME = 3;
const NARROWEST = 4;

/** A cell on one line: what would move the cursor or break the line is a blank. */
export const lineOf = (value: unknown): string =>
  (elementText(value) ?? cellText(value)).replace(/[\s\p{Cc}]+/gu, ' ').trim();

/**
 * The answer as a table no wider than `width` columns (or as narrow as its columns allow), with the number of rows below. What is to be
 * copied stays `whole`.
 */
export function writeTable({ keys, values }: Rows, width: number, whole: readonly string[] = []): string {
  if (values.length === 0) return 'No rows.';
  const cells = values.map((row) => row.map(lineOf));
  const natural = keys.map((key, at) =>
    Math.max(columnsOf(key), ...cells.map((row) => columnsOf(row[at] ?? ''))),
  );
  const narrowest = keys.map((key, at) => (whole.includes(key) ? (natural[at] ?? 0) : NARROWEST));
  const widths = fitColumns(natural, narrowest, width - keys.length * FRAME - 1);
  const table = new Table({
    head: [...keys],
    style: { head: [], border: [] },
    colWidths: widths.map((wide) => wide + 2),
    wordWrap: true,
  });
  for (const row of cells) table.push(row.map((text, at) => breakable(text, widths[at] ?? NARROWEST)));
  return `${table.toString()}\n${values.length} ${values.length === 1 ? 'row' : 'rows'}`;
}

/** Characters that may take two columns: those of East Asia, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[^\0-\uffff]/gu;

/** Columns that a text takes at most. */
const columnsOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** Lines break between words, and within those only that are wider than the column. */
function breakable(content: string, width: number) {
  const most = columnsOf(content) > content.length ? Math.floor(width / 2) : width;
  const pieces = content.match(new RegExp(`[^ ]{1,${most}}`, 'gu')) ?? [];
  return { content: pieces.join(' '), wrapOnWordBoundary: true };
}

/** Takes from the widest columns until all of them fit. */
function fitColumns(
  natural: readonly number[],
  narrowest: readonly number[],
  available: number,
): readonly number[] {
  const cut = (most: number): readonly number[] =>
    natural.map((wide, at) => Math.max(narrowest[at] ?? 0, Math.min(wide, most)));
  const sum = (widths: readonly number[]): number => widths.reduce((total, wide) => total + wide, 0);
  let most = Math.max(...natural);
  while (most > NARROWEST && sum(cut(most)) > available) most -= 1;
  return cut(most);
}
