import { type Candidate, valuesOf } from './candidate.js';

/** Two candidates that are one thing, by key, and the sentence that says why. */
export interface Join {
  readonly a: string;
  readonly b: string;
  readonly reason: string;
}

interface Alike {
  readonly areOne: (a: Candidate, b: Candidate) => boolean;
  readonly reason: (a: Candidate, b: Candidate) => string;
}

/**
 * Joins each candidate with those under one of its links that it may be a shorter form of, unless these cannot all be one: "John Smith" joins
 * neither "John A. Smith" nor "John B. Smith" when both are known.
 */
export function joinUnambiguous(candidates: readonly Candidate[], { areOne, reason }: Alike): Join[] {
  const fuller = [...candidates].sort((a, b) => compareFullness(a.id, b.id) || (a.key < b.key ? -1 : 1));
  const before = new Map<string, number[]>();
  return fuller.flatMap((candidate, i) => {
    const links = valuesOf(candidate, 'link');
    const met = [...new Set(links.flatMap((link) => before.get(link) ?? []))].sort((a, b) => a - b);
    for (const link of links) before.set(link, [...(before.get(link) ?? []), i]);
    const others = met
      .flatMap((at) => fuller[at] ?? [])
      .filter((other) => other.id !== candidate.id && areOne(candidate, other));
    const isClear = others.every((a, j) => others.slice(j + 1).every((b) => a.id === b.id || areOne(a, b)));
    return isClear ? others.map((other) => join(candidate, other, reason(candidate, other))) : [];
  });
}

export const join = (a: Candidate, b: Candidate, reason: string): Join => ({ a: a.key, b: b.key, reason });

/** Every pair of a group joined with its first member. */
export function joinAll(group: readonly Candidate[], reason: (candidate: Candidate) => string): Join[] {
  const [first, ...rest] = group;
  return first === undefined ? [] : rest.map((candidate) => join(candidate, first, reason(candidate)));
}

/** Orders ids, fullest first: more words, then longer, then by code point. */
export function compareFullness(a: string, b: string): number {
  return b.split('-').length - a.split('-').length || b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** The groups that pairs of keys connect; every key is in exactly one. */
export function connect(keys: readonly string[], pairs: readonly Pick<Join, 'a' | 'b'>[]): string[][] {
  const parent = new Map(keys.map((key) => [key, key]));
  const rootOf = (key: string): string => {
    let root = key;
    while (parent.get(root) !== root) root = parent.get(root) ?? root;
    parent.set(key, root);
    return root;
  };
  for (const { a, b } of pairs) parent.set(rootOf(a), rootOf(b));
  const groups = new Map<string, string[]>();
  for (const key of keys) groups.set(rootOf(key), [...(groups.get(rootOf(key)) ?? []), key]);
  return [...groups.values()];
}

/** Candidates by a key each may have several of, groups and members in the order given. */
export function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) groups.set(key, [...(groups.get(key) ?? []), item]);
  return [...groups.values()];
}
