/** A table of sentences, each followed by its events as lines that begin with ">"; none for a miss. */
export function readRows(table: string): [string, string[]][] {
  const rows: [string, string[]][] = [];
  for (const line of table.split('\n').map((text) => text.trim())) {
    if (line.startsWith('>')) rows.at(-1)?.[1].push(line.slice(1).trim());
    else if (line !== '') rows.push([line.replaceAll(' ¶ ', '\n\n'), []]);
  }
  return rows;
}
