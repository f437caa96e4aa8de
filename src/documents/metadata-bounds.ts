import type { Metadata } from './source.js';

/** Characters at most of what is known of an article beside its text, and names of authors at most. */
export const METADATA_BOUNDS = {
  title: 500,
  url: 2_000,
  publisher: 200,
  section: 200,
  author: 200,
  authors: 50,
} as const;

const CONTROL = /\p{Cc}/gu;

/** Whether a text holds control characters, such as those that steer a terminal. */
export function hasControls(text: string): boolean {
  return text.search(CONTROL) >= 0;
}

/** The text with a blank for every control character, line ends and tabs too, for a line on a terminal. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, ' ');
}

/** A document's own metadata within the bounds: too long texts are cut, a too long address is left out. */
export function boundMetadata(metadata: Metadata): Metadata {
  const { url, canonicalUrl, authors, ...rest } = metadata;
  return {
    ...rest,
    ...cut(metadata, 'title'),
    ...cut(metadata, 'publisher'),
    ...cut(metadata, 'section'),
    ...(url !== undefined && url.length <= METADATA_BOUNDS.url && { url }),
    ...(canonicalUrl !== undefined && canonicalUrl.length <= METADATA_BOUNDS.url && { canonicalUrl }),
    ...(authors !== undefined && {
      authors: authors
        .slice(0, METADATA_BOUNDS.authors)
        .map((name) => shorten(name, METADATA_BOUNDS.author))
        .filter((name) => name !== ''),
    }),
  };
}

function cut(metadata: Metadata, name: 'title' | 'publisher' | 'section'): Metadata {
  const value = metadata[name];
  return value === undefined ? {} : { [name]: shorten(value, METADATA_BOUNDS[name]) };
}

/** Never cuts a pair of surrogates in two. */
function shorten(text: string, most: number): string {
  return withoutControls(text)
    .trim()
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '');
}
