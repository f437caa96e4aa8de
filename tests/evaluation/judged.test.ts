import { describe, expect, it } from 'vitest';
import { countInvariants } from '../../src/evaluation/invariants.js';
import { calibrate, type JudgedClaim } from '../../src/evaluation/judged.js';
import { extract } from '../../src/extract/extract.js';
import { documentOf } from '../extract/articles.js';

const extraction = extract(
  documentOf('French President Emmanuel Macron met German Chancellor Angela Merkel in Berlin, Germany.'),
);
const [held] = extraction.claims.filter(({ predicate }) => predicate === 'HOLDS_POSITION');

describe('claims judged by hand', () => {
  it('are counted by band of confidence while they are made', () => {
    if (held === undefined) throw new Error('no post is read');
    const judged: JudgedClaim[] = [
      { file: 'a.txt', claim: held, confidence: 0.95, isRight: true },
      { file: 'a.txt', claim: { ...held, date: '1999' }, confidence: 0.95, isRight: false },
      { file: 'b.txt', claim: held, confidence: 0.95, isRight: false },
    ];
    const bands = calibrate(judged, new Map([['a.txt', extraction]]));
    expect(bands.map(({ from, judged: count, right }) => [from, count, right])).toEqual([
      [0.95, 1, 1],
      [0.88, 0, 0],
      [0.75, 0, 0],
      [0, 0, 0],
    ]);
  });
});

describe('what must never happen', () => {
  it('does not', () => {
    expect(countInvariants([extraction])).toMatchObject({ notVerbatim: 0, withoutEvidence: 0, unnamed: 0 });
  });

  it('is counted where it does', () => {
    const [claim] = extraction.claims;
    if (claim === undefined) throw new Error('nothing is claimed');
    const wrong = {
      ...extraction,
      claims: [
        { ...claim, evidence: [] },
        { ...claim, evidence: [{ start: 0, end: 6, quote: 'Danish' }] },
        { ...claim, object: 'country:DK' },
      ],
    };
    expect(countInvariants([wrong])).toMatchObject({
      claims: 3,
      notVerbatim: 1,
      withoutEvidence: 1,
      unnamed: 1,
    });
  });
});
