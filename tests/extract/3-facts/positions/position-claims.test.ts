import { describe, expect, it } from 'vitest';
import { read } from '../../support/article.js';

const OF_POSTS = new Set(['HOLDS_POSITION', 'POSITION_OF', 'MEMBER_OF', 'WORKS_FOR', 'REPRESENTS']);

const claimsOf = (text: string): string[] =>
  read(text)
    .claims.filter(({ predicate }) => OF_POSTS.has(predicate))
    .map(({ subject, predicate, object, role, modality, saidBy }) =>
      [subject, predicate, object, role, modality, saidBy].filter((part) => part !== null).join(' '),
    )
    .toSorted();

describe('claimPositions', () => {
  it('states the post and whose it is', () => {
    expect(claimsOf('Russian President Vladimir Putin left.')).toEqual([
      'person:vladimir-putin HOLDS_POSITION position:president-russia actual',
      'position:president-russia POSITION_OF country:RU actual',
    ]);
  });

  it('gives one post to two ways of naming it', () => {
    const posts = [
      'Indian Minister of Home Affairs Anna Weber left.',
      'Indian Home Affairs Minister Anna Weber left.',
    ];
    const ids = posts.map((text) => read(text).entities.find(({ kind }) => kind === 'position')?.id);
    expect(ids).toEqual(['position:home-affairs-minister-india', 'position:home-affairs-minister-india']);
  });

  it('marks a former holder', () => {
    expect(claimsOf('Former US President Barack Obama left.')[0]).toBe(
      'person:barack-obama HOLDS_POSITION position:president-united-states former actual',
    );
  });

  it('plans a post that is about to be held', () => {
    expect(claimsOf('Robert Keller will become prime minister of Austria.')[0]).toBe(
      'person:robert-keller HOLDS_POSITION position:prime-minister-austria planned',
    );
  });

  it('makes an ambassador represent and a spokesman work for a country', () => {
    const claims = claimsOf(
      'French Ambassador to Niger Anna Weber met Austrian government spokesman Paul Martin.',
    );
    expect(claims).toContain('person:anna-weber REPRESENTS country:FR actual');
    expect(claims).toContain('person:paul-martin WORKS_FOR country:AT actual');
  });

  it('makes the member of a body its member', () => {
    const claims = claimsOf('Robert Keller, a member of the Council of Europe, left.');
    expect(claims).toContain('person:robert-keller MEMBER_OF org:council-of-europe actual');
  });

  it.each([
    ['Chief Executive Officer Robert Keller left.', 'stated'],
    ['Rosneft will sell more. Chief Executive Officer Robert Keller left.', 'coref'],
  ])('knows from the text alone a post of nobody: %s', (text, basis) => {
    const claims = read(text).claims.filter(({ predicate }) => predicate === 'HOLDS_POSITION');
    expect(claims.map((claim) => claim.basis)).toEqual([basis]);
  });

  it('leaves a post that only a quotation names to its speaker', () => {
    const claims = claimsOf('"I thank Russian President Vladimir Putin," Robert Keller said.');
    expect(claims[0]).toBe('person:vladimir-putin HOLDS_POSITION position:president-russia actual q0');
  });
});
