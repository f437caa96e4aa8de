import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, findQuestion } from '../../src/console/question.js';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import type { Parameters } from '../../src/store/store.js';
import { agreement, country, ingestOf, person, write } from '../ingest/support.js';
import { type OpenStore, STORES } from '../support/stores.js';

const chad = country('TD', 'Chad');
const deby = person('Idriss Deby', 'TD');
const pact = agreement({ name: 'Border Pact', parties: [] });
const BARE = { subject: chad.id, predicate: 'PARTY_TO', object: pact.id, role: 'party' } as const;
const UNDATED = write({
  sentences: [
    'Chad is party to the Border Pact.',
    'Chad is not party to the Border Pact.',
    'Idriss Deby said that Chad waits.',
  ],
  entities: [chad, deby],
  agreements: [{ in: 0, ...pact, date: null }],
  claims: [
    { in: 0, ...BARE },
    { in: 1, ...BARE, polarity: 'denied' },
  ],
  statements: [{ in: 2, id: 'q0', speaker: deby.id, about: [chad.id] }],
});

describe.each(STORES)('an article of unknown date on $name', ({ open }) => {
  let graph: OpenStore;
  beforeAll(async () => {
    graph = await open();
    await ingestOf(graph.store, [UNDATED]).ingest(UNDATED.document);
  }, 120_000);
  afterAll(() => graph?.close());

  it.each<[string, Parameters, readonly string[]]>([
    ['contradictions.cypher', {}, ['oneSaid', 'otherSaid']],
    ['evidence-of-claim.cypher', { subject: chad.id, object: pact.id }, ['published']],
    ['history-of-agreement.cypher', { agreement: 'border' }, ['published']],
    ['sentences-with-word.cypher', { word: 'pact' }, ['published']],
    ['statements-about.cypher', { about: chad.id }, ['published']],
    ['statements-by-person.cypher', { person: deby.id }, ['published']],
  ])('%s leaves its day empty', async (file, parameters, columns) => {
    const { keys, values } = await ask(graph.store, findQuestion(file), parameters, {
      limits: DEFAULT_LIMITS,
    });
    expect(values.length).toBeGreaterThan(0);
    expect(values.map((row) => columns.map((column) => row[keys.indexOf(column)]))).toEqual(
      values.map(() => columns.map(() => '')),
    );
  });
});
