import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type GraphQLSchema, getOperationAST, getVariableValues, parse } from 'graphql';
import { fragmentsOf, planOperation } from '../query/operation.js';
import type { Store } from '../store/store.js';

const OPERATIONS = fileURLToPath(new URL('../../schema/operations/', import.meta.url));
/** Milliseconds without a request after which the next operation is read. */
const QUIET = 2_000;
/** Of all of them together, waiting included. */
const AT_MOST = 120_000;

export interface WarmUp {
  readonly schema: GraphQLSchema;
  readonly store: Store;
  /** Milliseconds since the last request; 0 while one is open. */
  readonly quietFor: () => number;
  readonly stopping: AbortSignal;
}

/**
 * Reads the example operations once, one after the other and only while nobody asks anything: a Neo4j plans a statement that it has not
 * met for tenths of a second. Gives how many were read. What fails is left to who asks for it.
 */
export async function warmUp({ schema, store, quietFor, stopping }: WarmUp): Promise<number> {
  const until = performance.now() + AT_MOST;
  const isOver = (): boolean => stopping.aborted || performance.now() > until;
  let read = 0;
  for (const file of readdirSync(OPERATIONS).sort()) {
    while (quietFor() < QUIET && !isOver()) await waitFor(QUIET - quietFor(), stopping);
    if (isOver()) break;
    try {
      const compiled = compileExample(schema, store, readFileSync(path.join(OPERATIONS, file), 'utf8'));
      if (compiled === undefined) continue;
      await store.read(compiled.cypher, compiled.parameters);
      read += 1;
    } catch {
      // The limits may refuse an example, and the database may be away.
    }
  }
  return read;
}

/** The statement of an operation with the defaults of its variables. */
function compileExample(schema: GraphQLSchema, store: Store, text: string) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) return undefined;
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], {});
  if (variables === undefined) return undefined;
  const fragments = fragmentsOf(document.definitions);
  return planOperation({ schema, operation, fragments, variables, dialect: store }).compiled;
}

const waitFor = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  pause(Math.max(milliseconds, 0), undefined, { signal, ref: false }).catch(() => undefined);
