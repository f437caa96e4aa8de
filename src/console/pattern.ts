import { type Choice, type Part, parsePattern, type Single } from './pattern-parts.js';

/** Longest pattern, in characters. */
const LONGEST = 200;
/** Most steps that a pattern may take at its start, and again at each place of a text. */
const MOST_STEPS = 1_000;
/** A part that repeats up to so many times counts by its bounds; beyond, as one without bound. */
const SMALL = 10;
/** Most combining marks in a row that `\b` looks back over. */
const MARKS = 100;

const NO_LINE_END = '(?=.*+\\z)';
/** Java looks back over all that stand before a `\b`: 48 s for 60,000. A text with more of them in a row matches no pattern with one. */
const FEW_MARKS = `(?!(?s:.*?)\\p{Mn}{${MARKS}})`;

/** Steps of a match that fails: once, and for each character of the text. Infinity: for each pair of them, or worse. */
interface Cost {
  readonly once: number;
  readonly each: number;
}

/** Nothing is left of the pattern. */
const END: Cost = { once: 0, each: 0 };
const WITHOUT_END: Cost = { once: Infinity, each: Infinity };

interface Verdict {
  readonly fault?: string;
  /** What goes before the pattern. */
  readonly guard: string;
}

/**
 * Why a regular expression may keep the database busy without end; undefined when its work grows with the length of the text alone.
 * A back-tracking engine (Java's, in Neo4j) never stops one that it has begun, whatever the deadline. Let through: on each way through
 * its alternatives one part that repeats without bound, and behind it a `.*` at the end; no repeated groups, look-around or
 * back-references.
 */
export const findPatternFault = (pattern: string): string | undefined => judge(pattern).fault;

/**
 * What stands before `(?:pattern)` where a back-tracking engine is to match the same in time; empty where nothing is needed. A pattern
 * that no text with a line end can match looks for such first, so that its last `.*` never fails; one with `\b` looks for a hundred
 * combining marks in a row, and does not match a text that has them, though it might alone.
 */
export const guardOf = (pattern: string): string => judge(pattern).guard;

function judge(pattern: string): Verdict {
  const refused = (fault: string): Verdict => ({ fault, guard: '' });
  if (pattern.length > LONGEST) return refused(`it is longer than ${LONGEST} characters`);
  const parsed = parsePattern(pattern);
  if (typeof parsed === 'string') return refused(parsed);
  const { whole, dotsAll } = parsed;
  const cost = costOf(whole, END, dotsAll);
  const needsDots = cost.each > MOST_STEPS;
  // The last `.*` cannot fail in a text without line ends, which the guard has made sure of.
  const { once, each } = needsDots ? costOf(whole, END, true) : cost;
  if (each === Infinity) return refused('more than one part of it repeats without bound');
  const steps = Math.max(once, each);
  if (steps > MOST_STEPS)
    return refused(`it may take ${steps} steps at one place of a text, more than ${MOST_STEPS}`);
  if (needsDots && mayCrossLines(whole))
    return refused('the ".*" at its end meets no line end, as a part before does; open it with (?s)');
  return { guard: `${needsDots ? NO_LINE_END : ''}${hasBounds(whole) ? FEW_MARKS : ''}` };
}

/** What the parts cost before what is left; `lastHolds` when a `.*` at the end never fails. */
const costOfAll = (parts: readonly Part[], rest: Cost, lastHolds: boolean): Cost =>
  parts.reduceRight((left, part) => costOf(part, left, lastHolds), rest);

function costOf(part: Part, rest: Cost, lastHolds: boolean): Cost {
  if (part.kind === 'choice') return costOfChoice(part, rest, lastHolds);
  if (part.kind === 'single') return costOfSingle(part, rest, lastHolds);
  if (part.kind === 'end' && rest === END) return END;
  return { ...rest, once: rest.once + (part.kind === 'bound' ? MARKS : 1) };
}

function costOfChoice({ branches, isOptional }: Choice, rest: Cost, lastHolds: boolean): Cost {
  const costs = branches.map((parts) => costOfAll(parts, rest, lastHolds));
  // A group as it stands leaves the end the end.
  if (costs.length === 1 && costs[0] === END) return END;
  return [...costs, ...(isOptional ? [rest] : [])].reduce(
    (sum, { once, each }) => ({ once: sum.once + once, each: sum.each + each }),
    { once: costs.length, each: 0 },
  );
}

function costOfSingle({ isDot, least, most }: Single, rest: Cost, lastHolds: boolean): Cost {
  if (most <= SMALL || most === least) {
    const ways = Math.max(1, most - least + 1);
    return { once: most + ways * rest.once, each: ways * rest.each };
  }
  if (isDot && rest === END && lastHolds) return { once: least, each: 0 };
  return rest.each > 0 ? WITHOUT_END : { once: least, each: 1 + rest.once };
}

function mayCrossLines(part: Part): boolean {
  if (part.kind === 'single') return part.crossesLines;
  return part.kind === 'choice' && part.branches.some((parts) => parts.some(mayCrossLines));
}

function hasBounds(part: Part): boolean {
  return (
    part.kind === 'bound' || (part.kind === 'choice' && part.branches.some((parts) => parts.some(hasBounds)))
  );
}
