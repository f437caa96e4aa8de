import './reflect.js';
import { Extensions, ObjectType } from 'type-graphql';
import type { Hop, TypeMapping } from '../query/mapping.js';
import { type Declaration, property } from './declare.js';
import { factsOf, single } from './lists.js';
import { along, PATHS } from './paths.js';
import { named, register } from './registry.js';
import { DateScalar } from './scalars.js';
import { StatedEdge } from './stated-edge.type.js';

const ofClaim = (...hops: readonly Hop[]) => ({
  through: { property: 'claimId', label: 'Claim' },
  paths: [hops],
});

@Extensions({ graph: { is: 'edge' } satisfies TypeMapping })
@ObjectType('HeldPosition', {
  description: 'That a person holds a position, over the time for which articles say so.',
  implements: [StatedEdge],
  simpleResolvers: true,
})
export class HeldPosition {
  @single('Person', 'Who holds it.', ofClaim(along('SUBJECT', 'Person')), { required: true })
  readonly person: unknown;
  @single('Position', 'The position.', ofClaim(along('OBJECT', 'Position')), { required: true })
  readonly position: unknown;
  @single(
    'Party',
    'The country or organization that the position belongs to.',
    ofClaim(along('OBJECT', 'Position'), ...PATHS.positionOf),
  )
  readonly of: unknown;
  @property('FORMER when the article says that it is over.', {
    type: named('ClaimRole'),
    on: 'edge',
    nullable: true,
  })
  readonly role: unknown;
}
register('HeldPosition', HeldPosition);

/** Held positions along a path, whose edge is the holding, narrowed by the argument `at`. */
export const heldPositions = (description: string, hops: readonly Hop[]): Declaration =>
  factsOf('HeldPosition', {
    description,
    paths: [hops],
    arguments: {
      at: {
        type: () => DateScalar,
        description: 'A day on which an article says so.',
        asks: { asks: 'date', on: 'edge' },
      },
    },
    path: { edge: hops.length - 1 },
  });
