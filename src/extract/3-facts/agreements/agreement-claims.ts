import type { ExtractedAgreement, ExtractedClaim } from '../../../domain/extraction.js';
import { type ClaimDraft, makeClaim } from '../claims/claim-draft.js';
import { statementAt } from '../claims/voice.js';
import { actorsOfAll, isPlaceLike, isState, refsOfAll } from '../grammar/actors.js';
import { type ArticleReading, quoteSentence } from '../grammar/article-reading.js';
import { isSameParagraph } from '../grammar/paragraphs.js';
import { behind } from '../grammar/phrase-use.js';
import { standing } from '../grammar/standing.js';
import type { AgreementMention, AgreementName, Party } from './agreement-mention.js';
import type { AgreementDraft } from './merge-agreements.js';
import { onePerParty } from './one-per-party.js';
import { isOpinion } from './opinion.js';

const MAX_PAIRED = 4;
/** Stages before a text binds. */
const UNDER_WAY = /^(?:proposed|negotiating|outlined|agreed|signed|ratified)$/;
/** Stages that are reached on the day of the agreement. */
const CONCLUDED = /^(?:outlined|agreed|signed)$/;
/** Spoken of as to come, or not at all where the article tells nothing but that it is. */
const isPending = (mention: AgreementMention, known: ExtractedAgreement['status']): boolean =>
  /^(?:proposed|negotiating)$/.test(mention.status ?? known);

/** Parties, pairs of partners, subjects, type, status, amount and date of an agreement, each with its sentence. */
export function agreementClaims(
  article: ArticleReading,
  agreement: ExtractedAgreement,
  draft: AgreementDraft,
): ExtractedClaim[] {
  const isKnown = draft.mentions.some(({ name }) => name.known !== undefined);
  const drafts = [
    ...draft.mentions.map(withToldDay).flatMap((mention) => [
      ...partyClaims(article, { ...agreement, isKnown }, mention),
      ...subjectClaims(article, agreement, mention),
      ...mediatorClaims(article, agreement, mention),
      ...attributeClaims(article, agreement, {
        ...mention,
        status: isOpinion(article, draft, mention) ? undefined : mention.status,
      }),
    ]),
    ...supposedDay(article, agreement, draft),
    ...signatoryClaims(article, agreement, draft),
    ...typeClaim(article, agreement, draft),
  ];
  return onePerParty(drafts.flatMap((claim) => makeClaim(article, claim) ?? []));
}

/** The day of the news is that of what states conclude; a deal of companies that is told with it may be older. */
function withToldDay(mention: AgreementMention): AgreementMention {
  const isOfStates = mention.parties.some(({ id }) => id.startsWith('country:'));
  const isSupposed = mention.date?.basis === 'inferred' && !isOfStates;
  return isSupposed ? { ...mention, date: undefined } : mention;
}

/** The day of the news where no place tells one. */
function supposedDay(
  article: ArticleReading,
  { id, date }: ExtractedAgreement,
  { mentions }: AgreementDraft,
): ClaimDraft[] {
  const mention = mentions.find((each) => each.date?.value === date);
  if (
    date === null ||
    mention === undefined ||
    mentions.some((each) => withToldDay(each).date?.value != null)
  )
    return [];
  return [
    {
      subject: id,
      predicate: 'DATED',
      value: date,
      date: mention.date,
      basis: 'inferred',
      rule: 'agreement/date',
      ...place(article, mention),
    },
  ];
}

const place = (article: ArticleReading, mention: AgreementMention): Pick<ClaimDraft, 'evidence' | 'at'> => ({
  evidence: quoteSentence(article, mention.sentence),
  at: article.spoken.tokens[mention.name.head]?.start,
});

function partyClaims(
  article: ArticleReading,
  { id, status, parties, isKnown }: ExtractedAgreement & Pick<Binding, 'isKnown'>,
  mention: AgreementMention,
): ClaimDraft[] {
  const common = {
    date: mention.date,
    modality: isPending(mention, status) ? ('planned' as const) : ('actual' as const),
    ...place(article, mention),
  };
  // Who denies it is told by the statement; a headline's words alone say it in nobody's name.
  const isUnsaid = mention.isGainsaid === true && statementAt(article, common.at ?? 0) === undefined;
  // Who has signed it and not ratified it has signed it.
  const isSigner = ({ id: party, role, isDenied }: Party): boolean =>
    isDenied === true && mention.isGainsaid !== true && role === 'party' && parties.includes(party);
  const told = isUnsaid
    ? []
    : mention.parties.filter(
        (party) => !isSigner(party) && isBorneOut(article, mention, { party, parties, isKnown }),
      );
  const claims = told.map(
    (party): ClaimDraft => ({
      rule: 'agreement/party',
      ...common,
      ...partyTo(party, id),
      // Who left it unsigned has done so.
      ...(party.isDenied === true && { modality: 'actual' }),
    }),
  );
  return [...claims, ...partnerClaims(mention, common)];
}

interface Binding {
  readonly party: Party;
  /** Ids of all whom the agreement binds. */
  readonly parties: readonly string[];
  /** It is a treaty of the table. */
  readonly isKnown: boolean;
}

/** Who is only supposed to be bound is so where the agreement is between the two countries that the article is about, and the sentence, or the one before it in its paragraph, names him. */
function isBorneOut(
  article: ArticleReading,
  { sentence }: AgreementMention,
  { party: { id, basis }, parties, isKnown }: Binding,
): boolean {
  if (basis !== 'inferred') return true;
  const { pair } = article.homes;
  // Of a treaty of the table nobody is supposed but by what the text tells of him.
  const isOfOthers = !isKnown && !parties.every((each) => pair.includes(each));
  if (parties.length > 1 && isOfOthers) return false;
  const isNamedIn = (at: number): boolean =>
    (article.mentions[at] ?? []).some((mention) =>
      standing(article, mention).some(([named, how]) => named === id && how !== 'place'),
    );
  return isNamedIn(sentence) || (isSameParagraph(article, sentence, sentence - 1) && isNamedIn(sentence - 1));
}

const partyTo = (
  { id, role, basis, isDenied }: Party,
  agreement: string,
): Pick<ClaimDraft, 'subject' | 'predicate' | 'object' | 'role' | 'basis' | 'polarity'> => ({
  subject: id,
  predicate: 'PARTY_TO',
  object: agreement,
  role,
  basis,
  polarity: isDenied === true ? 'denied' : 'affirmed',
});

/** "brokered by Egypt": bound by nothing, but in it. */
function mediatorClaims(
  article: ArticleReading,
  { id }: ExtractedAgreement,
  mention: AgreementMention,
): ClaimDraft[] {
  const brokers = mention.use.asSubject
    .filter(({ lemma, isPassive }) => isPassive && /^(?:broker|mediate|facilitate)$/.test(lemma))
    .flatMap(({ prepositions }) => actorsOfAll(behind(prepositions, ['by'])));
  return brokers.map((broker) => ({
    subject: broker,
    predicate: 'PARTY_TO',
    object: id,
    role: 'mediator',
    rule: 'agreement/mediator',
    ...place(article, mention),
  }));
}

/** Each pair of the few who concluded it: X agreed with Y. */
function partnerClaims(
  { parties, status }: AgreementMention,
  common: Pick<ClaimDraft, 'evidence' | 'at' | 'date' | 'modality'>,
): ClaimDraft[] {
  const states = parties.filter(
    ({ id, isDenied, basis }) => isState(id) && isDenied !== true && basis !== 'inferred',
  );
  const isConcluded =
    status === 'agreed' || status === 'signed' || status === 'outlined' || status === 'ratified';
  if (!isConcluded || states.length > MAX_PAIRED) return [];
  return states.flatMap((first, at) =>
    states.slice(at + 1).map((second) => ({
      subject: first.id,
      predicate: 'AGREED_WITH' as const,
      object: second.id,
      basis: first.basis,
      rule: 'agreement/partners',
      ...common,
    })),
  );
}

/** "an agreement on Syria", "the deal over Kosovo". */
function subjectClaims(
  article: ArticleReading,
  { id, parties }: ExtractedAgreement,
  mention: AgreementMention,
): ClaimDraft[] {
  const subjects = refsOfAll(behind(mention.use.tail, ['on', 'about', 'over', 'concerning', 'regarding']));
  return subjects
    .filter((subject) => isPlaceLike(subject) && !parties.includes(subject))
    .map((subject) => ({
      subject: id,
      predicate: 'CONCERNS',
      object: subject,
      rule: 'agreement/concerns',
      ...place(article, mention),
    }));
}

function attributeClaims(
  article: ArticleReading,
  { id, status }: ExtractedAgreement,
  mention: AgreementMention,
): ClaimDraft[] {
  const common = { subject: id, ...place(article, mention) };
  const claims: ClaimDraft[] = [];
  // "Under the accord signed on Monday, troops are to leave": what it says, not that it is in force.
  const isOnlyCited = mention.status === 'in-force' && UNDER_WAY.test(status);
  if (mention.status !== undefined && !isOnlyCited)
    claims.push({
      predicate: 'HAS_STATUS',
      value: mention.status,
      // "struck down a 2004 accord": the day of a conclusion is not that of what became of it.
      date: CONCLUDED.test(mention.status) ? mention.date : undefined,
      rule: 'agreement/status',
      ...common,
    });
  if (mention.amount !== undefined) {
    const { min, max, currency, qualifier, text } = mention.amount;
    claims.push({
      predicate: 'HAS_AMOUNT',
      value: JSON.stringify({ min, max, currency, qualifier, text }),
      rule: 'agreement/amount',
      ...common,
    });
  }
  if (mention.date?.value != null)
    claims.push({
      predicate: 'DATED',
      value: mention.date.value,
      date: mention.date,
      rule: 'agreement/date',
      ...common,
    });
  return claims;
}

function signatoryClaims(
  article: ArticleReading,
  { id }: ExtractedAgreement,
  { signatories }: AgreementDraft,
): ClaimDraft[] {
  return signatories.map(({ party, sentence, at }) => ({
    evidence: quoteSentence(article, sentence),
    at,
    rule: 'agreement/signatory',
    ...partyTo(party, id),
  }));
}

/** "support a nationwide Cessation of Hostilities", "the need for a Free Trade Agreement": one of a kind, and a truce, are not in force for being named. */
const isWanted = ({ spoken: { tokens } }: ArticleReading, { first, type }: AgreementName): boolean =>
  type === 'ceasefire' ||
  [tokens[first - 1], tokens[first - 2]].some((word) => /^an?$/.test(word?.lower ?? ''));

/** The type, and the status of one that stands where no sentence reports it; that one merely spoken of was agreed nobody says. */
function typeClaim(
  article: ArticleReading,
  { id, type, status }: ExtractedAgreement,
  { mentions }: AgreementDraft,
): ClaimDraft[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const common = { subject: id, ...place(article, first) };
  const isReported = mentions.some((mention) => mention.status !== undefined);
  // "the loan agreement", "the 1905 treaty": whether it still binds only a table of treaties tells.
  const isKnown = mentions.some(({ name }) => name.known !== undefined && !isWanted(article, name));
  const assumed: ClaimDraft[] =
    isReported || !isKnown || status !== 'in-force' || first.isGainsaid === true
      ? []
      : [{ predicate: 'HAS_STATUS', value: status, basis: 'inferred', rule: 'agreement/cited', ...common }];
  return [{ predicate: 'HAS_TYPE', value: type, rule: 'agreement/type', ...common }, ...assumed];
}
