import type { Sentence, Token } from '../../analysis.js';
import { isPersonMention } from '../mention-index.js';
import type { Holding } from './holding.js';
import type { TitleContext } from './title-context.js';
import type { TitlePhrase } from './title-phrase.js';

/** What may follow an office or a name that is set off from the sentence. */
export const BEHIND_NAME =
  /^(?:[,.;:()—-]|at|in|on|from|with|to|who|and|by|for|since|until|under|after|during|when|while|before|between)$/;
const FILLERS = /^(?:the|an?|also|its|both|currently|now|himself|herself|one|of|then)$/;
/** Before an owner: "the top U.S. commander". */
const RANKING = /^(?:top|senior|leading|main|chief)$/;
const CHOICE = /^(?:pick|choice|nominee)$/;
const MAX_ASIDE = 8;

/** "X, the foreign minister of Y", "X (president of Y)", "X — mayor of Y", "X, the president's pick for secretary of state". */
export function beforeTitle(
  phrase: TitlePhrase,
  sentence: Sentence,
  context: TitleContext,
): Holding | undefined {
  const { tokens, mentions } = context;
  const { end, status } = asideBefore(phrase, sentence.firstToken, tokens);
  if (!/^[,(—-]$/.test(tokens[end]?.text ?? '') || end <= sentence.firstToken) return undefined;
  const holder = mentions.endingAt(skipBracket(end, sentence.firstToken, tokens)).find(isPersonMention);
  if (
    holder === undefined ||
    holder.firstToken < sentence.firstToken ||
    !isClosed(phrase.last, sentence, tokens)
  )
    return undefined;
  return {
    holders: [holder],
    first: holder.firstToken,
    last: phrase.last,
    rule: 'title/apposition',
    ...(status === undefined ? {} : { status }),
  };
}

interface Aside {
  /** Token of the mark that should open it. */
  readonly end: number;
  readonly status?: Holding['status'];
}

/** The mark before the words that lead to an office, and what they tell of it. */
function asideBefore(phrase: TitlePhrase, floor: number, tokens: readonly Token[]): Aside {
  const choice = choiceBefore(phrase.first, tokens);
  if (choice !== undefined)
    return { end: commaBefore(choice, floor, /^(?:[\p{L}.-]+|'s|')$/u, tokens), status: 'incoming' };
  let at = phrase.first;
  let isOver = false;
  const isOwned = phrase.first < phrase.titleFirst;
  for (; at > floor; at -= 1) {
    const lower = tokens[at - 1]?.lower ?? '';
    if (!FILLERS.test(lower) && !(isOwned && RANKING.test(lower))) break;
    isOver ||= lower === 'then';
  }
  // "X, a lawyer and former minister,"
  const comma =
    tokens[at - 1]?.lower === 'and' ? commaBefore(at - 1, floor, /^\p{Ll}[\p{L}-]*$/u, tokens) : -1;
  if (comma > floor && /^an?$/.test(tokens[comma + 1]?.lower ?? '')) return { end: comma };
  return { end: at - 1, ...(isOver && { status: 'former' }) };
}

/** The noun of "pick for", "nominee to be", "choice as" right before a token. */
function choiceBefore(at: number, tokens: readonly Token[]): number | undefined {
  const link = tokens[at - 1]?.lower ?? '';
  const noun = /^(?:for|as)$/.test(link) ? at - 2 : link === 'be' ? at - 3 : -1;
  return CHOICE.test(tokens[noun]?.lower ?? '') ? noun : undefined;
}

/** The comma before some words of a kind; -1 when there is none near. */
function commaBefore(at: number, floor: number, word: RegExp, tokens: readonly Token[]): number {
  for (let index = at - 1; index > Math.max(floor, at - MAX_ASIDE); index -= 1) {
    if (tokens[index]?.text === ',') return index;
    if (!word.test(tokens[index]?.text ?? '')) return -1;
  }
  return -1;
}

/** "Per request of X, the Queen suspended parliament" is no apposition. */
const isClosed = (at: number, sentence: Sentence, tokens: readonly Token[]): boolean =>
  at >= sentence.lastToken ||
  BEHIND_NAME.test(tokens[at]?.lower ?? '') ||
  isClosedLater(at, sentence, tokens);

/** "the chairman of the project's panel of twelve,": small words up to the comma. */
function isClosedLater(at: number, sentence: Sentence, tokens: readonly Token[]): boolean {
  if (tokens[at]?.lower !== 'of') return false;
  for (let index = at + 1; index < Math.min(sentence.lastToken, at + 9); index += 1) {
    if (tokens[index]?.text === ',') return true;
    if (!/^(?:\p{Ll}+|'s)$/u.test(tokens[index]?.text ?? '')) return false;
  }
  return false;
}

/** Index behind the name when a bracket stands between: "Frist (R-TN),". */
function skipBracket(end: number, floor: number, tokens: readonly Token[]): number {
  if (tokens[end - 1]?.text !== ')') return end;
  for (let at = end - 2; at >= Math.max(floor, end - 8); at -= 1) if (tokens[at]?.text === '(') return at;
  return end;
}
