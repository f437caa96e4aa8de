import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, findQuestion } from '../../src/console/question.js';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import { event, ingestOf, person, write } from '../ingest/support.js';
import { type OpenStore, STORES } from '../support/stores.js';

const [anna, luis, omar] = [person('Anna Weber'), person('Luis Torres'), person('Omar Diaz')];
const met = { in: 0, subject: anna.id, predicate: 'MET_WITH' as const };
const [eva, ivan] = [person('Eva Lund'), person('Ivan Petrov')];
const meeting = event({ type: 'meeting', participants: [anna.id, eva.id], date: '2017-08-02' });
const talks = event({ type: 'meeting', participants: [anna.id, ivan.id], date: '2017-04-28' });
const ARTICLES = [
  write({
    sentences: ['Anna Weber met Luis Torres.'],
    entities: [anna, luis],
    claims: [{ ...met, object: luis.id }],
    publishedAt: '2017-11-06',
  }),
  write({
    sentences: ['Anna Weber met Omar Diaz on 3 May.'],
    entities: [anna, omar],
    claims: [{ ...met, object: omar.id, date: '2017-05-03', dateText: '3 May', dateBasis: 'stated' }],
    publishedAt: '2017-11-07',
  }),
  write({
    sentences: ['Then Anna Weber met Eva Lund.'],
    entities: [anna, eva],
    events: [{ in: 0, ...meeting }],
    claims: [{ ...met, object: eva.id, via: meeting.id }],
    publishedAt: '2017-11-08',
  }),
  write({
    sentences: ['From 2 May on Anna Weber met Ivan Petrov.'],
    entities: [anna, ivan],
    events: [{ in: 0, ...talks }],
    claims: [{ ...met, object: ivan.id, date: '2017-05-02/..', dateBasis: 'stated', via: talks.id }],
    publishedAt: '2017-11-09',
  }),
];

describe.each(STORES)('who met whom on $name', ({ open }) => {
  let graph: OpenStore;
  beforeAll(async () => {
    graph = await open();
    const ingest = ingestOf(graph.store, ARTICLES);
    for (const { document } of ARTICLES) await ingest.ingest(document);
  }, 120_000);
  afterAll(() => graph?.close());

  it.each([
    [
      'a day that no sentence tells is that of the event, else of the first article, and is marked',
      {},
      [
        ['2017-05-02', '', 'told', 'Ivan Petrov'],
        ['2017-05-03', '2017-05-03', 'told', 'Omar Diaz'],
        ['2017-08-02', '2017-08-02', 'inferred', 'Eva Lund'],
        ['2017-11-06', '2017-11-06', 'reported', 'Luis Torres'],
      ],
    ],
    [
      'the period counts for all',
      { from: '2017-09-01', to: '2017-12-31' },
      [['2017-11-06', '2017-11-06', 'reported', 'Luis Torres']],
    ],
    [
      'one whose end is not told is shown where it begins in the period',
      { to: '2017-05-02' },
      [['2017-05-02', '', 'told', 'Ivan Petrov']],
    ],
    ['one is not shown before it begins', { to: '2017-05-01' }, []],
    ['none is shown outside the period', { from: '2018-01-01' }, []],
  ])('%s', async (_, parameters, expected) => {
    const question = findQuestion('who-met-whom.cypher');
    const { keys, values } = await ask(graph.store, question, parameters, { limits: DEFAULT_LIMITS });
    const columns = ['firstDay', 'lastDay', 'dated', 'whom'].map((key) => keys.indexOf(key));
    expect(values.map((row) => columns.map((at) => row[at]))).toEqual(expected);
  });
});
