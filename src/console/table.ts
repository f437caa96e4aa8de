import Table from 'cli-table3';
import type { Rows } from '../store/store.js';
import { writeBlocks } from './blocks.js';
import { elementText } from './elements.js';
import { cellText } from './records.js';
import { columnsOf, piecesOf } from './text-width.js';

/** What cli-table3 sets beside the text of a cell: a border and a blank at each side. */
const FRAME = 3;
/** Columns below which the words of a cell can no longer be read. */
const NARROWEST = 8;

/** A cell on one line: what would move the cursor or break the line is a blank. */
export const lineOf = (value: unknown): string =>
  (elementText(value) ?? cellText(value)).replace(/[\s\p{Cc}]+/gu, ' ').trim();

/**
 * The answer as a table no wider than `width` columns, with the number of rows below; where its columns cannot be read in so little room,
 * one row below the other. What is to be copied stays `whole`.
 */
export function writeTable(
  { keys: names, values }: Rows,
  width: number,
  whole: readonly string[] = [],
): string {
  if (values.length === 0) return 'No rows.';
  const keys = names.map(lineOf);
  const cells = values.map((row) => row.map(lineOf));
  const natural = keys.map((key, at) =>
    Math.max(columnsOf(key), ...cells.map((row) => columnsOf(row[at] ?? ''))),
  );
  const narrowest = natural.map((wide, at) =>
    whole.includes(keys[at] ?? '') ? wide : Math.min(wide, NARROWEST),
  );
  const available = width - keys.length * FRAME - 1;
  const written =
    sumOf(narrowest) > available
      ? writeBlocks(keys, cells, { width, whole })
      : writeGrid(keys, cells, fitColumns(natural, narrowest, available));
  return `${written}\n${values.length} ${values.length === 1 ? 'row' : 'rows'}`;
}

function writeGrid(
  keys: readonly string[],
  cells: readonly (readonly string[])[],
  widths: readonly number[],
): string {
  const toRow = (texts: readonly string[]) =>
    texts.map((text, at) => breakable(text, widths[at] ?? NARROWEST));
  const table = new Table({
    style: { head: [], border: [] },
    colWidths: widths.map((wide) => wide + 2),
    wordWrap: true,
  });
  for (const row of [keys, ...cells]) table.push(toRow(row));
  return table.toString();
}

/** Lines break between words, and within those only that are wider than the column. */
const breakable = (content: string, width: number) => ({
  content: piecesOf(content, width).join(' '),
  wrapOnWordBoundary: true,
});

/** Takes from the widest columns until all of them fit. */
function fitColumns(
  natural: readonly number[],
  narrowest: readonly number[],
  available: number,
): readonly number[] {
  const cut = (most: number): readonly number[] =>
    natural.map((wide, at) => Math.max(narrowest[at] ?? 0, Math.min(wide, most)));
  let most = Math.max(...natural);
  while (most > 0 && sumOf(cut(most)) > available) most -= 1;
  return cut(most);
}

const sumOf = (widths: readonly number[]): number => widths.reduce((total, wide) => total + wide, 0);
