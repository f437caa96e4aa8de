import { describe, expect, it } from 'vitest';
import { textOf, wordsOf } from './support.js';

const quotations = (body: string): string[] => {
  const text = textOf(body);
  return wordsOf(text, text.quotations);
};

describe('a quotation', () => {
  it.each([
    ['in straight marks', 'He said "it is over" today.', ['it is over']],
    ['in curly marks', 'He said “it is over” today.', ['it is over']],
    ['in single marks', "They cite 'security' for it.", ['security']],
    ['with an apostrophe inside', 'He said "it\'s Iran\'s deal" today.', ["it's Iran's deal"]],
    [
      'with a quotation inside, once',
      'He said "they call it \'a trap\' here" today.',
      ["they call it 'a trap' here"],
    ],
    ['in two halves', '"It is over," he said, "and we leave."', ['It is over,', 'and we leave.']],
    ['over two paragraphs', '"It is over.\n\n"We leave," he said.', ['It is over.', 'We leave,']],
    ['with brackets inside', '"the US [purportedly] helps," he said.', ['the US [purportedly] helps,']],
  ])('is found %s', (_, body, expected) => {
    expect(quotations(body)).toEqual(expected);
  });

  it.each([
    ['a possessive', "The members' vote and Iran's deal."],
    ['a decade', "It was in the '90s."],
    ['feet and inches', 'He is 6 feet tall.'],
  ])('is not found in %s', (_, body) => {
    expect(quotations(body)).toEqual([]);
  });
});
