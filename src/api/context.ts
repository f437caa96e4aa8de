import type { Roles } from '../access/roles.js';
import type { Arrival, ClaimChoice, IngestOutcome } from '../domain/changes.js';
import type { Reading } from '../store/reading-within.js';
import type { Cypher } from '../store/store.js';

/** An article as a client gives it. */
export interface ArticleInput {
  readonly text: string;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly publisher?: string | null;
  readonly publishedAt?: string | null;
  readonly section?: string | null;
  readonly authors?: readonly string[] | null;
  readonly format?: 'txt' | 'md' | 'html' | null;
}

/** What the mutations do with articles. Refusals are AppErrors with the code ARTICLE_REJECTED. */
export interface Ingest {
  ingestArticle(
    input: ArticleInput,
  ): Promise<{ readonly articleId: string; readonly outcome: IngestOutcome; readonly note?: string }>;
  /** Whether there was such an article. */
  deleteArticle(id: string): Promise<boolean>;
}

/** The numbered changes of the graph, whichever process made them, and what came in with them. */
export interface News {
  /** The number of the last change; undefined while the graph is being rebuilt. */
  last(): Promise<number | undefined>;
  /** The number of the last change as soon as it is greater than `seen`; undefined when there is nothing to wait for any more. */
  after(seen: number, signal: AbortSignal): Promise<number | undefined>;
  /** Oldest first, without articles that have been deleted since. */
  arrivals(seqs: readonly number[]): Promise<readonly Arrival[]>;
  /** The claims that an article supports, in order of their ids. */
  claimIds(articleId: string, choice: ClaimChoice): Promise<readonly string[]>;
}

/** What a request may see and do. `store` reads only; without `ingest` nothing can be changed, without `news` nothing be waited for. */
export interface ApiContext {
  readonly requestId: string;
  readonly store: Reading;
  /** With what an article is read that a mutation has written; not given up when the server ends, as all else is. `store` unless told. */
  readonly afterwards?: Reading;
  readonly ingest?: Ingest;
  readonly news?: News;
  readonly roles: Roles;
  /** How the state of the graph is read: by a statement of one column; undefined while it is being rebuilt. */
  readonly state?: { readonly statement: Cypher; readonly textOf: (stamp: unknown) => string | undefined };
}
