import type { Analysis } from '../analysis.js';

/** Sentences in which a dateline may stand: headline, section and byline come before it. */
const REACH = 8;
const BEHIND = /^(?:,[^.;]{0,40}?)?\s*(?:\([^)]{1,20}\))?\s*(?:-{1,2}|[—–:])\s/;

/** The place from which the article reports, and the sentence that it opens. */
export interface Dateline {
  /** Entity id. */
  readonly place: string;
  readonly sentence: number;
}

/** "NAGOYA, Japan, Nov. 23 (Yonhap) -- ", "Tbilisi (AP) - "; undefined when the article has none. */
export function findDateline({ view, sentences, mentions }: Analysis): Dateline | undefined {
  for (const mention of mentions) {
    if (mention.sentence >= REACH) return undefined;
    const isOpening = sentences[mention.sentence]?.firstToken === mention.firstToken;
    if (!isOpening || !mention.entityId.startsWith('place:')) continue;
    if (BEHIND.test(view.slice(mention.end, mention.end + 70)))
      return { place: mention.entityId, sentence: mention.sentence };
  }
  return undefined;
}
