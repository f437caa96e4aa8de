import type { AmountMention } from '../../analysis.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { Clause } from '../grammar/clause.js';
import type { PhraseUse } from '../grammar/phrase-use.js';
import { agreementTypeOf } from './agreement-heads.js';
import type { AgreementName } from './agreement-mention.js';
import { governingNoun } from './governing-noun.js';

const PAYING = new Set('receive pay get lend provide invest borrow give'.split(' '));
const GIVING = new Set(
  'receive pay get lend provide invest borrow give supply grant extend buy purchase acquire import sell transfer disburse fund finance write deliver build spend contribute pledge commit promise forgive cancel waive restructure'.split(
    ' ',
  ),
);
const PLEDGING = new Set('pledge commit promise undertake agree offer'.split(' '));
const TERMS_WITHIN = 18;
/** Before a sum: "with an estimated value of", "totalling". */
const PRICED =
  /\b(?:worth|valued?(?: at)?|value of|price(?:[ -]tag)? of|price (?:said|reported|estimated|put) (?:to be|at)|cost of|totall?ing|total of|(?:amount|sum|tune|capital|funding|financing) of|estimated(?: at)?|amounting to|costing|provid(?:es?|ed|ing) (?:for )?)\s+(?:\w+\s+){0,3}$/i;
/** "a trade worth $130 million": what is traded anyway is no sum of an agreement. */
const GOING_ON =
  /\b(?:trade|market|business|industry|sector|economy|exports|imports)\s+(?:(?:now|already|is|was|are|were)\s+){0,2}(?:worth|valued at)\s+(?:\w+\s+){0,3}$/i;
/** "will cost": right behind it. */
const COSTS = /^\s+(?:(?:will|would|could|may|might)\s+)?costs?\s+(?:\w+\s+){0,3}$/i;
/** "commitments in the United States to almost", "a contract for". */
const BRACKETED = /\((?:up to|a maximum of|about|some|approximately|around|worth)?\s*$/i;
const RAISED =
  /^(?:\s+(?!and\b)[\w.]+){0,10}\s+(?:to|of|for|on)\s+(?:an?\s+)?(?:almost|nearly|about|some|around|over|approximately)?\s*$/i;
/** "a roadmap for bringing trade to $10 billion": what is to come of it. */
const AIMED_AT =
  /\b(?:turnover|trade|exports|imports|output|volume|tourism)\s+(?:\w+\s+){0,3}to\s+(?:\w+\s+){0,2}$/i;

/** "a contract on Monday to purchase the mill, the only one, for about". */
const BOUGHT =
  /\bto (?:buy|purchase|acquire|sell|supply|deliver|build|lease)\b[^.;]{1,120}\bfor (?:a total of |about |some |around |nearly |almost |over |more than |up to )?$/i;

/** The sum that belongs to it: inside its words, or behind it before the next clause. */
export function amountOf(
  article: ArticleReading,
  use: PhraseUse,
  name: AgreementName,
): AmountMention | undefined {
  const { tokens } = article.spoken;
  const { reading, phrase } = use;
  const amounts = article.amounts[reading.sentence] ?? [];
  const start = tokens[startOfPhrase(use)]?.start ?? 0;
  const next = reading.chunks.find(
    (chunk) =>
      chunk.first >= name.last && chunk.kind === 'phrase' && agreementTypeOf(chunk.headLemma) !== undefined,
  );
  const limit = tokens[next?.first ?? -1]?.start ?? article.spoken.sentences[reading.sentence]?.end ?? 0;
  const own = amounts.find((amount) => {
    if (isRightBefore(article, amount, name) || isApposed(article, amount, name)) return true;
    if (amount.start < start || amount.end > limit) return false;
    const words = article.spoken.view.slice(tokens[phrase.last - 1]?.end ?? 0, amount.start);
    const isInside = amount.start < (tokens[Math.max(phrase.last, name.last) - 1]?.end ?? 0);
    return (
      (isInside && !AIMED_AT.test(words)) ||
      (words.length < 160 &&
        ((PRICED.test(words) && !GOING_ON.test(words)) ||
          COSTS.test(words) ||
          BOUGHT.test(words) ||
          (BRACKETED.test(words) &&
            !/\s\d[\d.,]*\s+\p{L}+\s*\([^(]*$/u.test(words) &&
            isFirstIn(amount, amounts, start)))) ||
      (words.length < 80 && RAISED.test(words) && !AIMED_AT.test(words))
    );
  });
  return (
    own ??
    priced(article, use, amounts) ??
    receivedUnder(article, use, amounts) ??
    providedFor(article, use, amounts) ??
    paidUnder(article, use, amounts)
  );
}

/** "the $649 million Infrastructure and Finance Compact": nothing between the sum and the name. */
const isRightBefore = (
  { spoken }: ArticleReading,
  { end }: AmountMention,
  { first }: AgreementName,
): boolean => {
  const start = spoken.tokens[first]?.start ?? 0;
  return end < start && spoken.view.slice(end, start).trim() === '';
};

const MADE =
  /^\s*(?:\p{Ll}[\p{L}-]*\s+){0,2}(?:pool|fund|package|facility|line|programme|program|plan|scheme|loan|grant|project|venture|contract|deal|swap)\b/u;

/** "the treaty on a reserve, a $100-billion pool on which members draw": what it is said to be. */
function isApposed(
  { spoken: { tokens, view } }: ArticleReading,
  { start, end }: AmountMention,
  { last }: AgreementName,
): boolean {
  const [comma, article, sum] = tokens.slice(last, last + 3);
  return (
    comma?.text === ',' &&
    /^an?$/.test(article?.lower ?? '') &&
    sum?.start === start &&
    MADE.test(view.slice(end, end + 60))
  );
}

/** "the pact costs $3 billion", "the agreement would provide $889 million". */
const COSTING = /^(?:cost|total|provide)$/;
const WORTH = /^(?:value|worth|cost|price|size|total|amount|sum)$/;
const MEASURING = /^(?:be|total|reach|exceed|stand|amount|come|put)$/;
/** Characters between a verb and the sum it gives: "is put by officials at some". */
const NEAR = 40;

/** "the contract covers 180 tanks and costs $3 billion", "the value of the contract is €90 million": the first sum behind the verb. */
function priced(
  { spoken }: ArticleReading,
  use: PhraseUse,
  amounts: readonly AmountMention[],
): AmountMention | undefined {
  const noun = use.before === 'of' ? governingNoun(use) : undefined;
  const clause =
    use.asSubject.find(({ lemma, isPassive }) => !isPassive && COSTING.test(lemma)) ??
    (noun !== undefined && WORTH.test(noun.headLemma)
      ? use.reading.clauses.find(
          ({ subject, object, lemma }) =>
            (subject.includes(noun) && MEASURING.test(lemma)) ||
            (object.includes(noun) && /^(?:put|estimate|value)$/.test(lemma)),
        )
      : undefined);
  if (clause === undefined) return undefined;
  const from = spoken.tokens[clause.verb.last - 1]?.end ?? 0;
  const sum = amounts.find(({ start }) => start > from);
  return sum !== undefined && sum.start - from < NEAR ? sum : undefined;
}

/** Whether no sum stands between: "(up to 2 billion yen)" behind the project, and no conversion. */
const isFirstIn = ({ start }: AmountMention, amounts: readonly AmountMention[], from: number): boolean =>
  !amounts.some((other) => other.start >= from && other.start < start);

/** "their 130 billion yuan ($18 billion) currency swap": the phrase begins before the bracket. */
function startOfPhrase({ reading, phrase, at }: PhraseUse): number {
  const [line, of, before] = [reading.chunks[at - 2], reading.chunks[at - 1], reading.chunks[at - 1]];
  // "a $100 million line of credit agreement"
  if (of?.kind === 'preposition' && of.text === 'of' && line?.kind === 'phrase' && line.head === 'line')
    return line.first;
  return before?.kind === 'phrase' && !before.isDate && before.last < phrase.first
    ? before.first
    : phrase.first;
}

/** "will sell 36 jets to India for 7.9 billion euros under a deal": the price behind the verb of the sale. */
function paidUnder(
  { spoken }: ArticleReading,
  { before, reading, phrase }: PhraseUse,
  amounts: readonly AmountMention[],
): AmountMention | undefined {
  if (!/^(?:under|in|through)$/.test(before ?? '')) return undefined;
  const sale = reading.clauses.findLast(({ verb }) => verb.first < phrase.first);
  if (sale === undefined || sale.isPassive || !(GIVING.has(sale.lemma) || sale.lemma.startsWith('write')))
    return undefined;
  const [from, to] = [spoken.tokens[sale.verb.first]?.start ?? 0, spoken.tokens[phrase.first]?.start ?? 0];
  return amounts.find(({ start, end }) => start > from && end <= to);
}

/** "a deal under which Russia will provide a $2 billion loan", "a pact whereby": the first sum behind these words. */
function providedFor(
  { spoken }: ArticleReading,
  { reading, phrase }: PhraseUse,
  amounts: readonly AmountMention[],
): AmountMention | undefined {
  const last = spoken.sentences[reading.sentence]?.lastToken ?? phrase.last;
  for (let at = phrase.last; at < Math.min(last, phrase.last + TERMS_WITHIN); at += 1) {
    const [word, next] = [spoken.tokens[at]?.lower, spoken.tokens[at + 1]?.lower];
    const isIn = word === 'in' && next === 'which';
    if (word !== 'whereby' && !(word === 'under' && next === 'which') && !isIn) continue;
    const start = spoken.tokens[at]?.start ?? 0;
    const told = reading.clauses.findIndex(({ verb }) => verb.first > at);
    // "under which Chile promised to buy"
    const [paying, meant] = reading.clauses.slice(told, told + 2);
    if (told < 0 || paying === undefined) return undefined;
    // "in which Norway pledged $1 billion"
    if (isIn && !PLEDGING.has(paying.lemma)) return undefined;
    const raised = raisedTo(spoken, paying, amounts);
    if (raised !== undefined) return raised;
    // "will make an initial payment of $550 million"
    const isPaid = paying.lemma === 'make' && paying.object.some(({ headLemma }) => PAYMENT.test(headLemma));
    const isGiven =
      isPaid || GIVING.has(paying.lemma) || (meant?.governor === paying && GIVING.has(meant.lemma));
    if (!isGiven) return undefined;
    return amounts.find((amount) => amount.start > start);
  }
  return undefined;
}

const RAISING = /^(?:raise|increase|lift|triple|double|cut|reduce|lower|rise|grow)$/;
const PAYMENT =
  /^(?:payment|fee|rent|toll|aid|contribution|price|loan|grant|subsidy|investment|deposit|transfer|donation)$/;

/** "will raise its payments to about $360 million from", "payments will rise to $360 million": the sum behind "to". */
function raisedTo(
  { tokens, view }: ArticleReading['spoken'],
  { lemma, subject, object, verb }: Clause,
  amounts: readonly AmountMention[],
): AmountMention | undefined {
  if (!RAISING.test(lemma) || ![...subject, ...object].some(({ headLemma }) => PAYMENT.test(headLemma)))
    return undefined;
  const from = tokens[verb.first]?.start ?? 0;
  return amounts.find(({ start }) => start > from && /\bto\s$/.test(view.slice(from, start)));
}

/** "Under a contract with the bank, the company will receive $5 billion". */
function receivedUnder(
  { spoken }: ArticleReading,
  { before, main, reading: { clauses } }: PhraseUse,
  amounts: readonly AmountMention[],
): AmountMention | undefined {
  if (before !== 'under' || main === undefined) return undefined;
  const raised = raisedTo(spoken, main, amounts);
  if (raised !== undefined) return raised;
  // "Under the deal Chile promised to buy goods for $2 billion"
  const paying = PAYING.has(main.lemma)
    ? main
    : clauses.find(({ governor, lemma }) => governor?.verb === main.verb && GIVING.has(lemma));
  if (paying === undefined) return undefined;
  const [from, to] = [spoken.tokens[paying.verb.last - 1]?.end, spoken.tokens[paying.last - 1]?.end];
  // "is providing Peru with loans of up to €1 billion"
  return amounts.find(({ start, end }) => start >= (from ?? end) && end <= (to ?? start));
}
