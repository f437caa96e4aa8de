import { type AnyFeed, parseFeed } from 'feedsmith';
import type { Refusal } from '../domain/document.js';
import { describeSize } from './complete-document.js';
import { findXmlExcess } from './feed-excess.js';
import { renderFragment } from './html-text.js';
import { compact } from './metadata-fields.js';
import { readPublicationDate } from './publication-date.js';
import { MAX_DOCUMENT_BYTES, refuse } from './refusals.js';
import { renderArticle } from './render-article.js';
import type { RawDocument } from './source.js';

/** An entry of any feed format. */
interface Entry {
  readonly title: string | undefined;
  readonly html: string | undefined;
  readonly url: string | undefined;
  readonly date: string | undefined;
  readonly authors: readonly (string | undefined)[];
  readonly language?: string | undefined;
  readonly section?: string | undefined;
}

interface Feed {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly entries: readonly Entry[];
}

/** RSS, Atom, RDF or JSON Feed. Entity declarations are refused. */
export function* readFeedFile(file: string, decoded: string): Generator<RawDocument | Refusal> {
  const excess = /<!ENTITY/i.test(decoded) ? 'it declares entities' : findXmlExcess(decoded);
  if (excess !== undefined) yield refuse(file, 'BROKEN_FEED', excess);
  else yield* readEntries(file, decoded);
}

/** The entries of a feed without a look at its size: one document each, named `file#1`, `file#2`, … */
export function* readEntries(file: string, decoded: string): Generator<RawDocument | Refusal> {
  let feed: Feed;
  try {
    feed = readFeed(parseFeed(decoded));
  } catch {
    return yield refuse(file, 'BROKEN_FEED');
  }
  if (feed.entries.length === 0) return yield refuse(file, 'EMPTY', 'the feed has no entries');
  for (const [at, entry] of feed.entries.entries()) yield readEntry(`${file}#${at + 1}`, entry, feed);
}

function readEntry(file: string, entry: Entry, feed: Feed): RawDocument | Refusal {
  const size = Buffer.byteLength(entry.html ?? '');
  if (size > MAX_DOCUMENT_BYTES) return refuse(file, 'TOO_LONG', describeSize(size));
  const text = renderHtml(entry.html);
  if (text === undefined) return refuse(file, 'EMPTY', 'the entry carries no text');
  const authors = entry.authors.filter((name) => name !== undefined);
  return renderArticle(
    file,
    text,
    compact({
      title: renderHtml(entry.title)?.replace(/\s+/g, ' '),
      url: entry.url,
      canonicalUrl: undefined,
      publisher: renderHtml(feed.title),
      section: renderHtml(entry.section),
      authors: authors.length === 0 ? undefined : authors,
      publishedAt: readPublicationDate(entry.date ?? ''),
      language: entry.language ?? feed.language,
      dateBasis: undefined,
    }),
  );
}

/** Titles and bodies of feeds are HTML, often escaped once more. */
function renderHtml(html: string | undefined): string | undefined {
  return html === undefined ? undefined : renderFragment(html);
}

function readFeed(parsed: AnyFeed): Feed {
  switch (parsed.format) {
    case 'rss':
      return readRss(parsed.feed);
    case 'atom':
      return readAtom(parsed.feed);
    case 'rdf':
      return readRdf(parsed.feed);
    case 'json':
      return readJsonFeed(parsed.feed);
  }
}

type FeedOf<Format extends AnyFeed['format']> = Extract<AnyFeed, { readonly format: Format }>['feed'];

function readRss(feed: FeedOf<'rss'>): Feed {
  const entries = (feed.items ?? []).map((item) => ({
    title: item.title,
    html: item.content?.encoded ?? item.description,
    url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    date: item.pubDate ?? item.dc?.dates?.[0],
    authors: item.dc?.creators ?? (item.authors ?? []).map((author) => author.name),
    section: item.categories?.[0]?.name,
  }));
  return { title: feed.title, language: feed.language, entries };
}

function readAtom(feed: FeedOf<'atom'>): Feed {
  const entries = (feed.entries ?? []).map((entry) => ({
    title: entry.title?.value,
    html: entry.content?.value ?? entry.summary?.value,
    url: (entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate') ?? entry.links?.[0])?.href,
    date: entry.published ?? entry.updated,
    authors: (entry.authors ?? feed.authors ?? []).map((author) => author.name),
    section: entry.categories?.[0]?.label ?? entry.categories?.[0]?.term,
  }));
  return { title: feed.title?.value, language: feed.xml?.lang, entries };
}

function readRdf(feed: FeedOf<'rdf'>): Feed {
  const entries = (feed.items ?? []).map((item) => ({
    title: item.title,
    html: item.content?.encoded ?? item.description,
    url: item.link,
    date: item.dc?.dates?.[0],
    authors: item.dc?.creators ?? [],
    section: item.dc?.subjects?.[0],
  }));
  return { title: feed.title, language: feed.dc?.languages?.[0], entries };
}

function readJsonFeed(feed: FeedOf<'json'>): Feed {
  const entries = (feed.items ?? []).map((item) => ({
    title: item.title === undefined ? undefined : escapeHtml(item.title),
    html:
      item.content_html ?? (item.content_text === undefined ? item.summary : escapeHtml(item.content_text)),
    url: item.url,
    date: item.date_published,
    authors: (item.authors ?? feed.authors ?? []).map((author) => author.name),
    language: item.language,
    section: item.tags?.[0],
  }));
  return { title: feed.title, language: feed.language, entries };
}

/** Plain text as HTML, its line breaks kept. */
function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');
}
