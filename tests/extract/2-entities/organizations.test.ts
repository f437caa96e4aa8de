import { describe, expect, it } from 'vitest';
import { analysisOf, mentionsOf } from '../articles.js';

const ids = (text: string): string[] =>
  mentionsOf(text, 'org:').map((mention) => mention.split(' → ')[1] ?? '');

describe('a body of an article', () => {
  it.each([
    ['acronym behind the name', 'The Northern Freight Union (NFU) left. The NFU returned.', 3],
    ['acronym of the tables', 'The International Atomic Energy Agency spoke. The IAEA left.', 2],
    ['name printed twice', 'The Northern Freight Union left. The Northern Freight Union returned.', 2],
  ])('is one by %s', (_, text, count) => {
    expect([ids(text).length, new Set(ids(text)).size]).toEqual([count, 1]);
  });

  it('that every country has is told apart by its country', () => {
    expect(ids('The Kenyan Ministry of Fisheries and the Ugandan Ministry of Fisheries agreed.')).toEqual([
      'org:kenyan-ministry-of-fisheries',
      'org:ugandan-ministry-of-fisheries',
    ]);
  });

  it('has the country of its adjective', () => {
    const { entities } = analysisOf('The Kenyan Ministry of Fisheries agreed.');
    expect(entities.get('org:kenyan-ministry-of-fisheries')?.country).toBe('KE');
  });

  it('keeps the forms in which it is printed', () => {
    const { entities } = analysisOf('The International Atomic Energy Agency (IAEA) spoke.');
    expect(entities.get('org:international-atomic-energy-agency')?.aliases).toContain('IAEA');
  });

  it.each([
    [
      'of a country that is named',
      'Ghana votes. The National Democratic Congress won.',
      'org:national-democratic-congress',
      'GH',
    ],
    [
      'of none that is named',
      'The National Democratic Congress won.',
      'org:national-democratic-congress',
      null,
    ],
    ['an acronym of none that is named', 'The oil company NIS paid Serbia.', 'org:nis', null],
    ['a company that bears the name of another', 'Russia owns Gazprom Neft.', 'org:gazprom-neft', 'RU'],
  ])('takes a name that many countries have for the listed body %s', (_, text, id, country) => {
    expect(analysisOf(text).entities.get(id)?.country).toBe(country);
  });
});

describe('a word for a state', () => {
  it('is the state of that kind which the article names', () => {
    expect(mentionsOf('Jordan refused. The kingdom has its reasons.')).toEqual([
      'Jordan → country:JO',
      'The kingdom → country:JO',
    ]);
  });

  it('is nothing where the article names none', () => {
    expect(mentionsOf('Peru refused. The kingdom has its reasons.')).toEqual(['Peru → country:PE']);
  });

  it('may be its official name cut short', () => {
    expect(mentionsOf('The Islamic Republic has its reasons.')).toEqual(['Islamic Republic → country:IR']);
  });
});
