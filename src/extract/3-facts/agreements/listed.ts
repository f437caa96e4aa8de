import type { ArticleReading } from '../grammar/article-reading.js';
import { agreementTypeOf, signedTypeOf } from './agreement-heads.js';

/** Whether the words before a token say that a list of agreements holds it: "22 pacts, among them a trade agreement", "The documents included a memorandum". */
export function isIncluded(article: ArticleReading, sentence: number, token: number): boolean {
  const { spoken } = article;
  const start = spoken.sentences[sentence]?.firstToken ?? 0;
  const words = spoken.tokens
    .slice(start, token)
    .map(({ lower }) => lower)
    .join(' ');
  return (
    /\b(?:including|among (?:them|which)|such as|namely)\b/.test(words) ||
    isIncludedBySubject(article, sentence, token)
  );
}

/** "The signed documents included a cooperation program": what agreements or documents are said to be. */
export function isIncludedBySubject({ readings }: ArticleReading, sentence: number, token: number): boolean {
  return (
    readings[sentence]?.clauses.some(
      ({ lemma, verb, subject }) =>
        /^(?:include|comprise|cover)$/.test(lemma) &&
        verb.first < token &&
        subject.some(({ headLemma, isPlural }) => isPlural && isInstrument(headLemma)),
    ) ?? false
  );
}

const isInstrument = (headLemma: string): boolean =>
  agreementTypeOf(headLemma) !== undefined || signedTypeOf(headLemma) !== undefined || headLemma === 'they';

/** Whether a sentence stands behind a bullet. */
export function isListItem({ spoken }: ArticleReading, sentence: number): boolean {
  const first = spoken.tokens[spoken.sentences[sentence]?.firstToken ?? -1];
  return first !== undefined && /^[-*•–▪]$/u.test(first.text);
}
