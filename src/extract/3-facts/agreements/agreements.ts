import type { ExtractedAgreement, ExtractedClaim } from '../../../domain/extraction.js';
import { isDay, readEdtf } from '../../../domain/fuzzy-date.js';
import { agreementId } from '../../../domain/ids.js';
import type { AgreementStatus } from '../../../domain/vocabularies.js';
import type { AmountMention } from '../../analysis.js';
import type { ClaimDate } from '../claims/claim-draft.js';
import type { FoundEvent } from '../events/found-event.js';
import { type ArticleReading, quoteSentence } from '../grammar/article-reading.js';
import { agreementClaims } from './agreement-claims.js';
import { type AgreementMention, isDated } from './agreement-mention.js';
import { fillDate } from './fill-days.js';
import { fillFromContext } from './fill-from-context.js';
import { fillSums } from './fill-sums.js';
import { findAgreementMentions } from './find-agreements.js';
import { findCommitments } from './find-commitments.js';
import { addSignatories } from './find-signatories.js';
import { isKept } from './is-kept.js';
import { isLeft } from './leaving.js';
import { fillFromList, listsBySentence, withoutListed } from './list-members.js';
import { type AgreementDraft, boundBy, knownName, mergeAgreements } from './merge-agreements.js';
import { namingVoid } from './named-void.js';
import { fillNewsDays } from './news-day.js';
import { isConcluded, isOpinion } from './opinion.js';
import { isEntered, isOperated, isToExpire } from './own-course.js';
import type { PartyKnowledge } from './party-model/candidates.js';
import { chooseParties } from './party-model/choose-parties.js';
import { isUnsigned } from './sides-around.js';
import { furthest } from './stage.js';

/** An agreement with the places that speak of it. */
export interface FoundAgreement {
  readonly agreement: ExtractedAgreement;
  readonly draft: AgreementDraft;
}

/** The agreements of an article, each once: with two or more parties, or a name of its own. */
export function findAgreements(article: ArticleReading, events: readonly FoundEvent[]): FoundAgreement[] {
  const { drafts: told, known } = readDrafts(article, events);
  chooseParties(article, told, known);
  // Once more: a list whose parties were only now chosen gives them to its items.
  const lists = listsBySentence(told);
  for (const draft of told) fillFromList(article, draft, lists);
  const drafts = withoutListed(article, told);
  fillDate(article, drafts);
  fillNewsDays(article, drafts);
  for (const draft of drafts) keepLeft(draft);
  const concluded = new Set(
    drafts.filter((draft) => isInstrument(draft) && isConcluded(draft)).map(partiesKey),
  );
  const found = new Map<string, FoundAgreement>();
  // What a pair agrees to do where an instrument of theirs is told is what the instrument says.
  const made = drafts
    .filter((draft) => isInstrument(draft) || !concluded.has(partiesKey(draft)))
    .map((draft) => ({
      draft,
      told: makeAgreement(article, draft),
      isNamed: bestMention(draft).name.isProper,
    }));
  const sums = sumsById(made.filter(({ isNamed }) => !isNamed).map(({ told }) => told));
  for (const { draft, told, isNamed } of made) {
    const isOneOfSeveral = !isNamed && (sums.get(told.id)?.size ?? 0) > 1;
    // Which of them one without a sum means is not told.
    if (isOneOfSeveral && told.amount === null) continue;
    const agreement = isOneOfSeveral ? withSumInId(told) : told;
    const key = isNamed ? agreement.name.toLowerCase() : agreement.id;
    const known = found.get(key);
    if (known === undefined || known.agreement.parties.length < agreement.parties.length)
      found.set(key, { agreement, draft });
  }
  return [...found.values()];
}

/** "an agreement worth €36 million, an agreement worth €10 million": two, though nothing else tells them apart. The sums of each id. */
function sumsById(agreements: readonly ExtractedAgreement[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sums = new Map<string, Set<string>>();
  for (const { id, amount } of agreements)
    if (amount !== null) sums.set(id, (sums.get(id) ?? new Set()).add(sumOf(amount)));
  return sums;
}

/** "EUR 36000000": the same in whatever words. */
const sumOf = ({ currency, min, max }: NonNullable<ExtractedAgreement['amount']>): string =>
  [currency, min, ...(max === min ? [] : [max])].filter((part) => part !== null).join(' ');

const withSumInId = (agreement: ExtractedAgreement): ExtractedAgreement =>
  agreement.amount === null
    ? agreement
    : {
        ...agreement,
        id: agreementId([agreement.id.replace(/^agreement:/, ''), sumOf(agreement.amount)], undefined),
      };

/** The agreements that are told well enough, with the parties that the rules give them and what is known of these. */
export function readDrafts(
  article: ArticleReading,
  events: readonly FoundEvent[],
): { readonly drafts: AgreementDraft[]; readonly known: PartyKnowledge } {
  const mentions = [...findAgreementMentions(article), ...findCommitments(article)].sort(
    (a, b) => a.name.head - b.name.head,
  );
  const drafts = mergeAgreements(mentions, firstNamings(article));
  fillSums(article, drafts);
  addSignatories(article, drafts);
  const known = fillFromContext(article, drafts, events);
  return { drafts: drafts.filter((draft) => isKept(article, draft)), known };
}

/** The sentence that first names each country and body. */
const firstNamings = ({ spoken }: ArticleReading): ReadonlyMap<string, number> =>
  new Map(spoken.mentions.toReversed().map(({ entityId, sentence }) => [entityId, sentence]));

/** One of two that leaves ends it, one of more puts it at risk. */
function keepLeft({ mentions, parties }: AgreementDraft): void {
  if (parties.size < 2) return;
  for (const [at, mention] of mentions.entries())
    if (/^(?:ended|threatened)$/.test(mention.status ?? '') && isLeft(mention.use))
      mentions[at] = { ...mention, status: parties.size > 2 ? 'threatened' : 'ended' };
}

const isInstrument = ({ mentions }: AgreementDraft): boolean =>
  mentions.some(({ name }) => name.type !== 'commitment');
const partiesKey = ({ parties }: AgreementDraft): string => [...parties.keys()].sort().join(' ');

/** The claims that the article makes about its agreements. */
export function claimsOfAgreements(
  article: ArticleReading,
  found: readonly FoundAgreement[],
): ExtractedClaim[] {
  return found.flatMap(({ agreement, draft }) => agreementClaims(article, agreement, draft));
}

function makeAgreement(article: ArticleReading, draft: AgreementDraft): ExtractedAgreement {
  const parties = boundBy(draft).map(({ id }) => id);
  const date = dateOfAgreement(draft);
  const name = knownName(draft)?.name ?? bestMention(draft).name.name;
  return {
    id: idOf(article, draft, name, date?.value ?? undefined),
    name,
    aliases: [
      ...new Set(
        draft.mentions.flatMap((mention) => [
          mention.name.name,
          ...(mention.name.short === undefined ? [] : [mention.name.short]),
        ]),
      ),
    ].filter((alias) => alias !== name),
    type: bestMention(draft).name.type,
    status: statusOfAgreement(article, draft),
    parties,
    amount: amountOfAgreement(draft),
    date: date?.value ?? null,
    evidence: [...new Set(draft.mentions.map(({ sentence }) => sentence))].map((sentence) =>
      quoteSentence(article, sentence),
    ),
  };
}

/** The mention that names it best: a proper name, longest first; a description in the body before one in the headline. */
function bestMention({ mentions }: AgreementDraft): AgreementDraft['mentions'][number] {
  const rank = ({ name, isHeadline }: AgreementDraft['mentions'][number]): number =>
    (name.isProper ? 1_000 : 0) +
    (name.isProper ? Math.min(name.words.size, 12) * 10 : name.words.size) +
    (isHeadline ? 0 : 1);
  return mentions.reduce((best, mention) => (rank(mention) > rank(best) ? mention : best));
}

/** `agreement:` and the name's slug, or the parties' and the type's where it has none, and the year when known. */
function idOf(
  article: ArticleReading,
  draft: AgreementDraft,
  name: string,
  date: string | undefined,
): string {
  const best = bestMention(draft);
  const known = knownName(draft);
  const year = known?.year ?? date?.slice(0, 4);
  if (known !== undefined) return agreementId([known.name], year);
  if (best.name.isProper) return agreementId([name], year);
  const names = boundBy(draft)
    .map(({ id }) => article.spoken.entities.get(id)?.name ?? id)
    .sort();
  // "€36 million" and "36 million euros" are no words that tell which.
  const price = new Set(
    `worth ${best.amount?.text ?? ''}`.toLowerCase().match(/[\p{L}\p{N}.,]+?(?=s?(?![\p{L}\p{N}.,]))/gu),
  );
  const words = [...best.name.words]
    .filter((word) => best.amount === undefined || !price.has(word))
    .slice(0, 4);
  return agreementId([...names.slice(0, 6), ...words, best.name.type], year);
}

/** The furthest stage that any place reports; a cited one is in force, a described one agreed. */
function statusOfAgreement(article: ArticleReading, draft: AgreementDraft): AgreementStatus {
  const told = (mentions: readonly AgreementMention[]): AgreementStatus | undefined =>
    furthest(
      mentions.flatMap(({ status, use }) =>
        status === undefined || isOpinion(article, draft, { use, status }) ? [] : [status],
      ),
    );
  const headline = draft.mentions.filter(({ isHeadline }) => isHeadline);
  const body = draft.mentions.filter(({ isHeadline }) => !isHeadline);
  const inBody = told(body.filter((mention) => !isOnlyCited(mention))) ?? told(body);
  const inHeadline = told(headline);
  // What a headline shortens the body tells; of one that is agreed the headline may tell the signature.
  const stage = inBody === 'agreed' && inHeadline === 'signed' ? inHeadline : (inBody ?? inHeadline);
  // "signed in 2014, it took effect in May", "renewed in 2015, expires in 2020"
  const isPast = draft.mentions.every(({ date }) => !isDay(date?.value));
  const isRunning = ({ use }: AgreementMention): boolean => isEntered(use) || (isPast && isToExpire(use));
  const isUnder = draft.mentions.every(({ status, use }) => status === undefined || isOperated(use));
  if (stage === 'agreed' && isUnder) return 'in-force';
  if (stage !== undefined && isUnderWay(stage) && draft.mentions.some(isRunning)) return 'in-force';
  const isDenied = draft.mentions.every(({ isGainsaid }) => isGainsaid === true);
  if (stage === undefined && isUnsigned(draft) && (isDenied || !bestMention(draft).name.isProper))
    return 'proposed';
  return stage ?? (isCited(draft) ? 'in-force' : 'agreed');
}

/** "Under the treaty, Peru will pay", "to have such a pact": what one says of a text before it is signed, too. */
const isOnlyCited = ({ status, use }: AgreementMention): boolean =>
  status === 'in-force' && (use.before === 'under' || use.asObject?.lemma === 'have');

const isUnderWay = (stage: AgreementStatus): boolean => /^(?:agreed|signed|ratified|outlined)$/.test(stage);

/** "the pact between A and B", "a 1964 treaty": spoken of as one that stands. */
const isCited = (draft: AgreementDraft): boolean =>
  bestMention(draft).name.isProper ||
  (!isHeadlined(draft) &&
    draft.mentions.every(
      ({ name, use }) =>
        // What others think of is news: "Greece called the pact void".
        !OPINION.test(use.asObject?.lemma ?? '') &&
        namingVoid(use) === undefined &&
        (name.isDefinite || /^\d{4}\b/.test(name.name)) &&
        !use.phrase.words.some((word) => NEWS.test(word)),
    ));
const OPINION = /^(?:call|welcome|praise|hail|criticize|criticise|condemn|denounce|reject|slam|blast)$/;
/** "the new agreements": of which the article is the news. */
const NEWS = /^(?:new|recent|latest|landmark|historic|controversial|first)$/;
const isHeadlined = ({ mentions }: AgreementDraft): boolean => mentions.some(({ isHeadline }) => isHeadline);

/** The first date of conclusion that a place gives, one that is only planned last; a day inside the week, month or year that it gives goes before it. */
export function dateOfAgreement({ mentions }: AgreementDraft): ClaimDate | undefined {
  const dates = [...mentions.filter(isDated), ...mentions].flatMap(({ date }) =>
    date?.value == null ? [] : [date],
  );
  const [first] = dates;
  return dates.find((date) => isWithin(date.value, first?.value)) ?? first;
}

/** Whether a day lies inside a longer time. */
function isWithin(day: string | null, time: string | null | undefined): boolean {
  const span = time == null ? undefined : readEdtf(time);
  return (
    isDay(day) &&
    time !== day &&
    span?.startDate != null &&
    span.endDate != null &&
    span.startDate <= day &&
    day <= span.endDate
  );
}

function amountOfAgreement(draft: AgreementDraft): ExtractedAgreement['amount'] {
  const amount: AmountMention | undefined = draft.mentions.find(
    (mention) => mention.amount !== undefined,
  )?.amount;
  if (amount === undefined) return null;
  const { min, max, currency, qualifier, text } = amount;
  return { min, max, currency, qualifier, text };
}
