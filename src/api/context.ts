import type { Roles } from '../access/roles.js';
import type { Store } from '../store/store.js';

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

export type IngestOutcome = 'added' | 'unchanged' | 'superseded-older' | 'older-version';

/** What the mutations do with articles. Refusals are AppErrors with the code ARTICLE_REJECTED. */
export interface Ingest {
  ingestArticle(
    input: ArticleInput,
  ): Promise<{ readonly articleId: string; readonly outcome: IngestOutcome }>;
  /** Whether there was such an article. */
  deleteArticle(id: string): Promise<boolean>;
}

/** What a request may see and do. `store` reads only; without `ingest` nothing can be changed. */
export interface ApiContext {
  readonly requestId: string;
  readonly store: Store;
  readonly ingest?: Ingest;
  readonly roles: Roles;
  /** Server and state of the graph as a text; undefined while it is being rebuilt. */
  readonly version?: () => Promise<string | undefined>;
}
