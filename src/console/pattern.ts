import { areApart, type Choice, type Part, parsePattern, type Single } from './pattern-parts.js';

/** Longest pattern, in characters. */
const LONGEST = 200;
/** Most steps that a pattern may take at its start, and again at each place of a text. */
const MOST_STEPS = 1_000;
/** A part that repeats up to so many times counts by its bounds; beyond, as one without bound. */
const SMALL = 10;
/** Most combining marks in a row that `\b` looks back over, and where two parts repeat without bound. */
const MARKS = 100;
const FEWER_MARKS = 10;
/**
 * Where two parts repeat without bound: most characters of a text, and most steps for each two places of it. Together they may take 5 s in
 * Java at worst.
 */
const LONGEST_TEXT = 3_000;
const MOST_OF_PAIRS = 60;

const NO_LINE_END = '(?=.*+\\z)';
/** Java looks back over all that stand before a `\b`: 48 s for 60,000. A text with more of them in a row matches no pattern with one. */
const fewMarks = (marks: number): string => `(?!(?s:.*?)\\p{Mn}{${marks}})`;
const NOT_LONG = `(?!(?s:.{${LONGEST_TEXT + 1}}))`;

/** Steps of a match that fails: once, for each character of the text, and for each two of them. Infinity: for each three, or worse. */
interface Cost {
  readonly once: number;
  readonly each: number;
  readonly pairs: number;
}

/** What holds of the text, by what goes before the pattern. */
interface Given {
  /** A `.*` at the end never fails. */
  readonly lastHolds: boolean;
  /** Combining marks in a row. */
  readonly marks: number;
}

/** Nothing is left of the pattern. */
const END: Cost = { once: 0, each: 0, pairs: 0 };
const WITHOUT_END: Cost = { once: Infinity, each: Infinity, pairs: Infinity };

interface Verdict {
  readonly fault?: string;
  /** What goes before the pattern. */
  readonly guard: string;
}

/**
 * Why a regular expression may keep the database busy without end; undefined when its work grows with the length of the text alone,
 * or with its square in a short text. A back-tracking engine (Java's, in Neo4j) never stops one that it has begun, whatever the deadline.
 * Let through: on each way through its alternatives two parts that repeat without bound, besides those that end where the next part
 * begins, and behind them a `.*` at the end; no repeated groups, look-around or back-references.
 */
export const findPatternFault = (pattern: string): string | undefined => judge(pattern).fault;

/**
 * What stands before `(?:pattern)` where a back-tracking engine is to match the same in time; empty where nothing is needed. A pattern
 * that no text with a line end can match looks for such first, so that its last `.*` never fails. Two kinds do not match what they might
 * alone: one with `\b` a text with a hundred combining marks in a row (ten with two parts that repeat without bound), and one with two such
 * parts a text of more than 3,000 characters.
 */
export const guardOf = (pattern: string): string => judge(pattern).guard;

function judge(pattern: string): Verdict {
  const refused = (fault: string): Verdict => ({ fault, guard: '' });
  if (pattern.length > LONGEST) return refused(`it is longer than ${LONGEST} characters`);
  const parsed = parsePattern(pattern);
  if (typeof parsed === 'string') return refused(parsed);
  const { whole, dotsAll } = parsed;
  const cost = costOf(whole, END, { lastHolds: dotsAll, marks: MARKS });
  const needsDots = !isLinear(cost);
  // The last `.*` cannot fail in a text without line ends, which the guard has made sure of.
  const { once, each, pairs } = needsDots ? costOf(whole, END, { lastHolds: true, marks: MARKS }) : cost;
  const crosses = needsDots && mayCrossLines(whole);
  if (pairs > 0) return judgeSquare(whole, dotsAll || crosses ? '' : NO_LINE_END, dotsAll || !crosses);
  const steps = Math.max(once, each);
  if (steps > MOST_STEPS) return refused(tooManySteps(steps, MOST_STEPS));
  if (crosses)
    return refused('the ".*" at its end meets no line end, as a part before does; open it with (?s)');
  return { guard: `${needsDots ? NO_LINE_END : ''}${hasBounds(whole) ? fewMarks(MARKS) : ''}` };
}

const isLinear = ({ each, pairs }: Cost): boolean => pairs === 0 && each <= MOST_STEPS;

/** Of a pattern whose work may grow with the square of the text. */
function judgeSquare(whole: Choice, guard: string, lastHolds: boolean): Verdict {
  const { once, each, pairs } = costOf(whole, END, { lastHolds, marks: FEWER_MARKS });
  if (pairs === Infinity)
    return { fault: 'more than two parts of it repeat without bound where the next may begin', guard: '' };
  if (pairs > MOST_OF_PAIRS)
    return {
      fault: `${tooManySteps(pairs, MOST_OF_PAIRS, 'each two places')}, as two parts repeat without bound`,
      guard: '',
    };
  const steps = Math.max(once, each);
  if (steps > MOST_STEPS) return { fault: tooManySteps(steps, MOST_STEPS), guard: '' };
  return { guard: `${NOT_LONG}${guard}${hasBounds(whole) ? fewMarks(FEWER_MARKS) : ''}` };
}

const tooManySteps = (steps: number, most: number, where = 'one place'): string =>
  `it may take ${steps} steps at ${where} of a text, more than ${most}`;

/** What the parts cost before what is left. */
function costOfAll(
  parts: readonly Part[],
  rest: Cost,
  given: Given,
  next: readonly Single[] | undefined,
): Cost {
  let [left, begins] = [rest, next];
  for (const part of parts.toReversed()) {
    left = costOf(part, left, given, begins);
    begins = firstOf([part], begins);
  }
  return left;
}

/** `next` is what the rest may begin with, undefined where that is not known, or where nothing may be left. */
function costOf(part: Part, rest: Cost, given: Given, next?: readonly Single[]): Cost {
  if (part.kind === 'choice') return costOfChoice(part, rest, given, next);
  if (part.kind === 'single') return costOfSingle(part, rest, given, next);
  if (part.kind === 'end' && rest === END) return END;
  return { ...rest, once: rest.once + (part.kind === 'bound' ? given.marks : 1) };
}

function costOfChoice(
  { branches, isOptional }: Choice,
  rest: Cost,
  given: Given,
  next: readonly Single[] | undefined,
): Cost {
  const costs = branches.map((parts) => costOfAll(parts, rest, given, next));
  // A group as it stands leaves the end the end.
  if (costs.length === 1 && costs[0] === END) return END;
  return [...costs, ...(isOptional ? [rest] : [])].reduce(
    (sum, { once, each, pairs }) => ({
      once: sum.once + once,
      each: sum.each + each,
      pairs: sum.pairs + pairs,
    }),
    { once: costs.length, each: 0, pairs: 0 },
  );
}

function costOfSingle(single: Single, rest: Cost, { lastHolds }: Given, next?: readonly Single[]): Cost {
  const { isDot, least, most } = single;
  if (most <= SMALL || most === least) {
    const ways = Math.max(1, most - least + 1);
    return { once: most + ways * rest.once, each: ways * rest.each, pairs: ways * rest.pairs };
  }
  if (isDot && rest === END && lastHolds) return { once: least, each: 0, pairs: 0 };
  // It ends in one place: what it gives back is no beginning of the rest.
  if (rest.each > 0 && next?.every((other) => areApart(single, other)))
    return { once: least + rest.once, each: 2 + next.length + rest.each, pairs: rest.pairs };
  if (rest.pairs > 0) return WITHOUT_END;
  return { once: least, each: 1 + rest.once, pairs: rest.each === 0 ? 0 : 1 + rest.each };
}

/** What a sequence may begin with before `next`; undefined where that is not known. */
function firstOf(parts: readonly Part[], next: readonly Single[] | undefined): readonly Single[] | undefined {
  const [part, ...others] = parts;
  if (part === undefined) return next;
  if (part.kind === 'single') {
    if (part.least > 0) return [part];
    const behind = firstOf(others, next);
    return behind && [part, ...behind];
  }
  if (part.kind !== 'choice') return undefined;
  const behind = firstOf(others, next);
  const firsts = part.branches.map((branch) => firstOf(branch, behind));
  if (part.isOptional) firsts.push(behind);
  return firsts.every((each) => each !== undefined) ? firsts.flat() : undefined;
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
