const MOST_WORDS = 16;
/** Lucene refuses a prefix of about 1,000 characters. */
const LONGEST_WORD = 64;

/** What no search looks for: the words that Grafeo 0.6 leaves out of its index. Neo4j has them, and would find everything by them. */
const STOP_WORDS = new Set(
  `a an and are as at be been but by can do for from had has have he her his how i if in into is it its just me my no nor not of on or our
  out own she so some such than that the their them then there these they this to too up us very was we were what when where which while
  who whom why will with would you your`.split(/\s+/),
);
/** Grafeo has no words of one byte either. */
const ONE_BYTE = /^[a-z\d]$/;

/** Names that are written like such a word: alone, they are searched for by what they stand for. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  US: 'united states',
  'U.S.': 'united states',
  WHO: 'world health organization',
};

/** The words of a search, lower case, each once: at most 16, none longer than 64 characters, and none that says nothing ("the", "of"). */
export function searchWords(text: string): readonly string[] {
  const words = new Set((SPELT_OUT[text.trim()] ?? text.toLowerCase()).match(/[\p{L}\p{N}\p{M}]+/gu));
  return [...words].filter(isTelling).slice(0, MOST_WORDS);
}

const isTelling = (word: string): boolean =>
  word.length <= LONGEST_WORD && !STOP_WORDS.has(word) && !ONE_BYTE.test(word);
