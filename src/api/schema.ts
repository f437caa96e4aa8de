import './types.js';
import { type GraphQLSchema, isAbstractType, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { Changes } from './ingest.type.js';
import { Roots } from './roots.js';

let schema: GraphQLSchema | undefined;

/** The schema, built once: every nested field is answered by the planner's resolver, which the server sets schema-wide. */
export function createSchema(): GraphQLSchema {
  schema ??= build();
  return schema;
}

/** The text of `schema/schema.graphql`. */
export const schemaText = (): string => `${printSchema(createSchema())}\n`;

function build(): GraphQLSchema {
  const built = buildSchemaSync({ resolvers: [Roots, Changes], validate: false });
  const { Query, Mutation } = built.getTypeMap();
  if (Query !== undefined) Query.description = 'Where every question starts.';
  if (Mutation !== undefined) Mutation.description = 'What changes the graph. Needs the role "write".';
  for (const type of Object.values(built.getTypeMap())) {
    // type-graphql's own resolveType is asynchronous and looks for instances; the planner's objects carry their name.
    if (isAbstractType(type)) type.resolveType = (value: { readonly __typename: string }) => value.__typename;
  }
  return built;
}
