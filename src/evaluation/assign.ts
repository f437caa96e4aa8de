/** One prediction paired with one labelled item. */
export interface Pair<P, G> {
  readonly predicted: P;
  readonly gold: G;
}

/** Pairs predictions and labelled items one to one, best score first; on ties items that are not optional go first. 0 is no match. */
export function assign<P, G extends object>(
  predictions: readonly P[],
  items: readonly G[],
  scoreOf: (predicted: P, gold: G) => number,
): Pair<P, G>[] {
  const candidates = predictions.flatMap((predicted) =>
    items.flatMap((gold) => {
      const score = scoreOf(predicted, gold);
      return score > 0 ? [{ predicted, gold, score }] : [];
    }),
  );
  candidates.sort((a, b) => b.score - a.score || Number(isOptional(a.gold)) - Number(isOptional(b.gold)));
  const [usedPredictions, usedItems] = [new Set<P>(), new Set<G>()];
  const pairs: Pair<P, G>[] = [];
  for (const { predicted, gold } of candidates) {
    if (usedPredictions.has(predicted) || usedItems.has(gold)) continue;
    usedPredictions.add(predicted);
    usedItems.add(gold);
    pairs.push({ predicted, gold });
  }
  return pairs;
}

const isOptional = (gold: object): boolean => 'optional' in gold && gold.optional === true;
