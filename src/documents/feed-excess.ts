/** A feed of 10 MB with 5,000 entries has some 200,000; these take 200 MB. */
const MAX_TAGS = 500_000;
const MAX_ATTRIBUTES = 100_000;
const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;

/** Why XML would take too much memory to be parsed, or undefined; a linear scan that may count more than the parser sees, never less. */
export function findXmlExcess(xml: string): string | undefined {
  let tags = 0;
  let attributes = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const skipped = SKIPPED.find(([start]) => xml.startsWith(start, at));
    if (skipped !== undefined) {
      const end = xml.indexOf(skipped[1], at);
      if (end < 0) return undefined;
      at = end;
      continue;
    }
    const tag = readTag(xml, at + 1);
    tags += 1;
    attributes += tag.attributes;
    at = tag.end;
    if (tags > MAX_TAGS) return `it has more than ${MAX_TAGS} tags`;
    if (attributes > MAX_ATTRIBUTES) return `it has more than ${MAX_ATTRIBUTES} attributes`;
  }
  return undefined;
}

/** The attributes of a start tag or an instruction, and where it ends; of other tags only that they are there. */
function readTag(xml: string, from: number): { readonly attributes: number; readonly end: number } {
  let attributes = 0;
  if (/[!/]/.test(xml.charAt(from))) return { attributes, end: from };
  const last = xml.charAt(from) === '?' ? '?>' : '>';
  for (let at = from; at < xml.length; at += 1) {
    const sign = xml.charAt(at);
    if (xml.startsWith(last, at)) return { attributes, end: at };
    if (sign === '=') attributes += 1;
    else if (sign === '"' || sign === "'") {
      const close = xml.indexOf(sign, at + 1);
      if (close < 0) break;
      at = close;
    }
  }
  return { attributes, end: xml.length };
}
