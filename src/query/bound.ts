import type { Scope, Statement } from './statement.js';

/** The clauses that bind the rows of a source, the tests that still stand out, and what is bound. */
export interface Bound {
  readonly clauses: string;
  readonly tests: readonly string[];
  readonly scope: Scope;
}

/** What writing needs that starts from a row. */
export interface PathReading {
  readonly parent: Scope;
  readonly number: number;
  readonly statement: Statement;
}
