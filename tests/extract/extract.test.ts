import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Extraction, Quote } from '../../src/domain/extraction.js';
import { RELATIONS } from '../../src/domain/relations.js';
import { extract } from '../../src/extract/extract.js';
import { EXTRACTOR } from '../../src/extract/version.js';
import { processorTime } from '../support/processor-time.js';
import { articleOf, read } from './support/article.js';

interface Gold {
  readonly article: { readonly text: string };
  readonly statements: readonly {
    readonly kind: string;
    readonly speaker: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly groups: readonly { readonly start: number; readonly entities: readonly string[] }[];
}

const gold = JSON.parse(readFileSync(resolve(import.meta.dirname, '../gold/seed.gold.json'), 'utf8')) as Gold;
const seed: Extraction = extract(articleOf(gold.article.text, '2017-11-06'));

const quotesOf = (extraction: Extraction): Quote[] =>
  [...extraction.claims, ...extraction.agreements, ...extraction.events, ...extraction.positions].flatMap(
    ({ evidence }) => [...evidence],
  );

describe('extract', () => {
  it('names the extractor', () => {
    expect(seed.extractor).toBe(EXTRACTOR);
  });

  it('gives the same bytes twice', () => {
    expect(JSON.stringify(extract(articleOf(gold.article.text, '2017-11-06')))).toBe(JSON.stringify(seed));
  });

  it('quotes verbatim', () => {
    const wrong = quotesOf(seed).filter(({ start, end, quote }) => seed.text.slice(start, end) !== quote);
    expect(wrong).toEqual([]);
  });

  it('has no claim without evidence', () => {
    expect(seed.claims.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });

  it('speaks only of things that it lists', () => {
    const ids = new Set([...seed.entities, ...seed.agreements, ...seed.events].map(({ id }) => id));
    const ends = seed.claims.flatMap(({ subject, object }) =>
      object === null ? [subject] : [subject, object],
    );
    const others = [
      ...seed.mentions.map(({ entityId }) => entityId),
      ...seed.statements.flatMap(({ about }) => about),
    ];
    expect([...ends, ...others].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('uses only relations of the table and the attributes', () => {
    const known = new Set([...Object.keys(RELATIONS), 'HAS_STATUS', 'HAS_AMOUNT', 'DATED', 'HAS_TYPE']);
    expect(seed.claims.filter(({ predicate }) => !known.has(predicate))).toEqual([]);
  });

  it('numbers statements in the order of the text', () => {
    expect(seed.statements.map(({ id }) => id)).toEqual(seed.statements.map((_, at) => `q${at}`));
  });

  it('lists mentions in the order of the text', () => {
    const starts = seed.mentions.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('reads an empty text as nothing', () => {
    const { entities, claims, statements } = read('');
    expect({ entities, claims, statements }).toEqual({ entities: [], claims: [], statements: [] });
  });

  it('keeps offsets of a text with curly marks and wide characters', () => {
    const { text, statements } = read('Café 😀 news.\n\n“We will sign the deal,” Robert Keller said.');
    expect(statements.map(({ start, end }) => text.slice(start, end))).toEqual(['We will sign the deal,']);
  });

  it('takes time that grows with the length of the text, no faster', () => {
    const words = 'Russian President Vladimir Putin said the two countries will sign. ';
    const measure = (times: number): number => {
      const document = articleOf(words.repeat(times));
      const started = processorTime();
      extract(document);
      return processorTime() - started;
    };
    measure(200);
    expect(measure(1_600)).toBeLessThan(measure(400) * 4 * 3 + 200);
  });
});

describe('extract on the seed', () => {
  it.each(gold.statements.map((statement, at) => [at, statement] as const))(
    'gives statement %i its speaker',
    (_, { kind, speaker, start, end }) => {
      const found = seed.statements.find(
        (statement) =>
          statement.kind === kind &&
          statement.start < end &&
          start < statement.end &&
          Math.abs(statement.start - start) < 10,
      );
      expect(found?.speaker).toBe(speaker);
    },
  );

  it.each(
    gold.groups.map((group) => [gold.article.text.slice(group.start, group.start + 20), group] as const),
  )('resolves "%s"', (_, { start, entities }) => {
    const members = seed.mentions.filter((mention) => mention.kind === 'group' && mention.start === start);
    expect(members.map(({ entityId }) => entityId).toSorted()).toEqual([...entities].toSorted());
  });

  it.each([
    ['person:vladimir-putin', 'country:RU'],
    ['person:hassan-rouhani', 'country:IR'],
    ['person:donald-trump', 'country:US'],
    ['person:ilham-aliyev', 'country:AZ'],
  ])('knows %s as president of %s', (person, of) => {
    expect(seed.positions.filter((held) => held.person === person)).toMatchObject([
      { title: 'President', of },
    ]);
  });

  it('knows the lawmaker by name two sentences before he is named', () => {
    const mention = seed.mentions.find(
      ({ start, kind }) => kind === 'nominal' && seed.text.startsWith('A lawmaker', start),
    );
    expect(mention?.entityId).toBe('person:heshmatollah-falahatpisheh');
  });
});
