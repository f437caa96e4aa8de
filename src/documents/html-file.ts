import { Readability } from '@mozilla/readability';
import type { Refusal } from '../domain/document.js';
import { fold } from '../domain/fold.js';
import { squeeze } from '../text/normalise.js';
import { canonicalUrl } from './canonical-url.js';
import { findExcess } from './html-depth.js';
import { type Page, parsePage, renderFragment, renderText } from './html-text.js';
import { compact } from './metadata-fields.js';
import { splitAuthors } from './page-layout.js';
import { readPublicationDate } from './publication-date.js';
import { refuse } from './refusals.js';
import { renderArticle } from './render-article.js';
import type { Metadata, RawDocument } from './source.js';

/** Pages with more elements are rendered whole, without the search for their article. */
const MAX_ELEMENTS = 7_000;
const DATE_TAGS = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="pubdate"]', 'content'],
  ['meta[name="publish-date"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['meta[name="dc.date"]', 'content'],
  ['meta[name="DC.date.issued"]', 'content'],
  ['meta[name="parsely-pub-date"]', 'content'],
  ['[itemprop="datePublished"]', 'datetime'],
  ['time[datetime]', 'datetime'],
] as const;

interface Found {
  readonly metadata: Metadata;
  readonly text: string;
}

/** A saved web page: the article that Readability finds in it, headline first, in paragraphs. Nothing in the page is run or fetched. */
export function readHtmlFile(file: string, html: string): RawDocument | Refusal {
  const excess = findExcess(html);
  if (excess !== undefined) return refuse(file, 'BROKEN_HTML', excess);
  const page = parsePage(html);
  if (page.documentElement === null) return refuse(file, 'BROKEN_HTML', 'it has no elements');
  const found = findArticle(page);
  if (found.text === '') return refuse(file, 'BROKEN_HTML');
  return renderArticle(file, found.text, found.metadata);
}

function findArticle(page: Page): Found {
  const head = readHead(page);
  const parsed = isLarge(page) ? null : parseArticle(page);
  const publisher = head.publisher ?? squeeze(parsed?.siteName ?? '');
  const title = withoutSiteName(head.title ?? squeeze(parsed?.title ?? ''), publisher);
  if (parsed?.content == null)
    return {
      metadata: compact({ ...head, title }),
      text: page.body === null ? '' : renderText(page.body),
    };
  const metadata = compact({
    ...head,
    title,
    publisher,
    language: head.language ?? parsed.lang ?? undefined,
    authors: head.authors ?? (parsed.byline ? splitAuthors(parsed.byline) : undefined),
    publishedAt: head.publishedAt ?? readPublicationDate(parsed.publishedTime ?? ''),
  });
  return { metadata, text: renderFragment(parsed.content) ?? '' };
}

/** A headline without the name of its outlet that pages hang behind it: "Talks in Tehran | CNN Politics", "Talks in Tehran - Times". Behind a dash, which headlines have themselves, it must be the whole name, but for an article. */
function withoutSiteName(title: string | undefined, publisher: string | undefined): string | undefined {
  const [, headline, mark, tail] = /^(.*\S)\s+([-–—|])\s+(\S[^|]*)$/u.exec(title ?? '') ?? [];
  if (headline === undefined || tail === undefined || publisher === undefined) return title;
  const [name, site] = [fold(tail), fold(publisher)];
  const isName = name.replace(/^the /, '') === site.replace(/^the /, '');
  return isName || (mark === '|' && name.startsWith(`${site} `)) ? headline : title;
}

function isLarge(page: Page): boolean {
  let count = 0;
  for (const _ of page.querySelectorAll('*')) count += 1;
  return count > MAX_ELEMENTS;
}

/** What Readability makes of a copy of the page: it takes apart what it reads. */
function parseArticle(page: Page): ReturnType<Readability['parse']> {
  return new Readability(page.cloneNode(true) as never, { charThreshold: 200 }).parse();
}

/** What the head of the page says. */
function readHead(page: Page): Metadata {
  const tag = (selector: string, attribute = 'content'): string | undefined =>
    squeeze(page.querySelector(selector)?.getAttribute(attribute) ?? '');
  const dates = DATE_TAGS.map(([selector, attribute]) => readPublicationDate(tag(selector, attribute) ?? ''));
  const url = tag('meta[property="og:url"]');
  const author = tag('meta[name="author"]');
  return compact({
    title: tag('meta[property="og:title"]'),
    url: url ?? tag('link[rel="canonical"]', 'href'),
    canonicalUrl: canonicalUrl(tag('link[rel="canonical"]', 'href') ?? '', url),
    publisher: tag('meta[property="og:site_name"]'),
    section: tag('meta[property="article:section"]'),
    authors: author === undefined ? undefined : splitAuthors(author),
    publishedAt: dates.find((date) => date !== undefined),
    language: squeeze(page.documentElement?.getAttribute('lang') ?? ''),
    dateBasis: undefined,
  });
}
