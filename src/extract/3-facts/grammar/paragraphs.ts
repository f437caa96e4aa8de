import type { ArticleReading } from './article-reading.js';

/** Whether two sentences, by their indices, stand in one paragraph. */
export const isSameParagraph = (
  { spoken: { sentences } }: ArticleReading,
  one: number,
  other: number,
): boolean => one === other || sentences[one]?.paragraph === sentences[other]?.paragraph;

/** Whether a sentence, by its index, ends in a colon and so opens what follows. */
export const endsInColon = ({ spoken: { sentences, tokens } }: ArticleReading, sentence: number): boolean =>
  tokens[(sentences[sentence]?.lastToken ?? 0) - 1]?.text === ':';
