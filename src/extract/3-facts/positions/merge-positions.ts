import { makePosition } from '../../../domain/position-entity.js';
import type { Analysis } from '../../analysis.js';
import type { HeldPosition } from './held-position.js';

const MAX_EVIDENCE = 20;
const BASIS_RANK = { stated: 0, coref: 1, gazetteer: 2 } as const;

/** One fact per person, post and owner: unknown owners are filled from fuller statements, shorter titles join longer ones. A rank ("General X") is no post, but for that of a country ("the Iranian general X") where no post is told. */
export function mergePositions(analysis: Analysis, found: readonly HeldPosition[]): HeldPosition[] {
  const byPerson = new Map<string, HeldPosition[]>();
  for (const held of found.toSorted((a, b) => informed(b) - informed(a))) {
    const own = byPerson.get(held.person) ?? [];
    byPerson.set(held.person, own);
    const at = own.findIndex((other) => isSame(other, held));
    const known = own[at];
    if (known === undefined) own.push(held);
    else own[at] = join(analysis, known, held);
  }
  const merged = [...byPerson.values()].flat();
  const posted = new Set(merged.filter((held) => !held.isRank).map((held) => held.person));
  return merged
    .filter((held) => !held.isRank || (held.of?.startsWith('country:') && !posted.has(held.person)))
    .map((held) => ({ ...held, evidence: held.evidence.toSorted((a, b) => a.start - b.start) }))
    .toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

/** Longer titles come first, of equal ones those with an owner, so that poorer facts join them. */
const informed = (held: HeldPosition): number => held.post.length * 2 + (held.of === null ? 0 : 1);

function isSame(known: HeldPosition, held: HeldPosition): boolean {
  if (known.status !== held.status) return false;
  if (held.of !== null && known.of !== null && known.of !== held.of) return false;
  if (known.post === held.post || known.post.startsWith(`${held.post} `)) return true;
  const isGeneral = /^(?:minister|secretary|ambassador|chief|chairman)$/.test(held.post);
  return isGeneral && known.post.endsWith(` ${held.post}`) && !/^(?:deputy|vice|assistant)/.test(known.post);
}

function join(analysis: Analysis, known: HeldPosition, held: HeldPosition): HeldPosition {
  // What a shorter title only guesses does not tell whose the longer one is.
  const isGuess = held.basis === 'coref' && held.post.length < known.post.length;
  const of = known.of ?? (isGuess ? null : held.of);
  return {
    ...known,
    of,
    position: makePosition(known.post, of === null ? undefined : analysis.entities.get(of)).id,
    basis: known.of === null && of !== null ? held.basis : better(known, held),
    evidence: [...known.evidence, ...held.evidence].slice(0, MAX_EVIDENCE),
  };
}

const better = (a: HeldPosition, b: HeldPosition): HeldPosition['basis'] =>
  BASIS_RANK[b.basis] < BASIS_RANK[a.basis] && a.of === b.of ? b.basis : a.basis;
