import { describe, expect, it } from 'vitest';
import { sentencesOf, textOf } from './support.js';

describe('a sentence', () => {
  it.each([
    ['Putin was in Tehran on Nov. 1 in his first visit.'],
    ['It began in Sept. 2015 by lending air power.'],
    ['The U.S. Senate and Sen. Lugar agreed.'],
    ['He met Mr. Smith and Dr. Jones.'],
    ['It paid $3.2 billion on Jan. 5.'],
    ['J. K. Rowling and Donald J. Trump met.'],
    ['The law (P.L. 108-497) was signed.'],
  ])('does not end inside "%s"', (sentence) => {
    expect(sentencesOf(`${sentence} Then they left.`)).toEqual([sentence, 'Then they left.']);
  });

  it.each([
    ['ends at a question mark', 'Why? Nobody knows.', ['Why?', 'Nobody knows.']],
    ['ends behind the closing mark', '"It is over." He left.', ['"It is over."', 'He left.']],
    [
      'ends within a quotation of several',
      'He said "It is over. We leave."',
      ['He said "It is over.', 'We leave."'],
    ],
    ['ends at a paragraph', 'No stop here\n\nNext one.', ['No stop here', 'Next one.']],
    [
      'ends behind an initialism before a new subject',
      'He lives in the U.S. The others do not.',
      ['He lives in the U.S.', 'The others do not.'],
    ],
    [
      'goes on over a wrapped line',
      'This is a line that was wrapped by hand at some\nwidth and it goes on.',
      ['This is a line that was wrapped by hand at some\nwidth and it goes on.'],
    ],
  ])('%s', (_, body, expected) => {
    expect(sentencesOf(body)).toEqual(expected);
  });

  it('has at most 400 tokens', () => {
    const { sentences } = textOf('word '.repeat(2_000));
    expect(Math.max(...sentences.map((sentence) => sentence.lastToken - sentence.firstToken))).toBe(400);
  });
});
