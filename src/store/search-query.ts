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

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const OF_WORDS = '[\\p{L}\\p{N}\\p{M}]';

/**
 * The terms of a search, lower case, each once: words as they are, `econom*` for all that begin so, and phrases, which were in double
 * quotes, with single blanks and without signs around them. At most 16 words in all, without the terms that would make more of them,
 * none longer than 64 characters, and no term that says nothing ("the", "of").
 */
export function searchTerms(text: string): readonly string[] {
  const given = SPELT_OUT[text.trim()] ?? text.toLowerCase();
  const terms = [...given.matchAll(/["“]([^"“”]*)["”]|([\p{L}\p{N}\p{M}]+\*?)/gu)]
    .map(([, phrase, word = '']) => (phrase === undefined ? word : trimPhrase(phrase)))
    .filter((term) => wordsOf(term).some(isTelling) && wordsOf(term).every(isShort));
  let rest = MOST_WORDS;
  return [...new Set(terms)].filter((term) => {
    const { length } = wordsOf(term);
    if (length > rest) return false;
    rest -= length;
    return true;
  });
}

const trimPhrase = (phrase: string): string =>
  phrase.replace(/\s+/g, ' ').replace(/^[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');

/** The words of a term that an index has, without the star. */
export const tellingWords = (term: string): readonly string[] => wordsOf(term).filter(isTelling);

/** "d'ivoire" of a phrase, which is one word to Lucene; the other pieces by their words. */
export const piecesOf = (phrase: string): readonly string[] =>
  phrase.split(/[\s-]+/).flatMap((piece) => (JOINED.test(piece) ? [piece] : tellingWords(piece)));

const JOINED = /^[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)+$/u;

export const isBeginning = (term: string): boolean => term.endsWith('*');
export const isPhrase = (term: string): boolean => /[^\p{L}\p{N}\p{M}*]/u.test(term);

/** Whether terms must be looked up in the hits: the engines find words, not which of them are in a row. */
export const areBounded = (terms: readonly string[]): boolean =>
  terms.some((term) => isBeginning(term) || isPhrase(term));

/** How a term may be written: without its star, and a phrase with blanks for hyphens, the reverse, and either apostrophe. */
function spellingsOf(term: string): readonly string[] {
  if (!isPhrase(term)) return wordsOf(term);
  const marks = [term, term.replaceAll('-', ' '), term.replaceAll(' ', '-')];
  return [...new Set(marks.flatMap((each) => [each.replaceAll('’', "'"), each.replaceAll("'", '’')]))];
}

export const allSpellings = (terms: readonly string[]): readonly string[] => terms.flatMap(spellingsOf);

/** Of those that are whole words, one or several: how each may be written. */
export const wholeSpellings = (terms: readonly string[]): readonly (readonly string[])[] =>
  terms.filter((term) => !isBeginning(term)).map(spellingsOf);

/** What may stand between words; anything else belongs to a word. */
export const BETWEEN = ' \u00a0\n\t.,;:!?()[]{}<>"\'`´“”„‘’‚«»‹›-‐‑‒–—―/\\|&+*=#@%$€£…·•_~^';

/** The beginnings of words among the terms, each with all that stands in a text, behind a blank, where it begins a word. */
export const beginningsOf = (
  terms: readonly string[],
): readonly (readonly [start: string, begun: readonly string[]])[] =>
  terms
    .filter(isBeginning)
    .flatMap(wordsOf)
    .map((start) => [start, [...BETWEEN].map((sign) => sign + start)]);

/** A regular expression for a term in a text; it takes a word to its end. */
export const markOf = (term: string): string =>
  `(?<!${OF_WORDS})${isPhrase(term) ? `(?:${spellingsOf(term).map(escapePattern).join('|')})(?!${OF_WORDS})` : `${wordsOf(term).join()}${OF_WORDS}*`}`;

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const wordsOf = (term: string): readonly string[] => term.match(WORD) ?? [];
const isShort = (word: string): boolean => word.length <= LONGEST_WORD;
const isTelling = (word: string): boolean => isShort(word) && !STOP_WORDS.has(word) && !ONE_BYTE.test(word);
