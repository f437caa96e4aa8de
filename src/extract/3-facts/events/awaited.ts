import type { Clause } from '../grammar/clause.js';

const DUE = /^(?:due|set|slated)$/;
const EXPECTED = /^(?:expect|schedule|await|slate)$/;

/** "is due in Moscow", "is expected in Berlin": where someone will be. */
export const isAwaited = ({ lemma, isPassive, object }: Clause): boolean =>
  isPassive ? EXPECTED.test(lemma) : lemma === 'be' && object.some(({ headLemma }) => DUE.test(headLemma));
