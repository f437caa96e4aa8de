import { createHash } from 'node:crypto';
import { forEachInTurns } from '../../breath.js';
import { type EntityLabel, readKind } from '../../domain/kinds.js';
import type { DecisionKind } from '../../domain/vocabularies.js';
import { invariant } from '../../errors.js';
import { sortInTurns } from '../../sort-in-turns.js';
import { type Contribution, type Ledgers, readEntries } from './ledger.js';

/** What the ledgers hold about a local entity. `link` is a key under which things that may be one meet. */
export type FactField =
  | 'name'
  | 'alias'
  | 'type'
  | 'honorific'
  | 'title'
  | 'country'
  | 'latitude'
  | 'longitude'
  | 'plover'
  | 'participant'
  | 'acronym'
  | 'year'
  | 'link';

/** One thing that an article says about a local entity. `scope` is a person's country; '' for all other kinds. */
export interface Fact {
  readonly id: string;
  readonly scope: string;
  readonly field: FactField;
  readonly value: string;
}

/** A value with the number of articles that give it. */
export interface Counted {
  readonly value: string;
  readonly count: number;
}

/** An id as articles give it, with all that any article says of it. People of different known countries are apart. */
export interface Candidate {
  readonly key: string;
  readonly id: string;
  readonly scope: string;
  readonly label: EntityLabel;
  readonly facts: ReadonlyMap<FactField, readonly Counted[]>;
}

/** A decision of a person that steers merging. */
export interface Decision {
  readonly kind: DecisionKind;
  readonly entityIds: readonly string[];
  readonly reason: string;
}

const LINK = 'link ';
/** Whether a ledger is that of an entity, not of a link or source. */
export const isEntityLedger = (id: string): boolean => !id.startsWith(LINK) && !id.startsWith('source:');

export const candidateKey = (id: string, scope: string): string => (scope === '' ? id : `${id} ${scope}`);
/** A RANGE index of Neo4j refuses keys over about 8 KB; a link of many parties is longer. */
const LONGEST_LINK = 500;

/** The id of the ledger that holds the members of a link. */
export const linkLedger = (link: string): string =>
  LINK + (link.length <= LONGEST_LINK ? link : createHash('sha256').update(link).digest('hex'));

/** The ledger entries of one article's facts: each fact under its entity, each link also under the link. */
export async function toContributions(facts: readonly Fact[]): Promise<Contribution[]> {
  const contributions: Contribution[] = [];
  await forEachInTurns(facts, ({ id, scope, field, value }) => {
    contributions.push({ ledger: id, scope, field, value });
    if (field === 'link')
      contributions.push({ ledger: linkLedger(value), scope: '', field: 'member', value: id });
  });
  return contributions;
}

/** The ids of the link ledgers of an entity. */
export const linkLedgersOf = (id: string, ledgers: Ledgers): string[] =>
  readEntries(ledgers.get(id)).flatMap(({ field, value }) => (field === 'link' ? [linkLedger(value)] : []));

/** The entities that meet under a link. */
export const membersOf = (ledgerId: string, ledgers: Ledgers): string[] =>
  readEntries(ledgers.get(ledgerId)).map(({ value }) => value);

/** The ledgers of entities as candidates, in order of key; values sorted, each once. */
export async function gatherCandidates(ledgers: Ledgers): Promise<Candidate[]> {
  const found: Candidate[] = [];
  const ids = await sortInTurns([...ledgers.keys()].filter(isEntityLedger), (id) => id);
  await forEachInTurns(ids, (id) => {
    const scopes = new Map<string, Map<FactField, Counted[]>>();
    for (const { scope, field, value, count } of readEntries(ledgers.get(id))) {
      const facts = scopes.get(scope) ?? new Map<FactField, Counted[]>();
      scopes.set(scope, facts);
      const known = facts.get(field as FactField);
      if (known === undefined) facts.set(field as FactField, [{ value, count }]);
      else known.push({ value, count });
    }
    for (const [scope, facts] of scopes)
      found.push({ key: candidateKey(id, scope), id, scope, label: labelOf(id), facts });
  });
  return found;
}

/** The values of a field, sorted; none when no article gives one. */
export const valuesOf = (candidate: Candidate, field: FactField): string[] =>
  (candidate.facts.get(field) ?? []).map(({ value }) => value);

/** The label of an entity id. */
export function labelOf(id: string): EntityLabel {
  const kind = readKind(id);
  invariant(kind !== undefined && isEntityLabel(kind), `"${id}" is no id of an entity`);
  return kind;
}

/** Whether the id has the form of an entity's. */
export function isEntityId(id: string): boolean {
  const kind = readKind(id);
  return kind !== undefined && isEntityLabel(kind);
}

function isEntityLabel(kind: string): kind is EntityLabel {
  return ['Person', 'Country', 'Organization', 'Place', 'Position', 'Agreement', 'Event'].includes(kind);
}
