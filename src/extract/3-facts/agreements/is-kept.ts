import type { ArticleReading } from '../grammar/article-reading.js';
import { behind } from '../grammar/phrase-use.js';
import { ruleOfHead } from './agreement-heads.js';
import type { AgreementMention } from './agreement-mention.js';
import { tellsMatter } from './description.js';
import { governingNoun } from './governing-noun.js';
import { type AgreementDraft, boundBy } from './merge-agreements.js';
import { hasUnnamedPartner } from './sides-around.js';

/** Whether it is told well enough: by its parties, a proper name, or the year in "the 1994 agreement". */
export function isKept(article: ArticleReading, draft: AgreementDraft): boolean {
  const { mentions } = draft;
  const bound = boundBy(draft);
  const isNamed = mentions.some(tellsWhich);
  // "similar deals", "landmark agreements": several of which nothing more is told.
  const isVague = mentions.every(
    (mention) =>
      mention.isPlural &&
      mention.name.words.size === 0 &&
      mention.amount === undefined &&
      !namesPartners(mention),
  );
  if (isNamed) return true;
  if (isVague && bound.length < 2) return false;
  // "a Russian-brokered truce on Nov. 10"
  if (mentions.some(({ name, date }) => name.type === 'ceasefire' && date?.value != null)) return true;
  if (bound.length > 1 || (bound.length === 1 && mentions.some(hasUnnamedPartner))) return true;
  return mentions.some((mention) => isReported(mention, bound.length) || isDescribed(article, mention));
}

/** A name, a known treaty, "the 1994 agreement", "the military agreement of September 2018". */
function tellsWhich({ name, date }: AgreementMention): boolean {
  const isProper = name.isProper && (name.words.size > 0 || name.head - name.first > 0);
  const isOfYear = name.words.size > 0 && /\b(?:19|20)\d\d$/.test(date?.text ?? '');
  return name.known !== undefined || isProper || isOfYear || /^\d{4}\b/.test(name.name);
}

/** "a visa waiver agreement", "the military pact": one of which the words tell the matter. A wish for a truce is none. */
function isDescribed(
  article: ArticleReading,
  { name, status, isPlural, isHeadline, use }: AgreementMention,
): boolean {
  if (!/^(?:plain|named)$/.test(ruleOfHead(use.phrase.headLemma))) return false;
  if (name.type === 'memorandum' && !isPlural) return true;
  if (isPlural || isHeadline || (name.type === 'ceasefire' && status === undefined)) return false;
  return name.modifiers.size > 0 || tellsMatter(article, name);
}

const SIGNING = /^(?:sign|initial|ink|ratify|conclude)$/;

/** One who signed it is enough; without any, words that tell which, and a sentence that tells what became of it. */
function isReported({ status, name, use, isPlural, date, amount }: AgreementMention, bound: number): boolean {
  // "Germany has offered a loan of €100 million"
  if (status === 'proposed' && bound > 0 && amount !== undefined && use.asObject !== undefined) return true;
  if (status === undefined || status === 'proposed' || status === 'in-force') return false;
  if (bound > 0)
    return (
      use.asObject !== undefined ||
      use.asComplement?.lemma === 'agree' ||
      use.asSubject.some(({ isPassive }) => isPassive)
    );
  const isSigned = use.asObject !== undefined && SIGNING.test(use.asObject.lemma);
  const isTold =
    isSigned ||
    amount !== undefined ||
    use.asSubject.some(({ isPassive }) => isPassive) ||
    governingNoun(use) !== undefined;
  // "concluded contracts worth $100 million"
  if (isSigned && isPlural && amount !== undefined) return true;
  return isTold && !isPlural && (name.words.size > 0 || date?.value != null);
}

const namesPartners = ({ use }: AgreementMention): boolean =>
  behind(use.tail, ['between', 'among', 'with']).length > 0;
