import { describe, expect, it } from 'vitest';
import type { ExtractedClaim } from '../../../../src/domain/extraction.js';
import { onePerParty } from '../../../../src/extract/3-facts/agreements/one-per-party.js';
import { read } from '../../support/article.js';
import { PUBLISHED } from '../claims/facts.js';

const partiesOf = (text: string): ExtractedClaim[] =>
  read(text, PUBLISHED).claims.filter(({ predicate }) => predicate === 'PARTY_TO');

const QUOTE = { start: 0, end: 5, quote: 'Libya' };
const CLAIM: ExtractedClaim = {
  subject: 'country:LY',
  predicate: 'PARTY_TO',
  object: 'agreement:pact',
  value: null,
  role: 'party',
  date: '2019-09-09',
  dateText: 'Monday',
  dateBasis: 'relative',
  modality: 'actual',
  polarity: 'affirmed',
  confidence: 0.65,
  basis: 'inferred',
  rule: 'agreement/party',
  saidBy: null,
  via: null,
  evidence: [QUOTE],
};
const UNDATED = { date: null, dateText: null, dateBasis: null };

describe('the parties of an agreement', () => {
  const text =
    'Turkey and Libya signed a border agreement on Monday.\n\nThe border agreement between Turkey and Libya is long.';

  it('are claimed once, with every sentence and without its day', () => {
    const claims = partiesOf(text);
    expect(claims.map(({ subject, date, evidence }) => [subject, date, evidence.length])).toEqual([
      ['country:LY', null, 2],
      ['country:TR', null, 2],
    ]);
  });

  it('leave the day to the agreement', () => {
    const dated = read(text, PUBLISHED).claims.filter(({ predicate }) => predicate === 'DATED');
    expect(dated.map(({ value, date }) => [value, date])).toContainEqual(['2019-09-09', '2019-09-09']);
  });

  it.each([
    ['party', 'beneficiary'],
    ['party', 'mediator'],
    ['mediator', 'signatory'],
    ['signatory', 'guarantor'],
  ])('are no %s where a sentence makes them %s, whichever comes first', (less, more) => {
    const [one, other] = [
      { ...CLAIM, role: less, confidence: 0.88 },
      { ...CLAIM, role: more },
    ];
    const told = { ...other, ...UNDATED };
    expect(onePerParty([one, other])).toEqual([told]);
    expect(onePerParty([other, one])).toEqual([told]);
  });

  it('are as sure as the surest claim of one role', () => {
    const sure: ExtractedClaim = { ...CLAIM, basis: 'stated', confidence: 0.88 };
    expect(onePerParty([CLAIM, sure])).toEqual([{ ...sure, ...UNDATED }]);
  });

  it.each<[string, Partial<ExtractedClaim>]>([
    ['planned', { modality: 'planned' }],
    ['hypothetical', { modality: 'hypothetical' }],
    ['denied', { polarity: 'denied' }],
  ])('stay %s beside what is, with their day', (_, what) => {
    const apart = { ...CLAIM, ...what };
    expect(onePerParty([apart, CLAIM])).toEqual([{ ...CLAIM, ...UNDATED }, apart]);
  });

  it.each<[string, Partial<ExtractedClaim>]>([
    ['another party', { subject: 'country:TR' }],
    ['another agreement', { object: 'agreement:other-pact' }],
    ['the word of a speaker', { saidBy: 'q0' }],
  ])('are not joined with %s', (_, what) => {
    expect(onePerParty([CLAIM, { ...CLAIM, ...what }])).toHaveLength(2);
  });

  it('leave other claims as they are', () => {
    const other: ExtractedClaim = { ...CLAIM, predicate: 'HAS_STATUS', object: null, value: 'signed' };
    expect(onePerParty([other, other])).toEqual([other, other]);
  });
});
