import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findEvidence, OPERATIONS } from '../support/operations.js';
import { STORES } from '../support/stores.js';
import { type Api, openApi } from './support/api.js';
import { PLACED } from './support/graph-rows.js';

/** What the story is asked where the defaults of an operation are about the seeds. */
const VARIABLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '03-what-one-person-said.graphql': { person: 'Vladimir Putin', about: ['country:IR'] },
  '05-officials-at-a-date.graphql': { at: '2018-01-01' },
  '09-search-and-follow.graphql': { query: 'pact' },
  '10-an-article-highlighted.graphql': { id: PLACED.a1?.id },
  '17-history-of-an-agreement.graphql': { name: 'pact' },
  '18-parties-by-role.graphql': { name: 'pact' },
};

describe.each(STORES)('the example operations on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api?.close());

  it.each(OPERATIONS)('$name gives the whole answer', async ({ name, query }) => {
    const answer = await api.ask(query, { variables: VARIABLES[name] ?? {} });
    await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(
      `answers/${name.replace('.graphql', '.json')}`,
    );
  });

  it.each(OPERATIONS)('$name makes one exchange with the database', async ({ name, query }) => {
    const before = api.exchanges;
    await api.ask(query, { variables: VARIABLES[name] ?? {} });
    expect(api.exchanges - before).toBe(1);
  });

  it.each(OPERATIONS)('$name quotes evidence verbatim', async ({ name, query }) => {
    const texts = new Map(Object.values(PLACED).map(({ id, text }) => [id, text]));
    const evidence = findEvidence(await api.ask(query, { variables: VARIABLES[name] ?? {} }));
    for (const { quote, start, end, article } of evidence)
      expect(texts.get(article?.id ?? '')?.slice(start, end)).toBe(quote);
  });
});
