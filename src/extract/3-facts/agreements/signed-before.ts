import type { ArticleReading } from '../grammar/article-reading.js';
import { listOpening } from './list-items.js';
import { isInstrument } from './listed.js';

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
    ({ lemma, object, subject, isPassive }) =>
      lemma === 'sign' ||
      (lemma === 'witness' && object.some(({ headLemma }) => /^(?:signing|signature)$/.test(headLemma))) ||
      (isPassive && lemma === 'exchange' && subject.some(({ headLemma }) => isInstrument(headLemma))),
  );
  if (isSigned) return { sentence: at, status: 'signed' };
  const isAnnounced = told.some(({ lemma }) =>
    /^(?:announce|agree|conclude|reach|finalize|finalise)$/.test(lemma),
  );
  return isAnnounced ? { sentence: at, status: 'agreed' } : undefined;
}
