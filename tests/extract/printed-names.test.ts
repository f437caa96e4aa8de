import { describe, expect, it } from 'vitest';
import { nameAsPrinted } from '../../src/extract/printed-names.js';
import { processorTime } from '../support/processor-time.js';
import { analysisOf } from './articles.js';
import { read } from './support/article.js';

const namesOf = (text: string): string[] =>
  read(text)
    .entities.filter(({ kind }) => kind === 'organization' || kind === 'person' || kind === 'place')
    .map(({ id, name }) => `${id} ${name}`);

describe('the name of an entity', () => {
  it.each([
    ['an acronym where nothing else is printed', 'The UN agreed.', 'org:united-nations UN'],
    ['the full form', 'The United Nations agreed. The UN left.', 'org:united-nations United Nations'],
    [
      'the longest of two full forms',
      'The State Department agreed. The United States Department of State left.',
      'org:united-states-department-of-state United States Department of State',
    ],
    [
      'a ministry without its adjective',
      'The US Department of Defense agreed.',
      'org:united-states-department-of-defense Department of Defense',
    ],
    ['a monarch with the title', 'King Abdullah agreed.', 'person:king-abdullah-ii King Abdullah'],
    ['a surname alone', 'Putin agreed.', 'person:vladimir-putin Putin'],
    ['a city in English', 'The talks in Geneva ended.', 'place:geneva-CH Geneva'],
  ])('is as the article prints it: %s', (_, text, expected) => {
    expect(namesOf(text)).toEqual([expected]);
  });

  it('is not in the capitals of a dateline', () => {
    expect(namesOf('LAGOS (Reuters) - The talks ended.')).toContain('place:lagos-NG Lagos');
  });

  it('leaves the name of the tables among the others', () => {
    expect(read('The UN agreed.').entities[0]?.aliases).toContain('United Nations');
  });

  it.each([
    ['an air force', 'The US Air Force agreed.', 'org:united-states-air-force US Air Force'],
    ['a congress', 'The US Congress agreed.', 'org:united-states-congress US Congress'],
  ])('keeps the adjective without which it could not stand: %s', (_, text, expected) => {
    expect(namesOf(text)).toEqual([expected]);
  });
});

describe('the names of many people', () => {
  /** People each of whom the text names once, and the milliseconds to name them. */
  function cost(count: number): number {
    const names = Array.from({ length: count }, (_, at) => `Ann ${at} of a long line of people`);
    const [known] = analysisOf('Ann Smith spoke.').entities.values();
    let end = -1;
    const analysis = {
      ...analysisOf(''),
      text: names.join(' '),
      entities: new Map(names.map((name) => [name, { ...known, id: name, kind: 'person', name }])),
      mentions: names.map((name) => {
        const start = end + 1;
        end = start + name.length;
        return { entityId: name, kind: 'name', start, end };
      }),
    } as unknown as Parameters<typeof nameAsPrinted>[0];
    const runs = [0, 1, 2].map(() => {
      const start = processorTime();
      nameAsPrinted(analysis);
      return processorTime() - start;
    });
    return Math.min(...runs);
  }

  it('are not each looked for in all of the text', () => {
    cost(1_000);
    const [one, four] = [cost(3_000), cost(12_000)];
    expect(four / Math.max(one, 10)).toBeLessThan(8);
  });
});
