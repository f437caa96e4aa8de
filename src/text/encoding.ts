import { isUtf8 } from 'node:buffer';

/** The encodings that are told apart without being told. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x50, 0x4b, 0x03, 0x04], // zip, docx, epub
  [0x89, 0x50, 0x4e, 0x47], // png
  [0xff, 0xd8, 0xff], // jpeg
  [0x47, 0x49, 0x46, 0x38], // gif
  [0x1f, 0x8b], // gzip
  [0x7f, 0x45, 0x4c, 0x46], // elf
  [0xd0, 0xcf, 0x11, 0xe0], // doc, xls
];
const SAMPLE = 8192;
const WHOLE_PER_BAD = 4;
/** What 0x80 to 0x9f stand for; the five that stand for nothing give U+FFFD. */
const WINDOWS_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/**
 * The text of some bytes, byte-order mark dropped; undefined when they are no text. UTF-8 and UTF-16 with or without a mark, the
 * encoding that an HTML or XML head declares, else Windows-1252. Bad sequences become U+FFFD; a character cut off at the end is dropped.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (SIGNATURES.some((signature) => signature.every((byte, at) => bytes[at] === byte))) return undefined;
  const encoding = findEncoding(bytes);
  const decoded = new TextDecoder(encoding).decode(bytes, { stream: true });
  const text = encoding === 'windows-1252' ? decoded.replace(/[\x80-\x9f]/g, mapControl) : decoded;
  return isBinary(text) ? undefined : text;
}

/** Node 20 and 22 decode Windows-1252 as Latin-1, which has control characters at 0x80 to 0x9f. */
function mapControl(control: string): string {
  return WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control;
}

/** The encoding by byte-order mark, by the place of zero bytes, by (near) validity as UTF-8, by declaration, else Windows-1252. */
export function findEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = findWide(bytes.subarray(0, SAMPLE));
  if (wide !== undefined) return wide;
  if (isUtf8(bytes) || isNearlyUtf8(bytes)) return 'utf-8';
  return findDeclared(bytes) ?? 'windows-1252';
}

/** UTF-16 without a mark: most characters of English have a zero byte on one side and nearly none on the other. */
function findWide(sample: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (half < 2) return undefined;
  if (odd > half * 0.4 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.1 ? 'utf-16be' : undefined;
}

/**
 * Whether bytes that are not all valid are UTF-8 with damage: a mark, or at least four whole characters beyond ASCII for each bad
 * sequence. Of a single-byte encoding next to none comes out whole. What is cut off at the end is no damage.
 */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return true;
  const text = new TextDecoder('utf-8').decode(bytes, { stream: true });
  let [whole, bad] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) bad += 1;
    else if (unit > 0x7f) whole += 1;
  }
  return whole > 0 && bad * WHOLE_PER_BAD <= whole;
}

/** A single-byte or East Asian encoding named in the first kilobyte; what names itself UTF-8 and is not, is not believed. */
function findDeclared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  if (!/^\s*</.test(head)) return undefined;
  const label = /(?:charset|encoding)\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1];
  if (label === undefined || /^utf-?(8|16)/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Text has no NUL, and next to no control characters beside tab, line feed, carriage return, form feed. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const sample = text.slice(0, SAMPLE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = sample.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
  return controls > 4 && controls > sample.length * 0.02;
}
