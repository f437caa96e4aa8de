import { normaliseBody, squeeze } from '../text/normalise.js';
import type { Metadata, RawDocument } from './source.js';

/** A stored body of headline and article, for formats that hold them apart; the headline is not repeated when the text opens with it. */
export function renderArticle(file: string, article: string, metadata: Metadata): RawDocument {
  const body = normaliseBody(article).trim();
  const title = metadata.title === undefined ? undefined : normaliseBody(metadata.title);
  if (title === undefined || body === '') return { file, text: body, metadata };
  const opening = /^[^\n]*/.exec(body)?.[0] ?? '';
  const text = squeeze(opening) === title ? body : `${title}\n\n${body}`;
  const headline = text === body ? opening.length : title.length;
  const start = headline + (/^\s*/.exec(text.slice(headline))?.[0].length ?? 0);
  return {
    file,
    text,
    metadata: { ...metadata, title },
    body: { start: start < text.length ? start : 0, end: text.length },
  };
}
