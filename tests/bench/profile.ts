import { type GraphQLObjectType, getNamedType, graphql, isObjectType } from 'graphql';
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { createSchema } from '../../src/api/schema.js';
import { rootMapping, typeMapping } from '../../src/query/mapping.js';
import { planOperation } from '../../src/query/operation.js';
import { fieldResolver } from '../../src/query/resolve.js';
import type { Store } from '../../src/store/store.js';
import { readingsOf, type Variables } from '../query/support/readings.js';

const SCHEMA = createSchema();

/** Every list of one kind, in its usual order and by every key. */
export const ROOTS = Object.values(SCHEMA.getQueryType()?.getFields() ?? {}).flatMap((field) => {
  if (rootMapping(field)?.root !== 'many') return [];
  const connection = getNamedType(field.type);
  const nodes = isObjectType(connection) ? connection.getFields().nodes : undefined;
  const mapping = nodes && typeMapping(getNamedType(nodes.type) as GraphQLObjectType);
  const keys = Object.keys(mapping?.is === 'node' ? (mapping.orders ?? {}) : {});
  const orders = keys.flatMap((key) =>
    ['ASC', 'DESC'].map((way) => `, orderBy: [{field: ${key}, direction: ${way}}]`),
  );
  return ['', ...orders].map((order) => ({ root: field.name, order }));
});

/** A page of a list behind `$after`. */
export const pageOf = ({ root, order }: (typeof ROOTS)[number], size: number): string =>
  `query ($after: String) { ${root}(first: ${size}, after: $after${order}) { nodes { id } pageInfo { endCursor } } }`;

export const operatorsOf = (plan: ProfiledPlan): readonly ProfiledPlan[] => [
  plan,
  ...plan.children.flatMap((child) => operatorsOf(child as ProfiledPlan)),
];

/** Looks at what operations cost in a Neo4j, on a connection of its own. */
export class Profiler {
  readonly #store: Store;
  readonly #driver: Driver;

  constructor(
    store: Store,
    { uri, username, password }: Readonly<Record<'uri' | 'username' | 'password', string>>,
  ) {
    this.#store = store;
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  /** The plan of an operation's one statement, as it ran. */
  async profile(query: string, variables: Variables = {}): Promise<ProfiledPlan> {
    const { compiled } = planOperation({ ...readingsOf(SCHEMA, query)(variables), dialect: this.#store });
    if (compiled === undefined) throw new Error('it reads nothing');
    const session = this.#driver.session({ defaultAccessMode: 'READ' });
    const numbers = Object.entries(compiled.parameters).map(([name, value]) => [
      name,
      typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value,
    ]);
    const { summary } = await session.run(`PROFILE ${compiled.cypher}`, Object.fromEntries(numbers));
    await session.close();
    return summary.profile as ProfiledPlan;
  }

  /** Database hits of an operation. */
  async hitsOf(query: string, variables?: Variables): Promise<number> {
    const plan = await this.profile(query, variables);
    return operatorsOf(plan).reduce((sum, { dbHits }) => sum + Number(dbHits), 0);
  }

  /** The first list of an operation's answer. */
  async ask<T>(query: string, variableValues: Variables): Promise<T | undefined> {
    const contextValue = { store: this.#store, roles: new Set(['read']) };
    const asked = { schema: SCHEMA, source: query, variableValues, contextValue };
    const { data, errors } = await graphql({ ...asked, fieldResolver: fieldResolver as never });
    if (errors?.[0] !== undefined) throw errors[0];
    const [list] = Object.values(data as Readonly<Record<string, T>>);
    return list;
  }
}
