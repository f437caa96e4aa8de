import { readFileSync } from 'node:fs';
import { AppError } from '../errors.js';
import { isCountry, isPeople } from './nations.js';

/** What a name names, as public sets of named entities count it. */
export const MENTION_KINDS = ['person', 'location', 'organization', 'nationality'] as const;
export type NamedKind = (typeof MENTION_KINDS)[number];

/** A name in a text, half open, UTF-16. */
export interface NamedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: NamedKind;
}

/** A labelled name; what is labelled but is no name ("the organization", "police") is optional: finding it is neither rewarded nor punished. */
export interface LabelledName extends NamedSpan {
  readonly optional: boolean;
}

/** A text whose names are labelled. */
export interface LabelledText {
  readonly id: string;
  readonly text: string;
  /** ISO day, where the row gives one. */
  readonly date: string | undefined;
  readonly names: readonly LabelledName[];
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const KIND_OF_TYPE = new Map<string, NamedKind>(
  Object.entries({
    person: 'per person politician writer',
    location: 'loc location place gpe country fac facility',
    organization: 'org organization organisation politicalparty',
    nationality: 'norp nationality',
  }).flatMap(([kind, types]) => types.split(' ').map((type) => [type, kind as NamedKind] as const)),
);

/** The rows of a JSON Lines file with "text" and "entities"; undefined when its first row is none such. BAD_USER_INPUT names a later one. */
export function readLabelledTexts(file: string): LabelledText[] | undefined {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const rows = lines.map(readRow);
  if (rows[0] === undefined) return undefined;
  return rows.map((row, at) => {
    if (row !== undefined) return readLabels(row);
    throw new AppError(
      'BAD_USER_INPUT',
      `Row ${at + 1} of ${file} has no labelled names; expected a JSON object such as {"id": "1", "text": "Ann Lee", "entities": [{"start": 0, "end": 7, "type": "PER"}]}.`,
    );
  });
}

function readRow(line: string): Row | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isRow =
      typeof value === 'object' &&
      value !== null &&
      'text' in value &&
      typeof value.text === 'string' &&
      'entities' in value &&
      Array.isArray(value.entities);
    return isRow ? ({ id: '', ...value } as Row) : undefined;
  } catch {
    return undefined;
  }
}

function readLabels({ id, text, date, entities }: Row): LabelledText {
  const names = new Map<string, LabelledName>();
  for (const { start, end, type } of entities) {
    const words = text.slice(start, end);
    const kind = kindOf(words, type);
    if (kind === undefined) continue;
    const name = { ...trimmed(start, words), kind, optional: !isName(words) || isOrdinary(text, words) };
    names.set(`${name.start} ${name.end} ${kind}`, name);
  }
  if (text.normalize('NFC') !== text || text.includes('\r\n'))
    throw new AppError('BAD_USER_INPUT', `The text of row "${id}" is not in NFC with line feeds.`);
  return { id, text, date, names: [...names.values()].map(withoutInner([...names.values()])) };
}

/** Of nested labels of one kind ("President Obama", "Obama") the inner is the name. */
const withoutInner =
  (names: readonly LabelledName[]) =>
  (name: LabelledName): LabelledName => ({
    ...name,
    optional:
      name.optional ||
      names.some(
        (other) =>
          other !== name &&
          !other.optional &&
          other.kind === name.kind &&
          name.start <= other.start &&
          other.end <= name.end,
      ),
  });

/** Sets without a kind for nationalities hold them among the miscellaneous; some call a country that acts an organization. */
function kindOf(words: string, type: string): NamedKind | undefined {
  if (type === 'MISC') return isPeople(words) ? 'nationality' : undefined;
  const kind = KIND_OF_TYPE.get(type.toLowerCase());
  return kind === 'organization' && isCountry(words) ? 'location' : kind;
}

const ARTICLE = /^(?:the|a|an) /i;
const POSSESSIVE = /\s?['’]s?$/;

/** The label without its article and possessive ending, on which sets differ. */
function trimmed(start: number, words: string): { readonly start: number; readonly end: number } {
  const from = start + (ARTICLE.exec(words)?.[0].length ?? 0);
  return { start: from, end: start + words.replace(POSSESSIVE, '').length };
}

const PRONOUN = /^(?:i|we|he|she|it|they|you|his|her|its|their|our|my|this|that|these|those|both|all)$/i;
/** Small words that stand inside names. */
const JOINING =
  /^(?:of|the|and|for|on|in|at|to|de|da|do|dos|del|della|di|du|des|la|le|les|los|las|el|al|bin|ibn|bint|van|von|der|den|und|y|e|’s|'s|&|-|,|\.)$/i;

const OFFICE =
  /(?:^|[\s-])(?:president|minister|secretary|secretary of state|ambassador|chancellor|governor|senator|mayor|king|queen|pope|general|commander|chairman|leader|spokes(?:man|woman|person)|officials?|ministers|leaders)$/i;

/** Whether the label is a name: capitals on its first, its last and its telling words; an office alone ("the Secretary of State") is none. */
function isName(label: string): boolean {
  const bare = label.replace(ARTICLE, '').replace(POSSESSIVE, '');
  const words = bare.split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length > 9 || PRONOUN.test(first) || OFFICE.test(bare)) return false;
  const isProper = (word: string): boolean => /[\p{Lu}\p{N}]/u.test(word);
  if (words.length === 1) return /\p{Lu}/u.test(first);
  return isProper(last) && words.every((word) => isProper(word) || JOINING.test(word) || word === first);
}

/** A single word that the text also writes small: "Police" where it opens a sentence. */
function isOrdinary(text: string, label: string): boolean {
  const bare = label.replace(ARTICLE, '').replace(POSSESSIVE, '');
  if (!/^\p{Lu}\p{Ll}+$/u.test(bare)) return false;
  return new RegExp(`(?<![\\p{L}-])${bare.toLowerCase()}(?![\\p{L}-])`, 'u').test(text);
}
