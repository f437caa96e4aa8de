import { describe, expect, it } from 'vitest';
import { textOf, wordsOf } from './support.js';

const blocks = (body: string, title?: string): string[] => {
  const text = textOf(body, title);
  return wordsOf(text, text.blocks);
};

describe('the layout', () => {
  it('takes a repeated headline once', () => {
    expect(blocks('Leaders meet\n\nLeaders meet\nLeaders meet\n\nThey met.', 'Leaders meet')).toEqual([
      'Leaders meet',
      'They met.',
    ]);
  });

  it('drops page furniture', () => {
    expect(blocks('Leaders meet\n\n0\n\nThey met.\n\nAdd new comment', 'Leaders meet')).toEqual([
      'Leaders meet',
      'They met.',
    ]);
  });

  it.each([
    ['By Ann Lee'],
    ['By Ann Lee and Bo de Witt, Associated Press Writers'],
    ['BY ANN LEE'],
    ['By Ann Lee, 9 June 2021'],
    ['By Ann Lee, correspondent | Wednesday, June 9th, 2021, 10:15 p.m. EAT'],
    ['By: Ann Lee and Bo Chen – Published: 2021-06-09'],
    ['By Ann Lee 09/06/2021'],
    ['(Reporting by Ann Lee in Quito; Editing by Bo Chen)'],
    ['Associated Press Writer Ann Lee in Quito contributed to this report.'],
  ])('drops who wrote it: %s', (credit) => {
    expect(blocks(`Leaders meet\n\n${credit}\n\nThey met.`, 'Leaders meet')).toEqual([
      'Leaders meet',
      'They met.',
    ]);
  });

  it('cuts who wrote it off a paragraph', () => {
    expect(blocks('They left.\n\nThey met in Quito. (Editing by Ann Lee)')).toEqual([
      'They left.',
      'They met in Quito.',
    ]);
  });

  it.each([
    ['By Friday they had met.'],
    ['By Ann Lee they were asked to go.'],
    ['By Treaty Day, 9 June 2021, they had met.'],
    ['Ann Lee contributed to this report of the Senate.'],
    ['They met (reporting by Ann Lee says so).'],
  ])('keeps what is told: %s', (body) => {
    expect(blocks(`They left.\n\n${body}`)).toContain(body);
  });

  it('marks the headline', () => {
    expect(
      textOf('Leaders meet\n\nThey met.', 'Leaders meet').blocks.map((block) => block.isHeadline),
    ).toEqual([true, false]);
  });

  it('takes a short first line without a full stop for the headline', () => {
    expect(textOf('Leaders meet\n\nThey met.').blocks[0]?.isHeadline).toBe(true);
  });

  it('keeps list items apart', () => {
    expect(blocks('They agreed:\n- on trade\n- on travel')).toHaveLength(3);
  });
});
