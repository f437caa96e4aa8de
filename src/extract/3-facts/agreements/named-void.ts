import type { Clause } from '../grammar/clause.js';
import type { PhraseUse } from '../grammar/phrase-use.js';

const VOID = /^(?:null|void|invalid|dead|illegal|unlawful|unconstitutional|terminated|over)$/;
const MAX_BEHIND = 6;
const NAMING = /^(?:declare|pronounce|call|deem|consider|brand|regard|describe|view)$/;

/** "declared the protocols null and void", "was declared void": said behind the object, by a deed. */
export const isVoided = (use: PhraseUse): boolean =>
  /^(?:declare|pronounce)$/.test(namingVoid(use)?.lemma ?? '');

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
