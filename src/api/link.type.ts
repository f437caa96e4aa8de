import './reflect.js';
import { Extensions, ObjectType } from 'type-graphql';
import type { TypeMapping } from '../query/mapping.js';
import { field, property } from './declare.js';
import { named, register } from './registry.js';
import { StatedEdge } from './stated-edge.type.js';

@Extensions({ graph: { is: 'edge' } satisfies TypeMapping })
@ObjectType('Link', {
  description: 'A relation between two things, in the direction in which it is walked or drawn.',
  implements: [StatedEdge],
  simpleResolvers: true,
})
export class Link {
  @field({ type: named('Entity'), description: 'Where it starts.', graph: { read: 'role', role: 'hop0' } })
  readonly from: unknown;
  @field({ type: named('Entity'), description: 'Where it ends.', graph: { read: 'role', role: 'node' } })
  readonly to: unknown;
  @field({ type: named('RelationType'), description: 'Its type.', graph: { read: 'relationType' } })
  readonly type: unknown;
  @field({
    type: named('Direction'),
    description: 'Whether the thing where it starts is the subject or the object.',
    graph: { read: 'relationDirection' },
  })
  readonly direction: unknown;
  @property('As what the subject takes part, in agreements and events.', {
    type: named('ClaimRole'),
    nullable: true,
    on: 'edge',
  })
  readonly role: unknown;
}
register('Link', Link);
