import './reflect.js';
import { ACTORS } from '../domain/kinds.js';
import { property } from './declare.js';
import { ENTITY_FILTER, ENTITY_ORDERS, Entity } from './entity.type.js';
import { byDate, byEnum, byFacts } from './filters.js';
import { descending, kind } from './kind.js';
import { single, stated } from './lists.js';
import { Node } from './node.type.js';
import { PATHS } from './paths.js';
import { listOf, named } from './registry.js';
import { fuzzyDate } from './stated-edge.type.js';

@kind({
  label: 'Event',
  description: 'Something that took place or is to: a visit, summit, signing, attack and so on.',
  implements: [Node, Entity],
  orders: {
    ...ENTITY_ORDERS,
    DATE: { property: 'dateKey', description: 'By date; undated ones count as earliest.' },
    PARTICIPANT_COUNT: {
      property: 'participantCount',
      isNumber: true,
      description: 'By how many take part in it, actual and affirmed.',
    },
  },
  order: [descending('dateKey')],
  filter: {
    ...ENTITY_FILTER,
    type: byEnum('EventType', 'type', 'By type.'),
    status: byEnum('EventStatus', 'status', 'By status.'),
    plover: byEnum('PloverCode', 'plover', 'By PLOVER code.'),
    date: byDate,
    participants: byFacts({
      name: 'Participant',
      path: PATHS.participants,
      role: 'ParticipantRole',
      labels: ACTORS,
      description: 'By who takes part.',
    }),
    place: byFacts({
      name: 'EventPlace',
      path: PATHS.scene,
      labels: ['Country', 'Place'],
      description: 'By where it takes place.',
    }),
  },
  roots: { one: 'event', many: 'events', by: { id: { key: 'id' }, name: { key: 'name' } } },
})
export class Event {
  @property('What sort of event it is.', { type: named('EventType'), nullable: true })
  readonly type: unknown;
  @property('Its code in the PLOVER ontology.', { type: named('PloverCode'), nullable: true })
  readonly plover: unknown;
  @property('Whether it took place.', { type: named('EventStatus'), nullable: true })
  readonly status: unknown;
  @fuzzyDate('When it was, where an article says so.')
  readonly date: unknown;

  @stated(
    {
      description: 'Who takes part in it.',
      node: 'Party',
      paths: [PATHS.participants],
      arguments: {
        role: {
          type: listOf('ParticipantRole'),
          description: 'As what.',
          asks: { asks: 'property', on: 'edge', property: 'role' },
        },
      },
    },
    { name: 'Participant', role: 'ParticipantRole' },
  )
  readonly participants: unknown;

  @single('Entity', 'The place or country where it is.', { paths: [PATHS.scene] })
  readonly place: unknown;

  @stated({
    description: 'The agreements signed at it, or that it is about.',
    node: 'Agreement',
    paths: [PATHS.agreementsOfEvent, PATHS.agreementsConcerned],
  })
  readonly agreements: unknown;
}
