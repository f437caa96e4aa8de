import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, findQuestion } from '../../src/console/question.js';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import { agreement, country, event, ingestOf, person, write } from '../ingest/support.js';
import { type OpenStore, STORES } from '../support/stores.js';

const [chad, kenya] = [country('TD', 'Chad'), country('KE', 'Kenya')];
const pact = { ...agreement({ name: 'Border Pact', parties: [] }), date: '2017-05-03' };
const talked = agreement({ name: 'Fishing Deal', parties: [] });
const [anna, boris] = [person('Anna Berg', 'SE'), person('Boris Falk', 'SE')];
const meeting = event({ type: 'meeting', participants: [anna.id, boris.id], date: '2017-05-01' });
const ARTICLE = write({
  sentences: [
    'Chad and Kenya signed the Border Pact on 3 May.',
    'Chad is party to the Fishing Deal.',
    'Then Anna Berg met Boris Falk.',
  ],
  entities: [chad, kenya, anna, boris],
  events: [{ in: 2, ...meeting }],
  agreements: [
    { in: 0, ...pact },
    { in: 1, ...talked, date: null },
  ],
  claims: [
    { in: 0, subject: chad.id, predicate: 'PARTY_TO', object: pact.id, role: 'signatory' },
    { in: 0, subject: kenya.id, predicate: 'PARTY_TO', object: pact.id, role: 'signatory' },
    { in: 1, subject: chad.id, predicate: 'PARTY_TO', object: talked.id, role: 'party' },
    { in: 2, subject: boris.id, predicate: 'CRITICIZED', object: kenya.id, date: '2017-05-02' },
    { in: 2, subject: anna.id, predicate: 'MET_WITH', object: boris.id, via: meeting.id },
  ],
});

describe.each(STORES)('the timeline of one on $name', ({ open }) => {
  let graph: OpenStore;
  beforeAll(async () => {
    graph = await open();
    await ingestOf(graph.store, [ARTICLE]).ingest(ARTICLE.document);
  }, 120_000);
  afterAll(() => graph?.close());

  it.each([
    ['a party', chad.id, [['2017-05-03', '2017-05-03', 'Chad', 'PARTY_TO', 'Border Pact']]],
    [
      'an agreement',
      pact.id,
      [
        ['2017-05-03', '2017-05-03', 'Chad', 'PARTY_TO', 'Border Pact'],
        ['2017-05-03', '2017-05-03', 'Kenya', 'PARTY_TO', 'Border Pact'],
      ],
    ],
    [
      'who met',
      boris.id,
      [
        ['2017-05-01', '2017-05-01', 'Anna Berg', 'MET_WITH', 'Boris Falk'],
        ['2017-05-01', '2017-05-01', 'Boris Falk', 'PARTICIPATED_IN', 'meeting of 2'],
        ['2017-05-02', '2017-05-02', 'Boris Falk', 'CRITICIZED', 'Kenya'],
      ],
    ],
  ])('shows %s under the day of the agreement or event, where it has one', async (_, id, expected) => {
    const question = findQuestion('timeline-of-one.cypher');
    const { values } = await ask(graph.store, question, { id }, { limits: DEFAULT_LIMITS });
    expect(values.map((row) => row.slice(0, -1)).sort()).toEqual(expected);
  });
});
