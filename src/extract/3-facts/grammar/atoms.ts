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
    ...spans.map((span) => ({ ...span, entityIds: [span.entityId], kind: 'name' as const })),
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

function joinGroups(mentions: readonly Mention[]): Atom[] {
  const byToken = new Map<string, Atom & { entityIds: string[]; start: number }>();
  for (const mention of mentions) {
    const key = `${mention.firstToken}-${mention.lastToken}`;
    const known = byToken.get(key);
    // "Iran-Russia" is one token with two names.
    const isMember = mention.kind === 'group' || mention.start !== known?.start;
    if (known === undefined) byToken.set(key, { ...mention, entityIds: [mention.entityId] });
    else if (isMember && !known.entityIds.includes(mention.entityId)) known.entityIds.push(mention.entityId);
  }
  return [...byToken.values()].map(({ firstToken, lastToken, entityIds, kind }) => ({
    firstToken,
    lastToken,
    entityIds,
    kind,
  }));
}
