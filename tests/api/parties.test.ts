import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreement, country, ingestOf, person, write } from '../ingest/support.js';
import { STORES } from '../support/stores.js';
import { type Api, openApi } from './support/api.js';

const [chad, kenya, minister] = [country('TD', 'Chad'), country('KE', 'Kenya'), person('Anna Weber')];
const pact = agreement({ name: 'Border Pact', parties: [] });
const older = { ...agreement({ name: 'Fishing Treaty', parties: [] }), date: '2011' };
const newer = { ...agreement({ name: 'Air Treaty', parties: [] }), date: '2015' };
const party = { in: 0, predicate: 'PARTY_TO', object: pact.id, role: 'party' } as const;
const ARTICLES = [
  write({
    publishedAt: '2017-05-03',
    sentences: ['Chad and Kenya are party to the Border Pact.'],
    entities: [chad, kenya],
    agreements: [{ in: 0, ...pact }],
    claims: [
      { ...party, subject: chad.id },
      { ...party, subject: kenya.id },
      { ...party, subject: kenya.id, modality: 'planned' },
    ],
  }),
  write({
    publishedAt: '2017-05-04',
    sentences: ['Chad and Kenya signed the Border Pact, Anna Weber said.'],
    entities: [chad, kenya, minister],
    agreements: [{ in: 0, ...pact }],
    statements: [{ in: 0, id: 'q0', kind: 'indirect', cue: 'said', speaker: minister.id, about: [] }],
    claims: [
      { ...party, subject: chad.id, role: 'signatory', confidence: 0.5 },
      { ...party, subject: kenya.id, saidBy: 'q0', relayed: true, confidence: 0.5 },
    ],
  }),
  write({
    publishedAt: '2017-05-05',
    sentences: ['Chad is party to the Fishing Treaty.', 'Chad is party to the Air Treaty.'],
    entities: [chad],
    agreements: [
      { in: 0, ...older },
      { in: 1, ...newer },
    ],
    claims: [
      { ...party, subject: chad.id, object: older.id },
      { ...party, in: 1, subject: chad.id, object: newer.id },
    ],
  }),
];
const ROW = 'edges { cursor role modality confidence node { ... on Country { name } } }';

interface Row {
  readonly cursor: string;
  readonly role: string;
  readonly modality: string;
  readonly confidence: number;
  readonly node: { readonly name: string };
}
interface Parties {
  readonly agreements: {
    readonly nodes: readonly { readonly parties: { readonly totalCount: number; readonly edges: Row[] } }[];
  };
}

describe.each(STORES)('parties of which several articles tell, on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine, { empty: true });
    const ingest = ingestOf(api.store, ARTICLES);
    for (const { document } of ARTICLES) await ingest.ingest(document);
  }, 120_000);
  afterAll(() => api?.close());

  async function partiesOf(args: string) {
    const { agreements } = await api.read<Parties>(
      `{ agreements(filter: { name: { eq: "Border Pact" } }) { nodes { parties${args} { totalCount ${ROW} } } } }`,
    );
    const { totalCount = 0, edges = [] } = agreements.nodes[0]?.parties ?? {};
    const rows = edges.map(({ node, role, modality }) => `${node.name} ${role} ${modality}`);
    return { totalCount, edges, rows: rows.toSorted() };
  }

  it('are listed and counted once, by the claim that tells most', async () => {
    const { totalCount, rows } = await partiesOf('');
    expect([totalCount, rows]).toEqual([2, ['Chad SIGNATORY ACTUAL', 'Kenya PARTY ACTUAL']]);
  });

  it('are shown by the surer of claims of one role', async () => {
    const { edges } = await partiesOf('(role: [PARTY])');
    expect(edges.filter(({ node }) => node.name === 'Kenya').map(({ confidence }) => confidence)).toEqual([
      0.9,
    ]);
  });

  it('are found by a role that another claim of them tops', async () => {
    expect((await partiesOf('(role: [PARTY])')).rows).toEqual(['Chad PARTY ACTUAL', 'Kenya PARTY ACTUAL']);
  });

  it('stand beside what is planned', async () => {
    const { totalCount, rows } = await partiesOf('(modality: [ACTUAL, PLANNED])');
    expect([totalCount, rows]).toEqual([
      3,
      ['Chad SIGNATORY ACTUAL', 'Kenya PARTY ACTUAL', 'Kenya PARTY PLANNED'],
    ]);
  });

  it('come once over all pages, forwards and backwards', async () => {
    const all = await partiesOf('');
    const [one, other] = [await partiesOf('(first: 1)'), await partiesOf('(last: 1)')];
    const after = await partiesOf(`(first: 5, after: "${one.edges[0]?.cursor}")`);
    const before = await partiesOf(`(last: 5, before: "${other.edges[0]?.cursor}")`);
    expect([...one.edges, ...after.edges]).toEqual(all.edges);
    expect([...before.edges, ...other.edges]).toEqual(all.edges);
  });

  it('have each agreement once, the newest first', async () => {
    const { country: of } = await api.read<{ country: { agreements: { nodes: { name: string }[] } } }>(
      '{ country(code: "TD") { agreements { nodes { name } } } }',
    );
    expect(of.agreements.nodes.map(({ name }) => name)).toEqual([
      'Air Treaty',
      'Fishing Treaty',
      'Border Pact',
    ]);
  });
});
