import type { Document } from '../../src/domain/document.js';
import { findCandidates } from '../../src/extract/1-mentions/find-candidates.js';
import { analyse } from '../../src/extract/2-entities/analyse.js';
import type { Analysis, Mention } from '../../src/extract/analysis.js';
import { normaliseBody } from '../../src/text/normalise.js';
import { readText } from '../../src/text/read-text.js';

/** A document without metadata but its text. */
export function documentOf(body: string, title?: string): Document {
  const text = normaliseBody(body);
  return {
    file: 'article.txt',
    text,
    ...(title === undefined ? {} : { title }),
    authors: [],
    dateBasis: 'unknown',
    language: 'en',
    bodyStart: 0,
    bodyEnd: text.length,
  };
}

export const DAY = '2019-10-15';

/** The analysis of a text as if published on `DAY`, or on another day. */
export const analysisOf = (body: string, publishedAt: string | undefined = DAY): Analysis =>
  analyse(readText(documentOf(body)), publishedAt);

/** Candidates of a kind as their printed words, in order. */
export function candidatesOf(kind: string, body: string): string[] {
  const { candidates, reading } = findCandidates(readText(documentOf(body)));
  return candidates
    .filter((candidate) => candidate.kind === kind)
    .map((candidate) => reading.text.text.slice(candidate.start, candidate.end));
}

/** `words → id` of the mentions, in order; only those whose id begins so, when a prefix is given. */
export function mentionsOf(body: string, prefix = '', publishedAt: string | undefined = DAY): string[] {
  const analysis = analysisOf(body, publishedAt);
  return analysis.mentions
    .filter((mention) => mention.entityId.startsWith(prefix))
    .map((mention) => `${wordsOf(analysis, mention)} → ${mention.entityId}`);
}

/** The printed words of a mention. */
export const wordsOf = (analysis: Analysis, mention: Mention): string =>
  analysis.text.slice(mention.start, mention.end);
