import type { ArticleReading } from '../grammar/article-reading.js';
import { type NounPhrase, textOf } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { tailOf } from '../grammar/phrase-use.js';
import type { Reading } from '../grammar/readings.js';
import { verbForms } from '../grammar/verb-forms.js';
import { agreementTypeOf, signedTypeOf } from './agreement-heads.js';

/** Tokens that a list in a sentence may go on for. */
const LONGEST = 150;

/** Whether the words before a token say that a list of agreements holds it: "22 pacts, among them a trade agreement", "The documents included a memorandum". */
export function isIncluded(article: ArticleReading, sentence: number, token: number): boolean {
  const { spoken } = article;
  const start = Math.max(spoken.sentences[sentence]?.firstToken ?? 0, token - LONGEST);
  const words = spoken.tokens
    .slice(start, token)
    .map(({ lower }) => lower)
    .join(' ');
  return (
    /\b(?:including|among (?:them|which)|such as|namely)\b/.test(words) ||
    isIncludedBySubject(article, sentence, token) ||
    isOneOfThem(article, sentence, token) ||
    isBehindColon(article, start, token)
  );
}

/** "exchanged two documents: a memorandum and": what stands behind agreements and a colon. */
function isBehindColon({ spoken: { tokens } }: ArticleReading, start: number, token: number): boolean {
  for (let at = token - 1; at > start; at -= 1)
    if (tokens[at]?.text === ':') {
      const noun = tokens[at - 1]?.lower ?? '';
      return /s$/.test(noun) && isInstrument(noun.replace(/s$/, ''));
    }
  return false;
}

/** "The signed documents included a cooperation program", "The two documents are a treaty and", "Among the deals were", "Another is a treaty": what agreements or documents are said to be. */
export function isIncludedBySubject({ readings }: ArticleReading, sentence: number, token: number): boolean {
  const reading = readings[sentence];
  return (
    reading?.clauses.some(
      (clause) =>
        /^(?:include|comprise|cover|be)$/.test(clause.lemma) &&
        !clause.isPassive &&
        clause.verb.first < token &&
        !isInNextClause(reading, clause, token) &&
        clause.subject.some(
          ({ head, headLemma, isPlural }) =>
            (isPlural && isInstrument(headLemma)) || /^(?:these|those|others)$/.test(head),
        ),
    ) ?? false
  );
}

/** Whether a token stands behind an "and" or ";" with which another clause begins: "The documents are long, and he opposes a treaty". */
const isInNextClause = ({ chunks, clauses }: Reading, { verb }: Clause, token: number): boolean =>
  clauses.some(
    ({ first, verb: { form }, subject: [subject], isPassive }) =>
      form === 'finite' &&
      !isPassive &&
      verb.last <= first &&
      first <= token &&
      subject?.first === first &&
      /^(?:and|but|;)$/.test(textOf(chunks[chunks.indexOf(subject) - 1])),
  );

/** "Another is a treaty", "The most important of these is a treaty": one of agreements told before. */
function isOneOfThem({ readings }: ArticleReading, sentence: number, token: number): boolean {
  const reading = readings[sentence];
  const clause = reading?.clauses.find(({ lemma, isPassive }) => lemma === 'be' && !isPassive);
  const [subject] = clause?.subject ?? [];
  if (reading === undefined || clause === undefined || subject === undefined) return false;
  if (!isComplement(reading, clause, token)) return false;
  const [of] = tailOf(reading, reading.chunks.indexOf(subject));
  return of === undefined
    ? /^(?:one|another|second|third|fourth|fifth)$/.test(subject.head)
    : of.preposition === 'of' && of.phrases.some(areInstruments);
}

/** Whether a token is of what the clause says that its subject is: "One is a treaty and a protocol", not "One is a farmer, and he opposes a treaty". */
function isComplement({ clauses }: Reading, { verb, object: [said] }: Clause, token: number): boolean {
  const isSaid = said !== undefined && said.first <= token && token < said.last;
  return verb.last <= token && (isSaid || clauses.every(({ first }) => first < verb.last || first > token));
}

/** "the documents", "these", "those signed"; not "these problems". */
export function areInstruments({ words, head, headLemma, isPlural }: NounPhrase): boolean {
  const isPointing = /^(?:these|those)$/.test(words.at(-2) ?? '');
  const isDone = isPointing && verbForms.get(head)?.forms.includes('participle') === true;
  return /^(?:them|these|those)$/.test(head) || isDone || (isPlural && isInstrument(headLemma));
}

export const isInstrument = (headLemma: string): boolean =>
  agreementTypeOf(headLemma) !== undefined || signedTypeOf(headLemma) !== undefined || headLemma === 'they';
