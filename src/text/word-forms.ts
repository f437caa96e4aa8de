/** A word as the rules compare it. One object, and so one string of each spelling, however often the word is printed. */
export interface WordForm {
  readonly text: string;
  readonly lower: string;
  readonly isCapitalised: boolean;
}

/** News has some 10,000 words; a text that has more than fits starts the table anew. */
const MOST_FORMS = 16_384;
const forms = new Map<string, WordForm>();

/** The form of a printed word. */
export function wordForm(text: string): WordForm {
  const known = forms.get(text);
  if (known !== undefined) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const own = uniqueString(text);
  const form: WordForm = {
    text: own,
    lower: uniqueString(own.toLowerCase()),
    isCapitalised: /^\p{Lu}/u.test(own),
  };
  forms.set(own, form);
  return form;
}

/** The engine keeps one copy of every property name: look-ups and comparisons by it cost no hashing, and it holds no article in memory. */
const uniqueString = (text: string): string => Object.keys({ [text]: true })[0] ?? text;
