import { fold } from '../../domain/fold.js';

const ATOM = /[\p{L}\p{N}]+|[^\p{L}\p{N}\s.'-]/gu;
const PLAIN = /^[a-z0-9]+$/;
const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)+$/;
const NOTHING: readonly string[] = [];

/**
 * The parts by which names are compared: folded letters and digits; full stops, apostrophes and hyphens only separate or vanish
 * ("U.S." → u, s; "N'Djamena" → ndjamena; "Guinea-Bissau" → guinea, bissau); any other mark is a part of its own.
 */
export function atomsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return [lower];
  if (PLAIN_WORDS.test(lower)) return lower.split(' ');
  return fold(lower).replaceAll("'", '').replace(/[‐-―]/g, '-').replace(/ı/g, 'i').match(ATOM) ?? NOTHING;
}

/** The name as one key of the indexes: its parts with blanks between them. */
export function nameKey(name: string): string {
  return atomsOf(name).join(' ');
}
