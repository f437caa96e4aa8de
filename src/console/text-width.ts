/** Characters that may take two columns: those of East Asia, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[^\0-\uffff]/gu;

/** Columns of a terminal that a text takes at most. */
export const columnsOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** The words of a text; those that are wider than `width` columns in pieces that are not. */
export function piecesOf(text: string, width: number): readonly string[] {
  const most = columnsOf(text) > text.length ? Math.max(1, Math.floor(width / 2)) : width;
  return text.match(new RegExp(`[^ ]{1,${most}}`, 'gu')) ?? [];
}

/** The lines of a text, none wider than `width` columns; one empty line for no text. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, width)) {
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (columnsOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = piece;
    }
  }
  return [...lines, line];
}
