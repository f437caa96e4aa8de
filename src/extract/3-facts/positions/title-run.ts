import { isPersonMention } from '../mention-index.js';
import type { TitleContext } from './title-context.js';
import { matchTitleForm, portfolioLengthAt } from './title-words.js';

const MAX_RUN = 14;
/** Small words inside a name or a portfolio. */
export const INNER: ReadonlySet<string> = new Set(['and', 'of', 'for', 'the', '&', '-', 'to']);

/** Behind a run of capitalised words or of a portfolio, with small words only inside it; ranks at its end are the holder's. */
export function readRun(at: number, limit: number, context: TitleContext): number {
  const { tokens, mentions } = context;
  const lower = tokens.slice(at, Math.min(limit, at + MAX_RUN)).map((token) => token.lower);
  let end = at;
  let index = at;
  while (index < Math.min(limit, at + MAX_RUN)) {
    const token = tokens[index];
    if (token === undefined || isPersonMention(mentions.startingAt(index)[0])) break;
    const portfolio = portfolioLengthAt(lower, index - at, lower.length);
    if (portfolio > 0) end = index += portfolio;
    else if (isForeignTitle(lower, index - at, index > at)) break;
    else if (token.isCapitalised && token.lower !== 'the' && /\p{L}{2}/u.test(token.text)) end = index += 1;
    else if (INNER.has(token.lower) || isInList(context, index, limit)) index += 1;
    else break;
  }
  return end;
}

/** The comma of "Trade, Tourism and Investment": capitalised words that "and" closes. */
function isInList({ tokens, mentions }: TitleContext, at: number, limit: number): boolean {
  if (tokens[at]?.text !== ',' || tokens[at - 1]?.isCapitalised !== true) return false;
  for (let next = at + 1; next < Math.min(limit, at + 8); next += 2) {
    if (tokens[next]?.isCapitalised !== true || isPersonMention(mentions.startingAt(next)[0])) return false;
    const behind = tokens[next + 1]?.lower;
    if (behind === 'and')
      return tokens[next + 2]?.isCapitalised === true && !isPersonMention(mentions.startingAt(next + 2)[0]);
    if (behind !== ',') return false;
  }
  return false;
}

/** A rank, form of address or title begins: "Secretary of Defense General Luis …". */
const isForeignTitle = (lower: readonly string[], at: number, isBehind: boolean): boolean =>
  isBehind && matchTitleForm(lower, at, lower.length) !== undefined;
