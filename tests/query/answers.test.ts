import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenStore, STORES } from '../support/stores.js';
import { type Ask, askOf, refusal } from './support/ask.js';
import { article, claim, writeGraph } from './support/graph.js';
import { smallSchema } from './support/schema.js';

describe.each(STORES)('on $name', ({ open }) => {
  let opened: OpenStore;
  let ask: Ask;

  beforeAll(async () => {
    opened = await open();
    await writeGraph(opened.store);
    ask = askOf(smallSchema(), opened.reader);
  });
  afterAll(() => opened.close());

  describe('a look-up', () => {
    it('answers by id', async () => {
      expect(await ask('{ person(id: "person:vladimir-putin") { id name aliases kind } }')).toEqual({
        data: {
          person: { id: 'person:vladimir-putin', name: 'Vladimir Putin', aliases: [], kind: 'PERSON' },
        },
      });
    });

    it('answers by a former id with the present thing', async () => {
      expect(await ask('{ person(id: "person:putin") { id } }')).toEqual({
        data: { person: { id: 'person:vladimir-putin' } },
      });
    });

    it.each([
      '{ person(id: "person:nobody") { id } }',
      '{ person(id: "country:IR") { id } }',
      '{ person(name: "Nobody") { id } }',
    ])('answers null to %s', async (source) => {
      expect(await ask(source)).toEqual({ data: { person: null } });
    });

    it('answers by code in either case', async () => {
      expect(await ask('{ country(code: "ir") { name } }')).toEqual({ data: { country: { name: 'Iran' } } });
    });

    it.each(['recep tayyip erdogan', 'ERDOĞAN', 'Recep', 'Tayyip Erdogan'])(
      'answers by the name, an alias or words of them: %s',
      async (name) => {
        expect(await ask('query ($name: String) { person(name: $name) { id } }', { name })).toEqual({
          data: { person: { id: 'person:recep-tayyip-erdogan' } },
        });
      },
    );

    it('refuses a name that fits several, naming them with their ids', async () => {
      expect(await refusal(ask('{ person(name: "ali") { id } }'))).toBe(
        'person(name): "ali" fits several: Ali Akbar Salehi (id "person:ali-akbar-salehi"), Ali Khamenei (id "person:ali-khamenei"). Give the whole name of one, or its id.',
      );
    });

    it('answers by an address with the version that stands', async () => {
      expect(await ask('{ article(url: "https://example.org/1") { id title authors } }')).toEqual({
        data: { article: { id: article('1'), title: 'Putin in Tehran', authors: ['A. Writer'] } },
      });
    });
  });

  describe('node and nodes', () => {
    it('answer things of every kind in the order of the ids, null in the place of what is not there', async () => {
      const ids = [
        `${article('1')}#s1`,
        'person:v-putin',
        'nonsense',
        'country:XX',
        article('0'),
        claim('1'),
        'country:IR',
      ];
      const source = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { name } } }';
      expect(await ask(source, { ids })).toEqual({
        data: {
          nodes: [
            { __typename: 'Sentence', id: `${article('1')}#s1` },
            { __typename: 'Person', id: 'person:vladimir-putin', name: 'Vladimir Putin' },
            null,
            null,
            { __typename: 'Article', id: article('0') },
            { __typename: 'Claim', id: claim('1') },
            { __typename: 'Country', id: 'country:IR', name: 'Iran' },
          ],
        },
      });
    });

    it('answer a merged thing under every id that it had', async () => {
      expect(await ask('{ nodes(ids: ["person:putin", "person:v-putin"]) { id } }')).toEqual({
        data: { nodes: [{ id: 'person:vladimir-putin' }, { id: 'person:vladimir-putin' }] },
      });
    });

    it('answer an id of no known form without asking the database', async () => {
      const before = opened.reader.exchanges;
      expect(await ask('{ nodes(ids: ["nonsense"]) { id } }')).toEqual({ data: { nodes: [null] } });
      expect(opened.reader.exchanges).toBe(before);
    });
  });

  describe('a list of facts', () => {
    it('gives the proof of every edge', async () => {
      const source = `{ country(code: "IR") { agreements { totalCount edges { role confidence modality polarity
        date { start end precision } node { name status } claim { id object { id } }
        evidence { quote sentence { id } article { id title } } } } } }`;
      expect(await ask(source)).toEqual({
        data: {
          country: {
            agreements: {
              totalCount: 1,
              edges: [
                {
                  role: 'party',
                  confidence: 0.75,
                  modality: 'ACTUAL',
                  polarity: 'AFFIRMED',
                  date: { start: '2015-07-14', end: '2015-07-14', precision: 'day' },
                  node: { name: 'Joint Comprehensive Plan of Action', status: 'IN_FORCE' },
                  claim: { id: claim('2'), object: { id: 'agreement:jcpoa' } },
                  evidence: [
                    {
                      quote: 'Iran and Russia are in',
                      sentence: { id: `${article('2')}#s0` },
                      article: { id: article('2'), title: 'The plan' },
                    },
                    {
                      quote: 'Iran is party to the plan',
                      sentence: { id: `${article('1')}#s1` },
                      article: { id: article('1'), title: 'Putin in Tehran' },
                    },
                  ],
                },
              ],
            },
          },
        },
      });
    });

    it('shows what is planned only when asked for it', async () => {
      const source = '{ country(code: "IR") { agreements(modality: [PLANNED]) { nodes { id } } } }';
      expect(await ask(source)).toEqual({
        data: { country: { agreements: { nodes: [{ id: 'agreement:gas-2017' }] } } },
      });
    });

    it('takes null for the default', async () => {
      const source = '{ country(code: "IR") { agreements(modality: null) { nodes { id } } } }';
      expect(await ask(source)).toEqual({
        data: { country: { agreements: { nodes: [{ id: 'agreement:jcpoa' }] } } },
      });
    });

    it('reads a symmetric relation from either end', async () => {
      const source = `{ nodes(ids: ["person:hassan-rouhani", "person:vladimir-putin"]) { ... on Entity {
        meetings { nodes { ... on Person { name } } } relations(types: [MET_WITH]) { nodes { direction other { name } } } } } }`;
      expect(await ask(source)).toEqual({
        data: {
          nodes: [
            {
              meetings: { nodes: [{ name: 'Vladimir Putin' }] },
              relations: { nodes: [{ direction: 'OUT', other: { name: 'Vladimir Putin' } }] },
            },
            {
              meetings: { nodes: [{ name: 'Hassan Rouhani' }] },
              relations: { nodes: [{ direction: 'OUT', other: { name: 'Hassan Rouhani' } }] },
            },
          ],
        },
      });
    });

    it.each([
      ['OUT', 'country:IR', [{ direction: 'OUT', other: { id: 'agreement:jcpoa' } }]],
      ['IN', 'country:IR', []],
      ['OUT', 'agreement:jcpoa', []],
      [
        'IN',
        'agreement:jcpoa',
        [
          { direction: 'IN', other: { id: 'country:IR' } },
          { direction: 'IN', other: { id: 'country:RU' } },
        ],
      ],
    ])('reads relations %s of %s', async (direction, id, nodes) => {
      const source = `query ($id: ID!, $direction: Direction) { node(id: $id) { ... on Entity {
        relations(direction: $direction) { nodes { direction other { id } } } } } }`;
      expect(await ask(source, { id, direction })).toEqual({ data: { node: { relations: { nodes } } } });
    });

    it('narrows by whom the far end reaches', async () => {
      const source = '{ country(code: "RU") { agreements(with: ["country:IR"]) { nodes { id } } } }';
      expect(await ask(source)).toEqual({
        data: { country: { agreements: { nodes: [{ id: 'agreement:jcpoa' }] } } },
      });
    });

    it.each([
      ['2015-07-14', []],
      ['2015-07-15', ['position:president-iran']],
      ['2017-11-06', ['position:president-iran']],
      ['2017-11-07', []],
    ])('knows the position held on %s', async (at, ids) => {
      const source =
        'query ($at: String) { person(name: "Rouhani") { positions(at: $at) { nodes { position { id } } } } }';
      expect(await ask(source, { at })).toEqual({
        data: { person: { positions: { nodes: ids.map((id) => ({ position: { id } })) } } },
      });
    });
  });

  it('reads several ways that lead to things of several kinds', async () => {
    const source = '{ person(name: "Rouhani") { involved { totalCount nodes { type other { id } } } } }';
    expect(await ask(source)).toEqual({
      data: {
        person: {
          involved: {
            totalCount: 2,
            nodes: [
              { type: 'MET_WITH', other: { id: 'person:vladimir-putin' } },
              { type: 'HOLDS_POSITION', other: { id: 'position:president-iran' } },
            ],
          },
        },
      },
    });
  });

  it('shows a node once that several ways lead to', async () => {
    const source = '{ person(name: "Putin") { claims { totalCount nodes { id subject { id } } } } }';
    expect(await ask(source)).toEqual({
      data: {
        person: {
          claims: { totalCount: 1, nodes: [{ id: claim('1'), subject: { id: 'person:hassan-rouhani' } }] },
        },
      },
    });
  });

  it('reads the nodes on the way of a chain', async () => {
    const source =
      '{ country(code: "IR") { partners { edges { confidence over { id } node { ... on Country { id } } } } } }';
    expect(await ask(source)).toEqual({
      data: {
        country: {
          partners: {
            edges: [{ confidence: 0.75, over: { id: 'agreement:jcpoa' }, node: { id: 'country:RU' } }],
          },
        },
      },
    });
  });

  it('reads a node through a property, null where it has none', async () => {
    const source =
      '{ nodes(ids: ["person:vladimir-putin", "person:ali-khamenei"]) { ... on Person { country { name } } } }';
    expect(await ask(source)).toEqual({
      data: { nodes: [{ country: { name: 'Russia' } }, { country: null }] },
    });
  });

  it('gives the mentions of one thing in each article', async () => {
    const source = `{ country(code: "IR") { articles { edges { count node { id } mentions { text start entity { id } } } } } }`;
    expect(await ask(source)).toEqual({
      data: {
        country: {
          articles: {
            edges: [
              {
                count: 1,
                node: { id: article('1') },
                mentions: [{ text: 'Iran', start: 29, entity: { id: 'country:IR' } }],
              },
              { count: 1, node: { id: article('2') }, mentions: [] },
            ],
          },
        },
      },
    });
  });

  it('shows each node of a list once, however many ways lead to it', async () => {
    const source = `{ claim(id: "${claim('2')}") { articles { totalCount nodes { id claims { nodes { id } } } } } }`;
    expect(await ask(source)).toEqual({
      data: {
        claim: {
          articles: {
            totalCount: 2,
            nodes: [
              { id: article('1'), claims: { nodes: [{ id: claim('1') }, { id: claim('2') }] } },
              { id: article('2'), claims: { nodes: [{ id: claim('2') }, { id: claim('3') }] } },
            ],
          },
        },
      },
    });
  });

  it('leaves superseded articles out of lists', async () => {
    expect(await ask('{ articles { totalCount nodes { id } } }')).toEqual({
      data: {
        articles: {
          totalCount: 3,
          nodes: [{ id: article('1') }, { id: article('2') }, { id: article('3') }],
        },
      },
    });
  });

  it.each([
    ['{ person(id: "person:putin") { __typename } }', { person: { __typename: 'Person' } }],
    ['{ person(name: "Nobody") { __typename } }', { person: null }],
    [
      '{ people(first: 2) { edges { __typename } pageInfo { __typename } } }',
      {
        people: {
          edges: [{ __typename: 'PersonEdge' }, { __typename: 'PersonEdge' }],
          pageInfo: { __typename: 'PageInfo' },
        },
      },
    ],
    ['{ people { __typename } }', { people: { __typename: 'PersonConnection' } }],
  ])('answers names of types alone: %s', async (source, data) => {
    expect(await ask(source)).toEqual({ data });
  });

  it('counts what is in the graph', async () => {
    expect(await ask('{ statistics { people claims } }')).toEqual({
      data: { statistics: { people: 5, claims: 6 } },
    });
  });

  it('answers aliases, fragments and directives as graphql-js does', async () => {
    const source = `query ($no: Boolean = false) { it: country(code: "IR") { __proto__: name constructor: code ...names skipped: name @include(if: $no)
      agreements { edges { ... on StatedAgreementEdge { n: node { ...names } node { a: status } } } } } }
      fragment names on Entity { name called: name }`;
    const { data } = await ask(source);
    expect(Object.entries(data?.it ?? {})).toEqual([
      ['__proto__', 'Iran'],
      ['constructor', 'IR'],
      ['name', 'Iran'],
      ['called', 'Iran'],
      [
        'agreements',
        {
          edges: [
            {
              n: { name: 'Joint Comprehensive Plan of Action', called: 'Joint Comprehensive Plan of Action' },
              node: { a: 'IN_FORCE' },
            },
          ],
        },
      ],
    ]);
  });

  it('makes a null where none may be an error with its path, and keeps the rest', async () => {
    const { data, errors } = await ask(
      `{ claims: claim(id: "${claim('3')}") { id subject { id } } statistics { people } }`,
    );
    expect({ data, paths: errors?.map(({ path }) => path) }).toEqual({
      data: { claims: null, statistics: { people: 5 } },
      paths: [['claims', 'subject']],
    });
  });

  it('reads the node that a mutation names', async () => {
    expect(await ask(`mutation { take(id: "${article('2')}") { outcome article { title } } }`)).toEqual({
      data: { take: { outcome: 'added', article: { title: 'The plan' } } },
    });
  });

  it.each([
    '{ person(name: "Putin") { meetings { totalCount edges { evidence { quote sentence { article { title } } } } } } }',
    `{ nodes(ids: ["country:IR", "person:putin", "${claim('1')}"]) { id } }`,
    '{ search(query: "Putin") { totalCount nodes { ... on Person { meetings { nodes { ... on Person { name } } } } } } }',
    '{ statistics { people claims } }',
  ])('asks the database once for %s', async (source) => {
    const before = opened.reader.exchanges;
    expect((await ask(source)).errors).toBeUndefined();
    expect(opened.reader.exchanges - before).toBe(1);
  });
});
