/** A word as the rules compare it. One object, and so one string of each spelling, however often the word is printed. */
export interface WordForm {
  readonly text: string;
  readonly lower: string;
  readonly isCapitalised: boolean;
  /** Number of the lower-case word, from 1; 0 for a word too many. */
  readonly word: number;
}

/** News has some 10,000 words; a text that has more than fits starts the table anew. */
const MOST_FORMS = 16_384;
const forms = new Map<string, WordForm>();

/** Words that are numbered: the first that are met, for good, so that what is remembered of a number stays true. */
const MOST_WORDS = 32_768;
const numbers = new Map<string, number>();

/** The form of a printed word. */
export function wordForm(text: string): WordForm {
  const known = forms.get(text);
  if (known !== undefined) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const own = uniqueString(text);
  const lower = uniqueString(own.toLowerCase());
  const form: WordForm = {
    text: own,
    lower,
    isCapitalised: /^\p{Lu}/u.test(own),
    word: numberOf(lower),
  };
  forms.set(own, form);
  return form;
}

function numberOf(lower: string): number {
  const known = numbers.get(lower);
  if (known !== undefined) return known;
  if (numbers.size >= MOST_WORDS) return 0;
  const number = numbers.size + 1;
  numbers.set(lower, number);
  return number;
}

/** What `read` tells of a lower-case word, read once for each numbered word: then it costs one look into a list. */
export function rememberByWord<T extends string | number | boolean | object | null>(
  read: (lower: string) => T,
): (token: Pick<WordForm, 'lower' | 'word'>) => T {
  const known: (T | undefined)[] = [];
  return ({ lower, word }) => {
    const before = known[word];
    if (before !== undefined) return before;
    const answer = read(lower);
    if (word === 0) return answer;
    while (known.length <= word) known.push(undefined);
    known[word] = answer;
    return answer;
  };
}

/** What words may be, as bits: for each row its bit where the pattern is in a lower-case word, of `large` only in one with a capital. Read once for each word. */
export function hintsOfWords(
  rows: readonly (readonly [RegExp, number])[],
  large = 0,
): (tokens: readonly Omit<WordForm, 'isCapitalised'>[], first: number, last: number) => number {
  const hintsOf = rememberByWord((lower) =>
    rows.reduce((bits, [pattern, bit]) => (pattern.test(lower) ? bits | bit : bits), 0),
  );
  return (tokens, first, last) => {
    let bits = 0;
    for (let at = first; at < last; at += 1) {
      const token = tokens[at];
      if (token === undefined) continue;
      bits |= token.text === token.lower ? hintsOf(token) & ~large : hintsOf(token);
    }
    return bits;
  };
}

/** The engine keeps one copy of every property name: look-ups and comparisons by it cost no hashing, and it holds no article in memory. */
const uniqueString = (text: string): string => Object.keys({ [text]: true })[0] ?? text;
