import type { AmountMention } from '../../analysis.js';
import { isState } from '../grammar/actors.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import { behind, type PhraseUse } from '../grammar/phrase-use.js';
import { TALKS } from '../grammar/talks.js';
import { LENDING, ruleOfHead } from './agreement-heads.js';
import type { AgreementName } from './agreement-mention.js';
import { ELEVATING } from './agreement-verbs.data.js';
import { governingNoun } from './governing-noun.js';
import { opensListItem } from './list-items.js';
import { isIncluded, isIncludedBySubject } from './listed.js';
import { signingBefore } from './signed-before.js';

/** A verb that concludes makes an instrument of what is else only a word: "signed a partnership". */
const CONCLUDING = new Set(
  'sign initial ink conclude reach announce launch finalize finalise agree unveil establish forge ratify approve enter adopt negotiate reject renew draft seal clinch strike'.split(
    ' ',
  ),
);
const SIGNING = new Set('sign initial ink conclude renew'.split(' '));
const GRANTING = new Set(
  'announce agree approve extend offer grant provide secure receive get sign renew open win place arrange reach seal have recall want seek request need negotiate discuss finalize finalise conclude'.split(
    ' ',
  ),
);
/** "peace deal with the devil", "a great deal of", "that wasn't my deal": the head is no agreement. */
const NO_AGREEMENT = /^(?:my|great|good|big|no-deal|raw|presidential|executive|cabinet|coalition|plea)$/;
const POST = /^(?:commissioner|minister|secretary|director|department|ministry|office)$/;
/** What must stand with a noun that is mostly something else: "cessation of hostilities", "free trade area", "line of credit". */
const NEEDED_WORDS: Readonly<Record<string, RegExp>> = {
  cessation: /\| of hostilities$/,
  exchange: /\| of (?:letters|notes)$/,
  letter: /\| of (?:intent|agreement|understanding)$/,
  declaration: /\| (?!of (?:independence|war|love|emergency|victory|assets|interests?|candidacy)$)/,
  code: /\| of conduct$/,
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

/** What is written down, and no matter in which a list of papers has it. */
const PAPER = /^(?:document|plan|program|programme|statement|communique|communiqué|roadmap|map)$/;

/** A sale needs a sum; a plan a signature; a loan one of the two. */
export function isEnough(
  article: ArticleReading,
  use: PhraseUse,
  { name, amount }: { readonly name: AgreementName; readonly amount: AmountMention | undefined },
): boolean {
  const rule = name.known === undefined ? ruleOfHead(use.phrase.headLemma) : 'plain';
  if (isTradeAgreedOn(use)) return true;
  if (rule === 'paid') return amount !== undefined;
  if (rule !== 'signed') return true;
  // "They signed the following: … 5. Roadmap for trade;"
  if (
    PAPER.test(use.phrase.headLemma) &&
    opensListItem(article, use.phrase.first) &&
    signingBefore(article, use.reading.sentence)?.status === 'signed'
  )
    return true;
  const clauses = [
    ...(use.asObject === undefined ? [] : [use.asObject]),
    ...use.asSubject.filter(({ isPassive }) => isPassive),
  ];
  if (clauses.some(({ lemma }) => SIGNING.has(lemma)) || isBeingSigned(use)) return true;
  // "agreed a roadmap"
  if (/^(?:roadmap|map)$/.test(use.phrase.headLemma) && clauses.some(({ lemma }) => CONCLUDING.has(lemma)))
    return true;
  if (use.phrase.headLemma === 'note') return clauses.some(({ lemma }) => lemma === 'exchange');
  if (use.phrase.headLemma === 'statement')
    return clauses.some(({ lemma }) => /^(?:mediate|broker|adopt|agree)$/.test(lemma));
  if (LENDING.test(use.phrase.headLemma) || /^(?:order|lease)$/.test(use.phrase.headLemma))
    return (
      amount !== undefined &&
      (clauses.some(({ lemma }) => GRANTING.has(lemma)) ||
        isAskedFor(use) ||
        isLentBy(article, use) ||
        isIncluded(article, use.reading.sentence, use.phrase.first))
    );
  return use.asSubject.length === 0 && isIncludedBySubject(article, use.reading.sentence, use.phrase.first);
}

/** "witnessed the signing of 20 cooperation documents". */
const isBeingSigned = (use: PhraseUse): boolean =>
  use.before === 'of' &&
  use.phrase.headLemma === 'document' &&
  /^(?:signing|signature|exchange)$/.test(governingNoun(use)?.headLemma ?? '');

/** "agreed on the supply of 40 million doses", "negotiations on a purchase of radars". */
function isTradeAgreedOn(use: PhraseUse): boolean {
  const { phrase, before, asComplement, tail } = use;
  if (!/^(?:supply|delivery|sale|purchase)$/.test(phrase.headLemma) || tail[0]?.preposition !== 'of')
    return false;
  const isAgreed = before === 'on' && asComplement?.lemma === 'agree' && asComplement.modality === 'actual';
  return (
    isAgreed || (/^(?:on|over|for)$/.test(before ?? '') && TALKS.test(governingNoun(use)?.headLemma ?? ''))
  );
}

/** "talks on a $45 million loan", "a $150 million loan from the World Bank", "whose $150 million loan". */
function isLentBy(article: ArticleReading, use: PhraseUse): boolean {
  const { phrase, tail } = use;
  const lenders = [...behind(tail, ['from', 'with']).flatMap(({ refs }) => refs), ...phrase.owners];
  const isWhose = article.spoken.tokens[phrase.first]?.lower === 'whose';
  // "a currency swap between the two banks"
  const isBetween = behind(tail, ['between']).length > 1;
  return isWhose || isBetween || lenders.some(isState) || TALKS.test(governingNoun(use)?.headLemma ?? '');
}

/** "has asked Pretoria for a R1-billion loan". */
const isAskedFor = ({ asComplement, before }: PhraseUse): boolean =>
  before === 'for' && asComplement !== undefined && /^(?:ask|apply|appeal)$/.test(asComplement.lemma);

/** Whether the words name or describe an agreement and no law, body or figure of speech. */
export function isAgreement(article: ArticleReading, use: PhraseUse, name: AgreementName): boolean {
  const { phrase } = use;
  if (phrase.words.some((word) => NO_AGREEMENT.test(word))) return false;
  if (isInQuotedNo(article, phrase) && !isMissing(use)) return false;
  if (phrase.refs.length > 0 && !name.isProper) return false;
  if (isOfGovernment(article, name)) return false;
  const next = article.spoken.tokens[phrase.last]?.lower ?? '';
  if (LAW.test(next) || isOfBody(article, phrase, name)) return false;
  const after = `${next} ${article.spoken.tokens[phrase.last + 1]?.lower ?? ''}`;
  const needed = NEEDED_WORDS[phrase.headLemma];
  if (needed !== undefined && !needed.test(`${phrase.words.slice(0, -1).join(' ')} | ${after}`)) return false;
  if (name.isProper || ruleOfHead(phrase.headLemma) !== 'named') return true;
  if (isText(article, use)) return true;
  const clause = use.asObject ?? use.asComplement;
  const isPassed = use.asSubject.some(({ isPassive, lemma }) => isPassive && CONCLUDING.has(lemma));
  // "under the arrangement that A and B signed"
  const isOwn = clause !== undefined && SIGNING.has(clause.lemma) && clause.verb.first > phrase.last;
  // "elevated their ties to a strategic partnership"
  if (use.before === 'to' && ELEVATING.test(clause?.lemma ?? '')) return true;
  if (use.asObject !== undefined && SIGNING.has(use.asObject.lemma)) return true;
  return isPassed || isOwn || (clause !== undefined && CONCLUDING.has(clause.lemma) && !name.isDefinite);
}

/** What may be a text or a gathering, a rule or a way to live together. */
const TEXT = /^(?:convention|protocol|arrangement|understanding|compact)$/;
const SIDED =
  /^(?:two|three|four|five)-(?:way|nation|country|party|sided)$|^(?:bilateral|trilateral|tripartite|intergovernmental|reciprocal|preferential|status-of-forces|standby|stand-by|co-management|extradition|fishing|fisheries|border)$/;

/** "the 1992 fishing convention", "the protocol of 1999", "a three-nation protocol", "a protocol on patrols", "an arrangement with the EU". */
function isText({ spoken: { tokens } }: ArticleReading, { phrase, tail, before }: PhraseUse): boolean {
  if (!TEXT.test(phrase.headLemma) || /^(?:at|during)$/.test(before ?? '')) return false;
  if (phrase.words.some(isYear)) return true;
  if (phrase.isPlural) return false;
  if (phrase.words.some((word) => SIDED.test(word))) return true;
  const [of, ...then] = tokens.slice(phrase.last, phrase.last + 3).map(({ text }) => text);
  if (of === 'of' && then.some(isYear)) return true;
  // "a protocol on patrols", "a protocol allowing surveys"
  if (phrase.headLemma === 'protocol') return of === 'on' || /^\p{L}{3,}ing$/u.test(of ?? '');
  return (
    /^(?:arrangement|compact)$/.test(phrase.headLemma) &&
    behind(tail, ['with', 'between']).some(({ refs }) => refs.some(isState))
  );
}

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

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

/** "the Government of National Accord", "the Party of the Peace Pact": whoever is called by one. */
function isOfGovernment({ spoken: { tokens } }: ArticleReading, { first, head }: AgreementName): boolean {
  const of = [first - 1, first - 2, first + 1].find((at) => at < head && tokens[at]?.lower === 'of');
  return of !== undefined && /^(?:Government|Cabinet|Party|Movement|Front)$/.test(tokens[of - 1]?.text ?? '');
}

/** "There is no agreement with Chad on fishing": one that is wanted. */
const isMissing = ({ asObject, tail }: PhraseUse): boolean =>
  asObject?.lemma === 'be' && behind(tail, ['with', 'between']).some(({ refs }) => refs.some(isState));

/** `a "no deal" Brexit`, "no deal". */
function isInQuotedNo(article: ArticleReading, phrase: NounPhrase): boolean {
  const { tokens } = article.spoken;
  return tokens.slice(Math.max(0, phrase.last - 3), phrase.last).some(({ lower }) => lower === 'no');
}
