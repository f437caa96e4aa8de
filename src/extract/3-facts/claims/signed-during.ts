import type { ExtractedClaim } from '../../../domain/extraction.js';
import type { FoundAgreement } from '../agreements/agreements.js';
import { knownName } from '../agreements/merge-agreements.js';
import { eventAround } from '../agreements/occasions.js';
import type { FoundEvent } from '../events/found-event.js';
import { type ArticleReading, quoteSentence } from '../grammar/article-reading.js';
import { makeClaim } from './claim-draft.js';

/** "During Putin's visit, Rosneft … agreed": an agreement concluded in the sentence that opens with the event. */
export function signedDuring(
  article: ArticleReading,
  agreements: readonly FoundAgreement[],
  events: readonly FoundEvent[],
): ExtractedClaim[] {
  // "With the signing of this agreement they uphold the Charter": a treaty that the tables know is only cited.
  return agreements.flatMap(({ agreement, draft }) =>
    (knownName(draft) === undefined ? draft.mentions : [])
      .filter(({ status }) => status === 'agreed' || status === 'signed' || status === 'outlined')
      .flatMap((mention) => {
        const event = eventAround(mention.sentence, events);
        if (event === undefined) return [];
        const at = article.spoken.tokens[mention.name.head]?.start;
        return (
          makeClaim(article, {
            subject: agreement.id,
            predicate: 'SIGNED_DURING',
            object: event.event.id,
            date: event.draft.date?.basis === 'inferred' ? undefined : event.draft.date,
            rule: 'agreement/during-event',
            evidence: quoteSentence(article, mention.sentence),
            at,
          }) ?? []
        );
      }),
  );
}
