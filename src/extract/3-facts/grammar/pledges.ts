import type { Chunk, NounPhrase, VerbGroup } from './chunks.js';
import type { ClauseDraft } from './clause.js';
import { isAnd, isComma } from './reduced.js';

const PLEDGE =
  /^(?:commitment|decision|agreement|intention|plan|promise|pledge|readiness|willingness|offer|resolve)$/;

/** "He welcomed Brazil's commitment to support Haiti": it is not he who supports. */
export const isOthersPledge = (
  { headLemma, owners }: NounPhrase,
  verb: VerbGroup,
  { subject }: ClauseDraft,
): boolean =>
  !verb.isPassive &&
  PLEDGE.test(headLemma) &&
  owners.length > 0 &&
  !owners.some((id) => subject.some(({ refs }) => refs.includes(id)));

/** "welcomed the commitment of A and B to meet": those whose commitment it is. */
export function whoPledges(chunks: readonly Chunk[], nounAt: number, verb: VerbGroup): readonly NounPhrase[] {
  if (verb.isPassive) return [];
  let first = nounAt;
  while ((isAnd(chunks[first - 1]) || isComma(chunks[first - 1])) && chunks[first - 2]?.kind === 'phrase')
    first -= 2;
  const [pledge, of] = [chunks[first - 2], chunks[first - 1]];
  const isPledge = of?.kind === 'preposition' && of.text === 'of' && pledge?.kind === 'phrase';
  return isPledge && PLEDGE.test(pledge.headLemma)
    ? chunks.slice(first, nounAt + 1).filter((chunk): chunk is NounPhrase => chunk.kind === 'phrase')
    : [];
}
