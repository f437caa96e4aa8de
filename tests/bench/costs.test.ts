import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadArticles } from '../../bench/load.js';
import { createSchema } from '../../src/api/schema.js';
import { planOperation } from '../../src/query/operation.js';
import type { Cypher } from '../../src/store/store.js';
import { readingsOf, type Variables } from '../query/support/readings.js';
import { type OpenStore, STORES } from '../support/stores.js';

const ARTICLES = 1_000;
const SCHEMA = createSchema();
const NEWEST = 'orderBy: [{field: PUBLISHED_AT, direction: DESC}]';
const PAGE = `query ($after: String) { articles(first: 20, after: $after, ${NEWEST}) { nodes { id } pageInfo { endCursor } } }`;
const FILTERED = `query ($id: ID!) { articles(first: 20, ${NEWEST}, filter: {people: {some: {id: {eq: $id}}}}) { nodes { id } } }`;

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

  it('is bounded by the degree of the thing that a filter names', async () => {
    const [[id, degree] = []] = (
      await opened.store.read(
        'MATCH (p:Person) WITH p ORDER BY p.articleCount, p.id LIMIT 1 RETURN p.id AS id, p.articleCount AS degree' as Cypher,
      )
    ).values;
    expect(await hitsOf(FILTERED, { id })).toBeLessThanOrEqual(20 * (Number(degree) + 1));
  });

  it('has no sort for a list without filter', async () => {
    const operators = operatorsOf(await send(PAGE, { after: null }));
    expect(operators.filter(({ operatorType }) => /^(Sort|Top|PartialSort)/.test(operatorType))).toEqual([]);
  });
});
