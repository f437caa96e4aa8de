import type { Document, Refusal } from '../domain/document.js';
import { AppError } from '../errors.js';

/** A document of more bytes is refused; also the cap before HTML is parsed. */
export const MAX_DOCUMENT_BYTES = 5_000_000;
/** Cap before a feed is parsed, entries together. */
export const MAX_FEED_BYTES = 10_000_000;
/** Cap before a `.json` file is parsed; `.jsonl` is read line by line and has none. */
export const MAX_JSON_BYTES = 50_000_000;
/** A meta.jsonl of more bytes is refused: rows of some 100,000 files. */
export const MAX_META_BYTES = 20_000_000;

/** Every reason for which a document is not taken: what is wrong, and what was expected or is to be done. */
export const REFUSALS = {
  UNREADABLE: {
    wrong: 'The file cannot be read',
    advice: 'Give the path of an existing file, folder or glob that this user may read.',
  },
  UNKNOWN_TYPE: {
    wrong: 'The type of the file is not known',
    advice:
      'Entente reads .txt, .md, .html, .json, .jsonl and feeds (.rss, .atom, .rdf, .xml); convert or rename it.',
  },
  BINARY: { wrong: 'The file is not text', advice: 'Save it as plain text or HTML in UTF-8.' },
  EMPTY: { wrong: 'The document has no text', advice: 'Expected an article with at least one word.' },
  TOO_LONG: {
    wrong: 'The document is too long',
    advice: 'At most 5 MB each (feeds 10 MB, JSON files 50 MB); split it, or give many documents as .jsonl.',
  },
  NOT_ENGLISH: { wrong: 'The document is not in English', advice: 'Give its English version.' },
  WRONG_DATE: {
    wrong: 'The publication date is wrong',
    advice: 'Expected a day as 2017-11-06 or a time as 2017-11-06T08:30:00Z; correct it or leave it out.',
  },
  BROKEN_JSON: {
    wrong: 'This is not valid JSON',
    advice: 'Correct it; in .jsonl every line is one JSON object.',
  },
  BROKEN_FIELDS: {
    wrong: 'The JSON object is no article',
    advice: 'Expected an object with the text of the article in "text", "body" or "content".',
  },
  BROKEN_FRONT_MATTER: {
    wrong: 'The front matter cannot be read as YAML',
    advice: 'Expected lines such as "title: …" and "date: 2017-11-06" between two lines of three hyphens.',
  },
  BROKEN_HTML: {
    wrong: 'No article was found in the page',
    advice: 'Expected a page with paragraphs of text.',
  },
  BROKEN_FEED: {
    wrong: 'This is not a valid feed',
    advice: 'Expected RSS, Atom, RDF or JSON Feed without entity declarations.',
  },
  BROKEN_META: {
    wrong: 'A line of meta.jsonl is not valid',
    advice: 'Expected one JSON object per line with "file" and, say, "publishedAt": "2017-11-06".',
  },
  UNEXPECTED: {
    wrong: 'Reading the document failed unexpectedly',
    advice: 'This is a fault of Entente: leave the document out, and report it with this sentence.',
  },
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** A refusal of one document; `detail` says what exactly was found, without path or stack. */
export function refuse(file: string, code: RefusalCode, detail?: string): Refusal {
  const { wrong, advice } = REFUSALS[code];
  const message = detail === undefined ? `${wrong}. ${advice}` : `${wrong}: ${detail}. ${advice}`;
  return { file, error: { code, message } };
}

/** The refusal of a document on which our own code failed, so that the others of its batch go on. */
export function refuseUnexpected(file: string, error: unknown): Refusal {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return refuse(file, 'UNEXPECTED', what.replace(/\s+/g, ' ').slice(0, 200));
}

/** What the work gives, or the refusal with which it ended; other failures, by default all but of a rejected article, are thrown. */
export async function orRefusal<T>(
  file: string,
  work: () => T | Promise<T>,
  isRefusing: (error: AppError) => boolean = ({ code }) => code === 'ARTICLE_REJECTED',
): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError && isRefusing(error))
      return { file, error: { code: error.reason ?? error.code, message: error.message } };
    throw error;
  }
}

/** Whether a result of reading is a refusal. */
export function isRefusal(result: Document | Refusal): result is Refusal {
  return isRefused(result);
}

/** The same for what is still being read. */
export function isRefused<T extends object>(result: T | Refusal): result is Refusal {
  return 'error' in result;
}
