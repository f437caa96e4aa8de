import type { Document } from '../domain/document.js';
import type { Quote, Span } from '../domain/extraction.js';
import { findDates } from '../extract/1-mentions/dates.js';
import type { DateMention } from '../extract/analysis.js';
import { firstIndex } from '../first-index.js';
import { readText, type TextAnalysis } from '../text/read-text.js';
import { createLocator, type Locator } from './locate.js';

/** An article ready for an answer to be held against it. */
export interface Article {
  readonly analysis: TextAnalysis;
  readonly locator: Locator;
  /** ISO day; undefined when unknown. */
  readonly publishedAt: string | undefined;
  /** What the rules read as dates, in order of the text. */
  readonly dates: readonly DateMention[];
}

export function openArticle(document: Document): Article {
  const analysis = readText(document);
  const publishedAt = document.publishedAt?.slice(0, 10);
  return {
    analysis,
    // What stands behind the article proper says nothing.
    locator: createLocator(analysis.view.slice(0, document.bodyEnd)),
    publishedAt,
    dates: findDates(analysis, publishedAt),
  };
}

/** The sentences that a span touches, as one span; undefined for page furniture, which no sentence holds. */
export function sentencesOf({ analysis }: Article, { start, end }: Span): Span | undefined {
  const { sentences } = analysis;
  const first = sentences[firstIndex(sentences.length, (at) => (sentences[at]?.end ?? 0) > start)];
  const last = sentences[firstIndex(sentences.length, (at) => (sentences[at]?.start ?? 0) >= end) - 1];
  return first === undefined || last === undefined || last.start < first.start
    ? undefined
    : { start: first.start, end: last.end };
}

/** The quotation that holds a span. */
export const quotationAround = ({ analysis }: Article, { start, end }: Span): Span | undefined =>
  analysis.quotations.find((quotation) => quotation.start <= start && end <= quotation.end);

/**
 * Words of a model as the article prints them: in the part that it read, else anywhere in its sentences. What is not there
 * stays as it is, at no place, and so fails the test for verbatim quotes.
 */
export function locateQuote(article: Article, part: Span, words: string): Quote {
  const { locator, analysis } = article;
  const whole = { start: 0, end: analysis.text.length };
  const span = locator.find(words, part) ?? locator.find(words, whole);
  return span === undefined || sentencesOf(article, span) === undefined
    ? { start: 0, end: 0, quote: words }
    : { ...span, quote: analysis.text.slice(span.start, span.end) };
}
