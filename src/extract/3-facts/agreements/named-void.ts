import type { Clause } from '../grammar/clause.js';
import type { PhraseUse } from '../grammar/phrase-use.js';

const VOID = /^(?:null|void|invalid|dead|illegal|unlawful|unconstitutional|terminated|over)$/;
const MAX_BEHIND = 6;
const NAMING = /^(?:declare|pronounce|call|deem|consider|brand|regard|describe|view)$/;

/** A deed, whoever does it; a party need only call it so. */
const DEED = /^(?:declare|pronounce)$/;

export const isDeclared = ({ lemma }: Clause): boolean => DEED.test(lemma);

/** "declared the protocols null and void", "was called void": said behind the object; `isOpinion` tells what others think of it. */
export function isVoided(use: PhraseUse): boolean {
  const naming = namingVoid(use);
  return naming !== undefined && (isDeclared(naming) || naming.lemma === 'call');
}

/** "called the protocols null and void", "regards the pact as dead": the clause that tells what somebody takes it for. */
export function namingVoid({ reading: { chunks }, at, asObject, asSubject }: PhraseUse): Clause | undefined {
  const naming = [...(asObject === undefined ? [] : [asObject]), ...asSubject].find(
    ({ lemma, isPassive, object }) => NAMING.test(lemma) && (isPassive || object.length > 0),
  );
  if (naming === undefined) return undefined;
  const from = Math.max(at, chunks.indexOf(naming.verb));
  const isVoid = chunks
    .slice(from + 1, from + MAX_BEHIND)
    .some((chunk) =>
      VOID.test(chunk.kind === 'phrase' ? chunk.head : chunk.kind === 'verb' ? '' : chunk.text),
    );
  return isVoid ? naming : undefined;
}
