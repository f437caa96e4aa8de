import { fold } from '../../../src/domain/fold.js';
import type { Cypher, Parameters, Store } from '../../../src/store/store.js';

interface Node {
  readonly labels: string;
  readonly properties: Parameters;
}
interface Edge {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties?: Parameters;
}

export const article = (digit: string): string => `article:${digit.repeat(32)}`;
export const claim = (digit: string): string => `claim:${digit.repeat(32)}`;

const entity = (kind: string, id: string, name: string, rest: Parameters = {}): Node => {
  const aliases = (rest.aliases ?? []) as readonly string[];
  return {
    labels: `Entity:${kind}`,
    properties: {
      id,
      name,
      nameKey: fold(name),
      nameKeys: [name, ...aliases].map(fold),
      nameText: [name, ...aliases].map((each) => ` ${fold(each)} `).join('\n'),
      searchText: [name, ...aliases].join(' '),
      articleCount: 0,
      ...rest,
    },
  };
};
const node = (labels: string, id: string, rest: Parameters): Node => ({
  labels,
  properties: { id, ...rest },
});

/** What an edge of fact carries. */
const fact = (digit: string, rest: Parameters = {}): Parameters => ({
  claimId: claim(digit),
  modality: 'actual',
  polarity: 'affirmed',
  confidence: 0.75,
  dateKey: '0000',
  ...rest,
});
const on = (day: string): Parameters => ({ startDate: day, endDate: day, precision: 'day', dateKey: day });
const IN_2015 = { startDate: '2015-01-01', endDate: '2015-12-31', precision: 'year', dateKey: '2015-01-01' };

/** What supports a claim, oldest article first. */
const FIRST_SENTENCES: Readonly<Record<string, readonly string[]>> = {
  1: [`${article('1')}#s0`],
  2: [`${article('2')}#s0`, `${article('1')}#s1`],
  3: [`${article('2')}#s0`],
};

const NODES: readonly Node[] = [
  entity('Person', 'person:hassan-rouhani', 'Hassan Rouhani', {
    articleCount: 2,
    country: 'IR',
    aliases: ['Rouhani'],
  }),
  entity('Person', 'person:vladimir-putin', 'Vladimir Putin', {
    articleCount: 2,
    country: 'RU',
    honorific: 'President',
    formerIds: ['person:putin', 'person:v-putin'],
  }),
  entity('Person', 'person:recep-tayyip-erdogan', 'Recep Tayyip Erdoğan', {
    articleCount: 1,
    aliases: ['Erdoğan'],
  }),
  entity('Person', 'person:ali-khamenei', 'Ali Khamenei'),
  entity('Person', 'person:ali-akbar-salehi', 'Ali Akbar Salehi'),
  entity('Country', 'country:IR', 'Iran', {
    code: 'IR',
    articleCount: 2,
    aliases: ['Islamic Republic of Iran'],
  }),
  entity('Country', 'country:RU', 'Russia', { code: 'RU', articleCount: 1 }),
  entity('Agreement', 'agreement:jcpoa', 'Joint Comprehensive Plan of Action', {
    status: 'in-force',
    articleCount: 1,
    ...on('2015-07-14'),
  }),
  entity('Agreement', 'agreement:gas-2017', 'gas deal', { status: 'proposed', ...on('2017-11-01') }),
  entity('Agreement', 'agreement:old', 'old treaty', { status: 'signed', ...IN_2015 }),
  entity('Agreement', 'agreement:undated', 'undated pact', { status: 'signed', dateKey: '0000' }),
  entity('Position', 'position:president-iran', 'President of Iran'),
  node('Article', article('1'), {
    title: 'Putin in Tehran',
    url: 'https://example.org/1?utm=x',
    canonicalUrl: 'https://example.org/1',
    text: 'Putin met Rouhani in Tehran. Iran is party to the plan.',
    searchText: 'Putin in Tehran Putin met Rouhani in Tehran. Iran is party to the plan.',
    authors: ['A. Writer'],
    publishedAt: '2017-11-06',
    publishedKey: '2017-11-06',
  }),
  node('Article', article('2'), {
    title: 'The plan',
    text: 'Iran and Russia are in.',
    searchText: 'The plan Iran and Russia are in.',
    publishedAt: '2015-07-15T08:00:00Z',
    publishedKey: '2015-07-15T08:00:00Z',
  }),
  node('Article', article('3'), {
    title: 'Undated',
    text: 'Nothing.',
    searchText: 'Undated Nothing.',
    publishedKey: '0000',
  }),
  node('Article', article('0'), {
    title: 'Putin in Tehran, first version',
    canonicalUrl: 'https://example.org/1',
    text: 'Putin met Rouhani.',
    searchText: 'Putin met Rouhani.',
    publishedKey: '2017-11-05',
    superseded: true,
  }),
  node('Sentence', `${article('1')}#s0`, { index: 0, text: 'Putin met Rouhani in Tehran.' }),
  node('Sentence', `${article('1')}#s1`, { index: 1, text: 'Iran is party to the plan.' }),
  node('Sentence', `${article('2')}#s0`, { index: 0, text: 'Iran and Russia are in.' }),
  ...['1', '2', '3', '4', '5', '6'].map((digit) =>
    node('Claim', claim(digit), {
      predicate: digit === '1' ? 'MET_WITH' : 'PARTY_TO',
      firstSentences: FIRST_SENTENCES[digit] ?? [],
      ...on('2017-11-01'),
    }),
  ),
];

const support = (digit: string, sentence: string, quote: string): Edge => ({
  from: claim(digit),
  type: 'SUPPORTED_BY',
  to: sentence,
  properties: {
    quote,
    start: 0,
    articleId: sentence.slice(0, sentence.indexOf('#')),
    publishedKey: sentence.startsWith(article('1')) ? '2017-11-06' : '2015-07-15',
  },
});
const ROUHANI = 'person:hassan-rouhani';
const PUTIN = 'person:vladimir-putin';

const EDGES: readonly Edge[] = [
  { from: ROUHANI, type: 'MET_WITH', to: PUTIN, properties: fact('1', on('2017-11-01')) },
  {
    from: PUTIN,
    type: 'MET_WITH',
    to: 'person:recep-tayyip-erdogan',
    properties: fact('6', { modality: 'planned' }),
  },
  {
    from: 'country:IR',
    type: 'PARTY_TO',
    to: 'agreement:jcpoa',
    properties: fact('2', { role: 'party', ...on('2015-07-14') }),
  },
  {
    from: 'country:RU',
    type: 'PARTY_TO',
    to: 'agreement:jcpoa',
    properties: fact('3', { role: 'guarantor', ...on('2015-07-14') }),
  },
  {
    from: 'country:IR',
    type: 'PARTY_TO',
    to: 'agreement:gas-2017',
    properties: fact('4', { modality: 'planned' }),
  },
  {
    from: 'country:RU',
    type: 'PARTY_TO',
    to: 'agreement:old',
    properties: fact('5', { role: 'party', ...IN_2015 }),
  },
  {
    from: ROUHANI,
    type: 'HOLDS_POSITION',
    to: 'position:president-iran',
    properties: fact('7', { startDate: '2015-07-15', endDate: '2017-11-06', dateKey: '2015-07-15' }),
  },
  support('1', `${article('1')}#s0`, 'Putin met Rouhani'),
  support('2', `${article('1')}#s1`, 'Iran is party to the plan'),
  support('2', `${article('2')}#s0`, 'Iran and Russia are in'),
  support('3', `${article('2')}#s0`, 'Iran and Russia are in'),
  { from: claim('1'), type: 'SUBJECT', to: ROUHANI },
  { from: claim('1'), type: 'OBJECT', to: PUTIN },
  { from: claim('2'), type: 'SUBJECT', to: 'country:IR' },
  { from: claim('2'), type: 'OBJECT', to: 'agreement:jcpoa' },
  ...[`${article('1')}#s0`, `${article('1')}#s1`, `${article('2')}#s0`].map((sentence) => ({
    from: sentence,
    type: 'IN_ARTICLE',
    to: sentence.slice(0, sentence.indexOf('#')),
  })),
  { from: article('1'), type: 'MENTIONS', to: PUTIN, properties: { count: 1, firstOffset: 0 } },
  { from: article('1'), type: 'MENTIONS', to: 'country:IR', properties: { count: 1, firstOffset: 29 } },
  { from: article('2'), type: 'MENTIONS', to: 'country:IR', properties: { count: 1, firstOffset: 0 } },
  {
    from: `${article('1')}#s0`,
    type: 'REFERS_TO',
    to: PUTIN,
    properties: { surface: 'Putin', start: 0, end: 5 },
  },
  {
    from: `${article('1')}#s0`,
    type: 'REFERS_TO',
    to: ROUHANI,
    properties: { surface: 'Rouhani', start: 10, end: 17 },
  },
  {
    from: `${article('1')}#s1`,
    type: 'REFERS_TO',
    to: 'country:IR',
    properties: { surface: 'Iran', start: 29, end: 33 },
  },
];

const labelOf = (id: string): string => {
  if (id.startsWith('article:')) return id.includes('#s') ? 'Sentence' : 'Article';
  return id.startsWith('claim:') ? 'Claim' : 'Entity';
};

/** Writes the small graph that the tests of this folder ask about. */
export async function writeGraph(store: Store): Promise<void> {
  await store.write(async (transaction) => {
    for (const { labels, properties } of NODES) {
      const names = Object.keys(properties).map((name) => `${name}: $${name}`);
      await transaction.run(`CREATE (n:${labels} {${names.join(', ')}})` as Cypher, properties);
    }
    for (const { from, type, to, properties = {} } of EDGES) {
      const names = Object.keys(properties).map((name) => `${name}: $${name}`);
      const ends = `MATCH (a:${labelOf(from)} {id: $from}) MATCH (b:${labelOf(to)} {id: $to})`;
      await transaction.run(`${ends} CREATE (a)-[:${type} {${names.join(', ')}}]->(b)` as Cypher, {
        from,
        to,
        ...properties,
      });
    }
  });
}
