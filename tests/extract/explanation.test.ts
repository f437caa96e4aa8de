import { describe, expect, it } from 'vitest';
import { explainerOf } from '../../src/extract/explanation.js';
import { extract } from '../../src/extract/extract.js';
import { documentOf } from './articles.js';

/** The steps of every claim of a text, each once, in order. */
function stepsOf(body: string, publishedAt?: string): string[] {
  const extraction = extract({ ...documentOf(body), ...(publishedAt !== undefined && { publishedAt }) });
  const explain = explainerOf(extraction);
  return [
    ...new Set(
      extraction.claims.flatMap((claim) => claim.evidence.flatMap((quote) => explain(claim, quote))),
    ),
  ];
}

describe('the explanation of a claim', () => {
  it.each([
    [
      'a part of a name',
      'Russian President Vladimir Putin arrived. Putin met Hassan Rouhani in Tehran.',
      '“Putin” = Vladimir Putin: part of the name → full name',
    ],
    [
      'a pronoun',
      'German Chancellor Angela Merkel landed on Monday. She met Emmanuel Macron in Paris.',
      '“She” = Angela Merkel: pronoun → person named before',
    ],
    ['an adjective', 'French President Emmanuel Macron spoke.', '“French” = France: adjective → country'],
    [
      'a table',
      'Emmanuel Macron met Angela Merkel in Paris. France was the host.',
      'France: not named here, known from a table',
    ],
    [
      'a group',
      'Iran, Russia and Azerbaijan held talks. The three countries signed a memorandum on railways.',
      '“The three countries” = Azerbaijan, Iran, Russia: group → members named before',
    ],
  ])('tells %s', (_, body, step) => {
    expect(stepsOf(body)).toContain(step);
  });

  it.each([
    [
      'the year of publication',
      'on Nov. 1',
      '“Nov. 1” = 2017-11-01: the year nearest to the day of publication, 2017-11-06',
    ],
    ['a weekday', 'on Friday', '“Friday” = 2017-11-03: counted from the day of publication, 2017-11-06'],
  ])('tells a date by %s', (_, when, step) => {
    expect(stepsOf(`Vladimir Putin met Hassan Rouhani in Tehran ${when}.`, '2017-11-06')).toContain(step);
  });

  it('says nothing of what is printed in full', () => {
    expect(stepsOf('Vladimir Putin met Hassan Rouhani on November 1, 2017.')).toEqual([]);
  });
});
