import type { Token } from './tokens.js';
import { wordsOf } from './words.js';

/** Most copies of one value that all projections of a question may make together. */
const MOST_COPIES = 10_000_000;
/** What is made for each element of a list counts so often: no range is longer. */
const ELEMENTS = 1_000;
/** Words that end a projection. */
const ENDS: ReadonlySet<string> = new Set(
  wordsOf('WITH RETURN UNWIND MATCH OPTIONAL WHERE ORDER SKIP LIMIT CALL UNION'),
);
const OPENERS: ReadonlySet<string> = new Set(['WITH', 'RETURN', 'UNWIND']);

/**
 * Why lists or texts of a question may grow without end, which Neo4j walks with no look at the deadline; undefined when they do not.
 * A step of `reduce` names its accumulator at most once (conditions and other branches of a CASE apart), so that it grows by what the
 * list has, not by itself; what projections take over more than once (WITH a + a AS a) multiplies to MOST_COPIES at most.
 */
export function findGrowth(tokens: readonly Token[]): string | undefined {
  for (const [at, { text }] of tokens.entries()) {
    const name = tokens[at + 2];
    if (text !== 'REDUCE' || tokens[at + 1]?.text !== '(' || name === undefined) continue;
    if (countUses(stepOf(tokens, at + 1), nameOf(name)) > 1)
      return `the step of reduce names ${name.text.toLowerCase()} more than once or inside another list, so that it may double each time`;
  }
  const copies = projections(tokens).reduce((product, each) => product * each, 1);
  return copies > MOST_COPIES
    ? `its WITH, UNWIND and RETURN name values so often that they may grow more than ${MOST_COPIES} times`
    : undefined;
}

const nameOf = ({ text }: Token): string => text.replace(/^`|`$/g, '').toUpperCase();

/** The words behind the `|` of the bracket that opens there. */
function stepOf(tokens: readonly Token[], opening: number): readonly Token[] {
  let depth = 0;
  let from = tokens.length;
  for (let at = opening; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (/^[([{]$/.test(text)) depth += 1;
    if (/^[)\]}]$/.test(text)) depth -= 1;
    if (depth === 0) return tokens.slice(from, at);
    if (depth === 1 && text === '|') from = Math.min(from, at + 1);
  }
  return tokens.slice(from);
}

/** How often each projection takes over the value that it names most often, of those that projections have named. */
function projections(tokens: readonly Token[]): readonly number[] {
  const names = new Set(tokens.filter((_, at) => tokens[at - 1]?.text === 'AS').map(nameOf));
  const opens = (at: number): boolean =>
    OPENERS.has(tokens[at]?.text ?? '') && !/^(?:STARTS|ENDS)$/.test(tokens[at - 1]?.text ?? '');
  return [...tokens.keys()].filter(opens).map((start) => {
    const rest = tokens.slice(start + 1);
    const end = rest.findIndex(({ kind, text }) => kind === 'word' && ENDS.has(text));
    const part = rest.slice(0, end < 0 ? undefined : end).filter((_, at, all) => all[at - 1]?.text !== 'AS');
    const named = new Set(part.map(nameOf).filter((name) => names.has(name)));
    return Math.max(1, ...[...named].map((name) => countUses(part, name)));
  });
}

interface Frame {
  readonly opener: string;
  /** What a use counts in it: 2 in a list that is walked or a text that is replaced, ELEMENTS behind the `|` of a walk. */
  weight: number;
  readonly isWalk: boolean;
  /** Uses in the branches of a CASE that are over, at most, and in the one that is read; none in its conditions. */
  most: number;
  uses: number;
  isCondition: boolean;
}

/** How often an expression takes over the value of a name: of a CASE, in the branch that does it most. */
function countUses(tokens: readonly Token[], name: string): number {
  const frames: Frame[] = [openFrame('', 1)];
  for (const [at, token] of tokens.entries()) {
    const top = frames.at(-1);
    if (top === undefined) break;
    if (/^[([{]$/.test(token.text)) {
      const isWalk = token.text !== '{' && walksElements(tokens, at);
      frames.push({ ...top, opener: '', weight: isWalk ? 2 * top.weight : top.weight, isWalk, ...NONE });
    } else if (token.text === 'CASE') frames.push({ ...openFrame('CASE', top.weight), isCondition: true });
    else if (token.text === '|' && top.isWalk) top.weight *= ELEMENTS / 2;
    else if (top.opener === 'CASE' && /^(?:WHEN|THEN|ELSE)$/.test(token.text)) {
      top.most = Math.max(top.most, top.uses);
      top.uses = 0;
      top.isCondition = token.text === 'WHEN';
    } else if (/^[)\]}]$/.test(token.text) || (token.text === 'END' && top.opener === 'CASE')) {
      if (frames.length > 1) close(frames);
    } else if (isUse(tokens, at, name) && !top.isCondition) top.uses += top.weight;
  }
  while (frames.length > 1) close(frames);
  return frames[0]?.uses ?? 0;
}

const NONE = { most: 0, uses: 0 };
const openFrame = (opener: string, weight: number): Frame => ({
  opener,
  weight,
  isWalk: false,
  isCondition: false,
  ...NONE,
});

function close(frames: Frame[]): void {
  const closed = frames.pop();
  const outer = frames.at(-1);
  if (closed !== undefined && outer !== undefined && !outer.isCondition)
    outer.uses += Math.max(closed.most, closed.uses);
}

/** `[x IN …`, `[(a)--(b) | …`, `reduce(…` and `replace(…`: what stands in them may come many times. */
function walksElements(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  if (tokens[at]?.text === '(') return before === 'REDUCE' || before === 'REPLACE';
  return tokens[at + 2]?.text === 'IN' || tokens[at + 1]?.text === '(';
}

/** A variable of that name: no property, no key of a map. */
function isUse(tokens: readonly Token[], at: number, name: string): boolean {
  const token = tokens[at];
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'quoted') || nameOf(token) !== name)
    return false;
  return tokens[at - 1]?.text !== '.' && tokens[at + 1]?.text !== ':';
}
