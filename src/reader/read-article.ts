import type { Document } from '../domain/document.js';
import type { Diagnostic, Extraction, Span } from '../domain/extraction.js';
import { parseAnswer } from './answer.js';
import { ANSWER_SCHEMA } from './answer-schema.js';
import { type Article, openArticle } from './article.js';
import type { Ask } from './endpoint.js';
import type { ReadPart } from './entities.js';
import { isReaderFault, readerFault } from './faults.js';
import { cutIntoParts } from './parts.js';
import { INSTRUCTIONS, inputOf } from './prompt.js';
import { toExtraction } from './to-extraction.js';

/** Characters of an article that a model is asked about at once, and in all. */
const PART = 8_000;
const MOST_PARTS = 20;
const PART_UNREAD = 'PART_UNREAD';
/** Names of earlier parts that a later part is told. */
const MOST_NAMES = 60;

/**
 * What a model reads in a document, asked part by part and held against the text. A part that fails is a diagnostic while another
 * one is read; throws the reader fault when none is, or when the article is too long.
 */
export async function readArticle(document: Document, extractor: string, ask: Ask): Promise<Extraction> {
  const article = openArticle(document);
  const spans = cutIntoParts(article.analysis.sentences, PART);
  if (spans.reduce((sum, { start, end }) => sum + end - start, 0) > PART * MOST_PARTS)
    throw readerFault('ARTICLE_TOO_LONG');
  const { parts, faults } = await askAll(article, spans, ask);
  const [first] = faults;
  if (parts.length === 0 && first !== undefined) throw first.error;
  const unread = faults.map(
    ({ span, error }): Diagnostic => ({
      code: PART_UNREAD,
      message: `Characters ${span.start} to ${span.end} were not read. ${error.reason}: ${error.message}`,
    }),
  );
  return toExtraction(article, { extractor, parts, unread });
}

/** Whether every part of the article was read. */
export const isWhole = ({ diagnostics }: Extraction): boolean =>
  diagnostics.every(({ code }) => code !== PART_UNREAD);

interface Failure {
  readonly span: Span;
  readonly error: ReturnType<typeof readerFault>;
}

/** The answers part by part, in order. Once the service itself fails, the rest of the article is not asked. */
async function askAll(
  article: Article,
  spans: readonly Span[],
  ask: Ask,
): Promise<{ readonly parts: readonly ReadPart[]; readonly faults: readonly Failure[] }> {
  const parts: ReadPart[] = [];
  const faults: Failure[] = [];
  let broken: Failure['error'] | undefined;
  for (const [at, span] of spans.entries()) {
    try {
      if (broken !== undefined) throw broken;
      const place = { number: at + 1, of: spans.length, named: namesOf(article, parts) };
      const content = await ask({
        instructions: INSTRUCTIONS,
        input: inputOf(article, span, place),
        schema: ANSWER_SCHEMA,
      });
      parts.push({ ...span, answer: parseAnswer(content) });
    } catch (error) {
      if (!isReaderFault(error)) throw error;
      faults.push({ span, error });
      if (error.code === 'READER_UNAVAILABLE') broken = error;
    }
  }
  return { parts, faults };
}

/** The printed names of earlier answers. */
function namesOf({ locator }: Article, parts: readonly ReadPart[]): string[] {
  const names = parts.flatMap(({ answer }) => answer.entities.map(({ name, kind }) => ({ name, kind })));
  const printed = names.filter(({ name }) => locator.findAll(name).length > 0);
  return [...new Set(printed.map(({ name, kind }) => `${name} (${kind})`))].slice(0, MOST_NAMES);
}
