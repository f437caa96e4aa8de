import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../support/article.js';

const HITS: readonly (readonly [string, string, string])[] = [
  [
    'a body behind one of its boards',
    'Robert Keller, a member of the Board of Management of Siemens AG, left.',
    'Robert Keller | member of the Board of Management | Siemens AG',
  ],
  [
    'a body whose unit is led',
    "The head of Siemens's South African subsidiary, Robert Keller, signed.",
    'Robert Keller | head | Siemens',
  ],
  [
    'a country whose army is led',
    "The chief of Pakistan's army, Robert Keller, left.",
    "Robert Keller | chief of Pakistan's army | Pakistan",
  ],
  [
    'the sender of an envoy for a country',
    'UN Special Envoy for Yemen Robert Keller left.',
    'Robert Keller | Special Envoy for Yemen | UN',
  ],
  [
    'a body that a spokesman speaks for',
    'Robert Keller, a spokesman for the World Bank, left.',
    'Robert Keller | spokesman | World Bank',
  ],
  [
    'the servant of a minister of another country',
    'Robert Keller served as chief of staff to Peruvian Foreign Minister Paul Martin.',
    'Robert Keller | former chief of staff | Peru',
  ],
  [
    'the state of a senator’s seat',
    'Senator Robert Keller of Florida said the United States must act.',
    'Robert Keller | Senator | United States',
  ],
  [
    'a country behind two portfolios',
    'Robert Keller, Minister of Mining and Energy of Serbia, signed.',
    'Robert Keller | Minister of Mining and Energy | Serbia',
  ],
  [
    'the land of a chief minister',
    'Chief Minister of Gujarat Robert Keller left.',
    'Robert Keller | Chief Minister | Gujarat',
  ],
  [
    'a body before the region that is looked after',
    "Human Rights Watch's Asia director, Robert Keller, said so.",
    'Robert Keller | director | Human Rights Watch',
  ],
  [
    'an owner before an adjective',
    "Germany's influential finance minister, Robert Keller, said no.",
    'Robert Keller | finance minister | Germany',
  ],
  [
    'a professor of a university',
    'Robert Keller, a professor at Oxford University, said so.',
    'Robert Keller | professor | Oxford University',
  ],
  [
    'a body with its short name behind',
    'He met Robert Keller, leader of the National League for Democracy (NLD), and others.',
    'Robert Keller | leader | National League for Democracy',
  ],
  [
    'the state of a president who is served',
    'Robert Keller, spokesman for President Emmanuel Macron, said so.',
    'Robert Keller | spokesman | France',
  ],
  [
    'the country before the title of whom is served',
    'Robert Keller, a spokesman for Turkish President Recep Tayyip Erdogan, said so.',
    'Robert Keller | spokesman | Turkey',
  ],
  [
    'a body behind a country',
    'The chairman of the U.S. Senate Foreign Relations Committee, Robert Keller, left.',
    'Robert Keller | chairman | Senate Foreign Relations Committee',
  ],
  [
    'forces of a country',
    'Robert Keller, the commander of U.S. forces in Kuwait, left.',
    'Robert Keller | commander of U.S. forces | United States',
  ],
  [
    'a mission of a body',
    'Robert Keller, head of the UN mission in Mali, left.',
    'Robert Keller | head of the UN mission | UN',
  ],
  [
    'a programme for a region at a body',
    'Robert Keller, head of the Latin America programme at Chatham House, left.',
    'Robert Keller | head of the Latin America programme | Chatham House',
  ],
  [
    'a ministry in which one serves',
    'Robert Keller, permanent secretary in the Ministry of Finance, left.',
    'Robert Keller | permanent secretary | Ministry of Finance',
  ],
  [
    'the sender of an ambassador before the host',
    'Ambassador of Mexico to China Robert Keller left.',
    'Robert Keller | Ambassador | Mexico',
  ],
  [
    'one company for two offices',
    'Robert Keller, president and CEO of Siemens, left.',
    'Robert Keller | president | Siemens',
  ],
  [
    'a body of which a noun stands',
    'The company Siemens grew. Robert Keller, the company’s chief executive, left.',
    'Robert Keller | chief executive | Siemens',
  ],
  [
    'an opposition party',
    'Robert Keller, leader of the opposition Labour Party, left.',
    'Robert Keller | leader | Labour Party',
  ],
  [
    'a body of a country that someone heads',
    'Robert Keller, who heads Sudan’s Transitional Military Council, left.',
    'Robert Keller | head | Transitional Military Council',
  ],
];

describe('whose office it is', () => {
  it.each(HITS)('is read: %s', (_, text, expected) => expect(positionsOf(text)).toContain(expected));

  it('is not shared by two offices that stand apart', () => {
    expect(
      positionsOf('Robert Keller, the Special Adviser and a former foreign minister of Australia, left.'),
    ).toContain('Robert Keller | Special Adviser | -');
  });

  it('makes no post of a profession', () => {
    expect(positionsOf('Robert Keller, a professor and lawyer, said so.')).toEqual([]);
  });
});
