const MOST_WORDS = 16;

/** The words of a search, lower case, each once, at most 16. */
export const searchWords = (text: string): readonly string[] => [
  ...new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu)
      ?.slice(0, MOST_WORDS),
  ),
];
