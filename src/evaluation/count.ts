import type { Pair } from './assign.js';

/** What one article adds to the figures of one field. `full` is absent where there is no stricter figure. */
export interface FieldCount {
  readonly found: number;
  readonly spurious: number;
  readonly missed: number;
  readonly full?: number;
  /** The items behind the figures, for reading: what was missed, and what was predicted without a label. */
  readonly misses: readonly string[];
  readonly extras: readonly string[];
  /** Found, but not right to the full: "the label, not the prediction". */
  readonly halves: readonly string[];
}

export interface Counting<P, G> {
  readonly predictions: readonly P[];
  readonly items: readonly G[];
  readonly pairs: readonly Pair<P, G>[];
  readonly isFull?: (predicted: P, gold: G) => boolean;
  readonly showPrediction: (predicted: P) => string;
  readonly showItem: (gold: G) => string;
}

/** A pair with an optional label counts neither way; an optional label without a pair is no miss. */
export function count<P, G extends { readonly optional?: boolean }>(counting: Counting<P, G>): FieldCount {
  const { predictions, items, pairs, isFull, showPrediction, showItem } = counting;
  const scored = pairs.filter(({ gold }) => gold.optional !== true);
  const paired = new Set<unknown>(pairs.flatMap(({ predicted, gold }) => [predicted, gold]));
  const missed = items.filter((gold) => gold.optional !== true && !paired.has(gold));
  const extras = predictions.filter((predicted) => !paired.has(predicted));
  return {
    found: scored.length,
    spurious: extras.length,
    missed: missed.length,
    ...(isFull && { full: scored.filter(({ predicted, gold }) => isFull(predicted, gold)).length }),
    misses: missed.map(showItem),
    extras: extras.map(showPrediction),
    halves: scored
      .filter(({ predicted, gold }) => isFull !== undefined && !isFull(predicted, gold))
      .map(({ predicted, gold }) => `${showItem(gold)}, not ${showPrediction(predicted)}`),
  };
}
