import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORES } from '../support/stores.js';
import { type Api, openApi } from './support/api.js';

const FACETS = 'facets { of values { value count } }';
const [IRAN, RUSSIA] = ['country:IR', 'country:RU'];
const [PUTIN, ROUHANI, TRUMP] = ['person:vladimir-putin', 'person:hassan-rouhani', 'person:donald-trump'];

describe.each(STORES)('facets and counts on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api?.close());

  it.each([
    [
      'agreements',
      [
        ['STATUS', 'IN_FORCE 1'],
        ['TYPE', 'TREATY 1'],
        ['YEAR', '2017 1'],
      ],
    ],
    [
      'events',
      [
        ['TYPE', 'MEETING 1', 'VISIT 1'],
        ['STATUS', 'HELD 1', 'PLANNED 1'],
        ['YEAR', '2017 1', '2018 1'],
      ],
    ],
    [
      'articles',
      [
        ['PUBLISHER', 'The Example 4'],
        ['YEAR', '2015 1', '2017 1', '2018 1'],
      ],
    ],
  ])('of %s count values, most frequent first', async (root, expected) => {
    type Page = {
      readonly facets: readonly { of: string; values: readonly { value: string; count: number }[] }[];
    };
    const answer = await api.read<Record<string, Page>>(`{ ${root} { ${FACETS} } }`);
    const found = answer[root]?.facets.map(({ of, values }) => [
      of,
      ...values.map(({ value, count }) => `${value} ${count}`),
    ]);
    expect(found).toEqual(expected);
  });

  it('are those asked for, in that order, cut where asked', async () => {
    expect(
      await api.read(
        '{ claims { facets(of: [MODALITY, PREDICATE], first: 1) { of values { value count } } } }',
      ),
    ).toEqual({
      claims: {
        facets: [
          { of: 'MODALITY', values: [{ value: 'ACTUAL', count: 21 }] },
          { of: 'PREDICATE', values: [{ value: 'PARTICIPATED_IN', count: 3 }] },
        ],
      },
    });
  });

  it('refuse more values than a page may have', async () => {
    const { errors } = await api.ask('{ claims { facets(first: 101) { of } } }');
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('claims.facets(first): 101 was given'),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('count the whole filtered list, whichever page is shown', async () => {
    expect(
      await api.read(
        '{ claims(first: 1, filter: { polarity: { eq: DENIED } }) { totalCount facets(of: [PREDICATE]) { values { value count } } } }',
      ),
    ).toEqual({
      claims: { totalCount: 1, facets: [{ values: [{ value: 'PARTY_TO', count: 1 }] }] },
    });
  });

  it('count below a thing, in the same exchange', async () => {
    const before = api.exchanges;
    expect(
      await api.read(
        '{ country(code: "IR") { agreements { totalCount a: facets(of: [STATUS]) { values { value count } } b: facets(of: [YEAR]) { of } } } }',
      ),
    ).toEqual({
      country: {
        agreements: {
          totalCount: 1,
          a: [{ values: [{ value: 'IN_FORCE', count: 1 }] }],
          b: [{ of: 'YEAR' }],
        },
      },
    });
    expect(api.exchanges - before).toBe(1);
  });

  it.each([
    ['countries', 'AGREEMENT_COUNT', [RUSSIA, IRAN]],
    ['people', 'EVENT_COUNT', [PUTIN, ROUHANI]],
    ['people', 'STATEMENT_COUNT', [PUTIN, TRUMP]],
  ])('%s are ordered by %s, the id closing it', async (root, field, expected) => {
    type Page = { readonly nodes: readonly { readonly id: string }[] };
    const answer = await api.read<Record<string, Page>>(
      `{ ${root}(first: 2, orderBy: [{ field: ${field}, direction: DESC }, { field: NAME${root === 'countries' ? ', direction: DESC' : ''} }]) { nodes { id } } }`,
    );
    const ids = answer[root]?.nodes.map(({ id }) => id) ?? [];
    expect(ids.sort()).toEqual([...expected].sort());
  });

  it('walks over an ordering by counts, forward and backward', async () => {
    type Page = {
      readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
    };
    const order =
      'orderBy: [{ field: EVENT_COUNT, direction: DESC }, { field: STATEMENT_COUNT, direction: DESC }]';
    const page = async (args: string): Promise<Page> =>
      (await api.read<{ people: Page }>(`{ people(${args}, ${order}) { edges { cursor node { id } } } }`))
        .people;
    const whole = (await page('first: 100')).edges;
    const walked: string[] = [];
    let after = '';
    for (;;) {
      const { edges } = await page(`first: 2${after}`);
      const last = edges.at(-1);
      if (last === undefined) break;
      walked.push(...edges.map(({ node }) => node.id));
      after = `, after: "${last.cursor}"`;
    }
    expect(walked).toEqual(whole.map(({ node }) => node.id));
    expect(walked.slice(0, 3)).toEqual([PUTIN, ROUHANI, TRUMP]);
    const before = await page(`last: 2, before: "${whole.at(-1)?.cursor}"`);
    expect(before.edges.map(({ node }) => node.id)).toEqual(walked.slice(-3, -1));
  });

  it('orders a list below a thing by counts', async () => {
    const { article } = await api.read<{ article: unknown }>(
      `{ article: articles(first: 1) { nodes { people(orderBy: [{ field: STATEMENT_COUNT, direction: DESC }]) { edges { count node { id } } } } } }`,
    );
    expect(article).toEqual({ nodes: [{ people: { edges: [{ count: 1, node: { id: TRUMP } }] } }] });
  });
});
