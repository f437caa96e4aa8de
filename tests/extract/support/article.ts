import type { Document } from '../../../src/domain/document.js';
import type { Extraction } from '../../../src/domain/extraction.js';
import { extract } from '../../../src/extract/extract.js';

/** A document of plain text, as the reader of text files gives it. */
export function articleOf(text: string, publishedAt = '2019-09-11'): Document {
  return {
    file: 'article.txt',
    text,
    authors: [],
    publishedAt,
    dateBasis: 'metadata',
    language: 'en',
    bodyStart: 0,
    bodyEnd: text.length,
  };
}

/** What the rules read in a text. */
export const read = (text: string, publishedAt?: string): Extraction => extract(articleOf(text, publishedAt));

/** Positions as "person | title | of whom", in order of the text. */
export const positionsOf = (text: string): string[] => {
  const { positions, entities } = read(text);
  const name = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? '-';
  return positions.map(({ person, title, of }) => `${name(person)} | ${title} | ${name(of)}`);
};

/** Statements as "kind | speaker | cue | text", in order of the text. */
export const statementsOf = (text: string): string[] => {
  const { statements, entities } = read(text);
  const name = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? '-';
  return statements.map(
    ({ kind, speaker, cue, text: words }) => `${kind} | ${name(speaker)} | ${cue ?? '-'} | ${words}`,
  );
};

/** Groups as "words = members", in order of the text. */
export const groupsOf = (text: string): string[] => {
  const { mentions, entities } = read(text);
  const spans = new Map<string, string[]>();
  for (const { start, end, entityId, kind } of mentions) {
    if (kind !== 'group') continue;
    const words = `${start}:${text.slice(start, end)}`;
    spans.set(
      words,
      [...(spans.get(words) ?? []), entities.find(({ id }) => id === entityId)?.name ?? '-'].toSorted(),
    );
  }
  return [...spans].map(
    ([words, members]) => `${words.slice(words.indexOf(':') + 1)} = ${members.join(', ')}`,
  );
};
