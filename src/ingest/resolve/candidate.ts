import { type EntityLabel, readKind } from '../../domain/kinds.js';

/** What the ledgers hold about a local entity. */
export const FACT_FIELDS = [
  'name',
  'alias',
  'type',
  'honorific',
  'title',
  'country',
  'plover',
  'participant',
  'acronym',
  'year',
  'link',
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

/** One thing that an article says about a local entity. `country` scopes a person; it is '' for all other kinds. */
export interface Fact {
  readonly id: string;
  readonly country: string;
  readonly field: FactField;
  readonly value: string;
}

/** An id as articles give it, with all that any article says of it. People of different known countries are apart. */
export interface Candidate {
  readonly key: string;
  readonly id: string;
  readonly country: string;
  readonly label: EntityLabel;
  readonly facts: ReadonlyMap<FactField, readonly string[]>;
}

/** A decision of a person that steers merging. */
export interface Decision {
  readonly kind: 'merge' | 'split' | 'reject' | 'confirm' | 'note';
  readonly entityIds: readonly string[];
  readonly claimId?: string;
  readonly reason: string;
}

export const candidateKey = (id: string, country: string): string =>
  country === '' ? id : `${id} ${country}`;

/** The facts gathered into candidates, in order of key; values sorted, each once. */
export function gatherCandidates(facts: Iterable<Fact>): Candidate[] {
  const found = new Map<string, { fact: Fact; values: Map<FactField, Set<string>> }>();
  for (const fact of facts) {
    const key = candidateKey(fact.id, fact.country);
    const entry = found.get(key) ?? { fact, values: new Map<FactField, Set<string>>() };
    found.set(key, entry);
    entry.values.set(fact.field, (entry.values.get(fact.field) ?? new Set<string>()).add(fact.value));
  }
  return [...found].sort(byKey).map(([key, { fact, values }]) => ({
    key,
    id: fact.id,
    country: fact.country,
    label: labelOf(fact.id),
    facts: new Map([...values].map(([field, set]) => [field, [...set].sort()])),
  }));
}

/** The values of a field, sorted; none when no article gives one. */
export const valuesOf = (candidate: Candidate, field: FactField): readonly string[] =>
  candidate.facts.get(field) ?? [];

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

function labelOf(id: string): EntityLabel {
  return readKind(id) as EntityLabel;
}
