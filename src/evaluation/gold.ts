import { readFileSync } from 'node:fs';
import { AppError } from '../errors.js';

/** Whether reasonable annotators differ on the item: then finding it is neither rewarded nor punished. */
interface Labelled {
  readonly optional?: boolean;
}

export interface GoldPerson extends Labelled {
  readonly name: string;
  readonly country?: string | null;
  readonly aliases?: readonly string[];
  /** Right names that the text does not print. */
  readonly accept?: readonly string[];
}

export interface GoldAgreement extends Labelled {
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly parties: readonly string[];
  readonly parties_optional?: readonly string[];
  readonly kind: string;
  readonly kind_accept?: readonly string[];
  readonly status: string;
  readonly status_accept?: readonly string[];
  readonly date: string | null;
  readonly amount: { readonly value: number; readonly currency: string } | null;
}

export interface GoldEvent extends Labelled {
  readonly kind: string;
  readonly kind_accept?: readonly string[];
  readonly label: string | null;
  readonly participants: readonly string[];
  readonly participants_optional?: readonly string[];
  readonly place: string | null;
  readonly place_accept?: readonly string[];
  readonly date: string | null;
  readonly status?: string;
  readonly status_accept?: readonly string[];
}

export interface GoldQuote extends Labelled {
  readonly speaker: string | null;
  readonly speaker_accept?: readonly string[];
  /** The first words, or all of a short quotation. */
  readonly starts: string;
}

export interface GoldPosition extends Labelled {
  readonly person: string;
  readonly title: string;
  readonly of: string | null;
  readonly of_accept?: readonly string[];
}

export interface GoldDate extends Labelled {
  readonly text: string;
  readonly value: string;
}

/** A sum of money; of a range (`max`), the lower end is the value. */
export interface GoldAmount extends Labelled {
  readonly text: string;
  readonly value: number | null;
  readonly max?: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** A row of a data set in JSON Lines, under a folder of texts; `sha256` is that of the UTF-8 text. */
export interface GoldSource {
  readonly path: string;
  readonly id: string;
  readonly sha256: string;
}

/** The key facts of one article, labelled by hand. The text itself is the file of that name, or `source`. */
export interface GoldArticle {
  readonly file: string;
  /** ISO day of publication. */
  readonly date: string;
  /** Where its text is, when that may not stand beside the labels. */
  readonly source?: GoldSource;
  readonly people?: readonly GoldPerson[];
  readonly countries?: readonly string[];
  readonly countries_optional?: readonly string[];
  readonly orgs?: readonly string[];
  readonly orgs_optional?: readonly string[];
  readonly org_aliases?: Readonly<Record<string, readonly string[]>>;
  readonly agreements?: readonly GoldAgreement[];
  readonly events?: readonly GoldEvent[];
  readonly quotes?: readonly GoldQuote[];
  readonly positions?: readonly GoldPosition[];
  readonly dates?: readonly GoldDate[];
  readonly amounts?: readonly GoldAmount[];
}

/** Reads a JSON Lines file of labelled articles; BAD_USER_INPUT names the line that is no labelled article. */
export function readGold(file: string): GoldArticle[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line }) => line.trim() !== '');
  return lines.map(({ line, number }) => {
    const value = parseLine(line);
    if (value === undefined) {
      throw new AppError(
        'BAD_USER_INPUT',
        `Line ${number} of ${file} is no labelled article; expected a JSON object with "file" and "date" such as {"file": "a.txt", "date": "2017-11-06"}.`,
      );
    }
    return value;
  });
}

function parseLine(line: string): GoldArticle | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isArticle =
      typeof value === 'object' &&
      value !== null &&
      'file' in value &&
      typeof value.file === 'string' &&
      'date' in value &&
      typeof value.date === 'string';
    return isArticle ? (value as GoldArticle) : undefined;
  } catch {
    return undefined;
  }
}
