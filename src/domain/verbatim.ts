import type { Quote } from './extraction.js';

/** Whether the quote is what the text has at its span. */
export const isVerbatim = (text: string, { start, end, quote }: Quote): boolean =>
  end > start && text.slice(start, end) === quote;
