/** What a parsed value weighs is some 50 bytes and more, however few characters it has; 50 MB of articles have some 500,000. */
const MAX_VALUES = 1_000_000;
const [QUOTE, BACKSLASH, COMMA, LIST, OBJECT] = [...'"\\,[{'].map((sign) => sign.charCodeAt(0));

/** Why JSON would take too much memory to be parsed, or undefined; a linear scan that counts its lists, objects and commas outside of strings. */
export function findJsonExcess(json: string): string | undefined {
  let values = 1;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = findStringEnd(json, at + 1);
    else if (code === COMMA || code === LIST || code === OBJECT) values += 1;
    if (values > MAX_VALUES) return `it has more than ${MAX_VALUES} values`;
  }
  return undefined;
}

/** Where the quotation mark is that ends a string; the end of the text where there is none. */
function findStringEnd(json: string, from: number): number {
  for (let at = json.indexOf('"', from); at >= 0; at = json.indexOf('"', at + 1)) {
    let escapes = at;
    while (escapes > from && json.charCodeAt(escapes - 1) === BACKSLASH) escapes -= 1;
    if ((at - escapes) % 2 === 0) return at;
  }
  return json.length;
}
