import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORES } from '../support/stores.js';
import { type Api, openApi } from './support/api.js';
import { idOfClaim, PLACED } from './support/graph-rows.js';
import { AMOUNT } from './support/story.js';

const A1 = PLACED.a1?.id ?? '';
const ENTITY = '... on Entity { id }';
const nodes = (...ids: readonly string[]) => ({ nodes: ids.map((id) => ({ id })) });
const PACT = 'agreement:caspian-pact-2017';
const MEETING = 'event:meeting-tehran-2017';

/** A root, a selection below it, and the answer. */
const FIELDS: readonly (readonly [
  root: string,
  selection: string,
  answer: Readonly<Record<string, unknown>>,
])[] = [
  ['person(name: "Putin")', 'country { id }', { country: { id: 'country:RU' } }],
  ['person(name: "Trump")', 'country { id }', { country: null }],
  ['person(name: "Rouhani")', 'countries { nodes { id } }', { countries: nodes('country:IR') }],
  [
    'person(name: "Rouhani")',
    `positions(at: "2018-01-01") { edges { node { person { id } position { id } of { ${ENTITY} } } } }`,
    {
      positions: {
        edges: [
          {
            node: {
              person: { id: 'person:hassan-rouhani' },
              position: { id: 'position:president-iran' },
              of: { id: 'country:IR' },
            },
          },
        ],
      },
    },
  ],
  ['person(name: "Rouhani")', 'positions(at: "2020-01-01") { totalCount }', { positions: { totalCount: 0 } }],
  ['person(name: "Rouhani")', 'positions { nodes { role } }', { positions: { nodes: [{ role: null }] } }],
  [
    'person(name: "Ali Karimi")',
    'positions { nodes { role } }',
    { positions: { nodes: [{ role: 'FORMER' }] } },
  ],
  [
    'person(name: "Rouhani")',
    `meetings { nodes { ${ENTITY} } }`,
    { meetings: nodes('person:vladimir-putin') },
  ],
  [
    'person(name: "Putin")',
    `meetings { nodes { ${ENTITY} } }`,
    { meetings: nodes('person:hassan-rouhani', 'person:ali-karimi') },
  ],
  [
    'person(name: "Putin")',
    'meetings(with: "person:donald-trump") { totalCount }',
    { meetings: { totalCount: 0 } },
  ],
  [
    'person(name: "Rouhani")',
    'visits(modality: [PLANNED]) { nodes { id } }',
    { visits: nodes('place:moscow-RU') },
  ],
  [
    'person(name: "Rouhani")',
    'visits(modality: [ACTUAL, PLANNED], filter: { country: { code: { eq: "RU" } } }) { nodes { id } }',
    { visits: nodes('country:RU') },
  ],
  [
    `agreement(id: "${PACT}")`,
    `parties(filter: { name: { startsWith: "rus" } }) { totalCount nodes { ${ENTITY} } }`,
    { parties: { totalCount: 1, ...nodes('country:RU') } },
  ],
  [
    `statement(id: "${A1}#q0")`,
    'about(filter: { agreement: { status: { eq: IN_FORCE } } }) { nodes { id } }',
    { about: nodes(PACT) },
  ],
  ['person(name: "Putin")', 'events(role: [VISITOR]) { nodes { id } }', { events: nodes(MEETING) }],
  ['person(name: "Putin")', 'events(role: [HOST]) { totalCount }', { events: { totalCount: 0 } }],
  ['person(name: "Putin")', 'statements { nodes { id } }', { statements: nodes(`${A1}#q0`) }],
  [
    'person(name: "Trump")',
    'statements(about: ["country:IR"]) { totalCount }',
    { statements: { totalCount: 0 } },
  ],
  ['country(code: "IR")', 'agreements(with: ["country:RU"]) { nodes { id } }', { agreements: nodes(PACT) }],
  [
    'country(code: "IR")',
    'agreements(with: ["org:rosneft"]) { totalCount }',
    { agreements: { totalCount: 0 } },
  ],
  ['country(code: "IR")', 'agreements(status: [SIGNED]) { totalCount }', { agreements: { totalCount: 0 } }],
  [
    'country(code: "IR")',
    'agreements(polarity: [DENIED]) { edges { polarity claim { id } evidence { quote } } }',
    {
      agreements: {
        edges: [
          {
            polarity: 'DENIED',
            claim: { id: idOfClaim(2) },
            evidence: [{ quote: 'Iran did not sign the Caspian Pact' }],
          },
        ],
      },
    },
  ],
  ['country(code: "IR")', 'places { nodes { id } }', { places: nodes('place:tehran-IR') }],
  ['country(code: "RU")', 'organizations { nodes { id } }', { organizations: nodes('org:rosneft') }],
  ['country(code: "RU")', `visitors { nodes { ${ENTITY} } }`, { visitors: nodes('person:hassan-rouhani') }],
  [
    'organization(name: "Rosneft")',
    'country { id } parent { id }',
    { country: { id: 'country:RU' }, parent: null },
  ],
  ['place(name: "Tehran")', 'country { code }', { country: { code: 'IR' } }],
  ['place(name: "Tehran")', 'events { nodes { id } }', { events: nodes(MEETING) }],
  ['position(name: "President of Iran")', `of { ${ENTITY} }`, { of: { id: 'country:IR' } }],
  [
    'position(name: "President of Iran")',
    'holders { nodes { person { id } } }',
    {
      holders: {
        nodes: [{ person: { id: 'person:hassan-rouhani' } }, { person: { id: 'person:ali-karimi' } }],
      },
    },
  ],
  [`agreement(id: "${PACT}")`, 'events { nodes { id } }', { events: nodes(MEETING) }],
  [
    `agreement(id: "${PACT}")`,
    'history { predicate value evidence { quote } }',
    {
      history: [
        { predicate: 'HAS_AMOUNT', value: AMOUNT, evidence: [{ quote: 'worth up to $30 billion' }] },
        { predicate: 'HAS_STATUS', value: 'in-force', evidence: [{ quote: 'it is in force' }] },
        { predicate: 'DATED', value: '2017-11-01', evidence: [{ quote: 'signed the Caspian Pact' }] },
      ],
    },
  ],
  [
    `event(id: "${MEETING}")`,
    'place { id } agreements { nodes { id } }',
    { place: { id: 'place:tehran-IR' }, agreements: nodes(PACT) },
  ],
  [
    `event(id: "${MEETING}")`,
    `participants(role: [HOST]) { nodes { ${ENTITY} } }`,
    { participants: nodes('person:hassan-rouhani') },
  ],
  [
    `article(id: "${A1}")`,
    'organizations { edges { count node { id } } }',
    { organizations: { edges: [{ count: 1, node: { id: 'org:rosneft' } }] } },
  ],
  [`article(id: "${A1}")`, 'statements { nodes { id } }', { statements: nodes(`${A1}#q0`) }],
  [
    `article(id: "${A1}")`,
    'mentions(first: 1) { nodes { text start entity { id } } }',
    { mentions: { nodes: [{ text: 'Vladimir Putin', start: 0, entity: { id: 'person:vladimir-putin' } }] } },
  ],
  [
    'organization(name: "Rosneft")',
    'articles { edges { count mentions { text start end } node { id } } }',
    {
      articles: {
        edges: [{ count: 1, mentions: [{ text: 'Rosneft', start: 202, end: 209 }], node: { id: A1 } }],
      },
    },
  ],
  [
    'organization(name: "Rosneft")',
    'relations { nodes { type direction other { id } evidence { quote } } }',
    {
      relations: {
        nodes: [
          {
            type: 'BASED_IN',
            direction: 'OUT',
            other: { id: 'country:RU' },
            evidence: [{ quote: 'Rosneft, a Russian company' }],
          },
        ],
      },
    },
  ],
  [
    'country(code: "RU")',
    'relations(types: [BASED_IN], direction: OUT) { totalCount }',
    { relations: { totalCount: 0 } },
  ],
  [
    'country(code: "RU")',
    'relations(types: [BASED_IN], direction: IN, with: "org:rosneft") { totalCount }',
    { relations: { totalCount: 1 } },
  ],
  ['place(name: "Tehran")', 'claims { totalCount }', { claims: { totalCount: 3 } }],
  [
    `statement(id: "${A1}#q0")`,
    `speaker { ${ENTITY} } sentence { index } article { id }`,
    { speaker: { id: 'person:vladimir-putin' }, sentence: { index: 2 }, article: { id: A1 } },
  ],
  [`statement(id: "${A1}#q0")`, 'claims { nodes { id } }', { claims: nodes(idOfClaim(15)) }],
  [
    `claim(id: "${idOfClaim(15)}")`,
    'saidBy { id } articles { nodes { id } }',
    { saidBy: { id: `${A1}#q0` }, articles: nodes(A1) },
  ],
  [
    `claim(id: "${idOfClaim(0)}")`,
    'contradicts { id } evidence(first: 1) { start } articles { totalCount }',
    { contradicts: [{ id: idOfClaim(2) }], evidence: [{ start: 0 }], articles: { totalCount: 2 } },
  ],
];

describe.each(STORES)('nested fields on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api?.close());

  it.each(FIELDS)('%s { %s }', async (root, selection, answer) => {
    expect(await api.ask(`{ one: ${root} { ${selection} } }`)).toEqual({ data: { one: answer } });
  });
});
