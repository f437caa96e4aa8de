import type { Diagnostic, Extraction, Quote } from '../domain/extraction.js';
import { countriesByMentions, findAmounts } from '../extract/1-mentions/amounts.js';
import { emitClaims } from '../extract/emit-claims.js';
import type { Answer } from './answer.js';
import type { Article } from './article.js';
import { castOf, type ReadPart } from './entities.js';
import type { Frame } from './frame.js';
import { impliedClaims, readClaim } from './read-claims.js';
import { readPosition } from './read-positions.js';
import { readStatements } from './read-statements.js';
import { readAgreement, readEvent } from './read-things.js';

interface Answered {
  readonly extractor: string;
  readonly parts: readonly ReadPart[];
  /** What tells of parts without an answer. */
  readonly unread: readonly Diagnostic[];
}

const MOST_DIAGNOSTICS = 200;

/** The answers of a model in the form of extract-output: what the article says, the rest as diagnostics. */
export function toExtraction(article: Article, answered: Answered): Extraction {
  const { document, text, sentences } = article.analysis;
  const frame = openFrame(article, answered);
  const { cast, dates } = frame;
  const { told, ...found } = readAll(frame, answered.parts);
  const { positions, statements } = found;
  const posts = new Map(positions.map(({ post }) => [post.id, post]));
  const entities = [...cast.entities.values(), ...posts.values()];
  const [agreements, events] = [joinById(found.agreements), joinById(found.events)];
  const checked = emitClaims([...impliedClaims(frame, found), ...told], {
    text,
    ids: new Set([...entities, ...agreements, ...events].map(({ id }) => id)),
    mentioned: new Set(cast.mentions.map(({ entityId }) => entityId)),
    statements: new Set(statements.map(({ id }) => id)),
  });
  return {
    file: document.file,
    title: document.title ?? null,
    publishedAt: document.publishedAt ?? null,
    language: document.language,
    text,
    extractor: answered.extractor,
    sentences: sentences.map(({ index, start, end }) => ({ index, start, end })),
    entities,
    mentions: cast.mentions,
    agreements,
    events,
    positions: positions.map(({ position }) => position),
    statements,
    dates: [...dates.values()].toSorted((a, b) => a.start - b.start || a.end - b.end),
    amounts: found.agreements.flatMap(({ amount }) => amount ?? []),
    claims: checked.claims,
    diagnostics: atMost([...frame.diagnostics, ...checked.diagnostics]),
  };
}

function openFrame(article: Article, { parts, unread }: Answered): Frame {
  const cast = castOf(article, parts);
  return {
    article,
    cast,
    amounts: findAmounts(article.analysis, countriesByMentions(cast)),
    things: new Map(),
    refs: new Map(),
    dates: new Map(),
    diagnostics: [...unread, ...cast.diagnostics],
  };
}

/** What the answers tell that the article says too. Claims come last: they speak of the rest. */
function readAll(frame: Frame, parts: readonly ReadPart[]) {
  const each = <T, R>(
    listOf: (answer: Answer) => readonly T[],
    read: (frame: Frame, part: ReadPart, one: T) => R | undefined,
  ): R[] => parts.flatMap((part) => listOf(part.answer).flatMap((one) => read(frame, part, one) ?? []));
  const positions = each(({ positions }) => positions, readPosition);
  const agreements = each(({ agreements }) => agreements, readAgreement);
  const events = each(({ events }) => events, readEvent);
  const statements = readStatements(frame, parts);
  const told = each(
    ({ claims }) => claims,
    (_, part, one) => readClaim(frame, { part, statements }, one),
  );
  return { positions, agreements, events, statements, told };
}

/** Things of one id as one: the first, with the evidence of all. */
function joinById<T extends { readonly id: string; readonly evidence: readonly Quote[] }>(
  found: readonly { readonly thing: T }[],
): T[] {
  const joined = new Map<string, T>();
  for (const { thing } of found) {
    const known = joined.get(thing.id);
    joined.set(
      thing.id,
      known === undefined ? thing : { ...known, evidence: [...known.evidence, ...thing.evidence] },
    );
  }
  return [...joined.values()];
}

function atMost(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const more = diagnostics.length - MOST_DIAGNOSTICS;
  return more <= 0
    ? [...diagnostics]
    : [...diagnostics.slice(0, MOST_DIAGNOSTICS), { code: 'MORE', message: `${more} more were left out.` }];
}
