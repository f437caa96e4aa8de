import { createHash } from 'node:crypto';
import { betweenTurns, forEachInTurns } from '../breath.js';
import type { Document } from '../domain/document.js';
import type { Extraction } from '../domain/extraction.js';
import { sentenceId, slug, sourceId } from '../domain/ids.js';
import { printInTurns } from '../json-pieces.js';
import { isTooMany, tooLong, tooMany } from '../limits.js';
import type { Parameters } from '../store/store.js';
import { completeExtraction } from './complete-extraction.js';
import { candidateKey } from './identity/candidate.js';
import { scopesIn } from './identity/facts.js';
import { present, rowsOf } from './write-rows.js';

/** Sort key of what has no date of its own. */
export const UNDATED = '0000';
/** The embedded graph refuses values over 16 MiB. */
const MAX_OUTPUT_BYTES = 16_000_000;
/** A RANGE index of Neo4j refuses values over about 8 KB. */
const LONGEST_KEY = 2_000;

/** The present id of an article's local entity; undefined for what is no entity of the article. */
export type Canonical = (localId: string) => string | undefined;

/** Who published an article: the host of its address, else the publisher's name. */
export interface SourceRecord {
  readonly id: string;
  readonly name: string;
}

/** The record of one article: what the graph is computed from. */
export interface ArticleRecord {
  readonly id: string;
  readonly runId: string;
  readonly publishedAt: string | undefined;
  readonly source: SourceRecord | undefined;
  /** Completed: with the claims that its agreements, events and positions state. */
  readonly extraction: Extraction;
  /** The candidate key of each entity, agreement and event of the extraction, by its id there. */
  readonly keys: ReadonlyMap<string, string>;
}

/** What of an article, read or stored, its record is made of. */
export interface RecordParts extends Pick<Document, 'canonicalUrl' | 'url' | 'publisher' | 'publishedAt'> {
  readonly id: string;
  readonly runId: string;
  readonly extraction: Extraction;
}

/** The record of an article, its extraction completed, with turns for others between. */
export async function toRecord(parts: RecordParts): Promise<ArticleRecord> {
  const extraction = await completeExtraction(parts.extraction);
  return {
    id: parts.id,
    runId: parts.runId,
    publishedAt: parts.publishedAt,
    source: readSource(parts),
    extraction,
    keys: await keysOf(extraction),
  };
}

async function keysOf(extraction: Extraction): Promise<Map<string, string>> {
  const { agreements, events, entities } = extraction;
  const scopeOf = await betweenTurns(() => scopesIn(extraction));
  const keys = new Map([...agreements, ...events].map(({ id }) => [id, id]));
  await forEachInTurns(entities, (entity) => {
    keys.set(entity.id, candidateKey(entity.id, scopeOf(entity)));
  });
  return keys;
}

/** The id of the run of an extractor over an article. */
export const runId = (article: string, extractor: string): string =>
  `run:${createHash('sha256').update(`${article} ${extractor}`).digest('hex').slice(0, 32)}`;

/** The source of an article by its address and publisher; undefined when neither is known. */
function readSource(article: Pick<Document, 'canonicalUrl' | 'url' | 'publisher'>): SourceRecord | undefined {
  const address = article.canonicalUrl ?? article.url ?? '';
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  const publisher = article.publisher ?? '';
  const key = host === '' ? slug(publisher) : host;
  return key === '' ? undefined : { id: sourceId(key), name: publisher === '' ? host : publisher };
}

/** The property by which the versions of one address are found. */
export const urlKey = (canonicalUrl: string): string => canonicalUrl.slice(0, LONGEST_KEY);

/** The properties of an Article node but for those that depend on its other versions. */
export function articleProperties(id: string, document: Document, ingestedAt: string): Parameters {
  const { text, bodyStart, bodyEnd, title, url, canonicalUrl, publisher, section, publishedAt } = document;
  return present({
    id,
    title,
    url,
    canonicalUrl,
    urlKey: canonicalUrl === undefined ? undefined : urlKey(canonicalUrl),
    publisher,
    section,
    authors: document.authors,
    language: document.language,
    publishedAt,
    publishedKey: publishedAt ?? UNDATED,
    dateBasis: document.dateBasis,
    version: 1,
    ingestedAt,
    text,
    bodyStart,
    bodyEnd,
    // Nothing but words is looked for in it.
    searchText: `${title ?? ''} ${text.slice(bodyStart, bodyEnd)}`.replace(/\s+/g, ' ').trim(),
  });
}

const outputs = new WeakMap<Extraction, ReturnType<typeof printInTurns>>();

/** An extraction as the graph keeps it, in JSON; printed once. */
function outputOf(extraction: Extraction): ReturnType<typeof printInTurns> {
  const output = outputs.get(extraction) ?? printInTurns(extraction);
  outputs.set(extraction, output);
  return output;
}

/** Throws ARTICLE_REJECTED for a reading that is larger than what the graph takes of one document. What it has once taken it keeps, whatever a later reader says of it. */
export async function checkSize(extraction: Extraction): Promise<void> {
  for (const what of ['sentences', 'mentions'] as const) {
    const { length } = extraction[what];
    if (isTooMany(what, length)) throw tooMany(what, length);
  }
  const { bytes } = await outputOf(extraction);
  if (bytes > MAX_OUTPUT_BYTES)
    throw tooLong(
      `what it says takes ${(bytes / 1e6).toFixed(1)} MB, and the graph keeps at most ${MAX_OUTPUT_BYTES / 1e6} MB`,
    );
}

/** The properties of the Run node that keeps the extractor's output. The graph is computed from the active run. */
export async function runProperties(
  articleId: string,
  extraction: Extraction,
  active = true,
): Promise<Parameters> {
  const [, extractor = '', version = ''] = /^([^/]*)(?:\/(.*))?$/.exec(extraction.extractor) ?? [];
  const { text: output } = await outputOf(extraction);
  return { articleId, extractor, version, active, output };
}

/** The rows of an article's sentences. */
export const sentenceRows = (articleId: string, { sentences, text }: Extraction): Iterable<Parameters> =>
  rowsOf(sentences, ({ index, start, end }) => [
    {
      id: sentenceId(articleId, index),
      articleId,
      props: { articleId, index, start, end, text: text.slice(start, end) },
    },
  ]);
