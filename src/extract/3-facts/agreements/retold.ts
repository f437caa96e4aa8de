import type { ArticleReading } from '../grammar/article-reading.js';
import type { PhraseUse } from '../grammar/phrase-use.js';
import { agreementTypeOf, isGenericHead, signedTypeOf } from './agreement-heads.js';
import { type AgreementMention, isConcluded } from './agreement-mention.js';

/** Whether the second place only sums up the first: both tell of one agreement. */
export const isSummary = (
  article: ArticleReading,
  told: AgreementMention,
  mention: AgreementMention,
): boolean => isInDeal(told, mention) || isApposedSummary(article, told, mention);

/** "signed a contract for frigates on Tuesday, in a deal worth $3 billion", "in the largest deal between the two": told of the same. */
const isInDeal = (told: AgreementMention, { use, name, isPlural }: AgreementMention): boolean =>
  use.before === 'in' &&
  told.use.asObject !== undefined &&
  isConcluded(told) &&
  told.isPlural === isPlural &&
  !name.isProper &&
  isGenericHead(use.phrase.headLemma) &&
  (/^(?:a|what)$/.test(use.phrase.words[0] ?? '')
    ? name.words.size === 0
    : use.phrase.words.some((word) => SUPERLATIVE.test(word)));

/** "signed a trade accord, Peru's first free trade pact": told of the same. */
const isApposedSummary = (
  { spoken }: ArticleReading,
  { name: told, isPlural }: AgreementMention,
  { name, use, isPlural: areSeveral }: AgreementMention,
): boolean =>
  isPlural === areSeveral &&
  !name.isProper &&
  use.phrase.first === told.last + 1 &&
  spoken.tokens[told.last]?.text === ',' &&
  use.phrase.words.some((word) => SUPERLATIVE.test(word));
const SUPERLATIVE =
  /^(?:first|second|third|most|latest|newest|largest|biggest|greatest|longest|highest|richest|costliest|priciest|broadest|strongest|closest)$/;

/** "It is the first such pact between the two", "This was the largest deal in years": said of one that is told. */
export const isSaidOfOne = ({ asObject, phrase }: PhraseUse): boolean =>
  asObject?.lemma === 'be' &&
  phrase.words.some((word) => SUPERLATIVE.test(word)) &&
  asObject.subject.some(
    ({ head, headLemma }) =>
      /^(?:it|this|that|which)$/.test(head) || agreementTypeOf(headLemma) !== undefined,
  );

/** "will provide a $200 million loan under an agreement signed on Tuesday": one instrument. */
export const isLoanUnder = ({ use: loan }: AgreementMention, { use, name }: AgreementMention): boolean =>
  /^(?:under|through|in)$/.test(use.before ?? '') &&
  name.words.size === 0 &&
  loan.asObject !== undefined &&
  signedTypeOf(loan.phrase.headLemma) !== undefined;
