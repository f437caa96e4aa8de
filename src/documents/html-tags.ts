/** One tag as the parser (htmlparser2) sees it; the states of its tokenizer are mirrored, so that nothing hides from the count. */
export interface Tag {
  readonly kind: 'open' | 'close';
  /** In lower case. */
  readonly name: string;
  /** Written `<name … />`; of meaning within `svg` and `math` only. */
  readonly isSelfClosing: boolean;
  readonly attributes: number;
}

/** Elements whose content is text up to their own end tag. */
const RAW = new Set(['script', 'style', 'title', 'textarea']);
const START = /<[a-z!?/]/gi;
const NAME = /[^ \n\t\f\r/>]+/y;
const ATTRIBUTE =
  /[ \n\t\f\r/]*[^ \n\t\f\r/>][^ \n\t\f\r=/>]*(?:[ \n\t\f\r]*=[ \n\t\f\r]*(?:"[^"]*"|'[^']*'|[^ \n\t\f\r>"'][^ \n\t\f\r>]*)?)?/y;
const END = /[ \n\t\f\r/]*>/y;
const CLOSE = /<\/[ \n\t\f\r]*([a-z][^> \n\t\f\r]*)?/iy;

/** The tags of a page in order, in linear time; comments, scripts and attribute values are passed over. */
export function* readTags(html: string): Generator<Tag> {
  let at = 0;
  for (;;) {
    START.lastIndex = at;
    const start = START.exec(html)?.index;
    if (start === undefined) return;
    const mark = html.charAt(start + 1);
    if (mark === '!' || mark === '?') at = skipDeclaration(html, start);
    else if (mark === '/') {
      CLOSE.lastIndex = start;
      const name = CLOSE.exec(html)?.[1]?.toLowerCase();
      if (name !== undefined) yield { kind: 'close', name, isSelfClosing: false, attributes: 0 };
      at = behind(html, '>', start);
    } else {
      const { tag, end } = readOpenTag(html, start + 1);
      yield tag;
      at = RAW.has(tag.name) && !tag.isSelfClosing ? findRawEnd(html, tag.name, end) : end;
    }
  }
}

/** Behind a comment, a CDATA section, a declaration or an instruction. */
function skipDeclaration(html: string, start: number): number {
  if (html.startsWith('<!--', start)) return behind(html, '-->', start + 2);
  if (html.startsWith('<![CDATA[', start)) return behind(html, ']]>', start + 9);
  // The parser takes the character behind `<!` (and `<!-`) unseen, even a `>`.
  const unseen = html.startsWith('<!-', start) ? 4 : html.startsWith('<!', start) ? 3 : 2;
  return behind(html, '>', start + unseen);
}

/** Behind the next `end`; the end of the page where there is none, as in the parser. */
function behind(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found < 0 ? html.length : found + end.length;
}

function readOpenTag(html: string, from: number): { readonly tag: Tag; readonly end: number } {
  NAME.lastIndex = from;
  const name = (NAME.exec(html)?.[0] ?? '').toLowerCase();
  let end = from + name.length;
  let attributes = 0;
  for (ATTRIBUTE.lastIndex = end; ATTRIBUTE.test(html); attributes += 1) end = ATTRIBUTE.lastIndex;
  END.lastIndex = end;
  const close = END.exec(html)?.[0];
  const isSelfClosing = close !== undefined && /\/[ \n\t\f\r]*>$/.test(close.slice(-40));
  return {
    tag: { kind: 'open', name, isSelfClosing, attributes },
    end: close === undefined ? html.length : end + close.length,
  };
}

/** Where the end tag of a raw element begins, in whatever case it is written. */
function findRawEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[> \\n\\t\\f\\r]`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
