import { type GraphQLSchema, getVariableValues, Kind, parse } from 'graphql';
import { fragmentsOf, type OperationReading } from '../../../src/query/operation.js';
import type { Cypher } from '../../../src/store/store.js';

const DIALECT = {
  searchClause: 'CALL search($searchQuery, $searchLimit) YIELD node, score' as Cypher,
  takesHints: false,
  searchQuery: (text: string) => text,
};

export type Variables = Readonly<Record<string, unknown>>;

/** Reads one parsed operation with any variables. */
export function readingsOf(schema: GraphQLSchema, query: string): (variables: Variables) => OperationReading {
  const { definitions } = parse(query);
  const [operation] = definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return (given) => {
    const { coerced: variables, errors } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      given,
    );
    if (variables === undefined) throw new Error(errors?.map(({ message }) => message).join(' '));
    return { schema, operation, fragments: fragmentsOf(definitions), variables, dialect: DIALECT };
  };
}
