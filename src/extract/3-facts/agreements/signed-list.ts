import { isDay } from '../../../domain/fuzzy-date.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { tellingDates } from '../grammar/clause-dates.js';
import { isAhead } from '../report-time.js';
import { isConcluded } from './agreement-mention.js';
import { isInstrument, isListItem } from './listed.js';
import type { AgreementDraft } from './merge-agreements.js';
import { countriesOf } from './passage.js';
import { inherit } from './sides-around.js';

const MOST_ITEMS = 40;
/** "They held talks on 13 March. … Following these, they witnessed the signing of": so many sentences with the first. */
const REACH = 4;

/** "The following were signed: (i) Air Services Agreement; (ii) …", "They also announced:": each, between the two countries that are told there, on the day that is told there or in the sentences before. */
export function fillFromSignedList(article: ArticleReading, draft: AgreementDraft): void {
  const { mentions } = draft;
  const [first] = mentions;
  if (first === undefined || !(first.status === undefined || isConcluded(first))) return;
  const opening = signingBefore(article, first.sentence);
  if (opening === undefined) return;
  // "signed during the visit of the President of Kenya to Rwanda:"
  const named = draft.parties.size === 0 ? countriesOf(article, opening.sentence) : [];
  if (named.length === 2) inherit(draft, named);
  const [own = first] = mentions;
  if (own.date?.value != null) return;
  const [day] = Array.from({ length: REACH }, (_, back) => opening.sentence - back)
    .flatMap((sentence) => tellingDates(article, sentence))
    .filter(({ value }) => isDay(value) && !isAhead(article.spoken, value));
  const status = own.status === 'signed' ? own.status : opening.status;
  mentions[0] = { ...own, status, date: own.date ?? (day && { ...day, basis: 'inferred' }) };
}

/** The sentence before a list item's list where it tells that what is listed was signed or announced: "witnessed the signing of the following:". */
function signingBefore(
  article: ArticleReading,
  item: number,
): { readonly sentence: number; readonly status: 'signed' | 'agreed' } | undefined {
  let at = item;
  while (at > Math.max(0, item - MOST_ITEMS) && isListItem(article, at)) at -= 1;
  const { sentences, tokens } = article.spoken;
  const isOpening = at < item && tokens[(sentences[at]?.lastToken ?? 0) - 1]?.text === ':';
  const told = article.readings[at]?.clauses.filter(
    ({ modality, polarity }) => modality === 'actual' && polarity === 'affirmed',
  );
  if (!isOpening || told === undefined) return undefined;
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
