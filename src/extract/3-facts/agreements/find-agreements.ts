import type { AmountMention } from '../../analysis.js';
import { type ArticleReading, isHeadline } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import { dateNear, dateOfClause } from '../grammar/clause-dates.js';
import { findPhraseUses, type PhraseUse } from '../grammar/phrase-use.js';
import type { Reading } from '../grammar/readings.js';
import { agreementTypeOf, ruleOfHead, signedTypeOf } from './agreement-heads.js';
import type { AgreementMention, AgreementName } from './agreement-mention.js';
import { nameText, readAgreementName } from './agreement-name.js';
import { withMeantObject } from './agreement-use.js';
import { treatyIn, treatyOf } from './known-treaty.js';
import { isIncludedBySubject } from './listed.js';
import { readParties, readPartners } from './parties.js';
import { readStage } from './stage.js';

/** A verb that concludes makes an instrument of what is else only a word: "signed a partnership". */
const CONCLUDING = new Set(
  'sign initial ink conclude reach announce launch finalize finalise agree unveil establish forge'.split(' '),
);
const SIGNING = new Set('sign initial ink conclude renew'.split(' '));
const LENDING = /^(?:line|loan|credit|facility|swap|grant|order|lease)$/;
const GRANTING = new Set(
  'announce agree approve extend offer grant provide secure receive get sign renew open win place arrange reach have recall'.split(
    ' ',
  ),
);
/** "peace deal with the devil", "a great deal of": the head is no agreement. */
const NO_AGREEMENT = /^(?:great|good|big|no-deal|raw|presidential|executive|cabinet|coalition|plea)$/;
const PAYING = new Set('receive pay get lend provide invest borrow give'.split(' '));
/** Before a sum: "with an estimated value of", "totalling". */
const PRICED =
  /\b(?:worth|valued?(?: at)?|value of|totall?ing|total of|estimated(?: at)?|amounting to|cost(?:ing)?)\s+(?:\w+\s+){0,3}$/i;
/** "commitments in the United States to almost", "a contract for". */
const RAISED =
  /^(?:\s+(?!and\b)[\w.]+){0,6}\s+(?:to|of|for)\s+(?:almost|nearly|about|some|around|over|approximately)?\s*$/i;
const POST = /^(?:commissioner|minister|secretary|director|department|ministry|office)$/;
/** What must stand with a noun that is mostly something else: "cessation of hostilities", "free trade area", "line of credit". */
const NEEDED_WORDS: Readonly<Record<string, RegExp>> = {
  cessation: /\| of hostilities$/,
  area: /trade/,
  zone: /trade/,
  line: /credit|\| of credit$/,
  map: /road/,
  swap: /currency|land|debt|arms|gas|oil|china|yuan|credit/,
  statement: /joint|trilateral|bilateral|quadrilateral|final/,
  order: /firm|\$|billion|million|jet|aircraft/,
};
/** Laws, orders and sanctions are no agreements. */
const LAW = /^(?:act|bill|law|resolution|order|sanctions?)$/;

/** Every place of the article that names or describes an agreement, in order. */
export function findAgreementMentions(article: ArticleReading): AgreementMention[] {
  const amounts = new Map<number, AmountMention[]>();
  for (const amount of article.spoken.amounts)
    amounts.set(amount.sentence, [...(amounts.get(amount.sentence) ?? []), amount]);
  const named = article.readings.flatMap((reading) =>
    findInSentence(article, reading, amounts.get(reading.sentence) ?? []),
  );
  return [...named, ...findShortForms(article, named)];
}

/** "GSOMIA", wherever it stands for the agreement that an earlier sentence introduced by it. */
function findShortForms(article: ArticleReading, named: readonly AgreementMention[]): AgreementMention[] {
  const shorts = new Map(
    named.flatMap(({ name }) =>
      name.short === undefined ? [] : [[name.short.toLowerCase(), name] as const],
    ),
  );
  if (shorts.size === 0) return [];
  const taken = new Set(named.map(({ name }) => name.head));
  return article.readings.flatMap((reading) =>
    findPhraseUses(reading, ({ head }) => shorts.has(head)).flatMap((use) => {
      const head = use.phrase.last - 1;
      const name = shorts.get(use.phrase.head);
      if (name === undefined || taken.has(head) || (head >= name.first && head <= name.last + 3)) return [];
      const printed = {
        ...name,
        name: name.short ?? name.name,
        first: head,
        head,
        last: head + 1,
        isDefinite: true,
      };
      return [describe(article, withMeantObject(use), printed, undefined)];
    }),
  );
}

function findInSentence(
  article: ArticleReading,
  reading: Reading,
  amounts: readonly AmountMention[],
): AgreementMention[] {
  const uses = findPhraseUses(
    reading,
    (phrase) =>
      agreementTypeOf(phrase.headLemma) !== undefined ||
      signedTypeOf(phrase.headLemma) !== undefined ||
      treatyIn(article, phrase) !== undefined,
  ).map(withMeantObject);
  const found: AgreementMention[] = [];
  for (const use of uses) {
    const previous = found.at(-1);
    if (previous !== undefined && isInside(article, use.phrase, previous.name)) continue;
    const name = readAgreementName(article, use);
    const amount = amountOf(article, use, name, amounts);
    if (previous !== undefined && isSecondKind(use, previous)) {
      found[found.length - 1] = withSecondKind(article, previous, { name, amount });
      continue;
    }
    if (isAgreement(article, use, name) && isEnough(article, use, { name, amount }))
      found.push(describe(article, use, name, amount));
  }
  return found;
}

/** "seven agreements and memoranda of understanding": one entry for both kinds. */
const isSecondKind = ({ reading, at, phrase }: PhraseUse, { isPlural, use }: AgreementMention): boolean => {
  const joint = reading.chunks[at - 1];
  return (
    isPlural &&
    (phrase.isPlural || phrase.head === 'memoranda') &&
    phrase.words.length === 1 &&
    joint?.kind === 'coordinator' &&
    joint.text === 'and' &&
    reading.chunks[at - 2] === use.phrase
  );
};

function withSecondKind(
  article: ArticleReading,
  first: AgreementMention,
  { name, amount }: { readonly name: AgreementName; readonly amount: AmountMention | undefined },
): AgreementMention {
  const joined = { ...first.name, last: name.last, name: nameText(article, first.name.first, name.last) };
  return { ...first, name: joined, amount: first.amount ?? amount };
}

/** A sale needs a sum; a plan a signature; a loan one of the two. */
function isEnough(
  article: ArticleReading,
  use: PhraseUse,
  { name, amount }: { readonly name: AgreementName; readonly amount: AmountMention | undefined },
): boolean {
  const rule = name.known === undefined ? ruleOfHead(use.phrase.headLemma) : 'plain';
  if (rule === 'paid') return amount !== undefined;
  if (rule !== 'signed') return true;
  const clauses = [
    ...(use.asObject === undefined ? [] : [use.asObject]),
    ...use.asSubject.filter(({ isPassive }) => isPassive),
  ];
  if (clauses.some(({ lemma }) => SIGNING.has(lemma))) return true;
  if (use.phrase.headLemma === 'statement')
    return clauses.some(({ lemma }) => /^(?:mediate|broker|adopt)$/.test(lemma));
  if (LENDING.test(use.phrase.headLemma))
    return amount !== undefined && clauses.some(({ lemma }) => GRANTING.has(lemma));
  return use.asSubject.length === 0 && isIncludedBySubject(article, use.reading.sentence, use.phrase.first);
}

/** "Memorandum of Understanding" is one; "Framework for an Agreement on Trade" are two. */
function isInside(article: ArticleReading, phrase: NounPhrase, name: AgreementName): boolean {
  if (phrase.last - 1 >= name.last) return false;
  return !(name.isProper && /^(?:an?|the)$/.test(article.spoken.tokens[phrase.first]?.lower ?? ''));
}

function isAgreement(article: ArticleReading, use: PhraseUse, name: AgreementName): boolean {
  const { phrase } = use;
  if (phrase.words.some((word) => NO_AGREEMENT.test(word)) || isInQuotedNo(article, phrase)) return false;
  if (phrase.refs.length > 0 && !name.isProper) return false;
  const next = article.spoken.tokens[phrase.last]?.lower ?? '';
  if (LAW.test(next) || isOfBody(article, phrase, name)) return false;
  const after = `${next} ${article.spoken.tokens[phrase.last + 1]?.lower ?? ''}`;
  const needed = NEEDED_WORDS[phrase.headLemma];
  if (needed !== undefined && !needed.test(`${phrase.words.slice(0, -1).join(' ')} | ${after}`)) return false;
  if (name.isProper || ruleOfHead(phrase.headLemma) !== 'named') return true;
  const clause = use.asObject ?? use.asComplement;
  const isPassed = use.asSubject.some(({ isPassive, lemma }) => isPassive && CONCLUDING.has(lemma));
  return isPassed || (clause !== undefined && CONCLUDING.has(clause.lemma) && !name.isDefinite);
}

/** "the Pacific Alliance", "Commissioner for International Partnerships": a body's name or a post's. */
function isOfBody({ spoken, mentions }: ArticleReading, phrase: NounPhrase, name: AgreementName): boolean {
  if (name.known !== undefined || ruleOfHead(phrase.headLemma) !== 'named') return false;
  const head = phrase.last - 1;
  const isPost =
    /^(?:for|of)$/.test(spoken.tokens[phrase.first - 1]?.lower ?? '') &&
    POST.test(spoken.tokens[phrase.first - 2]?.lower ?? '');
  return (
    isPost ||
    (mentions[spoken.tokens[head]?.sentence ?? 0] ?? []).some(
      ({ entityId, lastToken, firstToken }) =>
        entityId.startsWith('org:') && firstToken < head && lastToken === phrase.last,
    )
  );
}

/** `a "no deal" Brexit`, "no deal". */
function isInQuotedNo(article: ArticleReading, phrase: NounPhrase): boolean {
  const { tokens } = article.spoken;
  return tokens.slice(Math.max(0, phrase.last - 3), phrase.last).some(({ lower }) => lower === 'no');
}

function describe(
  article: ArticleReading,
  use: PhraseUse,
  printed: AgreementName,
  amount: AmountMention | undefined,
): AgreementMention {
  const status = readStage(use);
  const partners = readPartners(article, printed, use);
  const name = identify(article, printed, partners);
  return {
    sentence: use.reading.sentence,
    isHeadline: isHeadline(article, use.reading.sentence),
    name,
    use,
    isPlural: use.phrase.isPlural,
    parties: readParties(article, name, use),
    partners,
    status,
    date: dateOf(article, use, name, status),
    amount,
  };
}

/** A description that with one of its partners is a treaty's name stands for that treaty. */
function identify(article: ArticleReading, name: AgreementName, partners: readonly string[]): AgreementName {
  if (name.known !== undefined || name.isProper || partners.length === 0) return name;
  const { tokens, view } = article.spoken;
  const description = view.slice(tokens[name.first]?.start ?? 0, tokens[name.head]?.end ?? 0);
  const treaty = treatyOf(article, description, partners);
  return treaty === undefined ? name : { ...name, known: { name: treaty.name, year: treaty.year } };
}

/** When it was concluded: "the November 27 deal", "signed in 1966", "signed … on Monday". */
function dateOf(
  article: ArticleReading,
  use: PhraseUse,
  name: AgreementName,
  status: AgreementMention['status'],
): AgreementMention['date'] {
  const { phrase } = use;
  const inside = dateNear(article, phrase.first, Math.max(phrase.last, name.last));
  // "a plan for 2015-2021": how long, not when.
  if (inside !== undefined && inside.value?.includes('/') !== true) return inside;
  if (status !== 'signed' && status !== 'agreed' && status !== 'outlined') return undefined;
  const clause = use.asObject ?? use.asSubject.find(({ isPassive }) => isPassive) ?? use.asComplement;
  return clause === undefined ? undefined : dateOfClause(article, clause);
}

/** The sum that belongs to it: inside its words, or behind it before the next clause. */
function amountOf(
  article: ArticleReading,
  use: PhraseUse,
  name: AgreementName,
  amounts: readonly AmountMention[],
): AmountMention | undefined {
  const { tokens } = article.spoken;
  const { reading, phrase } = use;
  const start = tokens[startOfPhrase(use)]?.start ?? 0;
  const next = reading.chunks.find(
    (chunk) =>
      chunk.first >= name.last && chunk.kind === 'phrase' && agreementTypeOf(chunk.headLemma) !== undefined,
  );
  const limit = tokens[next?.first ?? -1]?.start ?? article.spoken.sentences[reading.sentence]?.end ?? 0;
  const own = amounts.find((amount) => {
    if (amount.start < start || amount.end > limit) return false;
    const words = article.spoken.view.slice(tokens[phrase.last - 1]?.end ?? 0, amount.start);
    const isInside = amount.start < (tokens[Math.max(phrase.last, name.last) - 1]?.end ?? 0);
    return (
      isInside || (words.length < 160 && PRICED.test(words)) || (words.length < 60 && RAISED.test(words))
    );
  });
  return own ?? receivedUnder(article, use, amounts);
}

/** "their 130 billion yuan ($18 billion) currency swap": the phrase begins before the bracket. */
function startOfPhrase({ reading, phrase, at }: PhraseUse): number {
  const before = reading.chunks[at - 1];
  return before?.kind === 'phrase' && !before.isDate && before.last < phrase.first
    ? before.first
    : phrase.first;
}

/** "Under a contract with the bank, the company will receive $5 billion". */
function receivedUnder(
  { spoken }: ArticleReading,
  { before, main }: PhraseUse,
  amounts: readonly AmountMention[],
): AmountMention | undefined {
  if (before !== 'under' || main === undefined || !PAYING.has(main.lemma)) return undefined;
  const [object] = main.object;
  const [first, last] = [spoken.tokens[object?.first ?? -1], spoken.tokens[(object?.last ?? 0) - 1]];
  if (first === undefined || last === undefined) return undefined;
  return amounts.find(({ start, end }) => start >= first.start && start <= last.end && end >= last.start);
}
