import './reflect.js';
import { Extensions, ID, InterfaceType } from 'type-graphql';
import { ACTORS } from '../domain/kinds.js';
import type { TypeMapping } from '../query/mapping.js';
import { ENTITY_ORDER, Entity } from './entity.type.js';
import { byFacts, byRelated, type FilterFields } from './filters.js';
import { listed, stated } from './lists.js';
import { Node } from './node.type.js';
import type { OrderFields } from './orders.js';
import { PATHS } from './paths.js';
import { listOf, register } from './registry.js';

/** Orders by what actors do. */
export const ACTOR_ORDERS: OrderFields = {
  AGREEMENT_COUNT: {
    property: 'agreementCount',
    isNumber: true,
    description: 'By how many agreements it is party to, actual and affirmed.',
  },
  EVENT_COUNT: {
    property: 'eventCount',
    isNumber: true,
    description: 'By how many events it takes part in, actual and affirmed.',
  },
  STATEMENT_COUNT: {
    property: 'statementCount',
    isNumber: true,
    description: 'By how many statements of it articles report.',
  },
};

/** Filters over what actors do. */
export const ACTOR_FILTER: FilterFields = {
  agreements: byFacts({
    name: 'PartyAgreement',
    path: PATHS.agreementsOfActor,
    role: 'PartyRole',
    labels: ['Agreement'],
    dated: 'node',
    description: 'By the agreements that it is party to.',
  }),
  events: byFacts({
    name: 'ParticipantEvent',
    path: PATHS.eventsOfActor,
    role: 'ParticipantRole',
    labels: ['Event'],
    description: 'By the events that it takes part in.',
  }),
  meetings: byFacts({
    name: 'Meeting',
    path: PATHS.meetings,
    labels: ACTORS,
    description: 'By whom it met.',
  }),
  visits: byFacts({
    name: 'Visit',
    path: PATHS.visits,
    labels: ['Country', 'Place'],
    description: 'By where it went.',
  }),
  statements: byRelated('Statement', PATHS.statements, 'By what it said.'),
};

@Extensions({ graph: { is: 'node', order: ENTITY_ORDER } satisfies TypeMapping })
@InterfaceType('Actor', {
  description: 'What can sign, meet and speak: a person, a country or an organization.',
  implements: [Node, Entity],
})
export class Actor {
  @stated(
    {
      description: 'The agreements that it is party to, newest first.',
      node: 'Agreement',
      paths: [PATHS.agreementsOfActor],
      path: { order: [{ on: 'node', property: 'dateKey', descending: true }] },
      arguments: {
        with: {
          type: () => [ID],
          description: 'Ids of others, at least one of which is party too.',
          asks: { asks: 'reaches', path: PATHS.parties },
        },
        status: {
          type: listOf('AgreementStatus'),
          description: 'Of which status.',
          asks: { asks: 'property', on: 'node', property: 'status' },
        },
        role: {
          type: listOf('PartyRole'),
          description: 'As what it is party.',
          asks: { asks: 'property', on: 'edge', property: 'role' },
        },
      },
    },
    { name: 'PartyAgreement', role: 'PartyRole' },
  )
  readonly agreements: unknown;

  @stated(
    {
      description: 'The events that it takes part in.',
      node: 'Event',
      paths: [PATHS.eventsOfActor],
      arguments: {
        role: {
          type: listOf('ParticipantRole'),
          description: 'As what it takes part.',
          asks: { asks: 'property', on: 'edge', property: 'role' },
        },
      },
    },
    { name: 'ParticipantEvent', role: 'ParticipantRole' },
  )
  readonly events: unknown;

  @stated({
    description: 'Whom it met.',
    node: 'Party',
    paths: [PATHS.meetings],
    arguments: {
      with: { type: () => ID, description: 'The id of the other.', asks: { asks: 'id', on: 'node' } },
    },
  })
  readonly meetings: unknown;

  @stated({ description: 'The countries and places that it visited.', node: 'Entity', paths: [PATHS.visits] })
  readonly visits: unknown;

  @listed({
    description: 'What it said.',
    node: 'Statement',
    paths: [PATHS.statements],
    arguments: {
      about: {
        type: () => [ID],
        description: 'Ids of things, at least one of which it is about.',
        asks: { asks: 'reaches', path: PATHS.about },
      },
    },
  })
  readonly statements: unknown;
}
register('Actor', Actor);
