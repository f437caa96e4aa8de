import type { Word } from './word.js';

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|\d{1,4}|,)$/;
const LONGEST_DAY = 6;

/** "will on Tuesday travel", "will on Monday, 14 June, host" */
export function isBehindModalDay(words: readonly Word[]): boolean {
  let at = words.length - 1;
  while (at > words.length - 1 - LONGEST_DAY && DAY.test(words[at]?.token.lower ?? '')) at -= 1;
  if (at === words.length - 1) return false;
  return words[words[at]?.token.lower === 'on' ? at - 1 : at]?.class === 'modal';
}
