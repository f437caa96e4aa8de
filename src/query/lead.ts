import { isEntity } from './node-types.js';
import type { Condition, ListPlan } from './plan.js';
import { type Scope, type Statement, word, writeChain } from './statement.js';
import { writeCondition } from './write-condition.js';

type Exists = Condition & { readonly test: 'exists' };

/** A list of one label that is read from the one thing that its rows must lead to. */
export interface Led {
  readonly lead: Exists;
  readonly label: string;
  /** What else rows must fulfil. */
  readonly where: readonly Condition[];
}

/**
 * Whether some condition names a thing by its id: then the list is read from that thing, whose degree bounds the cost, not by
 * testing row after row, which reads nearly everything where few rows fit. Undefined when there is none.
 */
export function findLead({ source, where }: ListPlan): Led | undefined {
  if (source.from !== 'label') return undefined;
  const conditions = where.flatMap(partsOf);
  const lead = conditions.find(isById);
  if (lead === undefined) return undefined;
  return { lead, label: source.label, where: conditions.filter((each) => each !== lead) };
}

/** The conditions that must all hold. */
const partsOf = (condition: Condition): readonly Condition[] =>
  condition.test === 'and' ? condition.of.flatMap(partsOf) : [condition];

const isById = (condition: Condition): condition is Exists =>
  condition.test === 'exists' && condition.where.flatMap(partsOf).some(isId);

const isId = (condition: Condition): boolean =>
  condition.test === 'compare' &&
  condition.on === 'node' &&
  condition.property === 'id' &&
  condition.is === '=';

/** Binds every row that leads to the thing once; the tests of the way come before. */
export function writeLead({ lead, label }: Led, node: string, statement: Statement): string {
  const { path, edge, where } = lead;
  const number = statement.number();
  const chain = writeChain({ start: `(${node}:${word(label)})`, path, edge, number });
  const scope: Scope = {
    node: chain.node,
    hops: chain.hops,
    ...(chain.edge !== undefined && { edge: chain.edge }),
  };
  const all = where.flatMap(partsOf);
  const write = (condition: Condition): string => writeCondition(condition, scope, statement);
  const [last = ''] = path.at(-1)?.to ?? [];
  const key = path.at(-1)?.to.length === 1 && !isEntity(last) ? last : 'Entity';
  const known = all.filter(isId).map(write).join(' AND ');
  const rest = [...chain.tests, ...all.filter((each) => !isId(each)).map(write)];
  const tests = rest.length === 0 ? '' : ` WHERE ${rest.join(' AND ')}`;
  return `MATCH (${chain.node}:${key}) WHERE ${known} MATCH ${chain.pattern}${tests} WITH DISTINCT ${node}`;
}
