/** The rows of a table: one per line, columns between bars, blank lines and lines that begin with `#` left out. */
export function readRows(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|'));
}

/** The items of a cell, separated by semicolons; none for an empty or missing cell. */
export function readList(cell: string | undefined): string[] {
  return cell === undefined || cell === '' ? [] : cell.split(';');
}

/** The cell, or undefined when it is empty or missing. */
export function readCell(cell: string | undefined): string | undefined {
  return cell === '' ? undefined : cell;
}
