import './reflect.js';
import { ACTOR_FILTER, ACTOR_ORDERS, Actor } from './actor.type.js';
import { property } from './declare.js';
import { ENTITY_FILTER, ENTITY_ORDER, ENTITY_ORDERS, Entity } from './entity.type.js';
import { byFacts, byText } from './filters.js';
import { heldPositions } from './held-position.type.js';
import { kind } from './kind.js';
import { single, stated } from './lists.js';
import { Node } from './node.type.js';
import { along, PATHS } from './paths.js';

@kind({
  label: 'Person',
  description: 'A human being whom an article names.',
  implements: [Node, Entity, Actor],
  orders: { ...ENTITY_ORDERS, ...ACTOR_ORDERS },
  order: ENTITY_ORDER,
  filter: {
    ...ENTITY_FILTER,
    ...ACTOR_FILTER,
    countryCode: byText('country', 'By the code of the country that tells the person apart.'),
    positions: byFacts({
      name: 'HeldPosition',
      path: PATHS.positions,
      labels: ['Position'],
      description: 'By the positions held.',
    }),
    organizations: byFacts({
      name: 'Membership',
      path: PATHS.employers,
      labels: ['Organization'],
      description: 'By the organizations belonged to.',
    }),
  },
  roots: { one: 'person', many: 'people', by: { id: { key: 'id' }, name: { key: 'name' } } },
})
export class Person {
  @property('The form of address that articles use, such as "Dr".', { nullable: true })
  readonly honorific: unknown;

  @single('Country', 'The country that tells the person apart: of the office or nationality, where known.', {
    through: { property: 'country', label: 'Country', prefix: 'country:' },
    paths: [[]],
  })
  readonly country: unknown;

  @heldPositions('The positions held, newest first.', PATHS.positions)
  readonly positions: unknown;

  @stated({
    description: 'The countries of which the person is a citizen, speaks for, or holds an office.',
    node: 'Country',
    paths: [
      [along(['CITIZEN_OF', 'REPRESENTS'], 'Country')],
      [along('HOLDS_POSITION', 'Position'), along('POSITION_OF', 'Country')],
    ],
  })
  readonly countries: unknown;

  @stated({
    description: 'The organizations that the person belongs to or works for.',
    node: 'Organization',
    paths: [PATHS.employers],
  })
  readonly organizations: unknown;
}
