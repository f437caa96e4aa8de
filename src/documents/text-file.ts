import { normaliseBody } from '../text/normalise.js';
import { findPageLayout } from './page-layout.js';
import type { RawDocument } from './source.js';

/** A `.txt` file: a copied news page, or plain text. A printed day gives the publication date with basis `dateline`. */
export function readTextFile(file: string, decoded: string): RawDocument {
  const text = normaliseBody(decoded);
  const { bodyStart, bodyEnd, title, section, publisher, authors, day } = findPageLayout(text);
  return {
    file,
    text,
    metadata: {
      ...(title === undefined ? {} : { title }),
      ...(section === undefined ? {} : { section }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(day === undefined ? {} : { publishedAt: day, dateBasis: 'dateline' }),
      authors,
    },
    body: { start: bodyStart, end: bodyEnd },
  };
}
