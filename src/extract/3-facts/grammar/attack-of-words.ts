import type { ArticleReading } from './article-reading.js';
import type { Clause } from './clause.js';

/** What only an attack with force has around it. */
const FORCE =
  /\b(?:kill|wound|injur|dead\b|died\b|death|kni(?:fe|ves)|gun|shot|shoot|stab|bomb|rocket|missile|drone|warplane|tank|troop|force|soldier|army|navy|militant|militia|fighter|rebel|insurgent|invad|invasion|war\b|acid|machete|hammer|hospital|arrest)/i;

/** "he attacked the judge", "attacked the premier over the tax": a person attacks with words where nothing in the sentence tells of force. */
export const isOfWords = (
  { spoken: { sentences, tokens, view } }: ArticleReading,
  { lemma, isPassive, subject, sentence }: Clause,
): boolean => {
  const told = sentences[sentence];
  const text = view.slice(tokens[told?.firstToken ?? 0]?.start, tokens[(told?.lastToken ?? 1) - 1]?.end);
  return (
    lemma === 'attack' &&
    !isPassive &&
    subject.some(({ refs }) => refs.some((id) => id.startsWith('person:'))) &&
    !FORCE.test(text)
  );
};
