import { type GraphQLObjectType, getNamedType, graphql, isObjectType } from 'graphql';
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadArticles } from '../../bench/load.js';
import { createSchema } from '../../src/api/schema.js';
import { rootMapping, typeMapping } from '../../src/query/mapping.js';
import { planOperation } from '../../src/query/operation.js';
import { fieldResolver } from '../../src/query/resolve.js';
import type { Cypher } from '../../src/store/store.js';
import { readingsOf, type Variables } from '../query/support/readings.js';
import { OPERATIONS } from '../support/operations.js';
import { type OpenStore, STORES } from '../support/stores.js';

const ARTICLES = 1_000;
const SCHEMA = createSchema();
const NEWEST = 'orderBy: [{field: PUBLISHED_AT, direction: DESC}]';
const FILTERED = `query ($id: ID!) { articles(first: 20, ${NEWEST}, filter: {people: {some: {id: {eq: $id}}}}) { nodes { id } } }`;

const SORTS = /^(Sort|Top|Partial)/;
const SCANS = /^(NodeByLabelScan|AllNodesScan)/;

/** Every list of one kind, in its usual order and by every key. */
const ROOTS = Object.values(SCHEMA.getQueryType()?.getFields() ?? {}).flatMap((field) => {
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

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly endCursor: string | null };
}

const operatorsOf = (plan: ProfiledPlan): readonly ProfiledPlan[] => [
  plan,
  ...plan.children.flatMap((child) => operatorsOf(child as ProfiledPlan)),
];

describe.each(STORES.filter(({ name }) => name === 'neo4j'))('what operations cost on $name', ({ open }) => {
  let opened: OpenStore;
  let driver: Driver;

  beforeAll(async () => {
    opened = await open();
    await loadArticles(opened.store, ARTICLES);
    // Plans go by statistics, which follow a bulk load late.
    await opened.store.read('CALL db.prepareForReplanning(60)' as Cypher, {}, { timeout: 60_000 });
    const { uri, username, password } = inject('neo4j') as Exclude<
      ReturnType<typeof inject<'neo4j'>>,
      string
    >;
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  }, 240_000);
  afterAll(async () => {
    await driver?.close();
    await opened?.close();
  });

  const send = async (query: string, variables: Variables = {}) => {
    const { compiled } = planOperation({ ...readingsOf(SCHEMA, query)(variables), dialect: opened.store });
    if (compiled === undefined) throw new Error('it reads nothing');
    const session = driver.session({ defaultAccessMode: 'READ' });
    const numbers = Object.entries(compiled.parameters).map(([name, value]) => [
      name,
      typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value,
    ]);
    const { summary } = await session.run(`PROFILE ${compiled.cypher}`, Object.fromEntries(numbers));
    await session.close();
    return summary.profile as ProfiledPlan;
  };
  const hitsOf = async (query: string, variables?: Variables): Promise<number> => {
    const plan = await send(query, variables);
    return operatorsOf(plan).reduce((sum, { dbHits }) => sum + Number(dbHits), 0);
  };

  /** The cursor of the last row of a page of 100; null for the last page. */
  const cursorBehind = async (page: string, after: string | null): Promise<string | null> => {
    const contextValue = { store: opened.store, roles: new Set(['read']) };
    const asked = { schema: SCHEMA, source: page, variableValues: { after }, contextValue };
    const { data } = await graphql({ ...asked, fieldResolver: fieldResolver as never });
    const [list] = Object.values(data as Readonly<Record<string, Page>>);
    return list?.nodes.length === 100 ? list.pageInfo.endCursor : null;
  };

  it('is bounded by the degree of the thing that a filter names', async () => {
    const [[id, degree] = []] = (
      await opened.store.read(
        'MATCH (p:Person) WITH p ORDER BY p.articleCount, p.id LIMIT 1 RETURN p.id AS id, p.articleCount AS degree' as Cypher,
      )
    ).values;
    expect(await hitsOf(FILTERED, { id })).toBeLessThanOrEqual(20 * (Number(degree) + 1));
  });

  it('is bounded for the first evidence of a claim, however many articles say so', async () => {
    const query = (first: number): string =>
      `{ claims(first: 1, orderBy: [{field: EVIDENCE_COUNT, direction: DESC}]) { nodes { evidence(first: ${first}) { quote } } } }`;
    const [[most] = []] = (
      await opened.store.read('MATCH (c:Claim) RETURN max(c.evidenceCount) AS most' as Cypher)
    ).values;
    expect(Number(most)).toBeGreaterThan(200);
    expect(await hitsOf(query(1))).toBeLessThan(60);
    expect(await hitsOf(query(10))).toBeLessThan(300);
  });

  it('is nothing but the edge for the quote of a fact', async () => {
    const facts = (fields: string): string =>
      `{ people(first: 20) { nodes { countries(first: 5) { edges { confidence ${fields} } } } } }`;
    const more = (await hitsOf(facts('evidence(first: 1) { quote }'))) - (await hitsOf(facts('')));
    expect(more).toBeLessThanOrEqual(20 * 5);
  });

  it('is small for an id that nothing has', async () => {
    const ids = '"person:nobody", "country:NONE"';
    expect(await hitsOf('{ node(id: "person:nobody") { id } }')).toBeLessThan(20);
    expect(await hitsOf(`{ nodes(ids: [${ids}]) { id } }`)).toBeLessThan(40);
    expect(await hitsOf('{ person(id: "person:nobody") { name } }')).toBeLessThan(20);
  });

  describe.each(ROOTS)('for $root by $order', ({ root, order }) => {
    const page = (size: number): string =>
      `query ($after: String) { ${root}(first: ${size}, after: $after${order}) { nodes { id } pageInfo { endCursor } } }`;

    it('has no sort', async () => {
      const operators = operatorsOf(await send(page(20), { after: null }));
      expect(operators.filter(({ operatorType }) => SORTS.test(operatorType))).toEqual([]);
      expect(operators.filter(({ operatorType }) => SCANS.test(operatorType))).toEqual([]);
    });

    it('is at most twice as much for any page as for the first', async () => {
      const first = await hitsOf(page(20), { after: null });
      let after = await cursorBehind(page(100), null);
      for (let pages = 1; after !== null; pages += 1) {
        if (pages % 3 === 1) expect(await hitsOf(page(20), { after })).toBeLessThanOrEqual(2 * first);
        after = await cursorBehind(page(100), after);
      }
    });
  });

  it.each(OPERATIONS)('scans no label in $name', async ({ query }) => {
    const operators = operatorsOf(await send(query));
    expect(operators.filter(({ operatorType }) => SCANS.test(operatorType))).toEqual([]);
  });
});
