import { forEachInTurns } from '../../breath.js';
import type { Diagnostic, Extraction } from '../../domain/extraction.js';
import { sentenceId, statementId } from '../../domain/ids.js';
import { ACTORS } from '../../domain/kinds.js';
import { sortInTurns } from '../../sort-in-turns.js';
import type { Parameters } from '../../store/store.js';
import { type ArticleRecord, type Canonical, UNDATED } from '../article-record.js';
import { labelOf } from '../identity/candidate.js';
import { present } from '../write-rows.js';
import { type ProjectedClaim, projectClaims } from './project-claims.js';
import { sentenceAt } from './sentence-at.js';

/** Everything derived from one article: rows as the write statements take them, over canonical ids. */
export interface Projection {
  readonly articleId: string;
  readonly mentions: ReadonlyMap<string, { readonly count: number; readonly firstOffset: number }>;
  readonly references: readonly Parameters[];
  readonly statements: readonly Parameters[];
  readonly said: readonly Parameters[];
  readonly about: readonly Parameters[];
  readonly claims: readonly ProjectedClaim[];
  readonly refused: readonly Diagnostic[];
}

/** A pure function of the article's record and of who its entities are, with turns for others between. */
export async function projectArticle(record: ArticleRecord, canonical: Canonical): Promise<Projection> {
  const refused: Diagnostic[] = [];
  return {
    articleId: record.id,
    mentions: await countMentions(record.extraction, canonical),
    references: await projectReferences(record, canonical),
    statements: await projectStatements(record),
    said: await projectSpeakers(record, canonical),
    about: await projectTopics(record, canonical),
    claims: await projectClaims(record, canonical, refused),
    refused,
  };
}

async function countMentions(extraction: Extraction, canonical: Canonical): Promise<Projection['mentions']> {
  const mentions = new Map<string, { count: number; firstOffset: number }>();
  const add = (localId: string, offset: number, count = 1): void => {
    const id = canonical(localId);
    if (id === undefined) return;
    const known = mentions.get(id);
    if (known === undefined) mentions.set(id, { count, firstOffset: offset });
    else mentions.set(id, { count: known.count + count, firstOffset: Math.min(known.firstOffset, offset) });
  };
  const { entities, agreements, events, text } = extraction;
  await forEachInTurns(extraction.mentions, ({ entityId, start }) => add(entityId, start));
  await forEachInTurns([...agreements, ...events], ({ id, evidence }) => {
    for (const { start } of evidence) add(id, start);
  });
  // An entity that only claims speak of, such as the country of a city, counts as mentioned at its claim.
  const places = await firstPlaces(extraction);
  await forEachInTurns([...entities, ...agreements, ...events], ({ id }) => {
    if (!mentions.has(canonical(id) ?? '')) add(id, places.get(id) ?? text.length, 0);
  });
  return mentions;
}

/** Where claims first speak of each thing. */
async function firstPlaces({ claims }: Extraction): Promise<ReadonlyMap<string, number>> {
  const places = new Map<string, number>();
  await forEachInTurns(claims, ({ subject, object, evidence }) => {
    for (const id of [subject, object]) {
      if (id === null) continue;
      for (const { start } of evidence) places.set(id, Math.min(start, places.get(id) ?? start));
    }
  });
  return places;
}

async function projectReferences(
  { id, extraction }: ArticleRecord,
  canonical: Canonical,
): Promise<Parameters[]> {
  const rows = new Map<string, Parameters>();
  await forEachInTurns(extraction.mentions, ({ entityId, kind, start, end }) => {
    const sentence = sentenceAt(extraction, start);
    const entity = canonical(entityId);
    if (sentence === undefined || entity === undefined) return;
    const props = { surface: extraction.text.slice(start, end), start, end, kind };
    const row = { sentenceId: sentenceId(id, sentence.index), entityId: entity, props };
    rows.set(JSON.stringify([entity, row.sentenceId, start, end, kind]), row);
  });
  return (await sortInTurns(rows, ([key]) => key)).map(([, row]) => row);
}

async function projectStatements({ id, publishedAt, extraction }: ArticleRecord): Promise<Parameters[]> {
  const rows: (Parameters & { readonly id: string })[] = [];
  await forEachInTurns(extraction.statements, (statement) => {
    const { text, kind, cue, start, end } = statement;
    const sentence = sentenceAt(extraction, start);
    const props = present({
      articleId: id,
      text,
      kind,
      cue: cue ?? undefined,
      start,
      end,
      publishedKey: publishedAt ?? UNDATED,
      searchText: text,
    });
    rows.push({
      id: statementId(id, statement.id),
      sentenceId: sentence === undefined ? '' : sentenceId(id, sentence.index),
      props,
    });
  });
  return sortInTurns(rows, (row) => row.id);
}

async function projectSpeakers(
  { id, extraction }: ArticleRecord,
  canonical: Canonical,
): Promise<Parameters[]> {
  const rows = extraction.statements.flatMap(({ id: local, speaker }) => {
    const speakerId = speaker === null ? undefined : canonical(speaker);
    if (speakerId === undefined || !(ACTORS as readonly string[]).includes(labelOf(speakerId))) return [];
    return [{ speakerId, statementId: statementId(id, local) }];
  });
  return sortInTurns(rows, (row) => `${row.speakerId} ${row.statementId}`);
}

async function projectTopics({ id, extraction }: ArticleRecord, canonical: Canonical): Promise<Parameters[]> {
  const rows = extraction.statements.flatMap(({ id: local, about }) =>
    [...new Set(about.map(canonical))].flatMap((entityId) =>
      entityId === undefined ? [] : [{ entityId, statementId: statementId(id, local) }],
    ),
  );
  return sortInTurns(rows, (row) => `${row.entityId} ${row.statementId}`);
}
