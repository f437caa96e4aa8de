/** Longest pattern, most ways in which its parts that repeat or choose within bounds may be taken together. */
const LONGEST = 200;
const MOST_WAYS = 256;
/** A part that repeats up to so many times counts by its bounds; beyond, as one without bound. */
const SMALL = 10;

/**
 * Why a regular expression may keep the database busy without end; undefined when its work grows with the length of the text alone.
 * A back-tracking engine (Java's, in Neo4j) never stops one that it has begun, whatever the deadline. Let through: one part that
 * repeats without bound, or two of which the second is the `.*` at the end; no repeated groups, look-around or back-references.
 */
export function findPatternFault(pattern: string): string | undefined {
  if (pattern.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  const bare = pattern
    .replace(/^\(\?(?:iu?|ui)\)/, '')
    .replace(/\\[^\p{L}\p{N}]/gu, '_')
    .replace(/\[\^?[^\][]+\]/g, 'c');
  if (/\\[^dDwWsSbBpPntr]/.test(bare)) return 'it has an escape other than \\d \\w \\s \\b \\p and marks';
  if (/[[\]]/.test(bare)) return 'it has brackets within brackets';
  if (/\(\?(?!:)/.test(bare)) return 'it looks around or sets flags in a group';
  if (/\)[*+{]/.test(bare)) return 'it repeats a group';
  const [ways, unbounded] = countRepeats(bare);
  if (ways > MOST_WAYS) return `its choices can be taken in ${ways} ways, more than ${MOST_WAYS}`;
  if (unbounded > 2 || (unbounded === 2 && !/(?<!\\)\.\*$/.test(bare)))
    return 'more than one part of it repeats without bound';
  return undefined;
}

/** In how many ways its choices and small repeats may be taken: two for each `?` and `|`, 11 for {0,10}; and how many repeat beyond. */
function countRepeats(bare: string): readonly [ways: number, unbounded: number] {
  const repeats = [...bare.matchAll(/\{(\d*),(\d*)\}/g)].map(([, least, most]) => ({
    most: most === '' ? Infinity : Number(most),
    ways: Number(most) - Number(least) + 1,
  }));
  const small = repeats.filter(({ most }) => most <= SMALL);
  const simple = bare.match(/(?<!\\)[*+](?![?+])|(?<!\\)[*+][?+]/g)?.length ?? 0;
  const choices = bare.match(/(?<![*+?}(])\?|\|/g)?.length ?? 0;
  const ways = small.reduce((product, repeat) => product * repeat.ways, 2 ** choices);
  return [ways, simple + repeats.length - small.length];
}
