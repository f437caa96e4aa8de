import { Int } from 'type-graphql';
import type { ArgumentMapping, Hop, OrderKey, PathMapping } from '../query/mapping.js';
import { connectionType } from './connections.js';
import {
  type ArgumentSpec,
  type ArgumentSpecs,
  type Declaration,
  field,
  property,
  type TypeThunk,
} from './declare.js';
import { listOf, named } from './registry.js';
import { StatedEdge } from './stated-edge.type.js';

/** An argument with what it asks of the rows. */
export interface AskingArgument extends ArgumentSpec {
  readonly asks: ArgumentMapping;
}
export type AskingArguments = Readonly<Record<string, AskingArgument>>;

/** The paging arguments of every connection. */
export const pageArguments = (size: number): ArgumentSpecs => ({
  first: { type: () => Int, description: `How many rows from the start, at most 100; ${size} unless told.` },
  after: { type: () => String, description: 'Cursor of the row after which the page starts.' },
  last: { type: () => Int, description: 'How many rows from the end, at most 100.' },
  before: { type: () => String, description: 'Cursor of the row before which the page ends.' },
});

/** Types of nodes of several kinds, which have a filter and no ordering of their own. */
const MIXED: ReadonlySet<string> = new Set(['Party', 'Entity', 'Mention']);

/** `filter` and `orderBy` of a list of that kind. */
export const kindArguments = (kind: string): ArgumentSpecs => ({
  filter: { type: named(`${kind}Filter`), description: 'Which rows; an empty object filters nothing.' },
  ...(!MIXED.has(kind) && {
    orderBy: {
      type: listOf(`${kind}Order`),
      description: 'In which order, first key first; the id always closes it.',
    },
  }),
});

const STATED_ARGUMENTS: AskingArguments = {
  modality: {
    type: listOf('Modality'),
    default: ['actual'],
    description: 'Which modalities; only what is or was, unless told.',
    asks: { asks: 'property', on: 'edge', property: 'modality' },
  },
  polarity: {
    type: listOf('Polarity'),
    default: ['affirmed'],
    description: 'Which polarities; only what is affirmed, unless told.',
    asks: { asks: 'property', on: 'edge', property: 'polarity' },
  },
};

const NEWEST_FIRST: readonly OrderKey[] = [{ on: 'edge', property: 'dateKey', descending: true }];
const BY_CLAIM: readonly OrderKey[] = [
  { on: 'edge', property: 'claimId', descending: false },
  { on: 'node', property: 'id', descending: false },
];

export interface ListSpec {
  readonly description: string;
  /** The type of the nodes, by which filters and orders go. */
  readonly node: string;
  readonly paths: readonly (readonly Hop[])[];
  readonly arguments?: AskingArguments;
  readonly path?: Partial<Omit<PathMapping, 'read' | 'paths' | 'arguments'>>;
}

/** A connection below a node, over the connection type of that name. */
export function list(connection: string, spec: ListSpec, kindOf?: string): Declaration {
  const asking = Object.entries(spec.arguments ?? {});
  return field({
    type: named(connection),
    description: spec.description,
    arguments: {
      ...Object.fromEntries(asking),
      ...(kindOf !== undefined && kindArguments(kindOf)),
      ...pageArguments(10),
    },
    graph: {
      read: 'path',
      paths: spec.paths,
      ...spec.path,
      ...(asking.length > 0 && {
        arguments: Object.fromEntries(asking.map(([name, { asks }]) => [name, asks])),
      }),
    },
  });
}

/** A list of nodes without facts on its edges. */
export const listed = (spec: ListSpec): Declaration =>
  list(`${spec.node}Connection`, { ...spec, path: { distinct: true, ...spec.path } }, spec.node);

/** What a stated list's edges say besides their proof. */
export interface StatedOptions {
  /** What stands before `Connection` and `Edge`; `Stated<node>` unless told. */
  readonly name?: string;
  readonly role?: string;
}

/** A list over facts: every edge carries its proof; actual and affirmed unless asked otherwise. */
export function stated(
  spec: ListSpec,
  { name = `Stated${spec.node}`, role }: StatedOptions = {},
): Declaration {
  const connection = connectionType({
    name,
    node: spec.node,
    of: `facts that lead to the type ${spec.node}`,
    implements: () => StatedEdge,
    ...(role !== undefined && { edge: { role: roleOf(role) } }),
  });
  const path = { order: NEWEST_FIRST, close: BY_CLAIM, ...spec.path };
  return list(
    connection,
    { ...spec, path, arguments: { ...spec.arguments, ...STATED_ARGUMENTS } },
    spec.node,
  );
}

const roleOf = (role: string): Declaration =>
  property('As what it takes part, where the text says.', { type: named(role), nullable: true, on: 'edge' });

/** A list whose nodes are facts themselves, such as the positions that a person holds. */
export function factsOf(item: string, spec: Omit<ListSpec, 'node'>): Declaration {
  const connection = connectionType({ name: item, node: item, of: `${item} facts`, reads: { read: 'row' } });
  const path = { order: NEWEST_FIRST, close: BY_CLAIM, ...spec.path };
  return list(connection, {
    ...spec,
    node: item,
    path,
    arguments: { ...spec.arguments, ...STATED_ARGUMENTS },
  });
}

/** The things of one kind that an article mentions, most often mentioned first. */
export function mentioned(kind: string, description: string, hops: readonly Hop[]): Declaration {
  const connection = connectionType({
    name: `Mentioned${kind}`,
    node: kind,
    of: `mentions of the type ${kind}`,
    edge: { count: property('How often the article mentions it.', { type: () => Int, on: 'edge' }) },
  });
  const path = {
    order: [
      { on: 'edge', property: 'count', isNumber: true, descending: true },
      { on: 'edge', property: 'firstOffset', isNumber: true, descending: false },
    ],
  } as const;
  return list(connection, { description, node: kind, paths: [hops], path }, kind);
}

/** One node at the end of a path, or null. */
export const single = (
  type: string | TypeThunk,
  description: string,
  path: Omit<PathMapping, 'read'>,
  options: { readonly required?: true } = {},
): Declaration =>
  field({
    type: typeof type === 'string' ? named(type) : type,
    description,
    nullable: options.required !== true,
    graph: { read: 'path', ...path },
  });
