import type { RelationType } from './relations.js';

/** What became of an article that was given. */
export type IngestOutcome = 'added' | 'unchanged' | 'completed' | 'superseded-older' | 'older-version';

/** An article that came in with a change of the graph. */
export interface Arrival {
  /** The number of the change. */
  readonly seq: number;
  readonly articleId: string;
  readonly outcome: Exclude<IngestOutcome, 'unchanged' | 'completed'>;
}

/** Which claims are wanted: those with this thing at either end, and of these relation types; all unless told. */
export interface ClaimChoice {
  readonly about?: string | undefined;
  readonly types?: readonly RelationType[] | undefined;
}
