import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { fieldResolver, type QueryContext } from '../../../src/query/resolve.js';
import type { Store } from '../../../src/store/store.js';

export type Variables = Readonly<Record<string, unknown>>;
export type Ask = (source: string, variables?: Variables) => Promise<ExecutionResult>;

/** Asks questions of a store through graphql-js, as the server does. The answer is plain data, as a client reads it. */
export const askOf =
  (schema: GraphQLSchema, store: Store): Ask =>
  async (source, variableValues = {}) => {
    const contextValue: QueryContext = { store };
    const result = await graphql({
      schema,
      source,
      variableValues,
      contextValue,
      rootValue: { take: ({ id }: { readonly id: string }) => ({ outcome: 'added', articleId: id }) },
      // graphql-js knows no type of the context.
      fieldResolver: fieldResolver as NonNullable<Parameters<typeof graphql>[0]['fieldResolver']>,
    });
    return JSON.parse(JSON.stringify(result));
  };

/** The one message of a refused question. */
export async function refusal(answer: Promise<ExecutionResult>): Promise<string | undefined> {
  const { errors } = await answer;
  return errors?.length === 1 ? errors[0]?.message : JSON.stringify(errors);
}

/** The data of an answer without errors. */
export async function dataOf<T>(answer: Promise<ExecutionResult>): Promise<T> {
  const { data, errors } = await answer;
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join(' '));
  return data as T;
}
