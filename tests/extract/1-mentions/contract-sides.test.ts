import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../articles.js';

const bodies = (text: string): string[] => candidatesOf('organization', text);

describe('sides of a contract', () => {
  it.each([
    [
      'named like a person',
      'They signed a contract between Selby Motor Corporation and Ouedra Tractors for the supply of tractors.',
      ['Selby Motor Corporation', 'Ouedra Tractors'],
    ],
    [
      'named before a body that is known',
      'They signed a contract between Varnik-Energy and Northern Freight Corporation for the supply of power.',
      ['Varnik-Energy', 'Northern Freight Corporation'],
    ],
    [
      'ministries with their countries',
      'They signed a memorandum of understanding between the Ministry of Energy of Kazakhstan and the Ministry of Energy of Uzbekistan on solar power.',
      ['Ministry of Energy of Kazakhstan', 'Ministry of Energy of Uzbekistan'],
    ],
  ])('%s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it.each([
    [
      'a person',
      'He announced an agreement between Selby Motor Corporation and John Harker on the land.',
      ['Selby Motor Corporation'],
    ],
    [
      'a country',
      'He announced a deal between Selby Motor Corporation and Ghana on the land.',
      ['Selby Motor Corporation'],
    ],
    [
      'a city',
      'He announced a deal between Selby Motor Corporation and Accra on the land.',
      ['Selby Motor Corporation'],
    ],
    [
      'a meeting',
      'He announced a meeting between Selby Motor Corporation and Ouedra Bintosso on the land.',
      ['Selby Motor Corporation'],
    ],
    [
      'two that nothing tells',
      'He announced a deal between Ouedra Bintosso and Amadi Keitosso on the land.',
      [],
    ],
    [
      'what is no country',
      'He met the Federation for Space Research of the valley.',
      ['Federation for Space Research'],
    ],
  ])('not %s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });
});
