import { describe, expect, it } from 'vitest';
import { type Contestable, contradicts } from '../../src/ingest/projection/contradictions.js';
import {
  addSummaries,
  confidenceOf,
  firstSentencesOf,
  type PlacedEvidence,
  summarise,
  summariseAll,
} from '../../src/ingest/projection/summary.js';

const evidence = (articleId: string, change: Partial<PlacedEvidence> = {}): PlacedEvidence => ({
  articleId,
  sentenceId: `${articleId}#s0`,
  start: 0,
  end: 4,
  quote: 'They met.',
  confidence: 0.8,
  basis: 'stated',
  rule: 'tests/by-hand',
  runId: 'run:1',
  publishedKey: '2017-11-01',
  ...change,
});

describe('confidence', () => {
  it.each([
    ['one article', [evidence('a')], 0.8],
    ['two articles', [evidence('a'), evidence('b', { confidence: 0.9 })], 0.98],
    ['two places of one article', [evidence('a'), evidence('a', { start: 9, confidence: 0.6 })], 0.8],
    ['many articles', 'abcdef'.split('').map((id) => evidence(id)), 0.99],
  ])('of %s', (_, all, expected) => {
    const summary = summariseAll(all);
    expect(summary && confidenceOf(summary)).toBeCloseTo(expected, 6);
  });
});

describe('summaries', () => {
  const [early, late] = [
    summarise([
      evidence('b', { publishedKey: '2016-01-01', quote: 'first', confidence: 0.5, basis: 'coref' }),
    ]),
    summarise([evidence('a', { quote: 'second', asEdge: true })]),
  ];
  it('are the same in either order', () =>
    expect(addSummaries(early, late)).toEqual(addSummaries(late, early)));
  it('quote the first, and are based on the best', () => {
    const { first, best, firstAssertedAt, lastAssertedAt, articleCount, asEdge } = addSummaries(early, late);
    expect([first.quote, best.basis, firstAssertedAt, lastAssertedAt, articleCount, asEdge]).toEqual([
      'first',
      'stated',
      '2016-01-01',
      '2017-11-01',
      2,
      true,
    ]);
  });
  it('keep the sentences of the first ten pieces of evidence, whatever came first', () => {
    const all = Array.from({ length: 12 }, (_, index) =>
      evidence(`article:${index}`, { publishedKey: `20${10 + ((index * 5) % 12)}` }),
    );
    const again = evidence('article:0', {
      publishedKey: '2010',
      start: 9,
      end: 12,
      sentenceId: 'article:0#s1',
    });
    const kept = [all, all.toReversed()].map((order) => summariseAll([...order, again, again]));
    const [one] = kept.map((summary) => summary && firstSentencesOf(summary));
    expect(kept[0]).toEqual(kept[1]);
    expect(one?.slice(0, 3)).toEqual(['article:0#s0', 'article:0#s1', 'article:5#s0']);
    expect(kept[0]?.head).toHaveLength(10);
  });
  it('leave undated articles out of when a claim was made', () => {
    const { firstAssertedAt } = addSummaries(summarise([evidence('c', { publishedKey: '0000' })]), late);
    expect(firstAssertedAt).toBe('2017-11-01');
  });
});

describe('two claims', () => {
  const met: Contestable = {
    id: 'claim:1',
    subject: 'person:a',
    predicate: 'MET_WITH',
    object: 'person:b',
    modality: 'actual',
    polarity: 'affirmed',
  };
  const status: Contestable = {
    id: 'claim:3',
    subject: 'agreement:x',
    predicate: 'HAS_STATUS',
    value: 'signed',
    startDate: '2017-11-01',
    endDate: '2017-11-01',
    modality: 'actual',
    polarity: 'affirmed',
  };
  const of: Contestable = { ...met, predicate: 'POSITION_OF', subject: 'position:p', object: 'country:IR' };
  it.each<[string, Contestable, Contestable, boolean]>([
    ['one denied', met, { ...met, polarity: 'denied' }, true],
    ['of other people', met, { ...met, object: 'person:c', polarity: 'denied' }, false],
    [
      'of other times',
      { ...met, endDate: '2016-01-01', startDate: '2016-01-01' },
      { ...met, polarity: 'denied', startDate: '2017-01-01' },
      false,
    ],
    ['planned and denied', { ...met, modality: 'planned' }, { ...met, polarity: 'denied' }, false],
    ['with two values for one date', status, { ...status, value: 'ended' }, true],
    [
      'with two values for two dates',
      status,
      { ...status, value: 'ended', startDate: '2018-01-01', endDate: '2018-01-01' },
      false,
    ],
    ['of a functional relation with two objects', of, { ...of, object: 'country:RU' }, true],
    ['of a relation that may have many objects', met, { ...met, object: 'person:c' }, false],
  ])('%s contradict each other or do not', (_, a, b, expected) => {
    expect([contradicts(a, b), contradicts(b, a)]).toEqual([expected, expected]);
  });
});
