import { DAY_OR_MONTH } from '../../1-mentions/date-words.js';
import type { Token } from '../../analysis.js';
import { type ArticleReading, mentionsBetween } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';

const MAX_NAME = 22;
const NAME_LINKS = new Set(['of', 'on', 'for', 'against', 'concerning']);
const SMALL = new Set([
  'a',
  'an',
  'the',
  'its',
  'their',
  'our',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
]);

/** A capitalised head with a capitalised word beside it, in a sentence that is not all capitals. */
export function isProperHead(article: ArticleReading, phrase: NounPhrase): boolean {
  const { tokens, sentences } = article.spoken;
  const head = tokens[phrase.last - 1];
  if (head === undefined || !head.isCapitalised || /^\p{Lu}{4,}$/u.test(head.text)) return false;
  const sentence = sentences[head.sentence];
  if (sentence === undefined || isTitleCase(tokens.slice(sentence.firstToken, sentence.lastToken)))
    return false;
  const before = tokens[phrase.last - 2];
  const next = tokens[phrase.last];
  const isNamedBefore =
    before !== undefined &&
    phrase.last - 2 >= phrase.first &&
    before.isCapitalised &&
    !SMALL.has(before.lower);
  return (
    isNamedBefore ||
    (next !== undefined && NAME_LINKS.has(next.lower) && nameEnd(article, phrase.last) > phrase.last)
  );
}

function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.text === '.') return false;
  const words = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return words.length > 3 && words.filter((token) => token.isCapitalised).length > words.length * 0.75;
}

/** Back over capitalised words, and over "and" and commas between those that are no actors: "Trade and Investment Framework Agreement". */
export function nameStart(article: ArticleReading, phrase: NounPhrase): number {
  const { tokens } = article.spoken;
  let first = phrase.last - 1;
  const floor = Math.max(
    article.spoken.sentences[tokens[first]?.sentence ?? 0]?.firstToken ?? 0,
    first - MAX_NAME,
  );
  let isList = false;
  while (first > floor) {
    const before = tokens[first - 1];
    if (before === undefined || before.lower === "'s") break;
    const isJoint = before.lower === 'and' || (isList && before.text === ',');
    if (isNamePart(before)) first -= 1;
    else if (isJoint && isListed(article, first - 2)) {
      isList = true;
      first -= 2;
    } else break;
  }
  // "a Status of Forces Agreement", "the Transfer of Prisoners Treaty"
  const [opener, noun, of] = tokens.slice(first - 3, first);
  const isOfNoun = of?.lower === 'of' && isNamePart(noun) && isPlainWord(article, first - 2);
  return first - 3 >= floor && isOfNoun && /^(?:an?|the)$/.test(opener?.lower ?? '') ? first - 2 : first;
}

/** "Peace, Security and Cooperation": a word of the name before a comma or "and". */
const isListed = (article: ArticleReading, token: number): boolean =>
  isNamePart(article.spoken.tokens[token]) &&
  isPlainWord(article, token) &&
  !DAY_OR_MONTH.test(article.spoken.tokens[token]?.lower ?? '');

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.isCapitalised || /^\d/.test(token.text)) &&
  /[\p{L}\p{N}]/u.test(token.text) &&
  !SMALL.has(token.lower);
const isPlainWord = (article: ArticleReading, token: number): boolean =>
  mentionsBetween(article, token, token + 1).length === 0;

/** On over "of", "on" or "for" and the capitalised words behind it. */
export function nameEnd(article: ArticleReading, from: number): number {
  const { tokens, sentences } = article.spoken;
  const limit = Math.min(sentences[tokens[from - 1]?.sentence ?? 0]?.lastToken ?? from, from + MAX_NAME);
  let [last, isOpen] = [from, false];
  for (let at = from; at < limit; ) {
    const lower = tokens[at]?.lower ?? '';
    if (NAME_LINKS.has(lower)) {
      const next = SMALL.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
      // "the Grain Deal on Saturday": the day is no part of the name.
      if (next >= limit || DAY_OR_MONTH.test(tokens[next]?.lower ?? '')) break;
      if (!isNamePart(tokens[next]) || /^\d/.test(tokens[next]?.text ?? '')) break;
      [last, at, isOpen] = [next + 1, next + 1, true];
    } else if (isOpen && (isNamePart(tokens[at]) || opensPossessed(tokens, at))) {
      at += 1;
      last = at;
    } else if (isOpen && /^(?:and|,|&)$/.test(lower)) {
      const next = tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1;
      if (
        next >= limit ||
        !isNamePart(tokens[next]) ||
        !isPlainWord(article, next) ||
        (lower === ',' && (!closesList(tokens, next, limit) || opensLaw(tokens, next, limit)))
      )
        break;
      at = next;
    } else break;
  }
  return last;
}

/** "Workers' Rights": an apostrophe between two words of the name. */
const opensPossessed = (tokens: readonly Token[], at: number): boolean =>
  /^'s?$/.test(tokens[at]?.lower ?? '') && isNamePart(tokens[at + 1]);

/** "the Cessation of Hostilities, UN Security Council Resolution 2254, and": what is listed beside it. */
function opensLaw(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let at = from; at < limit && isNamePart(tokens[at]); at += 1)
    if (/^(?:resolutions?|act|bill|law)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "Security, Public Health, and Safe Communities": a comma goes on only where an "and" closes the list. */
function closesList(tokens: readonly Token[], from: number, limit: number): boolean {
  if (tokens[from - 1]?.lower === 'and' || tokens[from - 2]?.lower === 'and') return true;
  for (let at = from; at < Math.min(limit, from + 8); at += 1) {
    const token = tokens[at];
    if (token?.lower === 'and' || token?.lower === '&') return true;
    if (!isNamePart(token) && token?.lower !== ',') return false;
  }
  return false;
}
