import type { GraphQLNamedType, GraphQLObjectType } from 'graphql';
import { KINDS, type Kind } from '../domain/kinds.js';
import { type OrderKey, type Role, typeMapping } from './mapping.js';

/** The role that an item of a list stands for: the relationship, or the node that it led to. */
export const holderOf = (type: GraphQLNamedType): Role =>
  typeMapping(type)?.is === 'edge' ? 'edge' : 'node';

/** The order of lists of that type where neither the field nor the request gives one. */
export function usualOrder(type: GraphQLNamedType): readonly OrderKey[] {
  const mapping = typeMapping(type);
  return (mapping?.is === 'node' ? mapping.order : undefined) ?? [];
}

/** The label of the nodes of a type; its name unless the mapping says otherwise. */
export function labelOf(type: GraphQLObjectType): string {
  const mapping = typeMapping(type);
  return (mapping?.is === 'node' ? mapping.label : undefined) ?? type.name;
}

/** Whether nodes of that label are found by their id under `:Entity`. */
export const isEntity = (label: string): boolean =>
  label === 'Entity' || (label in KINDS && KINDS[label as Kind].entity);
