import { markOf } from '../store/search-query.js';

/** A stretch of a snippet, half open, in UTF-16 units. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
}

export interface Snippet {
  readonly text: string;
  readonly highlights: readonly Highlight[];
}

/** A part of a text, and whether something stands before it and behind it. */
export type Excerpt = readonly [part: string, isCutBefore: boolean, isCutBehind: boolean];

/** An excerpt in whole words and single blanks, `…` where it is cut, with what fits the terms searched for: words that open so, and phrases. */
export function markSnippet([part, isCutBefore, isCutBehind]: Excerpt, terms: readonly string[]): Snippet {
  const opened = isCutBefore ? part.replace(/^\S*\s/, '… ') : part;
  const closed = isCutBehind ? opened.replace(/\s\S*$/, ' …') : opened;
  const text = closed.replace(/\s+/g, ' ').trim();
  const marks = new RegExp([...terms].sort(longerFirst).map(markOf).join('|') || '(?!)', 'giu');
  const highlights = [...text.matchAll(marks)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { text, highlights };
}

/** Where two fit at one place, the longer is marked. */
const longerFirst = (one: string, other: string): number => other.length - one.length;

/** The snippet as one text, `**` around what is marked. */
export function printSnippet({ text, highlights }: Snippet): string {
  let printed = '';
  let from = 0;
  for (const { start, end } of highlights) {
    printed += `${text.slice(from, start)}**${text.slice(start, end)}**`;
    from = end;
  }
  return printed + text.slice(from);
}
