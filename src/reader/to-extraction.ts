import type { Diagnostic, Extraction, Quote } from '../domain/extraction.js';
import { emitClaims } from '../extract/emit-claims.js';
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
export function toExtraction(article: Article, { extractor, parts, unread }: Answered): Extraction {
  const { document, text, sentences } = article.analysis;
  const cast = castOf(article, parts);
  const frame: Frame = {
    article,
    cast,
    things: new Map(),
    refs: new Map(),
    dates: new Map(),
    diagnostics: [...unread, ...cast.diagnostics],
  };
  const positions = parts.flatMap((part) =>
    part.answer.positions.flatMap((one) => readPosition(frame, part, one) ?? []),
  );
  const agreements = parts.flatMap((part) =>
    part.answer.agreements.flatMap((one) => readAgreement(frame, part, one) ?? []),
  );
  const events = parts.flatMap((part) =>
    part.answer.events.flatMap((one) => readEvent(frame, part, one) ?? []),
  );
  const statements = readStatements(frame, parts);
  const told = parts.flatMap((part) =>
    part.answer.claims.flatMap((one) => readClaim(frame, { part, statements }, one) ?? []),
  );
  const posts = new Map(positions.map(({ post }) => [post.id, post]));
  const entities = [...cast.entities.values(), ...posts.values()];
  const found = { agreements: joinById(agreements), events: joinById(events), positions };
  const checked = emitClaims([...impliedClaims(frame, { agreements, events, positions }), ...told], {
    text,
    ids: new Set([...entities, ...found.agreements, ...found.events].map(({ id }) => id)),
    mentioned: new Set(cast.mentions.map(({ entityId }) => entityId)),
    statements: new Set(statements.map(({ id }) => id)),
  });
  return {
    file: document.file,
    title: document.title ?? null,
    publishedAt: document.publishedAt ?? null,
    language: document.language,
    text,
    extractor,
    sentences: sentences.map(({ index, start, end }) => ({ index, start, end })),
    entities,
    mentions: cast.mentions,
    agreements: found.agreements,
    events: found.events,
    positions: positions.map(({ position }) => position),
    statements,
    dates: [...frame.dates.values()].toSorted((a, b) => a.start - b.start || a.end - b.end),
    amounts: agreements.flatMap(({ thing, amount }) =>
      thing.amount === null || amount === null
        ? []
        : [{ ...thing.amount, start: amount.start, end: amount.end }],
    ),
    claims: checked.claims,
    diagnostics: atMost([...frame.diagnostics, ...checked.diagnostics]),
  };
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
