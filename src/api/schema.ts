import './types.js';
import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isIntrospectionType,
  printSchema,
} from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { requireRole } from '../access/roles.js';
import { invariant } from '../errors.js';
import { resolveRoot } from '../query/resolve.js';
import { explainRefusals } from './bad-value.js';
import type { ApiContext } from './context.js';
import { Changes } from './ingest.type.js';
import { deleteArticle, ingestArticle } from './mutations.js';
import { Roots } from './roots.js';
import { Events, PUB_SUB } from './subscription.type.js';
import { articleIngested, claimAsserted } from './subscriptions.js';

let schema: GraphQLSchema | undefined;

/** The schema, built once: every nested field is answered by the planner's resolver, which the server sets schema-wide. */
export function createSchema(): GraphQLSchema {
  schema ??= build();
  return schema;
}

/** The text of `schema/schema.graphql`. */
export const schemaText = (): string => `${printSchema(createSchema())}\n`;

/** A question of one who may read, answered by the planner. */
const readRoot: GraphQLFieldResolver<unknown, ApiContext> = (source, args, context, info) => {
  requireRole(context.roles, 'read');
  return resolveRoot(source, args, context, info);
};
const CHANGES: Readonly<Record<string, GraphQLFieldResolver<unknown, ApiContext>>> = {
  ingestArticle,
  deleteArticle,
};

const EVENTS: Readonly<Record<string, GraphQLFieldResolver<unknown, ApiContext>>> = {
  articleIngested,
  claimAsserted,
};

function build(): GraphQLSchema {
  const built = buildSchemaSync({ resolvers: [Roots, Changes, Events], pubSub: PUB_SUB, validate: false });
  for (const field of fieldsOf(built.getQueryType())) field.resolve = readRoot;
  for (const field of fieldsOf(built.getMutationType())) {
    const change = CHANGES[field.name];
    invariant(change !== undefined, `nothing resolves the mutation ${field.name}`);
    field.resolve = change;
  }
  for (const field of fieldsOf(built.getSubscriptionType())) {
    const events = EVENTS[field.name];
    invariant(events !== undefined, `nothing gives the events of ${field.name}`);
    field.subscribe = events;
    field.resolve = (event) => event;
  }
  const { Query, Mutation, Subscription } = built.getTypeMap();
  if (Query !== undefined) Query.description = 'Where every question starts.';
  if (Mutation !== undefined) Mutation.description = 'What changes the graph. Needs the role "write".';
  if (Subscription !== undefined)
    Subscription.description =
      'What can be waited for, over server-sent events (`accept: text/event-stream`).';
  for (const type of Object.values(built.getTypeMap())) {
    if (isEnumType(type) && !isIntrospectionType(type)) explainRefusals(type);
    // type-graphql's own resolveType is asynchronous and looks for instances; the planner's objects carry their name.
    if (isAbstractType(type)) type.resolveType = (value: { readonly __typename: string }) => value.__typename;
  }
  return built;
}

const fieldsOf = (
  type: GraphQLObjectType<unknown, ApiContext> | null | undefined,
): readonly GraphQLField<unknown, ApiContext>[] => Object.values(type?.getFields() ?? {});
