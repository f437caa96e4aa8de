import './reflect.js';
import { type ClassType, Extensions, Int, ObjectType } from 'type-graphql';
import type { FieldMapping, TypeMapping } from '../query/mapping.js';
import { type Declaration, field } from './declare.js';
import { facetsOf } from './facets.js';
import { isRegistered, listOf, named, register } from './registry.js';

@Extensions({ graph: { is: 'given' } satisfies TypeMapping })
@ObjectType('PageInfo', { description: 'Where a page stands in its list.', simpleResolvers: true })
export class PageInfo {
  @field({ type: () => Boolean, description: 'Whether more follows after this page.' })
  readonly hasNextPage: unknown;
  @field({ type: () => Boolean, description: 'Whether something precedes this page.' })
  readonly hasPreviousPage: unknown;
  @field({ type: () => String, nullable: true, description: 'Cursor of the first edge of the page.' })
  readonly startCursor: unknown;
  @field({ type: () => String, nullable: true, description: 'Cursor of the last edge of the page.' })
  readonly endCursor: unknown;
}
register('PageInfo', PageInfo);

export interface ConnectionSpec {
  /** What stands before `Connection` and `Edge` in the names. */
  readonly name: string;
  /** The type of the nodes, and what they are, in a few words. */
  readonly node: string;
  readonly of: string;
  /** How an edge reads its node; the row's node unless told. */
  readonly reads?: FieldMapping;
  readonly implements?: () => ClassType;
  readonly edge?: Readonly<Record<string, Declaration>>;
  /** Whether it pages forward only. */
  readonly forward?: true;
}

/** Declares `<name>Connection` and `<name>Edge`, once. Gives the name of the connection. */
export function connectionType(spec: ConnectionSpec): string {
  const name = `${spec.name}Connection`;
  if (isRegistered(name)) return name;
  declareEdge(spec);
  class Connection {}
  const fields = {
    edges: field({
      type: listOf(`${spec.name}Edge`),
      description: 'The page, with what is known of each row.',
      graph: { read: 'edges' },
    }),
    nodes: field({
      type: listOf(spec.node),
      description: 'The nodes of the page alone, one for every edge.',
      graph: { read: 'nodes' },
    }),
    pageInfo: field({
      type: named('PageInfo'),
      description: 'Where the page stands in the list.',
      graph: { read: 'pageInfo' },
    }),
    totalCount: field({
      type: () => Int,
      description: 'How many rows the whole list has; counted only when asked for.',
      graph: { read: 'totalCount' },
    }),
    ...facetsOf(spec.node),
  };
  for (const [key, declare] of Object.entries(fields)) declare(Connection.prototype, key);
  ObjectType(name, { description: `A page of a list of ${spec.of}.`, simpleResolvers: true })(Connection);
  Extensions({ graph: { is: 'connection' } satisfies TypeMapping })(Connection);
  register(name, Connection);
  return name;
}

function declareEdge({
  name,
  node,
  of,
  reads,
  edge,
  forward,
  implements: interfaceOf,
}: ConnectionSpec): void {
  class Edge {}
  const fields = {
    cursor: field({
      type: () => String,
      description: `Where the row stands: give it to \`after\`${forward ? '' : ' or `before`'}.`,
      graph: { read: 'cursor' },
    }),
    node: field({
      type: named(node),
      description: 'What the row leads to.',
      graph: reads ?? { read: 'role', role: 'node' },
    }),
    ...edge,
  };
  for (const [key, declare] of Object.entries(fields)) declare(Edge.prototype, key);
  ObjectType(`${name}Edge`, {
    description: `A row of a list of ${of}.`,
    simpleResolvers: true,
    ...(interfaceOf !== undefined && { implements: interfaceOf() }),
  })(Edge);
  Extensions({ graph: { is: 'edge' } satisfies TypeMapping })(Edge);
  register(`${name}Edge`, Edge);
}
