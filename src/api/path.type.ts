import './reflect.js';
import { Extensions, ID, Int, ObjectType } from 'type-graphql';
import { RELATION_TYPES } from '../domain/relations.js';
import type { TypeMapping } from '../query/mapping.js';
import { field } from './declare.js';
import { listOf, named, register } from './registry.js';
import { declareRoot } from './roots.js';

/** How many steps a path has at most. */
const LONGEST = 4;

@Extensions({ graph: { is: 'value' } satisfies TypeMapping })
@ObjectType('Path', {
  description: 'The shortest way from one thing to another over actual and affirmed relations.',
  simpleResolvers: true,
})
export class Path {
  @field({ type: named('Entity'), description: 'Where it starts.', graph: { read: 'role', role: 'node' } })
  readonly from: unknown;
  @field({ type: named('Entity'), description: 'Where it ends.', graph: { read: 'role', role: 'hop0' } })
  readonly to: unknown;
  @field({
    type: () => Int,
    description: 'How many steps it has; 0 from a thing to itself.',
    graph: { read: 'bound', on: 'hop2' },
  })
  readonly length: unknown;
  @field({
    type: listOf('Entity'),
    description: 'The things on the way, both ends included.',
    graph: { read: 'chosen', as: 'things', on: 'hop1', take: LONGEST + 1 },
  })
  readonly nodes: unknown;
  @field({
    type: listOf('Link'),
    description: 'The steps in order, each the surest relation between two neighbours, with its proof.',
    graph: { read: 'chosen', as: 'steps', on: 'hop1', take: LONGEST },
  })
  readonly steps: unknown;
}
register('Path', Path);

declareRoot('path', {
  type: named('Path'),
  description:
    'What connects two things: the shortest way over actual and affirmed relations, either way round; null where there is none, or no such thing.',
  nullable: true,
  arguments: {
    from: { type: () => ID, required: true, description: 'The id of the thing where it starts.' },
    to: { type: () => ID, required: true, description: 'The id of the thing where it ends.' },
    maxLength: { type: () => Int, default: LONGEST, description: 'How many steps at most, from 1 to 4.' },
    types: { type: listOf('RelationType'), description: 'Over which types of relations; all unless told.' },
  },
  graph: { root: 'route', ways: RELATION_TYPES },
});
