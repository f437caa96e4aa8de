import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORES } from '../support/stores.js';
import { type Api, openApi } from './support/api.js';

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string;
  };
  readonly totalCount: number;
}

const PAGE = 'totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor }';

describe.each(STORES)('paging on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api?.close());

  const claims = async (args: string): Promise<Page> =>
    (await api.read<{ claims: Page }>(`{ claims(${args}) { ${PAGE} } }`)).claims;
  const ids = ({ edges }: Page): string[] => edges.map(({ node }) => node.id);

  it.each([
    '[]',
    '[{ field: DATE, direction: DESC }]',
    '[{ field: CONFIDENCE }, { field: ASSERTED_AT, direction: DESC }]',
  ])('walks forward over every row once, ordered by %s', async (orderBy) => {
    const whole = await claims(`first: 100, orderBy: ${orderBy}`);
    const walked: string[] = [];
    let after = '';
    for (let more = true; more; ) {
      const page = await claims(`first: 5, orderBy: ${orderBy}${after}`);
      walked.push(...ids(page));
      more = page.pageInfo.hasNextPage;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(walked).toEqual(ids(whole));
  });

  it('gives the last rows in the order of the list', async () => {
    const whole = ids(await claims('first: 100'));
    const page = await claims('last: 4');
    expect(ids(page)).toEqual(whole.slice(-4));
    expect(page.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('gives the rows before a cursor', async () => {
    const whole = await claims('first: 100');
    const cursor = whole.edges[6]?.cursor;
    expect(ids(await claims(`last: 3, before: "${cursor}"`))).toEqual(ids(whole).slice(3, 6));
  });

  it('pages below a node', async () => {
    const parties = async (args: string): Promise<Page> => {
      const query = `{ agreement(id: "agreement:caspian-pact-2017") {
        parties(${args}, polarity: [AFFIRMED, DENIED]) { ${PAGE.replace('{ id }', '{ ... on Entity { id } }')} } } }`;
      return (await api.read<{ agreement: { parties: Page } }>(query)).agreement.parties;
    };
    const first = await parties('first: 2');
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const second = await parties(`first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(second).toMatchObject({ edges: [{}], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
  });

  it('refuses a cursor of another ordering', async () => {
    const page = await claims('first: 2, orderBy: [{ field: DATE }]');
    const { errors } = await api.ask(
      `{ claims(first: 2, orderBy: [{ field: CONFIDENCE }], after: "${page.pageInfo.endCursor}") { totalCount nodes { id } } }`,
    );
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' }, path: ['claims'] });
  });
});
