import type { Mention } from '../../analysis.js';

/** Who holds an office and how the text says so. */
export interface Holding {
  readonly holders: readonly Mention[];
  /** Stretch that proves it: `[first, last)` tokens. */
  readonly first: number;
  readonly last: number;
  readonly rule:
    | 'title/before-name'
    | 'title/before-comma'
    | 'title/apposition'
    | 'title/copula'
    | 'title/listed'
    | 'title/counterpart'
    | 'title/shared'
    | 'title/verb';
  /** What the verb tells: "was the envoy", "will become president". */
  readonly status?: 'former' | 'incoming';
}
