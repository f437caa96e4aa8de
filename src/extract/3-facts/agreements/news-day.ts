import type { DateMention } from '../../analysis.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { Clause } from '../grammar/clause.js';
import { tellingDates } from '../grammar/clause-dates.js';
import { isCountedFrom } from '../grammar/counted-days.js';
import type { PhraseUse } from '../grammar/phrase-use.js';
import { isDayOfReport } from '../grammar/reporting-day.js';
import { isNewsDay } from '../report-time.js';
import { type AgreementMention, isDated } from './agreement-mention.js';
import { ELEVATING } from './agreement-verbs.data.js';
import { isIncluded, isInstrument } from './listed.js';
import type { AgreementDraft } from './merge-agreements.js';
import { clauseOfNoun } from './noun-stage.js';
import { isConcluding } from './stage.js';

/** Sentences back in which the day may stand. */
const REACH = 3;
const LEAD = 4;

/** Gives what is told as news, "signed" and not "had signed", the day told last before it, else the first of the article. */
export function fillNewsDays(article: ArticleReading, drafts: readonly AgreementDraft[]): void {
  const first = firstNewsDay(article);
  for (const draft of drafts) {
    if (draft.mentions.some(isDated) || draft.mentions.some(isJoined)) continue;
    const at = draft.mentions.findIndex((mention) => isNews(article, mention));
    const mention = draft.mentions[at];
    const date = mention === undefined ? undefined : newsDayAt(article, mention.sentence, first);
    if (mention !== undefined && date !== undefined)
      draft.mentions[at] = { ...mention, date: { ...date, basis: 'inferred' } };
  }
}

/** "Spain joined the pact on Monday": the day of a later step, not of the signing. */
const isJoined = ({ use: { asObject, asComplement } }: AgreementMention): boolean =>
  /^(?:join|accede)$/.test((asObject ?? asComplement)?.lemma ?? '');

function isNews(article: ArticleReading, { use, status, isHeadline }: AgreementMention): boolean {
  if (isHeadline || (status !== 'signed' && status !== 'agreed' && status !== 'outlined')) return false;
  if (isIncluded(article, use.reading.sentence, use.phrase.first))
    return use.reading.clauses.some(
      (clause) =>
        clause.verb.first < use.phrase.first &&
        isConcluding(clause.lemma) &&
        [...clause.subject, ...clause.object].some(
          ({ headLemma, isPlural }) => isPlural && isInstrument(headLemma),
        ) &&
        isTold(article, clause),
    );
  const witnessed = witnessing(use);
  if (witnessed !== undefined) return isTold(article, witnessed);
  // "the communique he signed": a verb behind its object stands in a relative clause.
  const isBehind = use.asObject !== undefined && use.asObject.verb.first < use.phrase.first;
  const told = [...(isBehind ? [use.asObject] : []), ...use.asSubject].flatMap((clause) => [
    clause,
    clause?.governor,
  ]);
  return told.some((clause) => clause !== undefined && isConcluding(clause.lemma) && isTold(article, clause));
}

/** "witnessed the signing of a pact", "elevated their relationship to a partnership": the clause that tells it. */
function witnessing(use: PhraseUse): Clause | undefined {
  const { asComplement, before } = use;
  const elevating = before === 'to' && ELEVATING.test(asComplement?.lemma ?? '') ? asComplement : undefined;
  return clauseOfNoun(use, /^(?:signing|signature|sign|establishment|conclusion)$/) ?? elevating;
}

/** A finite verb of the sentence itself: no participle, no relative clause, no pluperfect. */
function isTold(article: ArticleReading, clause: Clause): boolean {
  const { spoken, readings } = article;
  const { verb, isPassive, modality, sentence, first } = clause;
  if (isCountedFrom(article, clause)) return false;
  if (verb.form !== 'finite' || modality !== 'actual' || (isPassive && verb.first === verb.main))
    return false;
  // "has also signed" is news in the lead, and what was before further on.
  const before = sentence <= LEAD ? /^had$/ : /^(?:had|has|have)$/;
  if (spoken.tokens.slice(verb.first, verb.main).some(({ lower }) => before.test(lower))) return false;
  return !readings[sentence]?.chunks.some(
    (chunk) => chunk.kind === 'relative' && (chunk.last === first || chunk.last === verb.first),
  );
}

/** The day of the week before the report that a sentence or one of the last before it tells, the nearest first; else the article's first, told before it. */
function newsDayAt(
  article: ArticleReading,
  sentence: number,
  first: DateMention | undefined,
): DateMention | undefined {
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at -= 1) {
    const day = daysOf(article, at).at(-1);
    if (day !== undefined) return day;
  }
  return toldBefore(first, sentence);
}

/** The first day of the week before the report that an article tells. */
export function firstNewsDay(article: ArticleReading): DateMention | undefined {
  for (let at = 0; at < article.readings.length; at += 1) {
    const [day] = daysOf(article, at);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The day, where it stands in an earlier sentence. */
export const toldBefore = (day: DateMention | undefined, sentence: number): DateMention | undefined =>
  day !== undefined && day.sentence < sentence ? day : undefined;

function daysOf(article: ArticleReading, sentence: number): DateMention[] {
  return tellingDates(article, sentence).filter(
    (date) => isNewsDay(article.spoken, date.value) && !isDayOfReport(article, date),
  );
}
