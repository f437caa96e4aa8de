import { betweenTurns, forEachInTurns } from '../../breath.js';
import type { EntityLabel } from '../../domain/kinds.js';
import type { Candidate, Decision } from './candidate.js';
import { compareFullness, connect, type Join, join } from './join.js';
import { joinPeople } from './join-people.js';
import { joinAgreements, joinEvents, joinOrganizations } from './join-relations.js';

/** One thing of the graph: the candidates that are it, and why. */
export interface Resolved {
  readonly id: string;
  readonly label: EntityLabel;
  readonly members: readonly Candidate[];
  /** Ids other than the present one that an article alone would give it, sorted. */
  readonly formerIds: readonly string[];
  /** One sentence per joined id, sorted. */
  readonly mergeReasons: readonly string[];
}

/** Places, countries and positions meet by id alone. */
const JOINS: Partial<Record<EntityLabel, (candidates: readonly Candidate[]) => Join[]>> = {
  Person: joinPeople,
  Organization: joinOrganizations,
  Agreement: joinAgreements,
  Event: joinEvents,
};

/**
 * The things that candidates are, a pure function of them and of decisions. The candidates must hold all that links may
 * join; others, unlinked, change nothing. With turns for others between.
 */
export async function resolve(
  candidates: readonly Candidate[],
  decisions: readonly Decision[],
): Promise<Resolved[]> {
  const byKey = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  const computed: Join[] = [];
  for (const [label, joinKind] of Object.entries(JOINS))
    for (const each of await betweenTurns(() =>
      joinKind(candidates.filter((candidate) => candidate.label === label)),
    ))
      computed.push(each);
  const joins = [
    ...computed.filter((each) => !isSplit(each, byKey, decisions)),
    ...decidedJoins(candidates, decisions),
  ];
  const groups = await betweenTurns(() =>
    connect([...byKey.keys()], joins).map((keys) =>
      keys.flatMap((key) => byKey.get(key) ?? []).sort((a, b) => (a.key < b.key ? -1 : 1)),
    ),
  );
  const owners = countOwners(groups);
  const reasons = reasonsByKey(joins);
  const things: Resolved[] = [];
  await forEachInTurns(groups, (members) => void things.push(describe(members, owners, reasons)));
  return things;
}

/** Why each candidate joined others. */
function reasonsByKey(joins: readonly Join[]): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, string[]>();
  for (const { a, reason } of joins) {
    if (reason === '') continue;
    const known = reasons.get(a);
    if (known === undefined) reasons.set(a, [reason]);
    else known.push(reason);
  }
  return reasons;
}

function isSplit(
  { a, b }: Join,
  byKey: ReadonlyMap<string, Candidate>,
  decisions: readonly Decision[],
): boolean {
  const [left, right] = [byKey.get(a)?.id ?? '', byKey.get(b)?.id ?? ''];
  return decisions.some(
    ({ kind, entityIds }) =>
      kind === 'split' && left !== right && entityIds.includes(left) && entityIds.includes(right),
  );
}

function decidedJoins(candidates: readonly Candidate[], decisions: readonly Decision[]): Join[] {
  return decisions.flatMap(({ kind, entityIds, reason }) => {
    if (kind !== 'merge') return [];
    const [first, ...rest] = candidates.filter(({ id }) => entityIds.includes(id));
    if (first === undefined) return [];
    return rest
      .filter(({ label }) => label === first.label)
      .map((each) => join(each, first, `${each.id} joined with ${first.id} by decision: ${reason}`));
  });
}

/** In how many groups each id stands. */
function countOwners(groups: readonly (readonly Candidate[])[]): Map<string, number> {
  const owners = new Map<string, number>();
  for (const members of groups)
    for (const id of new Set(members.map((member) => member.id))) owners.set(id, (owners.get(id) ?? 0) + 1);
  return owners;
}

function describe(
  members: readonly Candidate[],
  owners: ReadonlyMap<string, number>,
  reasonsOf: ReadonlyMap<string, readonly string[]>,
): Resolved {
  const ids = [...new Set(members.map((member) => member.id))].sort();
  const fullest = [...ids].sort(compareFullness)[0] ?? '';
  const scope = members.map((member) => member.scope).find((each) => each !== '') ?? '';
  const isShared = (owners.get(fullest) ?? 0) > 1;
  const id = isShared && scope !== '' ? `${fullest}-${scope}` : fullest;
  const reasons = members.flatMap(({ key }) => reasonsOf.get(key) ?? []);
  return {
    id,
    label: members[0]?.label ?? 'Person',
    members,
    formerIds: ids.filter((each) => each !== id),
    mergeReasons: [...new Set(reasons)].sort(),
  };
}
