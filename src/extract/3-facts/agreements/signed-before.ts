import type { ArticleReading } from '../grammar/article-reading.js';
import type { Clause } from '../grammar/clause.js';
import { listOpening } from './list-items.js';
import { isInstrument } from './listed.js';

/** What may be of any kind, and is listed to tell which. */
const PAPERS = /^(?:document|instrument|paper|text)$/;

/** The sentence before a list item's list where it tells that what is listed was signed or announced: "witnessed the signing of the following:". */
export function signingBefore(
  article: ArticleReading,
  item: number,
): { readonly sentence: number; readonly status: 'signed' | 'agreed' } | undefined {
  const at = listOpening(article, item);
  const told = article.readings[at ?? -1]?.clauses.filter(
    ({ modality, polarity }) => modality === 'actual' && polarity === 'affirmed',
  );
  if (at === undefined || told === undefined) return undefined;
  const isSigned = told.some(
    (clause) => opensList(clause) && (clause.lemma === 'sign' || isSigningSeen(clause) || isExchange(clause)),
  );
  if (isSigned || (told.some(isAdoption) && isHeadlinedSigned(article, at)))
    return { sentence: at, status: 'signed' };
  const isAnnounced = told.some(
    (clause) =>
      /^(?:announce|agree|conclude|reach|finalize|finalise)$/.test(clause.lemma) || isAdoption(clause),
  );
  return isAnnounced ? { sentence: at, status: 'agreed' } : undefined;
}

/** "resulted in the adoption of the following documents", "led to the signing of". */
const isAdoption = ({ lemma, prepositions }: Clause): boolean =>
  /^(?:result|lead|culminate|end|conclude)$/.test(lemma) &&
  prepositions.some(
    ({ preposition, phrases }) =>
      /^(?:in|to|with)$/.test(preposition) &&
      phrases.some(({ headLemma }) => /^(?:adoption|conclusion|signing|signature|exchange)$/.test(headLemma)),
  );

/** Sentences back in which a list's headline stands. */
const MOST_SENTENCES = 100;

/** "List of documents signed during the visit" */
const isHeadlinedSigned = ({ spoken: { sentences, view } }: ArticleReading, sentence: number): boolean =>
  sentences
    .slice(Math.max(0, sentence - MOST_SENTENCES), sentence)
    .some(
      ({ isHeadline, start, end }) =>
        isHeadline && /\b(?:documents|agreements|instruments|papers) signed\b/i.test(view.slice(start, end)),
    );

const isSigningSeen = ({ lemma, object }: Clause): boolean =>
  lemma === 'witness' && object.some(({ headLemma }) => /^(?:signing|signature)$/.test(headLemma));

const isExchange = ({ lemma, isPassive, subject }: Clause): boolean =>
  isPassive && lemma === 'exchange' && subject.some(({ headLemma }) => isInstrument(headLemma));

/** Whether what is signed is what a colon opens: "the following", "three documents", "a number of agreements", or left to the list; no "trade deal, with these annexes:". */
function opensList({ isPassive, subject, object, prepositions }: Clause): boolean {
  const signed = isPassive ? subject : object;
  const parts = prepositions.flatMap(({ preposition, phrases }) => (preposition === 'of' ? phrases : []));
  return (
    signed.length === 0 ||
    [...signed, ...parts].some(
      ({ head, headLemma, isPlural }) =>
        /^(?:the|following)$/.test(head) || (isPlural && (isInstrument(headLemma) || PAPERS.test(headLemma))),
    )
  );
}
