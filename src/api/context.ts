import { AppError } from '../errors.js';
import type { Store } from '../store/store.js';

export type ApiRole = 'read' | 'write' | 'cypher' | 'admin';

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
  readonly roles: ReadonlySet<ApiRole>;
  /** Server and state of the graph as a text; undefined while it is being rebuilt. */
  readonly version?: () => Promise<string | undefined>;
}

/** Throws UNAUTHENTICATED for a request without any role, FORBIDDEN for one without this role. */
export function requireRole({ roles }: ApiContext, role: ApiRole): void {
  if (roles.has(role)) return;
  if (roles.size === 0) {
    throw new AppError(
      'UNAUTHENTICATED',
      `This needs the role "${role}", and the request gives no key. Send one that has it, as "Authorization: Bearer <key>".`,
    );
  }
  const has = [...roles].map((name) => `"${name}"`).join(', ');
  throw new AppError(
    'FORBIDDEN',
    `This needs the role "${role}", and the request has only ${has}. Send a key that has it.`,
  );
}
