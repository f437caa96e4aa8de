import { columnsOf, wrapText } from './text-width.js';

const BAR = ' │ ';
const NARROWEST = 4;

/**
 * Rows below each other, each cell on lines of its own beside its key, no wider than `width` columns; the cells of keys in `whole` are
 * not broken.
 */
export function writeBlocks(
  keys: readonly string[],
  cells: readonly (readonly string[])[],
  { width, whole }: { readonly width: number; readonly whole: readonly string[] },
): string {
  const half = Math.max(NARROWEST, Math.floor((width - BAR.length) / 2));
  const left = Math.min(half, Math.max(...keys.map(columnsOf)));
  const right = Math.max(NARROWEST, width - left - BAR.length);
  const writeCell = (key: string, text: string): readonly string[] =>
    beside(wrapText(key, left), whole.includes(key) ? [text] : wrapText(text, right), left);
  return cells
    .flatMap((row, at) => [
      headingOf(at + 1, left, width),
      ...row.flatMap((text, column) => writeCell(keys[column] ?? '', text)),
    ])
    .join('\n');
}

/** `─[ 12 ]───┬────`, the corner above the bar. */
function headingOf(row: number, left: number, width: number): string {
  const line = `─[ ${row} ]`.padEnd(left + 1, '─');
  return (line.length === left + 1 ? `${line}┬` : line).padEnd(width, '─');
}

/** Two columns of lines with a bar between. */
function beside(left: readonly string[], right: readonly string[], width: number): readonly string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const text = left[at] ?? '';
    return `${text}${' '.repeat(Math.max(0, width - columnsOf(text)))}${BAR}${right[at] ?? ''}`.trimEnd();
  });
}
