const STRAIGHT: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '―': '—',
  '…': '.',
};

const MARKUP = [
  /\]\([^\s()]{1,2000}\)/g, // the address of a markdown link
  /https?:\/\/[^\s)\]>"]{1,2000}/g,
  /<\/?[a-zA-Z][^<>\n]{0,200}>|<!--[^<>]{0,200}-->/g,
  /\*{1,3}|\\(?=[\s#*_[\]])|^#{1,6} /gm,
];

/** The star before an item of a list, which is no markup. */
const BULLET = /^( {0,8})\*(?= {1,8}[^\s*])/gm;

/**
 * The analysis view: as long as the stored body, with curly marks and dashes made straight, odd blanks and marks of direction made plain and markup
 * blanked out, so that every offset into it is an offset into the body.
 */
export function makeView(text: string): string {
  let view = text.replace(
    /[“”„‟«»‘’‚‛ʼ`‐‑‒–―…\u00a0\u1680\u2000-\u200f\u202a-\u202f\u2060\u205f\u3000\ufeff\t\r\f\v]/g,
    (mark) => STRAIGHT[mark] ?? ' ',
  );
  view = view.replace(BULLET, '$1-');
  for (const pattern of MARKUP) view = view.replace(pattern, (match) => ' '.repeat(match.length));
  return view;
}
