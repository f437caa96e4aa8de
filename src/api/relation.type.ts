import './reflect.js';
import { Extensions, ObjectType } from 'type-graphql';
import type { TypeMapping } from '../query/mapping.js';
import { field, property } from './declare.js';
import { named, register } from './registry.js';
import { StatedEdge } from './stated-edge.type.js';

@Extensions({ graph: { is: 'edge' } satisfies TypeMapping })
@ObjectType('Relation', {
  description: 'A relation between two things, seen from one of them.',
  implements: [StatedEdge],
  simpleResolvers: true,
})
export class Relation {
  @field({ type: named('RelationType'), description: 'Its type.', graph: { read: 'relationType' } })
  readonly type: unknown;
  @field({
    type: named('Direction'),
    description: 'Whether the thing at hand is the subject or the object.',
    graph: { read: 'relationDirection' },
  })
  readonly direction: unknown;
  @field({ type: named('Entity'), description: 'The other thing.', graph: { read: 'role', role: 'node' } })
  readonly other: unknown;
  @property('As what the subject takes part, in agreements and events.', {
    type: named('ClaimRole'),
    nullable: true,
    on: 'edge',
  })
  readonly role: unknown;
}
register('Relation', Relation);
