import type { Clause } from '../grammar/clause.js';
import type { PhraseUse } from '../grammar/phrase-use.js';
import { agreementTypeOf } from './agreement-heads.js';
import { isOwnCourse } from './find-pronouns.js';

/** "to the early conclusion of a code": unlike "the end of talks", the noun before "of" tells of the agreement. */
export function withConclusion(use: PhraseUse): PhraseUse {
  const [conclusion, of] = use.reading.chunks.slice(Math.max(0, use.at - 2), use.at);
  const isConclusion =
    of?.kind === 'preposition' &&
    of.text === 'of' &&
    conclusion?.kind === 'phrase' &&
    conclusion.headLemma === 'conclusion';
  return isConclusion ? { ...use, before: 'of' } : use;
}

const TELLING = /^(?:say|announce|confirm|report|claim|insist|believe|maintain|state|disclose|reveal)$/;

/** "a pact which Beijing said on Tuesday had been signed": what is said to have become of what "which" stands for. */
export function withReported(use: PhraseUse): PhraseUse {
  const { chunks, clauses } = use.reading;
  const isUnowned = ({ subject, verb }: Clause): boolean =>
    subject.length === 0 && verb.form === 'finite' && verb.first > use.phrase.last;
  const reported = clauses.filter((clause, index) => {
    if (!isUnowned(clause) || !isOwnCourse(clause)) return false;
    const telling = clauses[index - 1];
    const [teller] = telling?.subject ?? [];
    if (teller === undefined || telling === undefined || !TELLING.test(telling.lemma)) return false;
    const at = chunks.indexOf(teller) - 1;
    const opener = chunks[at];
    return (
      at > use.at &&
      opener?.kind === 'relative' &&
      /^(?:which|that)$/.test(opener.text) &&
      !chunks
        .slice(use.at + 1, at)
        .some((chunk) => chunk.kind === 'phrase' && agreementTypeOf(chunk.headLemma) !== undefined)
    );
  });
  if (reported.length === 0) return use;
  const own = reported.map((clause) => ({ ...clause, subject: [use.phrase] }));
  return { ...use, asSubject: [...use.asSubject, ...own] };
}
