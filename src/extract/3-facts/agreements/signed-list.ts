import { isDay } from '../../../domain/fuzzy-date.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { tellingDates } from '../grammar/clause-dates.js';
import { isConcluded } from './agreement-mention.js';
import { isInstrument, isListItem } from './listed.js';
import type { AgreementDraft } from './merge-agreements.js';

const MOST_ITEMS = 40;
/** "They held talks on 13 March. … Following these, they witnessed the signing of": so many sentences with the first. */
const REACH = 4;

/** "The following were signed: (i) Air Services Agreement; (ii) …": each, on the day that is told there or in the sentences before. */
export function fillFromSignedList(article: ArticleReading, { mentions }: AgreementDraft): void {
  const [first] = mentions;
  if (first === undefined || !(first.status === undefined || isConcluded(first)) || first.date?.value != null)
    return;
  const opening = signingBefore(article, first.sentence);
  if (opening === undefined) return;
  const [day] = Array.from({ length: REACH }, (_, back) => opening - back)
    .flatMap((sentence) => tellingDates(article, sentence))
    .filter(({ value }) => isDay(value));
  mentions[0] = { ...first, status: 'signed', date: first.date ?? (day && { ...day, basis: 'inferred' }) };
}

/** The sentence before a list item's list where it tells that what is listed was signed: "witnessed the signing of the following:". */
function signingBefore(article: ArticleReading, item: number): number | undefined {
  let at = item;
  while (at > Math.max(0, item - MOST_ITEMS) && isListItem(article, at)) at -= 1;
  const { sentences, tokens } = article.spoken;
  const isOpening = at < item && tokens[(sentences[at]?.lastToken ?? 0) - 1]?.text === ':';
  const isSigned = article.readings[at]?.clauses.some(
    ({ lemma, object, subject, isPassive, modality, polarity }) =>
      modality === 'actual' &&
      polarity === 'affirmed' &&
      (lemma === 'sign' ||
        (lemma === 'witness' && object.some(({ headLemma }) => /^(?:signing|signature)$/.test(headLemma))) ||
        (isPassive && lemma === 'exchange' && subject.some(({ headLemma }) => isInstrument(headLemma)))),
  );
  return isOpening && isSigned === true ? at : undefined;
}
