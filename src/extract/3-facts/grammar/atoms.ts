import type { Analysis, Mention } from '../../analysis.js';

/** A stretch that stands in a sentence like one noun: a name, a titled name, a group. */
export interface Atom {
  readonly firstToken: number;
  readonly lastToken: number;
  /** One, or the members of a group. */
  readonly entityIds: readonly string[];
  readonly kind: Mention['kind'];
}

/** A stretch that belongs to the name it covers: "Iran's President Hassan Rouhani". */
export interface NameSpan {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly entityId: string;
}

/** The outermost mentions in order, those inside a longer name or a title span dropped. */
export function findAtoms(
  analysis: Analysis,
  groups: readonly Mention[],
  spans: readonly NameSpan[],
): Atom[] {
  const candidates: Atom[] = [
    ...spans.map(
      ({ firstToken, lastToken, entityId }): Atom => ({
        firstToken,
        lastToken,
        entityIds: [entityId],
        kind: 'name',
      }),
    ),
    ...joinGroups([...analysis.mentions, ...groups]),
  ];
  candidates.sort((a, b) => a.firstToken - b.firstToken || b.lastToken - a.lastToken);
  const atoms: Atom[] = [];
  for (const atom of candidates) {
    if (atom.firstToken < (atoms.at(-1)?.lastToken ?? 0)) continue;
    atoms.push(atom);
  }
  return atoms;
}

/** More tokens than a mention has: none is longer than a sentence. */
const SPAN_LIMIT = 1024;

function joinGroups(mentions: readonly Mention[]): Atom[] {
  const bySpan = new Map<number, { readonly start: number; readonly entityIds: string[] }>();
  const atoms: Atom[] = [];
  for (const { firstToken, lastToken, start, entityId, kind } of mentions) {
    const key = firstToken * SPAN_LIMIT + lastToken - firstToken;
    const known = bySpan.get(key);
    if (known === undefined) {
      const entityIds = [entityId];
      bySpan.set(key, { start, entityIds });
      atoms.push({ firstToken, lastToken, entityIds, kind });
      // "Iran-Russia" is one token with two names.
    } else if ((kind === 'group' || start !== known.start) && !known.entityIds.includes(entityId))
      known.entityIds.push(entityId);
  }
  return atoms;
}
