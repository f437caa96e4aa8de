/** What a token of a stretch of capitals may be: the first or a further word of a name of a kind, or of none. */
export const TAGS = [
  'none',
  'person',
  '+person',
  'location',
  '+location',
  'organization',
  '+organization',
  'people',
  '+people',
] as const;
export type Tag = (typeof TAGS)[number];
export const TAG_COUNT = TAGS.length;

/** Whether a tag may stand behind another, -1 for what opens a stretch: only a name's own first or further word has a further one behind it. */
export const mayFollow = (tag: number, before: number): boolean =>
  tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;

/** Learned weights. */
export interface Weights {
  /** Ascending hashes of features. */
  readonly hashes: Uint32Array;
  /** TAG_COUNT values for each hash. */
  readonly values: Int8Array;
  /** By tag before (the last row: none, the stretch opens) and tag. */
  readonly transitions: Float64Array;
  /** What one step of a value weighs. */
  readonly unit: number;
}

/** Hashes of features with the row of their values, by open addressing: a lookup is one probe for nearly all. */
export class WeightTable {
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(private readonly weights: Weights) {
    const { hashes } = weights;
    let size = 1024;
    while (size < hashes.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(-1);
    for (const [row, hash] of hashes.entries()) {
      let slot = hash & this.mask;
      while ((this.slots[slot] ?? -1) >= 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = row;
    }
  }

  /** Adds the steps of one feature to the sums of the tags, from `offset` on. A feature that was never learned weighs nothing. */
  add(hash: number, sums: Int32Array, offset: number): void {
    const { hashes, values } = this.weights;
    let slot = hash & this.mask;
    for (let row = this.slots[slot] ?? -1; row >= 0; row = this.slots[slot] ?? -1) {
      if (hashes[row] === hash) {
        for (let tag = 0; tag < TAG_COUNT; tag += 1)
          sums[offset + tag] = (sums[offset + tag] ?? 0) + (values[row * TAG_COUNT + tag] ?? 0);
        return;
      }
      slot = (slot + 1) & this.mask;
    }
  }
}

/** The likeliest tags of a stretch (Viterbi), from the scores of each of its tokens. */
export function decode(scores: Float64Array, transitions: Float64Array): number[] {
  const length = scores.length / TAG_COUNT;
  const best = new Float64Array(scores.length).fill(Number.NEGATIVE_INFINITY);
  const from = new Int8Array(scores.length);
  for (let tag = 0; tag < TAG_COUNT; tag += 1)
    if (mayFollow(tag, -1)) best[tag] = (scores[tag] ?? 0) + (transitions[TAG_COUNT * TAG_COUNT + tag] ?? 0);
  for (let at = 1; at < length; at += 1)
    for (let tag = 0; tag < TAG_COUNT; tag += 1)
      for (let before = 0; before < TAG_COUNT; before += 1) {
        if (!mayFollow(tag, before)) continue;
        const score =
          (best[(at - 1) * TAG_COUNT + before] ?? 0) +
          (transitions[before * TAG_COUNT + tag] ?? 0) +
          (scores[at * TAG_COUNT + tag] ?? 0);
        if (score <= (best[at * TAG_COUNT + tag] ?? 0)) continue;
        best[at * TAG_COUNT + tag] = score;
        from[at * TAG_COUNT + tag] = before;
      }
  const tags: number[] = new Array(length).fill(0);
  let last = 0;
  for (let tag = 1; tag < TAG_COUNT; tag += 1)
    if ((best[(length - 1) * TAG_COUNT + tag] ?? 0) > (best[(length - 1) * TAG_COUNT + last] ?? 0))
      last = tag;
  for (let at = length - 1; at >= 0; at -= 1) {
    tags[at] = last;
    last = from[at * TAG_COUNT + last] ?? 0;
  }
  return tags;
}
