import type {
  ExtractedAgreement,
  ExtractedClaim,
  ExtractedEntity,
  ExtractedEvent,
  ExtractedMention,
  Extraction,
  Quote,
} from '../domain/extraction.js';
import { isVerbatim } from '../domain/verbatim.js';
import type { Mention, SpokenAnalysis } from './analysis.js';
import { emitClaims } from './emit-claims.js';
import { EXTRACTOR } from './version.js';

/** What the stages found beside the spoken analysis. */
export interface Findings {
  /** Posts, as entities. */
  readonly posts: readonly ExtractedEntity[];
  /** Pronouns, descriptions and groups. */
  readonly references: readonly Mention[];
  readonly agreements: readonly ExtractedAgreement[];
  readonly events: readonly ExtractedEvent[];
  readonly claims: readonly ExtractedClaim[];
}

/** Stage 12: the extraction in the form of extract-output, in an order that depends on the text alone. */
export function emit(spoken: SpokenAnalysis, findings: Findings): Extraction {
  const { document, text } = spoken;
  const entities = orderEntities(spoken, findings).filter(isNeeded(spoken, findings));
  const agreements = findings.agreements.filter((item) => hasProof(text, item.evidence));
  const events = findings.events.filter((item) => hasProof(text, item.evidence));
  const ids = new Set([...entities, ...agreements, ...events].map(({ id }) => id));
  const mentions = orderMentions(
    [...spoken.mentions, ...spoken.peoples.mentions, ...findings.references],
    ids,
  );
  const checked = emitClaims(findings.claims, {
    text,
    ids,
    mentioned: new Set(mentions.map(({ entityId }) => entityId)),
    statements: new Set(spoken.statements.map(({ id }) => id)),
  });
  return {
    file: document.file,
    title: document.title ?? null,
    publishedAt: document.publishedAt ?? null,
    language: document.language,
    text,
    extractor: EXTRACTOR,
    sentences: spoken.sentences.map(({ index, start, end }) => ({ index, start, end })),
    entities,
    mentions,
    agreements,
    events,
    positions: spoken.positions.map(({ person, title, of, evidence }) => ({ person, title, of, evidence })),
    statements: spoken.statements,
    dates: spoken.dates.map(({ text: words, value, basis, start, end }) => ({
      text: words,
      value,
      basis,
      start,
      end,
    })),
    amounts: spoken.amounts.map(({ sentence: _, ...amount }) => amount),
    claims: checked.claims,
    diagnostics: checked.diagnostics,
  };
}

const hasProof = (text: string, evidence: readonly Quote[]): boolean =>
  evidence.length > 0 && evidence.every((quote) => isVerbatim(text, quote));

/** A country that only a table of people told of stays when a group, a post or a claim speaks of it. */
function isNeeded(spoken: SpokenAnalysis, findings: Findings): (entity: ExtractedEntity) => boolean {
  const used = new Set([
    ...[...spoken.mentions, ...findings.references].map(({ entityId }) => entityId),
    ...spoken.positions.map(({ of }) => of),
    ...findings.claims.flatMap(({ subject, object }) => [subject, object]),
    ...findings.agreements.flatMap(({ parties }) => parties),
    ...findings.events.flatMap(({ participants, place }) => [...participants, place]),
  ]);
  return ({ id, kind }) => kind !== 'country' || used.has(id);
}

/** Entities by their first mention, posts by their first proof. */
function orderEntities(spoken: SpokenAnalysis, { posts }: Findings): ExtractedEntity[] {
  const first = new Map<string, number>();
  for (const mention of [...spoken.mentions, ...spoken.peoples.mentions])
    if (!first.has(mention.entityId)) first.set(mention.entityId, mention.start);
  for (const held of spoken.positions)
    if (!first.has(held.position)) first.set(held.position, held.evidence[0]?.start ?? 0);
  const at = (entity: ExtractedEntity): number => first.get(entity.id) ?? spoken.text.length;
  return [...spoken.entities.values(), ...spoken.peoples.entities, ...posts].toSorted(
    (a, b) => at(a) - at(b) || (a.id < b.id ? -1 : 1),
  );
}

/** Mentions of known entities, each once, by start, then longer first. */
function orderMentions(mentions: readonly Mention[], ids: ReadonlySet<string>): ExtractedMention[] {
  const unique = new Map<string, ExtractedMention>();
  for (const { start, end, entityId, kind, reason } of mentions)
    if (ids.has(entityId))
      unique.set(`${start}-${end}-${entityId}`, {
        start,
        end,
        entityId,
        kind,
        ...(reason !== undefined && { reason }),
      });
  return [...unique.values()].toSorted(
    (a, b) => a.start - b.start || b.end - a.end || (a.entityId < b.entityId ? -1 : 1),
  );
}
