import type { Refusal } from '../domain/document.js';
import { describeSize } from './complete-document.js';
import { readEntries } from './feed-file.js';
import { renderFragment } from './html-text.js';
import { findJsonExcess } from './json-excess.js';
import { type Fields, isFields, readMetadata } from './metadata-fields.js';
import { MAX_DOCUMENT_BYTES, refuse } from './refusals.js';
import { renderArticle } from './render-article.js';
import type { RawDocument } from './source.js';

const TEXT_FIELDS = ['text', 'body', 'content'];
const HTML_FIELDS = ['html', 'content_html'];

/** A `.json` file: one article, an array of articles, or a JSON Feed. Articles of an array are named `file#1`, `file#2`, … */
export function* readJsonFile(file: string, decoded: string): Generator<RawDocument | Refusal> {
  const excess = findJsonExcess(decoded);
  if (excess !== undefined) return yield refuse(file, 'TOO_LONG', excess);
  const value = parseJson(decoded);
  if (value instanceof SyntaxError) return yield refuse(file, 'BROKEN_JSON', explain(value));
  if (isJsonFeed(value)) return yield* readEntries(file, decoded);
  if (!Array.isArray(value)) return yield readJsonArticle(file, value);
  if (value.length === 0) return yield refuse(file, 'EMPTY', 'the list is empty');
  for (const [at, article] of value.entries()) yield readJsonArticle(`${file}#${at + 1}`, article);
}

function isJsonFeed(value: unknown): boolean {
  return isFields(value) && typeof value.version === 'string' && /jsonfeed\.org\/version/.test(value.version);
}

/** One line of a `.jsonl` file; undefined for a blank one. It is named `file#line`, lines counted from 1. */
export function readJsonLine(file: string, number: number, line: string): RawDocument | Refusal | undefined {
  if (line.trim() === '') return undefined;
  const name = `${file}#${number}`;
  const excess = findJsonExcess(line);
  if (excess !== undefined) return refuse(name, 'TOO_LONG', excess);
  const value = parseJson(line);
  if (value instanceof SyntaxError) return refuse(name, 'BROKEN_JSON', `line ${number}, ${explain(value)}`);
  return readJsonArticle(name, value);
}

/** Decoded JSON Lines, as standard input may bring them. */
export function* readJsonLines(file: string, decoded: string): Generator<RawDocument | Refusal> {
  for (const [at, line] of decoded.split('\n').entries()) {
    const raw = readJsonLine(file, at + 1, line);
    if (raw !== undefined) yield raw;
  }
}

function readJsonArticle(file: string, value: unknown): RawDocument | Refusal {
  if (!isFields(value)) return refuse(file, 'BROKEN_FIELDS', `it is ${describe(value)}`);
  const plain = findText(value, TEXT_FIELDS);
  const written = plain ?? findText(value, HTML_FIELDS) ?? '';
  const size = Buffer.byteLength(written);
  if (size > MAX_DOCUMENT_BYTES) return refuse(file, 'TOO_LONG', describeSize(size));
  const text = plain ?? renderFragment(written);
  if (text === undefined) {
    const names = Object.keys(value).slice(0, 10).join(', ');
    return refuse(
      file,
      'BROKEN_FIELDS',
      names === '' ? 'it has no fields' : `its fields are ${names.slice(0, 200)}`,
    );
  }
  return renderArticle(file, text, readMetadata(value));
}

/** The parsed value, or the error; a reviver-free parse keeps `__proto__` a plain field. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return error;
  }
}

function findText(fields: Fields, names: readonly string[]): string | undefined {
  return names.map((name) => fields[name]).find((value) => typeof value === 'string');
}

const describe = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`;

/** Where and why parsing failed, without the text itself, which some engines quote at length. */
function explain(error: SyntaxError): string {
  return error.message
    .split(/, ?"|\.{3}/, 1)
    .join('')
    .slice(0, 120);
}
