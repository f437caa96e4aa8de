/** Longest pattern, most parts that repeat or choose within bounds (each doubles the work at worst). */
const LONGEST = 200;
const MOST_CHOICES = 8;
/** A part that repeats up to so many times counts as a choice; beyond, as one without bound. */
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
  const [choices, unbounded] = countRepeats(bare);
  if (choices > MOST_CHOICES) return `it leaves more than ${MOST_CHOICES} choices`;
  if (unbounded > 2 || (unbounded === 2 && !/(?<!\\)\.\*$/.test(bare)))
    return 'more than one part of it repeats without bound';
  return undefined;
}

/** How many parts repeat or choose within small bounds, and how many repeat beyond. */
function countRepeats(bare: string): readonly [choices: number, unbounded: number] {
  const most = [...bare.matchAll(/\{\d*,(\d*)\}/g)].map(([, bound]) =>
    bound === '' ? Infinity : Number(bound),
  );
  const large = most.filter((bound) => bound > SMALL).length;
  const simple = bare.match(/(?<!\\)[*+](?![?+])|(?<!\\)[*+][?+]/g)?.length ?? 0;
  const choices = bare.match(/(?<![*+?}(])\?|\|/g)?.length ?? 0;
  return [choices + most.length - large, simple + large];
}
