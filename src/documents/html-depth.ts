/** Elements without an end tag, or whose end tag may be left out: they do not count. */
const OPEN = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt html head body'.split(
    ' ',
  ),
);
const TAG = /<!--|<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,40})/g;

/** Real pages stay below 60; the parsers need quadratic time for what is deep. */
const MAX_DEPTH = 256;

/** Whether the elements of a page are nested too deeply to be parsed; a linear scan. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match !== null && depth < MAX_DEPTH; match = TAG.exec(html)) {
    const name = match[2]?.toLowerCase();
    if (name === undefined || name === 'script' || name === 'style') {
      const end = match[1] === '/' ? TAG.lastIndex : skipTo(html, name, TAG.lastIndex);
      if (end < 0) break;
      TAG.lastIndex = end;
    } else if (!OPEN.has(name)) {
      depth = Math.max(0, depth + (match[1] === '/' ? -1 : 1));
    }
  }
  return depth >= MAX_DEPTH;
}

/** Behind the end of a comment, script or style sheet; negative when it never ends. */
function skipTo(html: string, name: string | undefined, from: number): number {
  const end = name === undefined ? '-->' : `</${name}`;
  const at = html.indexOf(end, from);
  return at < 0 ? -1 : at + end.length;
}
