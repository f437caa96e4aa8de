import { rememberByText } from '../../../remember.js';
import { titles } from '../../lexicon/lexicon.js';

/** "director of communications" is headed by "director". */
const headOf = (form: string): string => {
  const words = (form.split(/ (?:of|to|for) /)[0] ?? form).split(' ');
  return words.at(-1) ?? form;
};

/** News has some thousand nouns. */
const MOST_NOUNS = 8192;

const OFFICE_WORDS: ReadonlySet<string> = new Set(
  titles.filter(({ isOffice }) => isOffice).flatMap(({ forms }) => forms.map(headOf)),
);

/** Whether a singular noun in lower case heads an office: "minister", "ambassador", "prime minister-designate". */
export const isOfficeWord = rememberByText(
  (noun) => OFFICE_WORDS.has(noun) || OFFICE_WORDS.has(noun.replace(/-(?:elect|designate|general)$/, '')),
  MOST_NOUNS,
);
