import { describe, expect, it } from 'vitest';
import { type ClaimIdentity, claimId, orderEnds, placeId, positionId, slug } from '../../src/domain/ids.js';
import { readKind } from '../../src/domain/kinds.js';

const claim: ClaimIdentity = {
  subject: 'person:hassan-rouhani',
  predicate: 'MET_WITH',
  object: 'person:vladimir-putin',
  startDate: '2017-11-01',
  modality: 'actual',
  polarity: 'affirmed',
  voice: 'article',
};

describe('slug', () => {
  it.each([
    ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
    ['Côte d’Ivoire', 'cote-divoire'],
    ["Iran's President", 'iran-president'],
    ['  --  ', ''],
    ['Władysław', 'wladyslaw'],
  ])('of %j is %j', (text, expected) => expect(slug(text)).toBe(expected));
});

describe('ids', () => {
  it('tell place and country', () => expect(placeId('Tehran', 'ir')).toBe('place:tehran-IR'));
  it('tell post and of whom', () =>
    expect(positionId('President', 'Russia')).toBe('position:president-russia'));
});

describe('claimId', () => {
  it('is the same whichever end of a symmetric predicate comes first', () => {
    expect(claimId({ ...claim, subject: claim.object ?? '', object: claim.subject })).toBe(claimId(claim));
  });
  it('differs for a directed predicate read backwards', () => {
    const supports: ClaimIdentity = { ...claim, predicate: 'SUPPORTS' };
    expect(claimId({ ...supports, subject: supports.object ?? '', object: supports.subject })).not.toBe(
      claimId(supports),
    );
  });
  it.each([
    ['date', { startDate: '2018-11-01' }],
    ['modality', { modality: 'planned' }],
    ['polarity', { polarity: 'denied' }],
    ['voice', { voice: 'person:x' }],
    ['role', { role: 'host' }],
  ] as const)('differs by %s', (_, change) =>
    expect(claimId({ ...claim, ...change })).not.toBe(claimId(claim)),
  );
  it('puts the smaller id first for symmetric predicates only', () => {
    expect(orderEnds('MET_WITH', 'person:b', 'person:a')).toEqual(['person:a', 'person:b']);
    expect(orderEnds('VISITED', 'person:b', 'country:AA')).toEqual(['person:b', 'country:AA']);
  });
});

describe('readKind', () => {
  const article = `article:${'0'.repeat(32)}`;
  it.each([
    [article, 'Article'],
    [`${article}#s12`, 'Sentence'],
    [`${article}#q0`, 'Statement'],
    ['org:rosneft', 'Organization'],
    ['country:IR', 'Country'],
    ['event:visit-putin-2017-11-01', 'Event'],
    ['meta', 'Meta'],
  ])('of %s is %s', (id, kind) => expect(readKind(id)).toBe(kind));
  it.each(['', 'person:', 'article:xyz', 'planet:mars', 'person'])('of %j is unknown', (id) =>
    expect(readKind(id)).toBeUndefined(),
  );
});
