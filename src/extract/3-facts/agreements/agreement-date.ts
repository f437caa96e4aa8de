import type { DateMention } from '../../analysis.js';
import type { ClaimDate } from '../claims/claim-draft.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { dateNear, dateOfClause, dateWithin } from '../grammar/clause-dates.js';
import { behind, type PhraseUse } from '../grammar/phrase-use.js';
import { isComma } from '../grammar/reduced.js';
import { isAhead } from '../report-time.js';
import { agreementTypeOf } from './agreement-heads.js';
import type { AgreementMention, AgreementName } from './agreement-mention.js';
import { clauseOfNoun } from './noun-stage.js';
import { isConcluding } from './stage.js';

/** When the agreement was concluded, as one place tells: "the November 27 deal", "signed in 1966"; undefined where it does not, or tells a day after the report. */
export const dateOfPlace = (
  article: ArticleReading,
  use: PhraseUse,
  { name, status }: Pick<AgreementMention, 'name' | 'status'>,
): ClaimDate | undefined => pastOnly(article, status, dateOf(article, use, name, status));

/** "the military agreement of September 2018": the date that tells which. */
function yearBehind(
  article: ArticleReading,
  from: number,
  status: AgreementMention['status'],
): DateMention | undefined {
  const { tokens } = article.spoken;
  // "fuel transit agreement, dating back to 2001"
  const isAside = tokens[from]?.text === ',' && /^(?:dating|of|from)$/.test(tokens[from + 1]?.lower ?? '');
  const at = isAside ? from + 1 : from;
  const isDating = tokens[at]?.lower === 'dating' && /^(?:from|back)$/.test(tokens[at + 1]?.lower ?? '');
  // "a treaty of friendship from 1962", "a memorandum from April 2022"
  const isFrom =
    tokens[at]?.lower === 'from' &&
    tokens.slice(at + 1, at + 4).some(({ text }) => /^(?:19|20)\d\d$/.test(text));
  // "a pact with Khartoum in 1959"; "proposed a pact in 1959" tells no conclusion
  const isIn =
    tokens[at]?.lower === 'in' &&
    /^(?:19|20)\d\d$/.test(tokens[at + 1]?.text ?? '') &&
    !/^(?:proposed|negotiating|rejected)$/.test(status ?? '');
  if (tokens[at]?.lower !== 'of' && !isDating && !isFrom && !isIn) return undefined;
  const start = tokens[at + (isDating ? (tokens[at + 1]?.lower === 'back' ? 3 : 2) : 1)]?.start;
  return article.dates[tokens[at]?.sentence ?? 0]?.find(
    (date) => date.start === start && date.value !== null,
  );
}

/** "a protocol amending the 1990 treaty", "to replace a treaty of 1990": the date of another text. */
function isOfAnother(
  { spoken }: ArticleReading,
  { reading: { chunks }, phrase }: PhraseUse,
  { start, end }: Pick<DateMention, 'start' | 'end'>,
): boolean {
  return chunks.some((chunk, at) => {
    if (chunk.kind !== 'phrase' || chunk === phrase || agreementTypeOf(chunk.headLemma) === undefined)
      return false;
    // "the Basic Agreement, of 1980", "the Agreement on Free Trade of 2 June 1997"
    const matter = chunks[at + 1];
    const isOnMatter = matter?.kind === 'preposition' && /^(?:on|for|concerning)$/.test(matter.text);
    const behind = at + (isOnMatter ? 3 : isComma(matter) ? 2 : 1);
    const [of, day] = [chunks[behind], chunks[behind + 1]];
    const isDated = of?.kind === 'preposition' && of.text === 'of' && day?.kind === 'phrase' && day.isDate;
    const last = isDated ? day.last : chunk.last;
    return start >= (spoken.tokens[chunk.first]?.start ?? 0) && end <= (spoken.tokens[last - 1]?.end ?? 0);
  });
}

/** What is concluded was not so after the report: "extended the contract through to 2040". */
const pastOnly = (
  article: ArticleReading,
  status: AgreementMention['status'],
  date: ClaimDate | undefined,
): ClaimDate | undefined =>
  isAhead(article.spoken, date?.value) && status !== 'proposed' && status !== 'negotiating'
    ? undefined
    : date;

/** When it was concluded: "the November 27 deal", "signed in 1966", "signed … on Monday". */
function dateOf(
  article: ArticleReading,
  use: PhraseUse,
  name: AgreementName,
  status: AgreementMention['status'],
): AgreementMention['date'] {
  const { phrase } = use;
  const isApart = (date: DateMention | undefined): DateMention | undefined =>
    date !== undefined && isOfAnother(article, use, date) ? undefined : date;
  // "signed an adjustment to the pact on trade, of 1980": the year of a name, no time of the signing.
  const isTime = (date: DateMention): boolean => !(/^\d{4}$/.test(date.text) && isBehindOf(article, date));
  // "from the 1990 agreement"
  const inside =
    dateWithin(article, phrase.first, phrase.last) ??
    notOfMatter(article, use, isApart(dateNear(article, phrase.first, Math.max(phrase.last, name.last))));
  const fronted = dayBeforeName(article, name);
  if (fronted !== undefined) return fronted;
  // "a plan for 2015-2021": how long, not when.
  if (inside !== undefined && inside.value?.includes('/') !== true) return inside;
  const named = isApart(yearBehind(article, Math.max(phrase.last, name.last), status));
  if (named !== undefined) return named;
  // "a scrapping of the military agreement signed in September 2018"
  const conclusions = use.asSubject.filter(
    ({ isPassive, lemma, modality, polarity }) =>
      isPassive && isConcluding(lemma) && modality === 'actual' && polarity === 'affirmed',
  );
  const conclusion = conclusions.find(({ lemma }) => lemma !== 'ratify') ?? conclusions[0];
  if (status === 'proposed' || status === 'negotiating') return plannedDay(article, use);
  if (status !== 'signed' && status !== 'agreed' && status !== 'outlined')
    return conclusion === undefined ? sinceWhen(article, use) : concludedOn(article, use, conclusion);
  // "announced on Monday under the accords": what is done under it is later.
  const isOwn = use.asObject !== undefined && use.asObject.verb.first > phrase.last;
  const isUnder = use.before === 'under' && use.asSubject.length === 0 && !isOwn;
  const clause = isUnder ? undefined : concludingClause(use);
  const told = clause === undefined ? undefined : isApart(dateOfClause(article, clause));
  return told !== undefined && isTime(told) && !(isOwn && isBefore(article, told, phrase)) ? told : undefined;
}

/** The day of the clause behind it by which it was concluded: not that of "yesterday struck down the pact that Peru signed". */
function concludedOn(article: ArticleReading, use: PhraseUse, conclusion: Clause): AgreementMention['date'] {
  const date = dateOfClause(article, conclusion);
  const isBehind = conclusion.verb.first >= use.phrase.last && use.asObject !== undefined;
  return date === undefined ||
    isOfAnother(article, use, date) ||
    (isBehind && isBefore(article, date, use.phrase))
    ? undefined
    : date;
}

const isBefore = (
  { spoken }: ArticleReading,
  { start }: Pick<DateMention, 'start'>,
  { first }: NounPhrase,
): boolean => start < (spoken.tokens[first]?.start ?? 0);

/** "a memorandum on the 1994 bombing": the year of what it is about tells nothing of its own. */
function notOfMatter(
  { spoken: { tokens } }: ArticleReading,
  { reading: { chunks }, phrase }: PhraseUse,
  date: DateMention | undefined,
): DateMention | undefined {
  const isOfMatter =
    date !== undefined &&
    chunks.some(
      (chunk) =>
        chunk.kind === 'phrase' &&
        chunk !== phrase &&
        !chunk.isDate &&
        date.start >= (tokens[chunk.first]?.start ?? Number.MAX_SAFE_INTEGER) &&
        date.end < (tokens[chunk.last - 1]?.start ?? 0),
    );
  return isOfMatter ? undefined : date;
}

/** "the December 22, 2020 Joint Declaration": the day whose year opens the name. */
const dayBeforeName = (
  { spoken, dates }: ArticleReading,
  { first, head }: AgreementName,
): DateMention | undefined => {
  const [from, to] = [spoken.tokens[first], spoken.tokens[head]];
  return dates[from?.sentence ?? -1]?.find(
    ({ start, end, value }) =>
      value !== null && start < (from?.start ?? 0) && end > (from?.start ?? 0) && end < (to?.start ?? 0),
  );
};

/** What is done to a text on one day. */
const SIGNED =
  /^(?:sign|initial|ink|conclude|finalize|finalise|formalize|formalise|seal|adopt|announce|unveil|launch|exchange)$/;

/** "will be signed on Friday", "is expected to be signed in October": the day that is still ahead. */
function plannedDay(article: ArticleReading, use: PhraseUse): DateMention | undefined {
  const clause =
    [...use.asSubject, ...(use.asObject === undefined ? [] : [use.asObject])].find(
      ({ lemma, polarity, modality }) =>
        SIGNED.test(lemma) && polarity === 'affirmed' && modality !== 'actual',
    ) ?? clauseOfNoun(use, /^(?:signing|signature|sign|conclusion|ceremony)$/);
  const date = clause === undefined ? undefined : dateOfClause(article, clause);
  const isToday = date?.value === article.spoken.publishedAt && TODAY.test(date?.text ?? '');
  return isToday || isAhead(article.spoken, date?.value) ? date : undefined;
}

const TODAY = /^(?:today|tonight|this|later)\b/i;

/** "have had a defence pact since 1963". */
function sinceWhen(
  article: ArticleReading,
  { asObject, asComplement, before, reading }: PhraseUse,
): DateMention | undefined {
  const { tokens } = article.spoken;
  const isHeld = asObject !== undefined && /^(?:have|share|maintain|enjoy|keep)$/.test(asObject.lemma);
  const isBound = before === 'by' && /^(?:bind|tie|link|ally)$/.test(asComplement?.lemma ?? '');
  const clause = isHeld ? asObject : isBound ? asComplement : undefined;
  const [day] = behind(clause?.prepositions ?? [], ['since']);
  if (day === undefined) return undefined;
  return article.dates[reading.sentence]?.find(
    ({ start, value }) =>
      value !== null && start >= (tokens[day.first]?.start ?? 0) && start < (tokens[day.last - 1]?.end ?? 0),
  );
}

const isBehindOf = ({ spoken }: ArticleReading, { start }: DateMention): boolean =>
  /\bof\s$/.test(spoken.view.slice(Math.max(0, start - 4), start));

/** The clause that tells the conclusion: "explain the statement agreed this week" is dated by the agreeing. */
function concludingClause({ asObject, asSubject, asComplement }: PhraseUse): Clause | undefined {
  const passive = asSubject.filter(({ isPassive }) => isPassive);
  const all = [...(asObject === undefined ? [] : [asObject]), ...passive];
  const concluding = all.filter(({ lemma }) => isConcluding(lemma));
  // "want to revive a pact signed in 2001", "was concluded in 2014 and ratified in June"
  const done = concluding.filter(
    ({ lemma, polarity, modality }) => SIGNED.test(lemma) && polarity === 'affirmed' && modality === 'actual',
  );
  // "was initialled in May and signed on Monday"
  const signed =
    done.find(({ lemma }) => /^(?:sign|ink)$/.test(lemma)) ??
    done[0] ??
    concluding.find(({ lemma, polarity }) => lemma !== 'ratify' && polarity === 'affirmed');
  return signed ?? concluding[0] ?? all[0] ?? asComplement;
}
