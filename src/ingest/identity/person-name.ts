const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const PARTICLES = new Set('al el bin ibn bint de da del der den di van von ben abu'.split(' '));

/** A person's name as merging compares it: the words that tell people apart, and the particle before the last. */
export interface PersonName {
  readonly words: readonly string[];
  readonly particle: string | undefined;
}

/** The name in a person's id, `person:ali-al-sadr`; undefined when fewer than two words are left. */
export function readPersonName(id: string): PersonName | undefined {
  const all = id
    .slice(id.indexOf(':') + 1)
    .split('-')
    .filter((word) => word !== '' && !SUFFIXES.has(word));
  const words = all.filter((word) => !PARTICLES.has(word));
  if (words.length < 2) return undefined;
  const before = all.at(-2);
  return { words, particle: before !== undefined && PARTICLES.has(before) ? before : undefined };
}

/** The keys under which fuller and shorter prints of one name meet: each given name with the last name. */
export function nameLinks({ words }: PersonName): string[] {
  const last = words.at(-1) ?? '';
  return words.slice(0, -1).map((word) => `person:${word}|${last}`);
}

/** Whether one name may be the other, fuller or shorter: "Ali Khamenei" and "Seyyed Ali Khamenei", "John F." and "John". */
export function isSameOrFuller(a: PersonName, b: PersonName): boolean {
  if (a.particle !== undefined && b.particle !== undefined && a.particle !== b.particle) return false;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.at(-1) !== long.at(-1)) return false;
  return isEndOf(short, long) || (short[0] === long[0] && haveLikeMiddles(short, long));
}

const isEndOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((word, i) => word === long[long.length - short.length + i]);

function haveLikeMiddles(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 2) return true;
  return short.length === long.length && short.every((word, i) => isInitialOf(word, long[i] ?? ''));
}

const isInitialOf = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
