import './reflect.js';
import { ACTORS } from '../domain/kinds.js';
import { ACTOR_FILTER, ACTOR_ORDERS, Actor } from './actor.type.js';
import { property } from './declare.js';
import { ENTITY_FILTER, ENTITY_ORDER, ENTITY_ORDERS, Entity } from './entity.type.js';
import { byEnum, byFacts } from './filters.js';
import { heldPositions } from './held-position.type.js';
import { kind } from './kind.js';
import { single, stated } from './lists.js';
import { Node } from './node.type.js';
import { PATHS } from './paths.js';
import { named } from './registry.js';

@kind({
  label: 'Organization',
  description: 'A named body of people: a company, ministry, party, armed group, union of states and so on.',
  implements: [Node, Entity, Actor],
  orders: { ...ENTITY_ORDERS, ...ACTOR_ORDERS },
  order: ENTITY_ORDER,
  filter: {
    ...ENTITY_FILTER,
    ...ACTOR_FILTER,
    type: byEnum('OrganizationType', 'type', 'By type.'),
    members: byFacts({ name: 'Member', path: PATHS.members, labels: ACTORS, description: 'By its members.' }),
    countries: byFacts({
      name: 'Seat',
      path: PATHS.countryOfOrganization,
      labels: ['Country'],
      description: 'By the country that it is based in or part of.',
    }),
  },
  roots: { one: 'organization', many: 'organizations', by: { id: { key: 'id' }, name: { key: 'name' } } },
})
export class Organization {
  @property('What sort of organization it is.', { type: named('OrganizationType'), nullable: true })
  readonly type: unknown;

  @single('Country', 'The country that it is based in or part of.', { paths: [PATHS.countryOfOrganization] })
  readonly country: unknown;

  @single('Organization', 'The organization that it is part of.', { paths: [PATHS.parent] })
  readonly parent: unknown;

  @stated({ description: 'Who belongs to it or works for it.', node: 'Party', paths: [PATHS.members] })
  readonly members: unknown;

  @heldPositions('Who holds a position of it, newest first.', PATHS.officials)
  readonly officials: unknown;
}
