import { tokensOf } from '../../tokens-of.js';
import { type ArticleReading, mentionsBetween } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import { singular } from '../grammar/verb-forms.js';

const OPENING = /^(?:the|this|that|these|those|his|her|its|their|our|a|an)$/;
/** Words before a noun that tell it as known. */
export const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|our)$/;

/** The phrase without what opens it: "Brexit referendum"; nothing for a noun alone. */
export function labelOf({ spoken }: ArticleReading, phrase: NounPhrase): string | undefined {
  let first = phrase.first;
  while (first < phrase.last && OPENING.test(spoken.tokens[first]?.lower ?? '')) first += 1;
  if (phrase.last - first < 2) return undefined;
  return spoken.view
    .slice(spoken.tokens[first]?.start, spoken.tokens[phrase.last - 1]?.end)
    .replace(/\s+/g, ' ');
}

/** Words of the phrase that tell it from other events. */
export function contentWords(article: ArticleReading, phrase: NounPhrase): Set<string> {
  const named = tokensOf(mentionsBetween(article, phrase.first, phrase.last));
  return new Set(
    article.spoken.tokens
      .slice(phrase.first, phrase.last - 1)
      .filter(
        ({ index, lower }) =>
          !named.has(index) &&
          /\p{L}/u.test(lower) &&
          !DEFINITE.test(lower) &&
          !/^(?:a|an|'s|latest|landmark|historic|recent|bilateral|joint|brief|high-level)$/.test(lower),
      )
      .map(({ lower }) => singular(lower)),
  );
}

/** "executives", "a delegation": people whom no name tells. */
export const isOfPeople = ({ headLemma }: NounPhrase): boolean =>
  /^(?:executive|official|leader|representative|minister|counterpart|delegation|delegate|envoy|diplomat|member|lawmaker|senator|ambassador|negotiator|expert|businessman|journalist|family|relative|resident|student|soldier|troop|chief|head|group|team|staff|colleague|ally|partner|rebel|victim|survivor|activist)$/.test(
    headLemma,
  );
