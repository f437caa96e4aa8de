import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, findQuestion } from '../../src/console/question.js';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import { agreement, country, ingestOf, write } from '../ingest/support.js';
import { type OpenStore, STORES } from '../support/stores.js';

const [chad, kenya] = [country('TD', 'Chad'), country('KE', 'Kenya')];
const pact = { ...agreement({ name: 'Border Pact', parties: [] }), date: '2017-05-03' };
const talked = agreement({ name: 'Fishing Deal', parties: [] });
const ARTICLE = write({
  sentences: ['Chad and Kenya signed the Border Pact on 3 May.', 'Chad is party to the Fishing Deal.'],
  entities: [chad, kenya],
  agreements: [
    { in: 0, ...pact },
    { in: 1, ...talked, date: null },
  ],
  claims: [
    { in: 0, subject: chad.id, predicate: 'PARTY_TO', object: pact.id, role: 'signatory' },
    { in: 0, subject: kenya.id, predicate: 'PARTY_TO', object: pact.id, role: 'signatory' },
    { in: 1, subject: chad.id, predicate: 'PARTY_TO', object: talked.id, role: 'party' },
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
  ])('shows %s under the day of the agreement, where it has one', async (_, id, expected) => {
    const question = findQuestion('timeline-of-one.cypher');
    const { values } = await ask(graph.store, question, { id }, { limits: DEFAULT_LIMITS });
    expect(values.map((row) => row.slice(0, -1)).sort()).toEqual(expected);
  });
});
