import type { ArticleReading } from '../grammar/article-reading.js';

/** Sentences in which a dateline may stand: headline, section and byline come before it. */
const REACH = 8;
const BEHIND = /^(?:,[^.;]{0,40}?)?\s*(?:\([^)]{1,20}\))?\s*(?:-{1,2}|[—–:])\s/;

/** The place from which the article reports, and the sentence that it opens. */
export interface Dateline {
  readonly place: string;
  readonly sentence: number;
}

/** "NAGOYA, Japan, Nov. 23 (Yonhap) -- ", "Tbilisi (AP) - "; undefined when the article has none. */
export function datelineOf({ spoken, mentions }: ArticleReading): Dateline | undefined {
  for (const { index, firstToken } of spoken.sentences.slice(0, REACH)) {
    const opening = mentions[index]?.find(
      (mention) => mention.firstToken === firstToken && mention.entityId.startsWith('place:'),
    );
    if (opening === undefined) continue;
    if (BEHIND.test(spoken.view.slice(opening.end, opening.end + 70)))
      return { place: opening.entityId, sentence: index };
  }
  return undefined;
}
