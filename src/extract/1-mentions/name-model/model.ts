/** What the model tells apart. */
export const CLASSES = ['none', 'person', 'location', 'organization'] as const;
export type NameClass = (typeof CLASSES)[number];

/** Learned weights: per feature, by the hash of its text, one of each class in the order of CLASSES. */
export interface Weights {
  /** Ascending hashes. */
  readonly hashes: Uint32Array;
  /** CLASSES.length values for each hash. */
  readonly values: Int8Array;
  /** What one step of a value weighs. */
  readonly unit: number;
}

/** FNV-1a over the UTF-16 of a feature, 32 bits. */
export function hashFeature(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The sum of the weights of the features, by class. Features that were never learned weigh nothing. */
export function scoreFeatures({ hashes, values, unit }: Weights, features: readonly string[]): number[] {
  const scores = CLASSES.map(() => 0);
  for (const feature of features) {
    const row = findHash(hashes, hashFeature(feature));
    if (row < 0) continue;
    for (let at = 0; at < scores.length; at += 1)
      scores[at] = (scores[at] ?? 0) + (values[row * scores.length + at] ?? 0) * unit;
  }
  return scores;
}

function findHash(hashes: Uint32Array, wanted: number): number {
  let [low, high] = [0, hashes.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = hashes[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The probability of each class, from scores. */
export function probabilities(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
