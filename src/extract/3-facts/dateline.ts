import type { Analysis } from '../analysis.js';

/** Sentences in which a dateline may stand: headline, section and byline come before it. */
const REACH = 8;
const BEHIND =
  /^(?:\/\p{Lu}[\p{Lu} ]{2,24})?(?:[,.](?:[^.;\n]|\.(?=,?\s*\d)){0,45}?)?\s*(?:\([^)]{1,24}\)|\/[^/\n]{1,20}\/)?\s*(?:\.?-{1,2}|[—–:])\s/u;
/** "MOSCOW, February 7. /TASS/. ", "New Delhi, May 4 (IANS) ": a day and an agency, without a dash. */
const BEHIND_AGENCY =
  /^,[^;\n()/]{0,20}\d[^;\n()/]{0,12}(?:\/\p{Lu}{2,}[^/\n]{0,16}\/\.?|\(\p{Lu}[^)\n]{2,20}\))\s/u;
/** "Brussels, 28 July 2005" on a line of its own. */
const DATED = /^, \d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}+ \d{4}\s*$/u;

/** The place from which the article reports, and the sentence that it opens. */
export interface Dateline {
  /** Entity id. */
  readonly place: string;
  readonly sentence: number;
}

/** "NAGOYA, Japan, Nov. 23 (Yonhap) -- ", "Tbilisi (AP) - ", "VIENNA" on a line of its own; undefined when the article has none. */
export function findDateline({ view, sentences, mentions }: Analysis): Dateline | undefined {
  for (const mention of mentions) {
    if (mention.sentence >= REACH) return undefined;
    const sentence = sentences[mention.sentence];
    const isOpening = sentence?.firstToken === mention.firstToken;
    if (!isOpening || !mention.entityId.startsWith('place:')) continue;
    const words = view.slice(mention.start, mention.end);
    const isLine =
      sentence.lastToken === mention.lastToken && words.length > 3 && words === words.toUpperCase();
    const behind = view.slice(mention.end, mention.end + 80);
    const isDated = DATED.test(view.slice(mention.end, sentence.end));
    if (isLine || isDated || BEHIND.test(behind) || BEHIND_AGENCY.test(behind))
      return { place: mention.entityId, sentence: mention.sentence };
  }
  return undefined;
}
