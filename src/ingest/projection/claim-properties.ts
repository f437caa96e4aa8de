import { printedValue } from '../../domain/amount.js';
import { type Predicate, RELATIONS, type RelationType } from '../../domain/relations.js';
import type { Parameters } from '../../store/store.js';
import { UNDATED } from '../article-record.js';
import { orNull } from '../write-rows.js';
import { topicOf } from './contradictions.js';
import type { ProjectedClaim } from './project-claims.js';
import { confidenceOf, firstSentencesOf, type Summary } from './summary.js';

/** A claim's identity as its node keeps it. */
export type ClaimBody = Omit<ProjectedClaim, 'evidence' | 'statements'>;

/**
 * The properties of a Claim node. `rollup` is the summary, from which further evidence goes on adding; `firstSentences` are those of its
 * first ten pieces of evidence.
 */
export function claimProperties(claim: ClaimBody, summary: Summary): Parameters {
  const { subject, predicate, object, role, value, modality, polarity, voice } = claim;
  return {
    ...orNull({
      predicate,
      subjectId: subject,
      objectId: object,
      role,
      value,
      valueText: printedValue({ predicate, value: value ?? null }),
      voice,
      modality,
      polarity,
      confidence: confidenceOf(summary),
      basis: summary.best.basis,
      evidenceCount: summary.evidenceCount,
      articleCount: summary.articleCount,
      firstAssertedAt: summary.firstAssertedAt,
      lastAssertedAt: summary.lastAssertedAt,
      topic: topicOf(claim),
      rollup: JSON.stringify(summary),
    }),
    ...datesOf(claim, summary),
    assertedKey: summary.lastAssertedAt ?? UNDATED,
    firstSentences: firstSentencesOf(summary),
  };
}

/** The properties of the domain edge that restates a claim. */
export function edgeProperties(claim: ClaimBody, summary: Summary): Parameters {
  const { role, modality, polarity } = claim;
  return {
    ...orNull({
      quote: summary.first.quote,
      confidence: confidenceOf(summary),
      basis: summary.best.basis,
      evidenceCount: summary.evidenceCount,
      articleCount: summary.articleCount,
      modality,
      polarity,
      role,
      via: summary.first.via,
    }),
    ...datesOf(claim, summary),
    assertedKey: summary.lastAssertedAt ?? UNDATED,
  };
}

/** Whether the claim is stored as a domain edge too. */
export const hasEdge = (predicate: Predicate, summary: Summary | undefined): summary is Summary =>
  summary?.asEdge === true && predicate in RELATIONS;

export const isRelation = (predicate: Predicate): predicate is RelationType => predicate in RELATIONS;

function datesOf(claim: ClaimBody, summary: Summary): Parameters {
  const observed = observedTerm(claim, summary);
  if (observed !== undefined) return { ...observed, dateText: null };
  const { startDate, endDate } = claim;
  const { precision, dateText, dateBasis } = summary.first;
  return orNull({ startDate, endDate, precision, dateText, dateBasis, dateKey: startDate ?? UNDATED });
}

/** An undated post is known from the first to the last day at which an article asserts it, open in neither direction; a former one at none. */
function observedTerm({ predicate, startDate, modality, polarity, role }: ClaimBody, summary: Summary) {
  const { firstAssertedAt, lastAssertedAt } = summary;
  if (predicate !== 'HOLDS_POSITION' || startDate !== undefined || firstAssertedAt === undefined)
    return undefined;
  if (modality !== 'actual' || polarity !== 'affirmed' || role === 'former') return undefined;
  const [from, to] = [firstAssertedAt.slice(0, 10), (lastAssertedAt ?? firstAssertedAt).slice(0, 10)];
  const precision = from === to ? 'day' : 'range';
  return { startDate: from, endDate: to, precision, dateBasis: 'observed', dateKey: from };
}
