const MOST_WORDS = 16;
/** Lucene refuses a prefix of about 1,000 characters. */
const LONGEST_WORD = 64;

/** The words of a user's search, lower case: at most 16, none longer than 64 characters. */
export function searchWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.filter((word) => word.length <= LONGEST_WORD).slice(0, MOST_WORDS);
}
