import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../support/article.js';

const [ONE, TWO] = ['The talks in Cairo were long.', 'I welcome the pact with Peru.'];

const HITS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'to the end of the text',
    `Minister Robert Keller said:\n\n${ONE}\n\n${TWO}`,
    [`indirect | Robert Keller | said | ${ONE}`, `indirect | Robert Keller | said | ${TWO}`],
  ],
  [
    'behind words that tell when it was said',
    `Speaking in Cairo, Robert Keller said on Friday:\n\n${ONE}`,
    [`indirect | Robert Keller | said | ${ONE}`],
  ],
  [
    'that a statement prints',
    `Minister Robert Keller today issued the following statement:\n\n${TWO}`,
    [`indirect | Robert Keller | statement | ${TWO}`],
  ],
  [
    'up to where the speaker is named',
    `Robert Keller said:\n\n${ONE}\n\nMr Keller will travel to Cairo in May.\n\n${TWO}`,
    [`indirect | Robert Keller | said | ${ONE}`],
  ],
  [
    'up to where it is told that he goes on',
    `Robert Keller said:\n\n${ONE}\n\nHe thanked Peru for the talks in Cairo.`,
    [`indirect | Robert Keller | said | ${ONE}`],
  ],
  [
    'up to a heading',
    `Robert Keller said:\n\n${ONE}\n\nNotes to editors\n\nThe pact with Peru was signed in May.`,
    [`indirect | Robert Keller | said | ${ONE}`],
  ],
  [
    'of one after the other',
    `Robert Keller said:\n\n${ONE}\n\nAngela Merkel said:\n\n${TWO}`,
    [`indirect | Robert Keller | said | ${ONE}`, `indirect | Angela Merkel | said | ${TWO}`],
  ],
];

const MISSES: readonly (readonly [string, string])[] = [
  ['a list', `Robert Keller said:\n\n- The talks in Cairo were long.\n- The pact with Peru is void.`],
  ['a colon that no verb of saying stands before', `Robert Keller visited the camp:\n\n${ONE}`],
  ['a paragraph that stands behind a full stop', `Robert Keller spoke in Cairo.\n\n${ONE}`],
  [
    'what somebody saying it is told with',
    `Robert Keller left the hall saying little more than this:\n\n${ONE}`,
  ],
];

describe('paragraphs that a release prints without marks are the speaker’s', () => {
  it.each(HITS)('%s', (_, text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });
  it.each(MISSES)('not %s', (_, text) => {
    expect(statementsOf(text)).toEqual([]);
  });
  it('with marks they stay quotations', () => {
    expect(statementsOf(`Robert Keller said:\n\n“${ONE}”`)).toEqual([
      `direct | Robert Keller | said | ${ONE}`,
    ]);
  });
});
