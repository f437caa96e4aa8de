import { type Bracket, type Step, walkBrackets } from './brackets.js';
import { givenNames } from './given-names.js';
import { nameIn, type Token } from './tokens.js';
import { CLAUSES } from './words.js';

/** Most copies of one value that all projections of a question may make together. */
const MOST_COPIES = 10_000_000;
/** What is made for each element of a list counts so often: no range is longer. */
const ELEMENTS = 1_000;

/** A word of a question that may let lists or texts grow without end, and why. */
export interface Growth {
  readonly word: string;
  readonly why: string;
}

/** The word that opens it, and the value that it names most often, with how often. */
interface Projection {
  readonly word: string;
  readonly name: string;
  readonly count: number;
  /** The subquery of the question that takes over nothing, within which it stands. */
  readonly alone: Bracket | undefined;
}

const OPENERS: ReadonlySet<string> = new Set(['WITH', 'RETURN', 'UNWIND']);

/**
 * Why lists or texts of a question may grow without end, which Neo4j walks with no look at the deadline; undefined when they do not.
 * A step of `reduce` names its accumulator at most once (conditions and other branches of a CASE apart), or each place of it
 * (`acc[0]`, `acc.sum`), so that it grows by what the list has, not by itself; what projections take over more than once
 * (WITH a + a AS a) multiplies to MOST_COPIES at most.
 */
export function findGrowth(tokens: readonly Token[], question: string): Growth | undefined {
  const steps = [...walkBrackets(tokens)];
  const stray = steps.find(({ does }) => does === 'strays');
  if (stray !== undefined && steps.some(({ word }) => word === 'CASE'))
    return {
      word: tokens[stray.at]?.text ?? '',
      why: 'it stands where no CASE has it; put a name that is a word of CASE in backticks',
    };
  for (const [at, { text }] of tokens.entries()) {
    const name = tokens[at + 2];
    if (text !== 'REDUCE' || tokens[at + 1]?.text !== '(' || name === undefined) continue;
    const uses = countUses(tokens, stepOf(tokens, steps, at + 1), (place) =>
      isUse(tokens, place) && nameOf(tokens[place]) === nameOf(name) ? placeOf(tokens, place) : undefined,
    );
    if (mostOf(uses) > 1)
      return {
        word: 'REDUCE(',
        why: `its step names ${nameIn(question, name)} more than once or inside another list, so that it may double each time`,
      };
  }
  return findCopies(tokens, steps, question);
}

function findCopies(tokens: readonly Token[], steps: readonly Step[], question: string): Growth | undefined {
  const openings = new Map(
    steps.flatMap(({ does, bracket, at }) => (does === 'opens' && bracket ? [[bracket, at] as const] : [])),
  );
  const all = projections(tokens, steps, openings);
  const isWalkedOutside = steps.some(
    (step) => step.does === 'opens' && walksElements(tokens, step.at) && !aloneIn(tokens, openings, step),
  );
  const copies = replacing(tokens, steps, openings, copiesOf(all, isWalkedOutside));
  const [most] = all.toSorted((one, other) => other.count - one.count);
  if (copies <= MOST_COPIES || most === undefined) return undefined;
  const name = tokens.find((token) => isNamed(token) && nameOf(token) === most.name);
  return {
    word: most.word,
    why: `it takes ${name === undefined ? 'a value' : nameIn(question, name)} over up to ${most.count} times, counting ${ELEMENTS} for each list within which it stands, and all such clauses together more than ${MOST_COPIES}; UNWIND a list instead of walking it inside another`,
  };
}

/**
 * What stands in a subquery that takes over nothing meets what stands in another only behind both: there `+` adds theirs up; all others
 * multiply, theirs too where a list is walked or a text replaced outside.
 */
function copiesOf(all: readonly Projection[], isWalkedOutside: boolean): number {
  const counts = new Map<Bracket | undefined, number>();
  for (const { count, alone } of all) counts.set(alone, (counts.get(alone) ?? 1) * count);
  const outside = counts.get(undefined) ?? 1;
  counts.delete(undefined);
  const inside = [...counts.values()];
  if (isWalkedOutside) return inside.reduce((known, count) => known * count, outside);
  return (
    outside *
    Math.max(
      1,
      inside.reduce((known, count) => known + count, 0),
    )
  );
}

/** As many copies, where `replace(` puts as many characters as a text in quotation marks has, or as any value may have, in the place of one. */
function replacing(
  tokens: readonly Token[],
  steps: readonly Step[],
  openings: ReadonlyMap<Bracket, number>,
  copies: number,
): number {
  return steps.reduce((known, { at, does, bracket }) => {
    const opening = does === 'closes' && bracket !== undefined ? openings.get(bracket) : undefined;
    if (opening === undefined || tokens[opening - 1]?.text !== 'REPLACE') return known;
    const [comma, put] = [tokens[at - 2], tokens[at - 1]];
    const isWritten = comma?.text === ',' && put?.kind === 'string';
    return known * (isWritten ? Math.max(1, put.text.length - 2) : copies);
  }, copies);
}

/** The outermost bracket around a step, where it is that of a subquery `CALL () { … }`. */
function aloneIn(
  tokens: readonly Token[],
  openings: ReadonlyMap<Bracket, number>,
  { bracket }: Step,
): Bracket | undefined {
  let outermost = bracket;
  while (outermost?.outer !== undefined) outermost = outermost.outer;
  if (outermost === undefined) return undefined;
  const at = openings.get(outermost) ?? 0;
  const texts = tokens.slice(Math.max(0, at - 3), at + 1).map(({ text }) => text);
  return texts.join(' ') === 'CALL ( ) {' ? outermost : undefined;
}

const nameOf = (token: Token | undefined): string => (token?.text ?? '').replace(/^`|`$/g, '').toUpperCase();

/** A variable: no property, no key of a map. */
function isUse(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && isNamed(token) && tokens[at - 1]?.text !== '.' && tokens[at + 1]?.text !== ':'
  );
}

const isNamed = ({ kind }: Token): boolean => kind === 'word' || kind === 'quoted';

const WHOLE = '';

/** Which place of a value is used: `[0]` or `.NAME`, WHOLE for any other use (`[-1]` and `[i]` may be any place). */
function placeOf(tokens: readonly Token[], at: number): string {
  const [mark, inner, end] = tokens.slice(at + 1, at + 4);
  if (mark?.text === '.') return `.${nameOf(inner)}`;
  const isPlace = mark?.text === '[' && end?.text === ']' && /^(?:0|[1-9]\d*)$/.test(inner?.text ?? '');
  return isPlace ? `[${inner?.text}]` : WHOLE;
}

/** How often the place that is used most is taken over, alone and with the whole. */
function mostOf(uses: ReadonlyMap<string, number>): number {
  const whole = uses.get(WHOLE) ?? 0;
  return Math.max(whole, ...[...uses].map(([place, count]) => (place === WHOLE ? 0 : count + whole)));
}

/** What stands behind the `|` of the bracket that opens there. */
function stepOf(tokens: readonly Token[], steps: readonly Step[], opening: number): readonly Step[] {
  const { bracket } = steps[opening] as Step;
  let from = steps.length;
  for (let at = opening + 1; at < steps.length; at += 1) {
    const step = steps[at] as Step;
    if (step.bracket !== bracket) continue;
    if (step.does === 'closes') return steps.slice(from, at);
    if (tokens[step.at]?.text === '|') from = Math.min(from, at + 1);
  }
  return steps.slice(from);
}

/** How often each projection takes over the value that it names most often, of those that projections have named. */
function projections(
  tokens: readonly Token[],
  steps: readonly Step[],
  openings: ReadonlyMap<Bracket, number>,
): readonly Projection[] {
  const isAlias = (at: number): boolean => tokens[at - 1]?.text === 'AS';
  const names = new Set(tokens.filter((_, at) => isAlias(at)).map(nameOf));
  const keyOf = (at: number): string | undefined => {
    const name = isUse(tokens, at) && !isAlias(at) ? nameOf(tokens[at]) : '';
    return names.has(name) ? name : undefined;
  };
  const given = givenNames(tokens);
  const isBehindHalf = (at: number): boolean => /^(?:STARTS|ENDS)$/.test(tokens[at - 1]?.text ?? '');
  // What may be a name as well counts for both: it opens a projection, and ends none.
  const opens = ({ at, word }: Step): boolean =>
    OPENERS.has(word) && !(isBehindHalf(at) && !given.has(tokens[at - 1]?.text ?? ''));
  const ends = ({ at, word }: Step): boolean => CLAUSES.has(word) && !given.has(word) && !isBehindHalf(at);
  return steps.filter(opens).map((start) => {
    const uses = [...countUses(tokens, projectionFrom(steps, start, ends), keyOf)];
    const [name, count] = uses.reduce((one, other) => (other[1] > one[1] ? other : one), ['', 1]);
    return { word: start.word, name, count, alone: aloneIn(tokens, openings, start) };
  });
}

/** What stands behind the word that opens a projection, to the next clause in the same bracket. */
function projectionFrom(
  steps: readonly Step[],
  { at: opening, bracket }: Step,
  ends: (step: Step) => boolean,
): readonly Step[] {
  const isEnd = (step: Step): boolean => step.bracket === bracket && (step.does === 'closes' || ends(step));
  let end = opening + 1;
  while (end < steps.length && !isEnd(steps[end] as Step)) end += 1;
  return steps.slice(opening + 1, end);
}

interface Frame {
  /** What a use counts in it: 2 in a list that is walked or a text that is replaced, ELEMENTS behind the `|` of a walk. */
  weight: number;
  readonly isWalk: boolean;
  /** False in the conditions of a CASE. */
  counts: boolean;
  /** Uses of what stands in it; of a CASE in the branch that is read, and at most in those that are over. */
  readonly uses: Map<string, number>;
  readonly most?: Map<string, number>;
}

/** How often a part of a text takes over the values of its keys: of a CASE, in the branch that does it most. */
function countUses(
  tokens: readonly Token[],
  part: readonly Step[],
  keyOf: (at: number) => string | undefined,
): ReadonlyMap<string, number> {
  const whole: Frame = { weight: 1, isWalk: false, counts: true, uses: new Map() };
  const frames = new Map<Bracket | undefined, Frame>();
  const frameOf = (bracket: Bracket | undefined): Frame => frames.get(bracket) ?? whole;
  for (const { at, does, bracket, word } of part) {
    const frame = frameOf(bracket);
    const outer = frameOf(bracket?.outer);
    if (does === 'opens')
      frames.set(bracket, word === 'CASE' ? openCase(outer) : openBracket(tokens, at, outer));
    else if (frame.most !== undefined && /^(?:WHEN|THEN|ELSE|END)$/.test(word)) {
      endBranch(frame.most, frame.uses);
      frame.counts = word !== 'WHEN' && outer.counts;
      if (word === 'END') for (const [key, count] of frame.most) addTo(outer.uses, key, count);
    } else if (does === 'stands') {
      if (frame.isWalk && tokens[at]?.text === '|') frame.weight *= ELEMENTS / 2;
      const key = frame.counts ? keyOf(at) : undefined;
      if (key !== undefined) addTo(frame.uses, key, frame.weight);
    }
  }
  return whole.uses;
}

const openCase = ({ weight }: Frame): Frame => ({
  weight,
  isWalk: false,
  counts: false,
  uses: new Map(),
  most: new Map(),
});

/** Its uses are those of what is around it. */
function openBracket(tokens: readonly Token[], at: number, { weight, counts, uses }: Frame): Frame {
  const isWalk = walksElements(tokens, at);
  return { weight: isWalk ? 2 * weight : weight, isWalk, counts, uses };
}

/** What uses the whole uses every place: of two branches, the places keep what either uses beyond the whole. */
function endBranch(most: Map<string, number>, uses: Map<string, number>): void {
  const [before, now] = [most.get(WHOLE) ?? 0, uses.get(WHOLE) ?? 0];
  const whole = Math.max(before, now);
  for (const key of whole === 0 ? uses.keys() : new Set([...most.keys(), ...uses.keys()]))
    most.set(key, Math.max((most.get(key) ?? 0) + before, (uses.get(key) ?? 0) + now) - whole);
  if (whole > 0) most.set(WHOLE, whole);
  uses.clear();
}

const addTo = (uses: Map<string, number>, key: string, count: number): void =>
  void uses.set(key, (uses.get(key) ?? 0) + count);

/** `[x IN …`, `[(a)--(b) | …`, `reduce(…` and `replace(…`: what stands in them may come many times. */
function walksElements(tokens: readonly Token[], at: number): boolean {
  const [text, before] = [tokens[at]?.text, tokens[at - 1]?.text ?? ''];
  if (text === '(') return before === 'REDUCE' || before === 'REPLACE';
  return text === '[' && (tokens[at + 2]?.text === 'IN' || tokens[at + 1]?.text === '(');
}
