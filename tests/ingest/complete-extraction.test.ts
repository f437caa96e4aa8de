import { describe, expect, it } from 'vitest';
import { completeExtraction } from '../../src/ingest/complete-extraction.js';
import { agreement, country, type Draft, event, person, position, write } from './support.js';

const iran = country('IR', 'Iran');
const putin = person('Vladimir Putin', 'RU');
const complete = (draft: Omit<Draft, 'sentences'>) =>
  completeExtraction(write({ sentences: ['One sentence.'], ...draft }).extraction);
const claimsOf = async (draft: Omit<Draft, 'sentences'>): Promise<string[]> =>
  (await complete(draft)).claims.map(({ subject, predicate, object, value }) =>
    [subject, predicate, object ?? value].join(' '),
  );

describe('a completed extraction', () => {
  it('holds the posts that it states, and whose they are', async () => {
    const russia = country('RU', 'Russia');
    const positions = [{ in: 0, person: putin.id, title: 'President', of: russia.id }];
    expect(await claimsOf({ entities: [putin, russia], positions })).toEqual([
      'person:vladimir-putin HOLDS_POSITION position:president-russia',
      'position:president-russia POSITION_OF country:RU',
    ]);
  });

  it('holds what its agreements state', async () => {
    const deal = { in: 0, ...agreement({ name: 'Gas Roadmap', parties: [iran.id], date: '2017' }) };
    expect(await claimsOf({ entities: [iran], agreements: [deal] })).toEqual([
      'country:IR PARTY_TO agreement:gas-roadmap-2017',
      'agreement:gas-roadmap-2017 HAS_STATUS signed',
      'agreement:gas-roadmap-2017 HAS_TYPE agreement',
      'agreement:gas-roadmap-2017 DATED 2017',
    ]);
  });

  it('holds what its events state', async () => {
    const visit = {
      in: 0,
      ...event({ type: 'visit', participants: [putin.id], place: 'place:tehran-IR', status: 'planned' }),
    };
    const claims = (await complete({ entities: [putin], events: [visit] })).claims;
    expect(claims.map(({ predicate, modality }) => [predicate, modality])).toEqual([
      ['PARTICIPATED_IN', 'planned'],
      ['OCCURRED_IN', 'planned'],
      ['HAS_STATUS', 'actual'],
      ['HAS_TYPE', 'actual'],
    ]);
  });

  it('adds nothing to what the extractor claims itself', async () => {
    const post = position('President', 'Russia');
    const positions = [{ in: 0, person: putin.id, title: 'President', of: null }];
    const claims = [{ in: 0, subject: putin.id, predicate: 'HOLDS_POSITION' as const, object: post.id }];
    expect(await claimsOf({ entities: [putin, post], positions, claims })).toHaveLength(1);
  });

  it('drops what has no usable id, and says so', async () => {
    const { entities, diagnostics } = await complete({
      entities: [iran, { ...putin, id: 'person:', name: '…' }],
    });
    expect([entities, diagnostics]).toEqual([
      [iran],
      [{ code: 'ENTITY_REFUSED', message: '"…" has no usable id ("person:").' }],
    ]);
  });
});
