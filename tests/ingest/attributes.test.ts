import { describe, expect, it } from 'vitest';
import { attributeProperties } from '../../src/ingest/projection/attributes.js';
import { type Evidence, summarise } from '../../src/ingest/projection/summary.js';
import { STORES } from '../support/stores.js';
import { ask, event, ingestOf, person, write } from './support.js';

/** A DATED claim that one article of that day makes. */
const dated = (value: string, publishedKey: string, modality: 'actual' | 'planned' = 'actual') => {
  const evidence: Evidence = {
    start: 0,
    end: 4,
    quote: 'text',
    confidence: 0.8,
    basis: 'stated',
    rule: 'test',
    runId: 'run:1',
    articleId: `article:${publishedKey}`,
    publishedKey,
    dateText: `text of ${value}`,
    dateBasis: 'stated',
    asEdge: true,
  };
  const summary = summarise([{ ...evidence, sentenceId: `article:${publishedKey}#s0` }]);
  return { id: `claim:${value}`, predicate: 'DATED' as const, value, modality, summary };
};

const dateOf = (...claims: ReturnType<typeof dated>[]) => datesOf('Agreement', claims);

const datesOf = (label: 'Agreement' | 'Event', claims: readonly ReturnType<typeof dated>[]) => {
  const { startDate, endDate, dateText } = attributeProperties(label, claims);
  return [startDate, endDate, dateText];
};

describe('the date of an agreement or event', () => {
  it.each([
    ['of the newest article', '2012-03-14', '2012-05-02', '2012-05-02'],
    ['the day inside the month that a later article tells', '2012-03-14', '2012-03', '2012-03-14'],
    ['the month inside a later year', '2012-03', '2012', '2012-03'],
    ['the newest where its month is another', '2012-03-14', '2012-04', '2012-04'],
    ['the newest where it is the more exact', '2012-03', '2012-03-14', '2012-03-14'],
    ['the newest of no known end', '2012-03-14', '2012/..', '2012/..'],
  ])('is %s', (_, older, newer, expected) => {
    const claims = [dated(older, '2012-06-01'), dated(newer, '2012-07-01')];
    const one = [dated(expected, '2012-06-01')];
    expect([dateOf(...claims), dateOf(...claims.toReversed())]).toEqual([dateOf(...one), dateOf(...one)]);
  });

  it('is the newest of two days inside a later month', () => {
    const [first, second] = [dated('2012-03-14', '2012-06-01'), dated('2012-03-15', '2012-07-01')];
    expect(dateOf(first, second, dated('2012-03', '2012-08-01'))[0]).toBe('2012-03-15');
  });

  it('is the planned one of an event only, as long as there is no actual one', () => {
    const planned = dated('2012-03-15', '2012-07-01', 'planned');
    const held = dated('2012-03-14', '2012-06-01');
    expect(datesOf('Event', [planned])[0]).toBe('2012-03-15');
    expect(datesOf('Event', [planned, held])[0]).toBe('2012-03-14');
    expect(datesOf('Agreement', [planned])[0]).toBeNull();
  });
});

it.each(STORES)('an event of a day to come has that day on $name', { timeout: 120_000 }, async ({ open }) => {
  const anna = person('Anna Berg', 'SE');
  const visit = { type: 'visit', participants: [anna.id], status: 'planned', date: '2017-11-09' } as const;
  const story = write({
    sentences: ['Anna Berg will come on Thursday.'],
    entities: [anna],
    events: [{ in: 0, ...event(visit) }],
  });
  const graph = await open();
  try {
    const { store } = graph;
    const ingest = ingestOf(store, [story]);
    await ingest.prepare();
    await ingest.ingest(story.document);
    expect(await ask(store, 'MATCH (e:Event) RETURN e.status AS status, e.startDate AS day')).toEqual([
      ['planned', '2017-11-09'],
    ]);
  } finally {
    await graph.close();
  }
});
