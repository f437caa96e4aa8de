import { type ExecutionResult, graphql, parse, validate } from 'graphql';
import type { Role } from '../../../src/access/roles.js';
import type { ApiContext, Ingest } from '../../../src/api/context.js';
import { createSchema } from '../../../src/api/schema.js';
import { fieldResolver } from '../../../src/query/resolve.js';
import { formatError } from '../../../src/server/graphql-errors.js';
import { readingWithin } from '../../../src/store/reading-within.js';
import type { Store } from '../../../src/store/store.js';
import type { StoreUnderTest } from '../../support/stores.js';
import { writeGraph } from './write-graph.js';

export interface Asking {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly roles?: readonly ('read' | 'write')[];
  readonly ingest?: Ingest;
  /** Ends what is read to answer queries. */
  readonly ending?: AbortSignal;
}

export interface Api {
  /** The answer as JSON has it, errors as clients see them. */
  ask(query: string, asking?: Asking): Promise<Answer>;
  /** The data of an answer without errors; throws where there are some. */
  read<T>(query: string): Promise<T>;
  /** How many statements the database has run so far. */
  readonly exchanges: number;
  /** The graph, open for writing. */
  readonly store: Store;
  /** The graph as analysts' questions reach it. */
  readonly analyst: Store;
  close(): Promise<void>;
}

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly Failure[];
}

export interface Failure {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string };
}

/** The API over an engine that holds the story, or nothing. */
export async function openApi(engine: StoreUnderTest, { empty = false } = {}): Promise<Api> {
  const { store, reader, analyst, close } = await engine.open();
  if (!empty) await writeGraph(store);
  const ask: Api['ask'] = async (
    source,
    { variables = {}, roles = ['read', 'write'], ingest, ending } = {},
  ) => {
    const contextValue: ApiContext = {
      requestId: 'test',
      store: readingWithin(reader, Number.POSITIVE_INFINITY, ending),
      afterwards: reader,
      roles: new Set(roles as readonly Role[]),
      ...(ingest !== undefined && { ingest }),
    };
    const schema = createSchema();
    // Apollo gives such errors their code before they are formatted.
    const faults = validate(schema, parse(source));
    if (faults.length > 0)
      return {
        errors: faults.map(({ message }) => ({ message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })),
      };
    const result = await graphql({
      schema,
      source,
      variableValues: { ...variables },
      contextValue,
      fieldResolver,
    });
    return JSON.parse(JSON.stringify(asClientsSeeIt(result)));
  };
  return {
    ask,
    async read<T>(query: string) {
      const { data, errors = [] } = await ask(query);
      if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
      return data as T;
    },
    store,
    analyst,
    get exchanges() {
      return reader.exchanges;
    },
    close,
  };
}

const asClientsSeeIt = ({ data, errors }: ExecutionResult) => ({
  data,
  ...(errors !== undefined && {
    errors: errors.map((error) => {
      const { locations: _, ...seen } = formatError(error.toJSON(), error);
      return seen;
    }),
  }),
});
