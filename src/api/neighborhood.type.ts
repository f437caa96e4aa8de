import './reflect.js';
import { Extensions, ID, Int, ObjectType } from 'type-graphql';
import { RELATION_TYPES } from '../domain/relations.js';
import type { TypeMapping } from '../query/mapping.js';
import { field } from './declare.js';
import { listOf, named, register } from './registry.js';
import { declareRoot } from './roots.js';

@Extensions({ graph: { is: 'value' } satisfies TypeMapping })
@ObjectType('Neighborhood', {
  description: 'A thing with what is around it, ready to draw.',
  simpleResolvers: true,
})
export class Neighborhood {
  @field({
    type: named('Entity'),
    nullable: true,
    description: 'The thing in the middle; null where nothing has that id.',
    graph: { read: 'role', role: 'node' },
  })
  readonly center: unknown;
  @field({
    type: listOf('Entity'),
    description:
      'The thing in the middle first, then its neighbours, then theirs; of each, those with most relations first.',
    graph: { read: 'chosen', as: 'things', on: 'hop0', take: 101 },
  })
  readonly nodes: unknown;
  @field({
    type: listOf('Link'),
    description: 'The actual and affirmed relations among these nodes, from subject to object; at most 500.',
    graph: { read: 'chosen', as: 'links', on: 'hop0', take: 500 },
  })
  readonly relations: unknown;
  @field({
    type: () => Boolean,
    description: 'Whether there are more neighbours than were asked for.',
    graph: { read: 'bound', on: 'hop1', absent: false },
  })
  readonly hasMore: unknown;
}
register('Neighborhood', Neighborhood);

declareRoot('neighborhood', {
  type: named('Neighborhood'),
  description: 'What is around a thing over actual and affirmed relations: nodes and relations to draw.',
  arguments: {
    of: { type: () => ID, required: true, description: 'The id of the thing in the middle.' },
    depth: { type: () => Int, default: 1, description: 'How many steps away from it at most: 1 or 2.' },
    first: {
      type: () => Int,
      default: 50,
      description: 'How many things around it, at most 100; nearest first.',
    },
    types: { type: listOf('RelationType'), description: 'Over which types of relations; all unless told.' },
  },
  graph: { root: 'surroundings', ways: RELATION_TYPES },
});
