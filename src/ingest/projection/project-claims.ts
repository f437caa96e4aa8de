import { forEachInTurns } from '../../breath.js';
import type { Diagnostic, ExtractedClaim, Quote } from '../../domain/extraction.js';
import { type FuzzyDate, readEdtf } from '../../domain/fuzzy-date.js';
import { type ClaimIdentity, claimId, orderEnds, sentenceId, statementId } from '../../domain/ids.js';
import { readKind } from '../../domain/kinds.js';
import { ATTRIBUTES, allowsEnds, type RelationType } from '../../domain/relations.js';
import { type Explainer, explainerOf } from '../../extract/explanation.js';
import { sortInTurns } from '../../sort-in-turns.js';
import { type ArticleRecord, type Canonical, UNDATED } from '../article-record.js';
import { labelOf } from '../identity/candidate.js';
import { sentenceAt } from './sentence-at.js';
import type { PlacedEvidence } from './summary.js';

/** A claim as one article makes it: what makes it the same claim elsewhere, and its evidence here. */
export interface ProjectedClaim extends ClaimIdentity {
  readonly id: string;
  readonly evidence: readonly PlacedEvidence[];
  /** Ids of the statements that it stands in. */
  readonly statements: readonly string[];
}

/** Voice of a claim in a statement whose speaker the article does not name. */
const UNNAMED = 'unnamed';
const isAttribute = (predicate: string): boolean => (ATTRIBUTES as readonly string[]).includes(predicate);

/** The claims of one article over canonical ids, each once, sorted by id; what cannot be one is told in `refused`. */
export async function projectClaims(
  record: ArticleRecord,
  canonical: Canonical,
  refused: Diagnostic[],
): Promise<ProjectedClaim[]> {
  const claims = new Map<string, ProjectedClaim>();
  const speakers = new Map(record.extraction.statements.map(({ id, speaker }) => [id, speaker]));
  const place = { record, canonical, speakers, explain: explainerOf(record.extraction) };
  await forEachInTurns(record.extraction.claims, (extracted) => {
    const reason = whyRefused(extracted, canonical);
    const claim = reason === undefined ? projectClaim(extracted, place) : undefined;
    if (claim !== undefined && claim.evidence.length > 0)
      claims.set(claim.id, merge(claims.get(claim.id), claim));
    else refused.push(toDiagnostic(extracted, reason ?? 'no quote of it stands in the text'));
  });
  return sortInTurns(claims.values(), ({ id }) => id);
}

function whyRefused(claim: ExtractedClaim, canonical: Canonical): string | undefined {
  const subject = canonical(claim.subject);
  const object = claim.object === null ? undefined : canonical(claim.object);
  if (subject === undefined || (claim.object !== null && object === undefined))
    return 'an end of it is no entity of the article';
  if (isAttribute(claim.predicate)) {
    const kind = readKind(subject);
    if (kind !== 'Agreement' && kind !== 'Event') return `${kind} has no such attribute`;
    return claim.value === null || object !== undefined
      ? 'an attribute has a value and no object'
      : undefined;
  }
  if (object === undefined) return 'a relation needs an object';
  if (subject === object) return 'both ends are one thing';
  const [from, to] = [labelOf(subject), labelOf(object)];
  return allowsEnds(claim.predicate as RelationType, from, to)
    ? undefined
    : `${claim.predicate} may not lead from ${from} to ${to}`;
}

const toDiagnostic = ({ subject, predicate, object, value }: ExtractedClaim, reason: string): Diagnostic => ({
  code: 'CLAIM_REFUSED',
  message: `${subject} ${predicate} ${object ?? value ?? ''}: ${reason}.`,
});

function projectClaim(claim: ExtractedClaim, place: Place): ProjectedClaim {
  const date = claim.date === null ? undefined : readEdtf(claim.date);
  const identity = identify(claim, date, place);
  const rows = claim.evidence.flatMap((quote) => placeEvidence(quote, claim, { ...place, date }));
  return {
    ...identity,
    id: claimId(identity),
    evidence: rows,
    statements: claim.saidBy === null ? [] : [statementId(place.record.id, claim.saidBy)],
  };
}

interface Place {
  readonly record: ArticleRecord;
  readonly canonical: Canonical;
  /** Of statements, by their ids; null where the article does not name them. */
  readonly speakers: ReadonlyMap<string, string | null>;
  readonly explain: Explainer;
}

function identify(claim: ExtractedClaim, date: FuzzyDate | undefined, place: Place): ClaimIdentity {
  const { canonical } = place;
  const object = claim.object === null ? undefined : canonical(claim.object);
  const [subject, other] = orderEnds(claim.predicate, canonical(claim.subject) ?? '', object);
  return {
    subject,
    predicate: claim.predicate,
    ...(other === undefined ? {} : { object: other }),
    ...(claim.value === null ? {} : { value: claim.value }),
    ...(claim.role === null ? {} : { role: claim.role }),
    ...(date === undefined ? {} : { startDate: date.startDate }),
    ...(date?.endDate === undefined ? {} : { endDate: date.endDate }),
    modality: claim.modality,
    polarity: claim.polarity,
    voice: voiceOf(claim, place),
  };
}

function voiceOf({ saidBy }: ExtractedClaim, { speakers, canonical }: Place): string {
  if (saidBy === null) return 'article';
  const speaker = speakers.get(saidBy) ?? null;
  return (speaker === null ? undefined : canonical(speaker)) ?? UNNAMED;
}

function placeEvidence(
  { start, end, quote }: Quote,
  claim: ExtractedClaim,
  { record, canonical, explain, date }: Place & { readonly date: FuzzyDate | undefined },
): PlacedEvidence[] {
  const sentence = sentenceAt(record.extraction, start);
  const steps = explain(claim, { start, end, quote });
  if (sentence === undefined || record.extraction.text.slice(start, end) !== quote) return [];
  const via = claim.via === null ? undefined : canonical(claim.via);
  return [
    {
      start,
      end,
      quote,
      confidence: claim.confidence,
      basis: claim.basis,
      rule: claim.rule,
      ...(steps.length > 0 && { steps }),
      runId: record.runId,
      articleId: record.id,
      publishedKey: record.publishedAt ?? UNDATED,
      sentenceId: sentenceId(record.id, sentence.index),
      ...(date === undefined ? {} : { precision: date.precision }),
      ...(claim.dateText === null ? {} : { dateText: claim.dateText }),
      ...(claim.dateBasis === null ? {} : { dateBasis: claim.dateBasis }),
      ...(via === undefined ? {} : { via }),
      ...(isEdge(claim) ? { asEdge: true as const } : {}),
    },
  ];
}

/** The article's own word, and of a statement what is a deed or a mere report. */
const isEdge = ({ saidBy, speechAct, relayed }: ExtractedClaim): boolean =>
  saidBy === null || speechAct === true || relayed === true;

/** One claim found twice in an article: all its places, each once, the surest reading of each. */
function merge(known: ProjectedClaim | undefined, claim: ProjectedClaim): ProjectedClaim {
  const evidence = new Map<string, PlacedEvidence>();
  for (const each of [...(known?.evidence ?? []), ...claim.evidence]) {
    const place = `${each.start}-${each.end}`;
    const other = evidence.get(place);
    if (other === undefined || other.confidence < each.confidence) evidence.set(place, each);
  }
  const statements = new Set([...(known?.statements ?? []), ...claim.statements]);
  return {
    ...claim,
    evidence: [...evidence.values()].sort((a, b) => a.start - b.start || a.end - b.end),
    statements: [...statements].sort(),
  };
}
