import { slug } from '../../domain/ids.js';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const PARTICLES = new Set(['al', 'el', 'bin', 'ibn', 'bint', 'de', 'da', 'del', 'der', 'den', 'di', 'van', 'von']);

/** A person's name as merging compares it: first and last word, and what stands between, particles left out. */
export interface PersonName {
  readonly first: string;
  readonly middle: readonly string[];
  readonly last: string;
}

/** The parts of a full name; undefined when fewer than two words are left. */
export function readPersonName(name: string): PersonName | undefined {
  const words = slug(name).split('-').filter((word) => word !== '' && !SUFFIXES.has(word));
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || first === undefined || last === undefined) return undefined;
  return { first, middle: words.slice(1, -1).filter((word) => !PARTICLES.has(word)), last };
}

/** Whether one name may be the other, fuller or shorter: same ends, and middles absent in one or alike in both. */
export function isSameOrFuller(a: PersonName, b: PersonName): boolean {
  if (a.first !== b.first || a.last !== b.last) return false;
  if (a.middle.length === 0 || b.middle.length === 0) return true;
  return a.middle.length === b.middle.length && a.middle.every((word, i) => isInitialOf(word, b.middle[i] ?? ''));
}

/** Shorter prints of the same name among its aliases: "Ali Khamenei" of "Seyyed Ali Khamenei". */
export function readFullNames(name: string, aliases: readonly string[]): PersonName[] {
  const whole = readPersonName(name);
  if (whole === undefined) return [];
  const words = [whole.first, ...whole.middle, whole.last];
  const shorter = aliases
    .map(readPersonName)
    .filter((alias) => alias !== undefined)
    .filter((alias) => alias.last === whole.last && isWithin([alias.first, ...alias.middle], words));
  return [whole, ...shorter];
}

const isInitialOf = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let from = 0;
  for (const word of part) {
    const at = whole.indexOf(word, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
