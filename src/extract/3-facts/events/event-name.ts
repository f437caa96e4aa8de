import type { ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';

const LINKS = new Set(['of', 'on', 'for']);
const SMALL = new Set(['the', 'a', 'an', 'this', 'that']);

/** The proper name that a phrase is: "G20 Summit", "North American Leaders' Summit"; undefined for a description. */
export function eventName(article: ArticleReading, phrase: NounPhrase): string | undefined {
  const { tokens, view, sentences } = article.spoken;
  const head = tokens[phrase.last - 1];
  const sentence = sentences[head?.sentence ?? -1];
  if (head === undefined || sentence === undefined || sentence.isHeadline || !head.isCapitalised)
    return undefined;
  let first = phrase.last - 1;
  while (
    first > phrase.first &&
    /^[\p{Lu}\p{N}'’]/u.test(tokens[first - 1]?.text ?? '') &&
    !SMALL.has(tokens[first - 1]?.lower ?? '') &&
    tokens[first - 1]?.lower !== "'s"
  )
    first -= 1;
  // "the Commonwealth Heads of Government Meeting"
  if (first > 1 && tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.text === 'Heads') {
    first -= 2;
    while (first > sentence.firstToken && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '')) first -= 1;
  }
  let last = phrase.last;
  while (LINKS.has(tokens[last]?.lower ?? '')) {
    let next = last + 1;
    if (SMALL.has(tokens[next]?.lower ?? '')) next += 1;
    if (!/^\p{Lu}/u.test(tokens[next]?.text ?? '')) break;
    if (isDated(article, next)) break;
    while (next < sentence.lastToken && /^(?:\p{Lu}|and$)/u.test(tokens[next]?.text ?? '')) next += 1;
    while (tokens[next - 1]?.lower === 'and') next -= 1;
    // "the Summit of the United States and the Gulf states": no name ends before "and".
    if (tokens[next]?.lower === 'and') break;
    last = next;
  }
  if (last - first < 2) return undefined;
  return view.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0).replace(/\s+/g, ' ');
}

function isDated({ dates, spoken }: ArticleReading, at: number): boolean {
  const token = spoken.tokens[at];
  return (
    token !== undefined &&
    (dates[token.sentence] ?? []).some(({ start, end }) => start <= token.start && token.end <= end)
  );
}

const HEADS =
  /^(?:[\p{L}'’]+ ){0,4}(?:heads of (?:state|government)|leaders['’])|heads of (?:state|government)[\p{L} ]*$/iu;

/** "the meeting of the Council of Heads of State", "the Heads of Government Meeting". */
export function isOfHeads(
  { spoken: { tokens, view } }: ArticleReading,
  { first, last, words }: NounPhrase,
): boolean {
  const inside = view.slice(tokens[first]?.start, tokens[last - 2]?.end);
  const behindIt = view.slice(tokens[last]?.end, (tokens[last]?.end ?? 0) + 60).trim();
  const isOf = tokens[last]?.lower === 'of';
  const isNamedSo = tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.text === 'Heads';
  return isNamedSo || (words.length > 1 && HEADS.test(inside)) || (isOf && HEADS.test(behindIt));
}
