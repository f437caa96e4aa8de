import type { Document } from '../../src/domain/document.js';
import type {
  ExtractedAgreement,
  ExtractedClaim,
  ExtractedEntity,
  ExtractedEvent,
  ExtractedMention,
  ExtractedPosition,
  ExtractedStatement,
  Extraction,
  Quote,
} from '../../src/domain/extraction.js';
import { articleId, organizationId, personId, placeId, positionId, slug } from '../../src/domain/ids.js';
import type { Predicate } from '../../src/domain/relations.js';
import { createIngest, type Ingest } from '../../src/ingest/ingest.js';
import type { Cypher, Rows, Store } from '../../src/store/store.js';

/** A hand-written article: its document and what an extractor reads in it. */
export interface Written {
  readonly id: string;
  readonly document: Document;
  readonly extraction: Extraction;
}

type ClaimDraft = Partial<ExtractedClaim> & {
  readonly subject: string;
  readonly predicate: Predicate;
  /** Which sentence of the article says it. */
  readonly in: number;
};

type Without<T, K extends keyof T> = Omit<T, K> & { readonly in: number };

export interface Draft {
  readonly sentences: readonly string[];
  readonly entities?: readonly ExtractedEntity[];
  readonly claims?: readonly ClaimDraft[];
  readonly agreements?: readonly Without<ExtractedAgreement, 'evidence'>[];
  readonly events?: readonly Without<ExtractedEvent, 'evidence'>[];
  readonly positions?: readonly Without<ExtractedPosition, 'evidence'>[];
  readonly statements?: readonly (Partial<ExtractedStatement> & {
    readonly in: number;
    readonly id: string;
  })[];
  readonly publishedAt?: string;
  readonly canonicalUrl?: string;
  readonly publisher?: string;
  readonly extractor?: string;
}

export const EXTRACTOR_OF_TESTS = 'tests/1.0.0';

/** Writes an article of whole sentences, one after the other; mentions are the names and aliases that stand in it. */
export function write(draft: Draft): Written {
  const text = draft.sentences.join(' ');
  const spans = spansOf(draft.sentences);
  const quote = (index: number): Quote[] => [{ ...at(spans, index), quote: draft.sentences[index] ?? '' }];
  const entities = draft.entities ?? [];
  const extraction: Extraction = {
    file: 'test.txt',
    title: null,
    publishedAt: draft.publishedAt ?? null,
    language: 'en',
    text,
    extractor: draft.extractor ?? EXTRACTOR_OF_TESTS,
    sentences: spans.map((span, index) => ({ ...span, index })),
    entities,
    mentions: entities.flatMap((entity) => findMentions(entity, text)),
    agreements: (draft.agreements ?? []).map(({ in: index, ...rest }) => ({
      ...rest,
      evidence: quote(index),
    })),
    events: (draft.events ?? []).map(({ in: index, ...rest }) => ({ ...rest, evidence: quote(index) })),
    positions: (draft.positions ?? []).map(({ in: index, ...rest }) => ({ ...rest, evidence: quote(index) })),
    statements: (draft.statements ?? []).map(({ in: index, ...rest }) => ({
      kind: 'indirect',
      speaker: null,
      cue: 'said',
      text: draft.sentences[index] ?? '',
      about: [],
      ...at(spans, index),
      ...rest,
    })),
    dates: [],
    amounts: [],
    claims: (draft.claims ?? []).map(({ in: index, ...rest }) => ({
      ...CLAIM,
      ...rest,
      evidence: quote(index),
    })),
    diagnostics: [],
  };
  return { id: articleId(text), document: toDocument(draft, text), extraction };
}

const CLAIM: Omit<ExtractedClaim, 'subject' | 'predicate' | 'evidence'> = {
  object: null,
  value: null,
  role: null,
  date: null,
  dateText: null,
  dateBasis: null,
  modality: 'actual',
  polarity: 'affirmed',
  confidence: 0.9,
  basis: 'stated',
  rule: 'tests/by-hand',
  saidBy: null,
  via: null,
};

function toDocument({ publishedAt, canonicalUrl, publisher }: Draft, text: string): Document {
  return {
    file: 'test.txt',
    text,
    authors: [],
    dateBasis: publishedAt === undefined ? 'unknown' : 'metadata',
    language: 'en',
    bodyStart: 0,
    bodyEnd: text.length,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(canonicalUrl === undefined ? {} : { canonicalUrl, url: canonicalUrl }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

function spansOf(sentences: readonly string[]): { start: number; end: number }[] {
  let offset = 0;
  return sentences.map((sentence) => {
    const span = { start: offset, end: offset + sentence.length };
    offset = span.end + 1;
    return span;
  });
}

const at = (
  spans: readonly { start: number; end: number }[],
  index: number,
): { start: number; end: number } => spans[index] ?? { start: 0, end: 0 };

function findMentions({ id, name, aliases }: ExtractedEntity, text: string): ExtractedMention[] {
  const names = [name, ...aliases].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(names.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    entityId: id,
    kind: 'name',
    start: index,
    end: index + found.length,
  }));
}

const entity = (
  id: string,
  kind: ExtractedEntity['kind'],
  rest: Partial<ExtractedEntity>,
): ExtractedEntity => ({
  id,
  kind,
  name: id,
  aliases: [],
  type: null,
  country: null,
  ...rest,
});

/** A person of a country, or of none known. */
export const person = (name: string, country: string | null = null, aliases: readonly string[] = []) =>
  entity(personId(name), 'person', { name, country, aliases });
export const country = (code: string, name: string) =>
  entity(`country:${code}`, 'country', { name, country: code });
export const organization = (name: string, aliases: readonly string[] = []) =>
  entity(organizationId(name), 'organization', { name, aliases, type: 'company' });
export const place = (name: string, code: string) =>
  entity(placeId(name, code), 'place', { name, country: code, type: 'city' });
export const position = (title: string, of: string) =>
  entity(positionId(title, of), 'position', { name: `${title} of ${of}`, title });

/** An event as extractors name it: by type, participants, place and date. */
export function event(
  draft: Partial<ExtractedEvent> & Pick<ExtractedEvent, 'type' | 'participants'>,
): Omit<ExtractedEvent, 'evidence'> {
  const { type, participants, place: where = null, date = null } = draft;
  const parts = [type, ...participants, where ?? '', date ?? ''].map((part) =>
    part.slice(part.indexOf(':') + 1),
  );
  return {
    id: `event:${slug(parts.join(' '))}`,
    name: `${type} of ${participants.length}`,
    aliases: [],
    place: where,
    date,
    status: 'held',
    plover: null,
    ...draft,
  };
}

/** An agreement by its name, and year when the date is known. */
export function agreement(
  draft: Partial<ExtractedAgreement> & Pick<ExtractedAgreement, 'name' | 'parties'>,
): Omit<ExtractedAgreement, 'evidence'> {
  const year = draft.date?.slice(0, 4);
  return {
    id: `agreement:${slug(draft.name)}${year === undefined ? '' : `-${year}`}`,
    aliases: [],
    type: 'agreement',
    status: 'signed',
    amount: null,
    date: null,
    ...draft,
  };
}

/** An extractor that knows hand-written articles only. */
export function extractorOf(articles: readonly Written[]): (document: Document) => Promise<Extraction> {
  const known = new Map(articles.map((article) => [article.document.text, article.extraction]));
  return async ({ text }) => {
    const extraction = known.get(text);
    if (extraction === undefined) throw new Error('no such hand-written article');
    return extraction;
  };
}

/** Rows of a query of a test. */
export async function ask(store: Store, cypher: string): Promise<Rows['values']> {
  return (await store.read(cypher as Cypher)).values;
}

/** A small generator of numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The items in another order. */
export function shuffle<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

/** An ingest of hand-written articles into a store. */
export function ingestOf(store: Store, articles: readonly Written[], extractor = EXTRACTOR_OF_TESTS): Ingest {
  return createIngest({
    store,
    extract: extractorOf(articles),
    now: () => '2026-01-01T00:00:00Z',
    extractor,
  });
}
