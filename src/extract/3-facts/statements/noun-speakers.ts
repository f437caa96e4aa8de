import { canSpeak, type SpeechContext } from './speech-context.js';

/** Nouns whose words are those of the country or body they come from. */
const STATE_ORGANS =
  /^(?:officials?|authorities|government|governments|administration|ministry|ministries|representatives?|diplomats?|negotiators?|delegation|embassy|embassies|military|army|forces|parliament|lawmakers|side|regime|police|office|cabinet|spokesman|spokeswoman|spokesperson|ministers?|department)$/;
/** Nouns for words: their owner or author speaks. */
const UTTERANCES =
  /^(?:remarks?|statements?|comments?|words|speech|letter|tweets?|message|interview|report|address|post|posts|video|release|communiqué|communique|testimony|op-ed|column|article)$/;
/** Whether the noun means words: "remarks", "statement". */
export const isUtterance = (noun: string): boolean => UTTERANCES.test(noun);

/** People without a name. */
const PEOPLE =
  /^(?:officials?|sources?|source|witness|witnesses|analysts?|experts?|critics?|observers?|residents?|activists?|lawyers?|protesters|lawmakers?|parliamentarians?|diplomats?|economists?|spokes\w+|people|aides?|advisers?|advisors?|man|woman|leaders|ministers?|police|doctors|investigators|prosecutors?|researchers?|authorities|parents?|mother|father|legislators?|negotiators?|presidents?|premiers?|senators?|generals?|secretary|chief|king|queen|prince)$/;
const UNNAMED = null;

/** Who speaks through a common noun in `[first, last)`: "German officials" → Germany, "Putin's remarks" → Putin, "critics" → null. */
export function readNounSpeaker(
  context: SpeechContext,
  first: number,
  last: number,
): string | null | undefined {
  const { tokens, mentions } = context;
  for (let at = last - 1; at >= first; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    const isOrgan = STATE_ORGANS.test(lower);
    if (!isOrgan && !UTTERANCES.test(lower) && !PEOPLE.test(lower)) continue;
    for (let left = at; left > Math.max(first - 1, at - 5); left -= 1) {
      const owner = mentions.endingAt(left).find(canSpeak);
      if (owner !== undefined && owner.firstToken >= first) return owner.entityId;
      if (/^[,;:"]$/.test(tokens[left - 1]?.text ?? '')) break;
    }
    const author = readAuthor(context, at + 1, last);
    if (author !== undefined) return author;
    if (PEOPLE.test(lower) || UTTERANCES.test(lower)) return UNNAMED;
  }
  return undefined;
}

/** "a statement released by the ministry", "remarks of X". */
function readAuthor({ tokens, mentions }: SpeechContext, from: number, last: number): string | undefined {
  for (let at = from; at < Math.min(last, from + 8); at += 1) {
    if (!/^(?:by|of|from)$/.test(tokens[at]?.lower ?? '')) continue;
    for (let right = at + 1; right < Math.min(last, at + 7); right += 1) {
      const author = mentions.startingAt(right).find(canSpeak);
      if (author !== undefined) return author.entityId;
    }
  }
  return undefined;
}
