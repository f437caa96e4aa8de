import type { Token } from '../../analysis.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { endsInColon, isSameParagraph } from '../grammar/paragraphs.js';

/** Sentences back in which the line that opens a list is looked for. */
const MOST_SENTENCES = 80;
/** Tokens of "(iv)". */
const LONGEST_LABEL = 3;

/** Whether a sentence stands behind a bullet, "(iv)", "(b)", "3)" or a line's "3.". */
export const isListItem = (article: ArticleReading, sentence: number): boolean =>
  labelOf(article, sentence) !== undefined;

type Label = 'bracket' | 'bullet' | 'number';

/** By what a sentence is marked as an item of a list; undefined where it is none. */
function labelOf(article: ArticleReading, sentence: number): Label | undefined {
  const [first, label, close] = openingOf(article, sentence);
  if (first === undefined) return undefined;
  const isBracketed =
    first.text === '(' && close?.text === ')' && /^(?:[ivx]+|[a-z]|\d{1,2})$/.test(label?.lower ?? '');
  if (isBracketed || (/^\d{1,2}$/.test(first.text) && label?.text === ')')) return 'bracket';
  if (/^[-*•–▪]$/u.test(first.text)) return 'bullet';
  return isNumbered(article, sentence) ? 'number' : undefined;
}

/** "3." is read as a sentence of its own, in the paragraph of what it counts. */
const isNumbered = (article: ArticleReading, sentence: number): boolean =>
  isNumber(article, sentence - 1) && isSameParagraph(article, sentence, sentence - 1);

function isNumber(article: ArticleReading, sentence: number): boolean {
  const [number, dot, more] = openingOf(article, sentence);
  return /^\d{1,2}$/.test(number?.text ?? '') && dot?.text === '.' && more === undefined;
}

/** The sentence with a colon that opens the list in which an item stands; undefined where no line does. */
export function listOpening(article: ArticleReading, item: number): number | undefined {
  const label = labelOf(article, item);
  if (label === undefined) return undefined;
  for (let at = item - 1; at >= Math.max(0, item - MOST_SENTENCES); at -= 1) {
    // "7. They signed the following: (a) …": the opening may be counted itself.
    if (endsInColon(article, at)) return at;
    if (isNumber(article, at)) continue;
    // An item of the same list, or what its line goes on with: "Signed by X and Y;".
    const own = [0, 1, 2, 3].find(
      (back) => isSameParagraph(article, at, at - back) && labelOf(article, at - back) !== undefined,
    );
    if (own === undefined || labelOf(article, at - own) !== label) return undefined;
  }
  return undefined;
}

/** Whether a token opens the words of a list item. */
export function opensListItem(article: ArticleReading, token: number): boolean {
  const { tokens, sentences } = article.spoken;
  const { index, firstToken } = sentences[tokens[token]?.sentence ?? -1] ?? {};
  if (index === undefined || firstToken === undefined || token - firstToken > LONGEST_LABEL) return false;
  const isLabel = tokens.slice(firstToken, token).every(({ text }) => /^(?:[-*•–▪().]|\w{1,4})$/u.test(text));
  return isLabel && isListItem(article, index);
}

/** The first three tokens of a sentence. */
function openingOf({ spoken: { sentences, tokens } }: ArticleReading, sentence: number): readonly Token[] {
  const { firstToken = 0, lastToken = 0 } = sentences[sentence] ?? {};
  return tokens.slice(firstToken, Math.min(lastToken, firstToken + 3));
}
