import './reflect.js';
import { ACTORS } from '../domain/kinds.js';
import { ATTRIBUTES } from '../domain/relations.js';
import { field, property } from './declare.js';
import { ENTITY_FILTER, ENTITY_ORDER, ENTITY_ORDERS, Entity } from './entity.type.js';
import { byDate, byEnum, byFacts, byMoney } from './filters.js';
import { kind } from './kind.js';
import { stated } from './lists.js';
import { Node } from './node.type.js';
import { PATHS } from './paths.js';
import { listOf, named } from './registry.js';
import { fuzzyDate } from './stated-edge.type.js';

/** The claims about a thing's own status, amount, date and type, oldest first. */
const history = field({
  type: listOf('Claim'),
  description: 'What articles said of its status, amount, date and type over time, oldest first.',
  graph: {
    read: 'path',
    paths: [PATHS.claimsAsSubject],
    where: [{ on: 'node', property: 'predicate', in: ATTRIBUTES }],
    order: [{ on: 'node', property: 'assertedKey', descending: false }],
  },
});

@kind({
  label: 'Agreement',
  description: 'A treaty, deal, memorandum or anything else that parties agree on.',
  implements: [Node, Entity],
  orders: {
    ...ENTITY_ORDERS,
    DATE: { property: 'dateKey', description: 'By date; undated ones count as earliest.' },
    PARTY_COUNT: {
      property: 'partyCount',
      isNumber: true,
      description: 'By how many are party to it, actual and affirmed.',
    },
  },
  order: ENTITY_ORDER,
  filter: {
    ...ENTITY_FILTER,
    type: byEnum('AgreementType', 'type', 'By type.'),
    status: byEnum('AgreementStatus', 'status', 'By status.'),
    signed: byDate,
    amount: byMoney,
    parties: byFacts({
      name: 'Party',
      path: PATHS.parties,
      role: 'PartyRole',
      labels: ACTORS,
      dated: 'never',
      description: 'By who is party to it.',
    }),
  },
  roots: { one: 'agreement', many: 'agreements', by: { id: { key: 'id' } } },
})
export class Agreement {
  @property('What sort of agreement it is.', { type: named('AgreementType'), nullable: true })
  readonly type: unknown;
  @property('How far it has come, by the newest article that says so.', {
    type: named('AgreementStatus'),
    nullable: true,
  })
  readonly status: unknown;
  @field({
    type: named('Money'),
    nullable: true,
    description: 'What it is worth, where an article says so.',
    graph: { read: 'value', presence: 'amountText' },
  })
  readonly amount: unknown;
  @fuzzyDate('When it was concluded, where an article says so.')
  readonly signed: unknown;

  @stated(
    {
      description: 'Who is party to it.',
      node: 'Party',
      paths: [PATHS.parties],
      arguments: {
        role: {
          type: listOf('PartyRole'),
          description: 'As what.',
          asks: { asks: 'property', on: 'edge', property: 'role' },
        },
      },
    },
    { name: 'Party', role: 'PartyRole' },
  )
  readonly parties: unknown;

  @stated({
    description: 'The events at which it was signed or that are about it.',
    node: 'Event',
    paths: [PATHS.eventsOfAgreement, PATHS.eventsConcerning],
  })
  readonly events: unknown;

  @history
  readonly history: unknown;
}
