const NUMERALS = new Set(['ii', 'iii', 'iv']);
const PARTICLES = new Set('al el bin ibn bint de da del der den di van von ben abu'.split(' '));

/** A person's name as it is compared: the words that tell people apart, the particle before the last, "jr" or "sr". */
export interface PersonName {
  readonly words: readonly string[];
  readonly particle: string | undefined;
  readonly suffix: string | undefined;
}

/** The name in a person's id, `person:ali-al-sadr`; undefined when fewer than two words are left. */
export function readPersonName(id: string): PersonName | undefined {
  const printed = id
    .slice(id.indexOf(':') + 1)
    .split('-')
    .filter((word) => word !== '' && !NUMERALS.has(word));
  const suffix = /^[js]r$/.test(printed.at(-1) ?? '') ? printed.at(-1) : undefined;
  const all = suffix === undefined ? printed : printed.slice(0, -1);
  const words = all.filter((word) => !PARTICLES.has(word));
  if (words.length < 2) return undefined;
  const before = all.at(-2);
  return { words, particle: before !== undefined && PARTICLES.has(before) ? before : undefined, suffix };
}

/** The keys under which fuller and shorter prints of one name meet: each given name with the last name. */
export function nameLinks({ words }: PersonName): string[] {
  const last = words.at(-1) ?? '';
  return words.slice(0, -1).map((word) => `person:${word}|${last}`);
}

/** Whether one name may be the other, fuller or shorter: "Ali Khamenei" and "Seyyed Ali Khamenei", "John F." and "John", not "Jr." */
export function isSameOrFuller(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== b.suffix) return false;
  if (a.particle !== undefined && b.particle !== undefined && a.particle !== b.particle) return false;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.at(-1) !== long.at(-1)) return false;
  return isEndOf(short, long) || (short[0] === long[0] && haveLikeMiddles(short, long));
}

const isEndOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((word, i) => word === long[long.length - short.length + i]);

/** Middle names of which the shorter list leaves some out; where an initial stands, only from the end of the list. */
function haveLikeMiddles(short: readonly string[], long: readonly string[]): boolean {
  const [few, many] = [short.slice(1, -1), long.slice(1, -1)];
  if ([...few, ...many].some(isInitial)) return few.every((word, i) => isInitialOf(word, many[i] ?? ''));
  let next = 0;
  for (const word of many) if (word === few[next]) next += 1;
  return next === few.length;
}

const isInitial = (word: string): boolean => word.length === 1;

const isInitialOf = (a: string, b: string): boolean =>
  a === b || (isInitial(a) && b.startsWith(a)) || (isInitial(b) && a.startsWith(b));
