import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { type GraphQLFieldResolver, graphql } from 'graphql';
import type { ApiContext } from '../../../src/api/context.js';
import { createSchema } from '../../../src/api/schema.js';
import { fieldResolver } from '../../../src/query/resolve.js';
import { answering } from '../../../src/server/answering.js';
import type { Store } from '../../../src/store/store.js';
import { type RandomOperation, randomOperations } from './random-operation.js';

/** What both ways made of one operation, as bytes of JSON. */
export interface Compared extends Omit<RandomOperation, 'others'> {
  readonly fast: string;
  readonly plain: string;
  /** Whether graphql-js had nothing to execute. */
  readonly isFast: boolean;
  readonly exchanges: number;
  readonly errors: readonly string[];
}

/** Whether the bytes differ, but for operations that are refused as too costly before they run. */
export const isDifferent = ({ fast, plain, errors }: Compared): boolean =>
  fast !== plain && !errors.some((error) => error.includes('The operation may read'));

/** Answers operations in the server's own way and by graphql-js alone, over the same store. */
export class Differential {
  readonly #store: Store;
  readonly #apollo: ApolloServer<ApiContext>;
  #executions = 0;

  constructor(store: Store) {
    this.#store = store;
    const counting = {
      requestDidStart: async () => ({
        executionDidStart: async () => {
          this.#executions += 1;
        },
      }),
    };
    this.#apollo = new ApolloServer<ApiContext>({
      schema: createSchema(),
      fieldResolver: fieldResolver as GraphQLFieldResolver<unknown, ApiContext>,
      // As the server has it; Apollo's cache hints would put resolvers of their own into the schema that both ways share.
      plugins: [ApolloServerPluginCacheControlDisabled(), answering(), counting],
      stopOnTerminationSignals: false,
    });
  }

  start = (): Promise<void> => this.#apollo.start();
  stop = (): Promise<void> => this.#apollo.stop();

  async compare(query: string, variables: Readonly<Record<string, unknown>>): Promise<Compared> {
    const before = { exchanges: this.#store.exchanges, executions: this.#executions };
    const { body } = await this.#apollo.executeOperation(
      { query, variables: { ...variables } },
      { contextValue: this.#context() },
    );
    const exchanges = this.#store.exchanges - before.exchanges;
    const isFast = this.#executions === before.executions;
    const { data, errors = [] } = body.kind === 'single' ? body.singleResult : {};
    const plain = await graphql({
      schema: createSchema(),
      source: query,
      variableValues: { ...variables },
      contextValue: this.#context(),
      fieldResolver: fieldResolver as GraphQLFieldResolver<unknown, unknown>,
    });
    return {
      query,
      variables,
      fast: JSON.stringify(data),
      plain: JSON.stringify(plain.data),
      isFast: isFast && data !== undefined,
      exchanges,
      errors: [...errors, ...(plain.errors ?? [])].map(
        ({ message, path }) => `${path?.join('.')} ${message}`,
      ),
    };
  }

  async compareRandom(count: number, seed: number): Promise<readonly Compared[]> {
    const compared: Compared[] = [];
    for (const { query, variables } of randomOperations(createSchema(), count, seed))
      compared.push(await this.compare(query, variables));
    return compared;
  }

  #context(): ApiContext {
    return { requestId: 'test', store: this.#store, roles: new Set(['read'] as const) };
  }
}
