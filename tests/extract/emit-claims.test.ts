import { describe, expect, it } from 'vitest';
import type { ExtractedClaim } from '../../src/domain/extraction.js';
import { emitClaims } from '../../src/extract/emit-claims.js';

const TEXT = 'Putin visited Iran. Putin was in Iran.';
const frame = {
  text: TEXT,
  ids: new Set(['person:vladimir-putin', 'person:hassan-rouhani', 'country:IR', 'country:RU']),
  mentioned: new Set(['person:vladimir-putin', 'person:hassan-rouhani', 'country:IR']),
  statements: new Set(['q0']),
};

const claim = (part: Partial<ExtractedClaim> = {}): ExtractedClaim => ({
  subject: 'person:vladimir-putin',
  predicate: 'VISITED',
  object: 'country:IR',
  value: null,
  role: null,
  date: null,
  dateText: null,
  dateBasis: null,
  modality: 'actual',
  polarity: 'affirmed',
  confidence: 0.8,
  basis: 'stated',
  rule: 'visit/visited',
  saidBy: null,
  via: null,
  evidence: [{ start: 0, end: 18, quote: 'Putin visited Iran' }],
  ...part,
});

const SECOND = { start: 20, end: 37, quote: 'Putin was in Iran' };

describe('emitClaims', () => {
  it('keeps a claim whose quote is in the text', () => {
    expect(emitClaims([claim()], frame)).toEqual({ claims: [claim()], diagnostics: [] });
  });

  it.each([
    ['CLAIM_WITHOUT_EVIDENCE', claim({ evidence: [] })],
    ['QUOTE_NOT_VERBATIM', claim({ evidence: [{ start: 0, end: 18, quote: 'Putin has seen Iran' }] })],
    ['QUOTE_NOT_VERBATIM', claim({ evidence: [{ start: 0, end: 0, quote: '' }] })],
    ['UNKNOWN_ENTITY', claim({ object: 'country:FR' })],
    ['NOT_NAMED', claim({ object: 'country:RU' })],
    ['UNKNOWN_STATEMENT', claim({ saidBy: 'q7' })],
    ['UNFIT_ENDS', claim({ predicate: 'BASED_IN' })],
    ['UNFIT_ENDS', claim({ predicate: 'MET_WITH', object: 'person:vladimir-putin' })],
  ])('leaves out with %s', (code, wrong) => {
    const { claims, diagnostics } = emitClaims([wrong], frame);
    expect([claims, diagnostics.map((item) => item.code)]).toEqual([[], [code]]);
  });

  it('joins equal claims with the evidence of both and the higher confidence', () => {
    const { claims } = emitClaims([claim(), claim({ confidence: 0.9, evidence: [SECOND] })], frame);
    expect(claims).toMatchObject([{ confidence: 0.9, evidence: [{ start: 0 }, { start: 20 }] }]);
  });

  it('keeps claims of two voices apart', () => {
    expect(emitClaims([claim(), claim({ saidBy: 'q0' })], frame).claims).toHaveLength(2);
  });

  it('puts the smaller id of a symmetric relation first', () => {
    const met = claim({ predicate: 'MET_WITH', object: 'person:hassan-rouhani' });
    expect(emitClaims([met], frame).claims[0]).toMatchObject({
      subject: 'person:hassan-rouhani',
      object: 'person:vladimir-putin',
    });
  });

  it('orders claims by the text, however they come', () => {
    const late = claim({ date: '2017', evidence: [SECOND] });
    expect(emitClaims([late, claim()], frame)).toEqual(emitClaims([claim(), late], frame));
  });
});
