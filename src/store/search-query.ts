const MOST_WORDS = 16;

/** A user's search as full-text query: at most 16 lower-case words, each also as a prefix; undefined when none is left. */
export function searchQuery(text: string): string | undefined {
  const words = text
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu)
    ?.slice(0, MOST_WORDS);
  return words?.map((word) => `${word} ${word}*`).join(' ');
}
