import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORES } from '../support/stores.js';
import { type Api, openApi } from './support/api.js';
import { idOfClaim, PLACED } from './support/graph-rows.js';

const [PUTIN, ROUHANI, TRUMP] = ['person:vladimir-putin', 'person:hassan-rouhani', 'person:donald-trump'];
const KARIMI = 'person:ali-karimi';
const NAMESAKES = ['person:sergei-ivanov-bg', 'person:sergei-ivanov-ru'];
const [A1 = '', A2 = '', A3 = '', A4 = ''] = ['a1', 'a2', 'a3', 'a4'].map((key) => PLACED[key]?.id);

/** A list, its filter, and the ids that fit. */
const HITS: readonly (readonly [list: string, filter: string, ids: readonly string[]])[] = [
  ['people', '{}', [PUTIN, ROUHANI, TRUMP, KARIMI, ...NAMESAKES]],
  ['people', `{ id: { in: ["${PUTIN}", "person:nobody"] } }`, [PUTIN]],
  ['people', '{ name: { eq: "PUTIN" } }', [PUTIN]],
  ['people', '{ name: { startsWith: "Hass" } }', [ROUHANI]],
  ['people', '{ name: { contains: "rump" } }', [TRUMP]],
  ['people', '{ name: { in: ["Trump", "Rouhani"] } }', [ROUHANI, TRUMP]],
  ['people', '{ not: { name: { contains: "u" } } }', [KARIMI, ...NAMESAKES]],
  ['people', '{ or: [{ name: { eq: "Trump" } }, { name: { eq: "Putin" } }] }', [PUTIN, TRUMP]],
  [
    'people',
    '{ and: [{ name: { contains: "u" } }, { articleCount: { gte: 1 } }, { not: { name: { eq: "Trump" } } }] }',
    [PUTIN, ROUHANI],
  ],
  ['people', '{ events: { some: { role: { eq: HOST } } } }', [ROUHANI]],
  ['people', '{ events: { some: { event: { type: { eq: MEETING } } } } }', [PUTIN, ROUHANI]],
  ['people', '{ events: { none: {} } }', [TRUMP, KARIMI, ...NAMESAKES]],
  ['people', '{ visits: { some: { place: { name: { eq: "Tehran" } } } } }', [PUTIN]],
  ['people', '{ visits: { some: { place: { name: { eq: "Moscow" } } } } }', []],
  [
    'people',
    '{ visits: { some: { modality: { eq: PLANNED }, place: { name: { eq: "Moscow" } } } } }',
    [ROUHANI],
  ],
  [
    'people',
    '{ visits: { some: { date: { overlaps: { from: "2017-11-01", to: "2017-11-30" } } } } }',
    [PUTIN],
  ],
  ['people', '{ visits: { some: { date: { before: "2017-11-01" } } } }', []],
  ['people', '{ not: {} }', []],
  ['people', '{ or: [] }', []],
  ['people', '{ id: { in: [] } }', []],
  [
    'people',
    '{ visits: { all: { place: { name: { eq: "Tehran" } } } } }',
    [PUTIN, TRUMP, KARIMI, ...NAMESAKES],
  ],
  ['people', '{ meetings: { some: { person: { name: { eq: "Putin" } } } } }', [ROUHANI, KARIMI]],
  ['people', '{ statements: { some: { kind: { eq: DIRECT } } } }', [PUTIN]],
  ['people', '{ articles: { all: { publishedAt: { after: "2018-01-01" } }, some: {} } }', []],
  ['countries', '{ code: { eq: "IR" } }', ['country:IR']],
  ['countries', '{ officials: { some: { person: { name: { eq: "Rouhani" } } } } }', ['country:IR']],
  ['countries', '{ agreements: { some: { polarity: { eq: DENIED } } } }', ['country:IR']],
  [
    'countries',
    '{ agreements: { some: { date: { overlaps: { from: "2017-11-01", to: "2017-11-30" } } } } }',
    ['country:IR', 'country:RU'],
  ],
  ['countries', '{ agreements: { some: { date: { before: "2017-01-01" } } } }', []],
  ['organizations', '{ type: { eq: COMPANY } }', ['org:rosneft']],
  ['organizations', '{ type: { in: [MINISTRY, ARMED_GROUP] } }', []],
  ['places', '{ countryCode: { eq: "IR" } }', ['place:tehran-IR']],
  ['agreements', '{ status: { eq: IN_FORCE }, type: { eq: TREATY } }', ['agreement:caspian-pact-2017']],
  ['agreements', '{ status: { eq: SIGNED } }', []],
  [
    'agreements',
    '{ parties: { some: { role: { eq: PARTY }, country: { code: { eq: "IR" } } } } }',
    ['agreement:caspian-pact-2017'],
  ],
  ['agreements', '{ parties: { some: { role: { eq: GUARANTOR } } } }', []],
  ['agreements', '{ parties: { all: { role: { eq: PARTY } } } }', ['agreement:caspian-pact-2017']],
  [
    'agreements',
    '{ signed: { overlaps: { from: "2017-01-01", to: "2017-12-31" } } }',
    ['agreement:caspian-pact-2017'],
  ],
  ['agreements', '{ signed: { before: "2017-11-01" } }', []],
  ['agreements', '{ amount: { gte: 30000000000 } }', ['agreement:caspian-pact-2017']],
  ['agreements', '{ amount: { gte: 30000000001 } }', []],
  ['agreements', '{ amount: { lte: 5, currency: "usd" } }', ['agreement:caspian-pact-2017']],
  ['agreements', '{ amount: { currency: "EUR" } }', []],
  ['agreements', '{ not: { amount: {} } }', []],
  [
    'events',
    '{ date: { after: "2017-10-31" }, type: { eq: MEETING }, status: { eq: HELD } }',
    ['event:meeting-tehran-2017'],
  ],
  ['events', '{ place: { some: { place: { name: { eq: "Tehran" } } } } }', ['event:meeting-tehran-2017']],
  ['articles', '{ publishedAt: { overlaps: { from: "2017-11-06", to: "2017-11-06" } } }', [A1]],
  ['articles', '{ publishedAt: { before: "2018-05-09" } }', [A1, A4]],
  ['articles', '{ title: { contains: "PACT" } }', [A1]],
  ['articles', '{ people: { some: { name: { eq: "Trump" } } } }', [A1, A2]],
  ['articles', '{ people: { none: {} } }', [A3]],
  ['statements', '{ speaker: { some: { person: { name: { eq: "Trump" } } } } }', [`${A2}#q0`]],
  ['statements', '{ about: { some: { country: { code: { eq: "IR" } } } } }', [`${A1}#q0`]],
  ['statements', '{ kind: { eq: INDIRECT }, text: { contains: "Did Not" } }', [`${A2}#q0`]],
  ['claims', '{ polarity: { eq: DENIED } }', [idOfClaim(2)]],
  ['claims', '{ contradicts: { some: {} }, polarity: { eq: AFFIRMED } }', [idOfClaim(0)]],
  [
    'claims',
    '{ predicate: { eq: PARTY_TO }, subject: { some: { country: { code: { eq: "RU" } } } } }',
    [idOfClaim(1)],
  ],
  [
    'claims',
    '{ modality: { in: [PLANNED, HYPOTHETICAL] }, object: { some: { place: { name: { eq: "Moscow" } } } } }',
    [idOfClaim(10)],
  ],
];

interface List {
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
}

describe.each(STORES)('the filters on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api?.close());

  it.each(HITS)('%s(filter: %s)', async (list, filter, expected) => {
    const query = `{ list: ${list}(filter: ${filter}, first: 100) { totalCount nodes { id } } }`;
    const { nodes, totalCount } = (await api.read<{ list: List }>(query)).list;
    expect(nodes.map(({ id }) => id).sort()).toEqual([...expected].sort());
    expect(totalCount).toBe(expected.length);
  });
});
