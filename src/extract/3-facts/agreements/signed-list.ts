import { isDay } from '../../../domain/fuzzy-date.js';
import type { DateMention } from '../../analysis.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { tellingDates } from '../grammar/clause-dates.js';
import { isAhead, isLongPast } from '../report-time.js';
import { isConcluded } from './agreement-mention.js';
import type { AgreementDraft } from './merge-agreements.js';
import { toldBefore } from './news-day.js';
import { countriesOf } from './passage.js';
import { inherit } from './sides-around.js';
import { signingBefore } from './signed-before.js';

/** "They held talks on 13 March. … Following these, they witnessed the signing of": so many sentences with the first. */
const REACH = 4;

/** "The following were signed: (i) Air Services Agreement; (ii) …", "They also announced:": each, between the two countries that are told there, on the day that is told there or in the sentences before, else on the article's first. */
export function fillFromSignedList(
  article: ArticleReading,
  draft: AgreementDraft,
  firstDay: DateMention | undefined,
): void {
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
  const before = Array.from({ length: REACH }, (_, back) => opening.sentence - back)
    .flatMap((sentence) => tellingDates(article, sentence))
    .find(
      ({ value }) => isDay(value) && !isAhead(article.spoken, value) && !isLongPast(article.spoken, value),
    );
  const day = before ?? toldBefore(firstDay, opening.sentence);
  const status = own.status === 'signed' ? own.status : opening.status;
  mentions[0] = { ...own, status, date: own.date ?? (day && { ...day, basis: 'inferred' }) };
}
