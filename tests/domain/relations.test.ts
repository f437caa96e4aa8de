import { describe, expect, it } from 'vitest';
import { ENTITY_LABELS } from '../../src/domain/kinds.js';
import {
  allowsEnds,
  isSymmetric,
  RELATION_TYPES,
  RELATIONS,
  type Relation,
} from '../../src/domain/relations.js';
import { PLOVER_CODES } from '../../src/domain/vocabularies.js';

describe('the table of relations', () => {
  it.each([
    ['MET_WITH', 'Person', 'Person'],
    ['BASED_IN', 'Organization', 'Country'],
    ['PARTY_TO', 'Country', 'Agreement'],
    ['THREATENED', 'Person', 'Agreement'],
  ] as const)('lets %s join %s and %s', (type, from, to) => expect(allowsEnds(type, from, to)).toBe(true));
  it.each([
    ['BASED_IN', 'Person', 'Person'],
    ['PARTY_TO', 'Agreement', 'Country'],
    ['HOLDS_POSITION', 'Country', 'Position'],
    ['FAMILY_OF', 'Person', 'Organization'],
  ] as const)('refuses %s from %s to %s', (type, from, to) => expect(allowsEnds(type, from, to)).toBe(false));

  it('names known labels and PLOVER codes only', () => {
    for (const type of RELATION_TYPES) {
      const relation: Relation = RELATIONS[type];
      expect([...relation.from, ...relation.to].filter((label) => !ENTITY_LABELS.includes(label))).toEqual(
        [],
      );
      if (relation.plover !== undefined) expect(PLOVER_CODES).toContain(relation.plover);
    }
  });
  it('has symmetric relations with the same kinds at both ends', () => {
    const uneven = RELATION_TYPES.filter((type) => {
      const relation: Relation = RELATIONS[type];
      return isSymmetric(type) && [...relation.from].join() !== [...relation.to].join();
    });
    expect(uneven).toEqual([]);
  });
});
