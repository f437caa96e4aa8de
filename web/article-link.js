/** The address of an article on this page; with `start`, of the sentence that this offset of its text stands in. */
export const linkToArticle = (id, start) =>
  `/articles#${new URLSearchParams({ article: id, ...(start !== undefined && { start }) })}`;

/** The address of the list of articles that name a thing. */
export const linkToThing = (id) => `/articles#${new URLSearchParams({ thing: id })}`;

/** The address of the list of articles that fit some words; without any, of all. */
export const linkToWords = (words) => `/articles#${new URLSearchParams(words ? { words } : {})}`;

/** What a fragment shows: `{article?, start?, thing?, words?}`; nothing of them is the list of all articles. */
export function readLink(fragment) {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const start = parts.get('start');
  return {
    article: parts.get('article') ?? undefined,
    start: start === null ? undefined : Number(start),
    thing: parts.get('thing') ?? undefined,
    words: parts.get('words') ?? undefined,
  };
}
