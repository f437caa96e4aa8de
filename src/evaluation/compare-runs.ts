import type { ExtractedAmount, ExtractedClaim, Extraction } from '../domain/extraction.js';
import { orderEnds } from '../domain/ids.js';
import { type Alignment, alignRuns } from './align-runs.js';
import { assign } from './assign.js';

/** In what two claims of the same things differ. `voice`: whether the article or someone quoted says it. */
export type Difference = 'date' | 'status' | 'type' | 'amount' | 'modality' | 'polarity' | 'voice';

/** What two readers say of the same things. */
export interface ClaimPair {
  readonly first: ExtractedClaim;
  readonly second: ExtractedClaim;
  /** Empty where they agree. */
  readonly differences: readonly Difference[];
}

/** Where two readings of one article meet, and where they do not; all in the order of the text. */
export interface RunComparison {
  readonly both: readonly ClaimPair[];
  readonly differing: readonly ClaimPair[];
  readonly onlyFirst: readonly ExtractedClaim[];
  readonly onlySecond: readonly ExtractedClaim[];
}

/** Compares the claims of two readings of one article. */
export function compareRuns(first: Extraction, second: Extraction): RunComparison {
  const align = alignRuns(first, second);
  const [ours, theirs] = [groupByTopic(first.claims, (id) => id), groupByTopic(second.claims, align)];
  const pairs: ClaimPair[] = [];
  for (const [topic, claims] of ours) {
    const found = assign(
      theirs.get(topic) ?? [],
      claims,
      (one, other) => 10 - findDifferences(other, one).length,
    );
    for (const { predicted, gold } of found)
      pairs.push({ first: gold, second: predicted, differences: findDifferences(gold, predicted) });
  }
  const paired = new Set(pairs.flatMap((pair) => [pair.first, pair.second]));
  const sorted = pairs.toSorted((a, b) => first.claims.indexOf(a.first) - first.claims.indexOf(b.first));
  return {
    both: sorted.filter(({ differences }) => differences.length === 0),
    differing: sorted.filter(({ differences }) => differences.length > 0),
    onlyFirst: first.claims.filter((claim) => !paired.has(claim)),
    onlySecond: second.claims.filter((claim) => !paired.has(claim)),
  };
}

/** Claims by what they join, whatever they say of when and whether. */
function groupByTopic(claims: readonly ExtractedClaim[], align: Alignment): Map<string, ExtractedClaim[]> {
  const groups = new Map<string, ExtractedClaim[]>();
  for (const claim of claims) {
    const { predicate, subject, object } = claim;
    const ends = orderEnds(predicate, align(subject), object === null ? undefined : align(object));
    const topic = JSON.stringify([predicate, ...ends]);
    groups.set(topic, [...(groups.get(topic) ?? []), claim]);
  }
  return groups;
}

const ATTRIBUTES = { HAS_STATUS: 'status', HAS_TYPE: 'type', HAS_AMOUNT: 'amount', DATED: 'date' } as const;

function findDifferences(one: ExtractedClaim, other: ExtractedClaim): Difference[] {
  const attribute = Object.entries(ATTRIBUTES).find(([predicate]) => predicate === one.predicate)?.[1];
  const differences: (Difference | false)[] = [
    attribute !== undefined && readValue(one) !== readValue(other) && attribute,
    attribute === undefined && one.date !== other.date && 'date',
    one.modality !== other.modality && 'modality',
    one.polarity !== other.polarity && 'polarity',
    (one.saidBy === null) !== (other.saidBy === null) && 'voice',
  ];
  return differences.filter((difference) => difference !== false);
}

/** A sum is the same in whatever words it is printed. */
function readValue({ predicate, value }: ExtractedClaim): string | null {
  if (predicate !== 'HAS_AMOUNT' || value === null) return value;
  const { min, max, currency } = JSON.parse(value) as ExtractedAmount;
  return JSON.stringify([min, max, currency]);
}
