import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORES } from '../support/stores.js';
import { type Api, openApi } from './support/api.js';

interface Item {
  readonly modality: string;
  readonly date: { readonly start: string } | null;
  readonly node: { readonly __typename: string; readonly id: string };
}
interface Timeline {
  readonly edges: readonly (Item & { readonly cursor: string })[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

const PAGE = `totalCount pageInfo { hasNextPage endCursor }
  edges { cursor modality date { start } node { __typename ... on Node { id } } }`;
const COUNTRIES = '["country:IR", "country:RU"]';

describe.each(STORES)('timelines on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api?.close());

  const timeline = async (args: string): Promise<Timeline> =>
    (await api.read<{ timeline: Timeline }>(`{ timeline(${args}) { ${PAGE} } }`)).timeline;
  const items = ({ edges }: Timeline): string[] =>
    edges.map(({ date, modality, node }) => `${date?.start} ${modality} ${node.__typename}`);

  it('has events, agreements and statements in order of date', async () => {
    expect(items(await timeline('first: 10'))).toEqual([
      '2017-11-01 ACTUAL Agreement',
      '2017-11-01 ACTUAL Event',
      '2017-11-06 ACTUAL Statement',
      '2018-05-09 ACTUAL Statement',
    ]);
  });

  it('tells actual and planned apart, and mixes them only when asked', async () => {
    expect(items(await timeline('modality: [PLANNED]'))).toEqual(['2018-01-01 PLANNED Event']);
  });

  it('is about at least one of the things given, each item once', async () => {
    expect(items(await timeline(`about: ${COUNTRIES}, modality: [ACTUAL, PLANNED]`))).toEqual([
      '2017-11-01 ACTUAL Agreement',
      '2017-11-06 ACTUAL Statement',
    ]);
  });

  it('has a thing itself, with what it was signed at and what was said about it', async () => {
    expect(items(await timeline('about: ["agreement:caspian-pact-2017"]'))).toEqual([
      '2017-11-01 ACTUAL Agreement',
      '2017-11-01 ACTUAL Event',
      '2017-11-06 ACTUAL Statement',
      '2018-05-09 ACTUAL Statement',
    ]);
  });

  it('is empty about nothing and about what nobody knows', async () => {
    expect((await timeline('about: []')).totalCount).toBe(0);
    expect((await timeline('about: ["person:nobody"]')).totalCount).toBe(0);
  });

  it('keeps to days that overlap the range', async () => {
    expect(items(await timeline('from: "2017-11-02", to: "2018-01-31"'))).toEqual([
      '2017-11-06 ACTUAL Statement',
    ]);
  });

  it.each([
    ['a cursor of another list', 'after: "WyJ4IiwiMSJd"', 'this cursor belongs to another list or ordering'],
    ['both ends at once', 'first: 1, last: 1', 'timeline(last): first and last exclude each other'],
    ['too large a page', 'first: 101', 'timeline(first): 101 was given'],
    ['too many things', `about: [${Array(101).fill('"a"').join()}]`, '101 values were given; at most 100'],
  ])('refuses %s', async (_what, args, words) => {
    const { errors } = await api.ask(`{ timeline(${args}) { totalCount nodes { __typename } } }`);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toContain(words);
  });

  it('refuses a range that ends before it begins', async () => {
    const { errors } = await api.ask('{ timeline(from: "2018-01-01", to: "2017-01-01") { totalCount } }');
    expect(errors).toMatchObject([
      {
        message: 'timeline(from): from "2018-01-01" lies after to "2017-01-01". Exchange them.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('walks over every item once, forward and backward', async () => {
    const all = 'modality: [ACTUAL, PLANNED]';
    const whole = await timeline(`${all}, first: 100`);
    const walked: string[] = [];
    let after = '';
    for (let more = true; more; ) {
      const page = await timeline(`${all}, first: 2${after}`);
      walked.push(...items(page));
      more = page.pageInfo.hasNextPage;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(walked).toEqual(items(whole));
    const end = await timeline(`${all}, last: 2`);
    expect(items(end)).toEqual(items(whole).slice(-2));
    expect(whole.totalCount).toBe(whole.edges.length);
  });

  it('of a thing is asked below it, in the same exchange', async () => {
    const before = api.exchanges;
    const { person } = await api.read<{ person: { timeline: Timeline } }>(
      `{ person(name: "Hassan Rouhani") { timeline(modality: [ACTUAL, PLANNED]) { ${PAGE} } } }`,
    );
    expect(items(person.timeline)).toEqual(['2017-11-01 ACTUAL Event', '2018-01-01 PLANNED Event']);
    expect(api.exchanges - before).toBe(1);
  });

  it('gives the claim that dates an agreement, with its sentence', async () => {
    const { timeline: found } = await api.read<{ timeline: unknown }>(
      '{ timeline(first: 2) { edges { date { text precision } claim { predicate evidence { quote } } node { ... on Entity { name } } } } }',
    );
    expect(found).toEqual({
      edges: [
        {
          date: { text: 'on Nov. 1', precision: 'DAY' },
          claim: { predicate: 'DATED', evidence: [{ quote: 'signed the Caspian Pact' }] },
          node: { name: 'Caspian Pact' },
        },
        {
          date: { text: 'on Nov. 1', precision: 'DAY' },
          claim: null,
          node: { name: 'Meeting in Tehran' },
        },
      ],
    });
  });
});
