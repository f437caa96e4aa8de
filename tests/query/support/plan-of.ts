import { type GraphQLResolveInfo, type GraphQLSchema, graphqlSync } from 'graphql';
import { type Compiled, compile } from '../../../src/query/compile.js';
import type { RootPlan } from '../../../src/query/plan.js';
import { planRoot } from '../../../src/query/plan-root.js';
import type { Cypher } from '../../../src/store/store.js';
import type { Variables } from './ask.js';

/** The plan of the first root field of a question. Throws what planning throws. */
export function planOf(schema: GraphQLSchema, source: string, variableValues: Variables = {}): RootPlan {
  const seen: GraphQLResolveInfo[] = [];
  const { errors } = graphqlSync({
    schema,
    source,
    variableValues,
    fieldResolver: (_source, _args, _context, info) => {
      seen.push(info);
      return null;
    },
  });
  const [info] = seen;
  if (info === undefined) throw new Error(errors?.map(({ message }) => message).join(' '));
  return planRoot(info);
}

/** Of neither engine. */
export const DIALECT = {
  searchClause: 'CALL search($searchQuery, $searchLimit) YIELD node, score' as Cypher,
  takesHints: false,
  searchQuery: (text: string) => text,
};

/** The statement of the first root field of a question. */
export function compileOf(schema: GraphQLSchema, source: string, variables?: Variables): Compiled {
  const compiled = compile(planOf(schema, source, variables).columns, DIALECT);
  if (compiled === undefined) throw new Error('the question needs no statement');
  return compiled;
}
