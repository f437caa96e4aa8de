import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../support/article.js';

const HITS: readonly (readonly [string, string, string])[] = [
  [
    'who was replaced',
    'Polish Energy Minister Robert Keller, who replaced Paul Martin two weeks ago, spoke.',
    'Paul Martin | former Energy Minister | Poland',
  ],
  [
    'whom a minister replaced when taking office',
    'Polish Energy Minister Robert Keller took office in April, replacing Paul Martin.',
    'Paul Martin | former Energy Minister | Poland',
  ],
  [
    'a predecessor',
    "The cuts had not been made by Polish Energy Minister Robert Keller. His party asked. Keller's predecessor, Paul Martin, agreed.",
    'Paul Martin | former Energy Minister | Poland',
  ],
  [
    'a successor',
    'Former Polish president Robert Keller fell; his successor, Paul Martin, stayed.',
    'Paul Martin | president | Poland',
  ],
  [
    'a counterpart of the speaker, whose office was told before',
    'Polish President Robert Keller left. It rained. "It is over," Keller said after talks with his French counterpart, Paul Martin.',
    'Paul Martin | President | France',
  ],
  [
    'a counterpart by where the talks are',
    'Polish Energy Minister Robert Keller went to Paris in France for talks with his counterpart, Mr Paul Martin.',
    'Paul Martin | Energy Minister | France',
  ],
  [
    'the head of a body behind it',
    'The UN Development Programme, headed by Robert Keller, paid.',
    'Robert Keller | head | UN Development Programme',
  ],
  [
    'one who took over a chair',
    'Robert Keller, who took over the chairmanship of the African Union, spoke.',
    'Robert Keller | chairman | African Union',
  ],
  [
    'one who holds a chair in turn',
    "Robert Keller, who holds the African Union's rotating presidency, spoke.",
    'Robert Keller | president | African Union',
  ],
  [
    'an office behind a description',
    'Robert Keller, a lawyer from Graz, was elected president of Austria.',
    'Robert Keller | president | Austria',
  ],
];

describe('an office told of another', () => {
  it.each(HITS)('is read: %s', (_, text, expected) => expect(positionsOf(text)).toContain(expected));

  it('is not given to what was replaced', () => {
    expect(positionsOf('Polish Energy Minister Robert Keller was replaced by Paul Martin.')).toEqual([
      'Robert Keller | Energy Minister | Poland',
    ]);
  });
});
