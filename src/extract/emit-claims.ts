import type { Diagnostic, ExtractedClaim } from '../domain/extraction.js';
import { orderEnds } from '../domain/ids.js';
import { ENTITY_LABELS, type EntityLabel, readKind } from '../domain/kinds.js';
import { allowsEnds, RELATIONS, type RelationType } from '../domain/relations.js';
import { isVerbatim } from '../domain/verbatim.js';

/** What claims are checked against. */
export interface ClaimFrame {
  readonly text: string;
  /** Ids of all entities, agreements and events of the extraction. */
  readonly ids: ReadonlySet<string>;
  /** Those of them that the text mentions. */
  readonly mentioned: ReadonlySet<string>;
  /** Statement ids. */
  readonly statements: ReadonlySet<string>;
}

const MAX_EVIDENCE = 20;

/** The claims that hold the rules (verbatim quotes, known ends that fit), equal ones merged, in order of the text; the rest as diagnostics. */
export function emitClaims(
  claims: readonly ExtractedClaim[],
  frame: ClaimFrame,
): { readonly claims: ExtractedClaim[]; readonly diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const merged = new Map<string, ExtractedClaim>();
  for (const claim of claims.map(inOrder)) {
    const fault = findFault(claim, frame);
    if (fault !== undefined) {
      diagnostics.push(fault);
      continue;
    }
    const key = identityOf(claim);
    const known = merged.get(key);
    merged.set(key, known === undefined ? claim : join(known, claim));
  }
  const kept = [...merged].map(([key, claim]) => ({ key, claim: sortEvidence(claim) }));
  return { claims: kept.sort(byText).map(({ claim }) => claim), diagnostics };
}

function inOrder(claim: ExtractedClaim): ExtractedClaim {
  const [subject, object] = orderEnds(claim.predicate, claim.subject, claim.object ?? undefined);
  if (subject === claim.subject) return claim;
  return { ...claim, subject, object: object ?? null };
}

function findFault(
  claim: ExtractedClaim,
  { text, ids, mentioned, statements }: ClaimFrame,
): Diagnostic | undefined {
  const { subject, predicate, object, evidence, saidBy } = claim;
  const name = (): string => `${subject} ${predicate} ${object ?? claim.value ?? ''} (${claim.rule})`;
  if (evidence.length === 0)
    return { code: 'CLAIM_WITHOUT_EVIDENCE', message: `${name()} has no quote and is left out.` };
  if (!evidence.every((quote) => isVerbatim(text, quote)))
    return {
      code: 'QUOTE_NOT_VERBATIM',
      message: `${name()} has a quote that is not in the text and is left out.`,
    };
  const unknown = [subject, object].find((id) => id !== null && !ids.has(id));
  if (unknown !== undefined)
    return {
      code: 'UNKNOWN_ENTITY',
      message: `${name()} speaks of ${unknown}, which is no entity here, and is left out.`,
    };
  const unnamed = [subject, object].find((id) => id !== null && isNamed(id) && !mentioned.has(id));
  if (unnamed !== undefined)
    return {
      code: 'NOT_NAMED',
      message: `${name()} is of ${unnamed}, which the article does not name, and is left out.`,
    };
  if (saidBy !== null && !statements.has(saidBy))
    return {
      code: 'UNKNOWN_STATEMENT',
      message: `${name()} stands in ${saidBy}, which is no statement here, and is left out.`,
    };
  if (predicate in RELATIONS && !fitsEnds(predicate as RelationType, subject, object))
    return { code: 'UNFIT_ENDS', message: `${name()} joins what ${predicate} cannot join and is left out.` };
  return undefined;
}

/** Of persons and countries nothing is claimed that only a table knows: the article has to name them. */
const isNamed = (id: string): boolean => id.startsWith('person:') || id.startsWith('country:');

function fitsEnds(predicate: RelationType, subject: string, object: string | null): boolean {
  const [from, to] = [labelOf(subject), labelOf(object ?? '')];
  return from !== undefined && to !== undefined && subject !== object && allowsEnds(predicate, from, to);
}

function labelOf(id: string): EntityLabel | undefined {
  const kind = readKind(id);
  return ENTITY_LABELS.find((label) => label === kind);
}

/** What a claim says, whoever says it. */
export type ClaimBody = Pick<
  ExtractedClaim,
  'subject' | 'predicate' | 'object' | 'value' | 'role' | 'date' | 'modality' | 'polarity'
>;

/** The same for claims that say the same. */
export const keyOfClaim = (claim: ClaimBody): string =>
  JSON.stringify([
    claim.subject,
    claim.predicate,
    claim.object,
    claim.value,
    claim.role,
    claim.date,
    claim.modality,
    claim.polarity,
  ]);

const identityOf = (claim: ExtractedClaim): string => `${keyOfClaim(claim)} ${claim.saidBy ?? ''}`;

/** The surer one with the evidence of both. */
function join(known: ExtractedClaim, claim: ExtractedClaim): ExtractedClaim {
  const best = claim.confidence > known.confidence ? claim : known;
  return { ...best, via: known.via ?? claim.via, evidence: [...known.evidence, ...claim.evidence] };
}

function sortEvidence(claim: ExtractedClaim): ExtractedClaim {
  if (claim.evidence.length === 1) return claim;
  const unique = new Map(claim.evidence.map((quote) => [`${quote.start}-${quote.end}`, quote]));
  const evidence = [...unique.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
  return { ...claim, evidence: evidence.slice(0, MAX_EVIDENCE) };
}

const startOf = (claim: ExtractedClaim): number => claim.evidence[0]?.start ?? 0;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Identified {
  readonly key: string;
  readonly claim: ExtractedClaim;
}

const byText = (a: Identified, b: Identified): number =>
  startOf(a.claim) - startOf(b.claim) || compare(a.key, b.key);
