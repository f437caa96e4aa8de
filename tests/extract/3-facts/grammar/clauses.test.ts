import { describe, expect, it } from 'vitest';
import type { NounPhrase } from '../../../../src/extract/3-facts/grammar/chunks.js';
import type { Clause } from '../../../../src/extract/3-facts/grammar/clause.js';
import { readSentences } from '../../../../src/extract/3-facts/grammar/readings.js';
import { findGroups } from '../../../../src/extract/3-facts/groups/find-groups.js';
import { findPositions } from '../../../../src/extract/3-facts/positions/find-positions.js';
import { processorTime } from '../../../support/processor-time.js';
import { analysisOf } from '../../articles.js';

/** Clauses as "subject > lemma > object", with what is passive, not actual or denied. */
function clausesOf(text: string): string[] {
  const analysis = analysisOf(text);
  const { spans } = findPositions(analysis);
  const readings = readSentences(analysis, findGroups(analysis, spans), spans);
  const words = (phrases: readonly NounPhrase[]): string =>
    phrases
      .map(({ first, last }) =>
        analysis.tokens
          .slice(first, last)
          .map((token) => token.text)
          .join(' '),
      )
      .join(' + ') || '-';
  const print = ({ subject, lemma, object, isPassive, modality, polarity }: Clause): string =>
    [
      `${words(subject)} > ${lemma} > ${words(object)}`,
      ...(isPassive ? ['passive'] : []),
      ...(modality === 'actual' ? [] : [modality]),
      ...(polarity === 'affirmed' ? [] : [polarity]),
    ].join(', ');
  return readings.flatMap(({ clauses }) => clauses.map(print));
}

const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
  ['a list as subject', 'Iran, Iraq and Turkey signed the deal.', ['Iran + Iraq + Turkey > sign > the deal']],
  [
    'an aside in brackets',
    'Iran (the Islamic Republic) and Turkey signed the deal.',
    ['Iran + Turkey > sign > the deal'],
  ],
  [
    'a gerund that is a noun elsewhere, denied by its verb',
    'Vanuatu denied signing a security pact.',
    ['Vanuatu > deny > -', 'Vanuatu > sign > a security pact, denied'],
  ],
  [
    'the noun that looks like a gerund',
    'Vanuatu considered funding for the pact.',
    ['Vanuatu > consider > funding'],
  ],
  ['the passive', 'The deal was signed by Turkey.', ['The deal > sign > -, passive']],
  [
    'a bare participle behind its noun',
    'Talks held in Cairo failed.',
    ['Talks > hold > -, passive', 'Talks > fail > -'],
  ],
  [
    'a bare participle behind a comma',
    'The Treaty of Amity, signed in 1966, remains.',
    ['The Treaty > sign > -, passive', 'The Treaty > remain > -'],
  ],
  [
    '"who" and the noun before it',
    'Turkey, which opposed Iran, won.',
    ['Turkey > oppose > Iran', 'Turkey > win > -'],
  ],
  [
    'an infinitive and its subject',
    'Turkey promised to help Iran.',
    ['Turkey > promise > -', 'Turkey > help > Iran, planned'],
  ],
  [
    'an object that controls the infinitive',
    'Turkey urged Iran to help Iraq.',
    ['Turkey > urge > Iran', 'Iran > help > Iraq, hypothetical'],
  ],
  [
    'a past verb behind an infinitive',
    'Turkey urged Iran to reconsider and met Iraq.',
    ['Turkey > urge > Iran', 'Iran > reconsider > -, hypothetical', 'Turkey > meet > Iraq'],
  ],
  ['"will" as planned', 'Turkey will help Iran.', ['Turkey > help > Iran, planned']],
  ['"would" as hypothetical', 'Turkey would help Iran.', ['Turkey > help > Iran, hypothetical']],
  [
    '"if" as hypothetical',
    'Iraq said if Turkey helped Iran.',
    ['Iraq > say > -', 'Turkey > help > Iran, hypothetical'],
  ],
  [
    'a threat as hypothetical',
    'Turkey threatened to attack Iran.',
    ['Turkey > threaten > -', 'Turkey > attack > Iran, hypothetical'],
  ],
  ['negation', 'Turkey has not helped Iran.', ['Turkey > help > Iran, denied']],
  [
    'a refusal',
    'Turkey refused to help Iran.',
    ['Turkey > refuse > -', 'Turkey > help > Iran, hypothetical, denied'],
  ],
  ['"not only", which denies nothing', 'Turkey has not only helped Iran.', ['Turkey > help > Iran']],
  [
    'a demonym before a noun that is also a verb',
    'Russian forces attacked Iran.',
    ['Russian forces > attack > Iran'],
  ],
  [
    'a plain verb behind a singular noun',
    'Other signatories to the accord include Germany.',
    ['Other signatories > include > Germany'],
  ],
  [
    'an adverb inside a phrase',
    'Turkey praised the highly successful visit.',
    ['Turkey > praise > the highly successful visit'],
  ],
  [
    '"May" as a month',
    'Turkey praised the successful May visit.',
    ['Turkey > praise > the successful May visit'],
  ],
  [
    'a passive behind a participle with an object',
    'A memorandum on a railway linking Iran and Iraq will be signed.',
    ['a railway > link > Iran', 'A memorandum > sign > -, passive, planned'],
  ],
  [
    'a bare participle behind two names and a comma',
    'The deal between Iran and Iraq, signed in May, remains.',
    ['The deal > sign > -, passive', 'The deal > remain > -'],
  ],
  [
    'a day behind a bare participle',
    'Turkey praised the deal reached yesterday between Iran and Iraq.',
    ['Turkey > praise > the deal', 'the deal > reach > -, passive'],
  ],
  [
    'a participle inside the name of a contract',
    'Turkey praised a production sharing contract.',
    ['Turkey > praise > a production sharing contract'],
  ],
  [
    '"deal" before an infinitive',
    'Turkey reached a deal to help Iran.',
    ['Turkey > reach > a deal', 'Turkey > help > Iran, planned'],
  ],
  [
    '"offer" before an infinitive',
    'Turkey rejected his offer to help Iran.',
    ['Turkey > reject > his offer', 'Turkey > help > Iran, hypothetical'],
  ],
  [
    'the offer of another',
    'Turkey rejected an offer by Peru to help Iran.',
    ['Turkey > reject > an offer', 'Turkey > help > Iran, hypothetical'],
  ],
  [
    'a promise that is kept',
    'Turkey kept its promise to help Iran.',
    ['Turkey > keep > its promise', 'Turkey > help > Iran'],
  ],
  [
    'what someone is ready for',
    'Turkey is ready to help Iran.',
    ['Turkey > be > ready', 'Turkey > help > Iran, hypothetical'],
  ],
  ['"rally" as a noun', 'Turkey held an election rally.', ['Turkey > hold > an election rally']],
  [
    '"free" before a noun',
    'Turkey and Iran discussed a free trade zone.',
    ['Turkey + Iran > discuss > a free trade zone'],
  ],
];

describe('clauses', () => {
  it.each(ROWS)('are read with %s', (_, text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });

  it('take time in proportion to the text', () => {
    const sentence = 'Iran, Iraq and Turkey signed a deal with Egypt in Cairo. ';
    const cost = (times: number): number => {
      const text = sentence.repeat(times);
      const start = processorTime();
      clausesOf(text);
      return processorTime() - start;
    };
    cost(200);
    // The least of five: other processes and the collector of garbage are not the text's. Sixteen times would be its square.
    const ratios = Array.from({ length: 5 }, () => cost(1_600) / cost(400));
    expect(Math.min(...ratios)).toBeLessThan(10);
  });
});
