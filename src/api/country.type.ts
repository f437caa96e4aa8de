import './reflect.js';
import { ACTOR_FILTER, ACTOR_ORDERS, Actor } from './actor.type.js';
import { property } from './declare.js';
import { ENTITY_FILTER, ENTITY_ORDER, ENTITY_ORDERS, Entity } from './entity.type.js';
import { byCode, byFacts, byText } from './filters.js';
import { heldPositions } from './held-position.type.js';
import { kind } from './kind.js';
import { stated } from './lists.js';
import { Node } from './node.type.js';
import { PATHS } from './paths.js';

@kind({
  label: 'Country',
  description: 'A country; its government, acting, is the country.',
  implements: [Node, Entity, Actor],
  orders: { ...ENTITY_ORDERS, ...ACTOR_ORDERS, CODE: { property: 'code', description: 'By code.' } },
  order: ENTITY_ORDER,
  filter: {
    ...ENTITY_FILTER,
    ...ACTOR_FILTER,
    code: byCode('code', 'country:', 'By code, ISO 3166-1 alpha-2.'),
    region: byText('region', 'By region of the world.'),
    officials: byFacts({
      name: 'Official',
      path: PATHS.officials,
      edge: 1,
      labels: ['Person'],
      description: 'By who holds a position of it.',
    }),
  },
  roots: {
    one: 'country',
    many: 'countries',
    by: { code: { key: 'code', prefix: 'country:' }, id: { key: 'id' }, name: { key: 'name' } },
  },
})
export class Country {
  @property('Code, ISO 3166-1 alpha-2.')
  readonly code: unknown;
  @property('Code, ISO 3166-1 alpha-3.', { nullable: true })
  readonly iso3: unknown;
  @property('The seat of government.', { nullable: true })
  readonly capital: unknown;
  @property('The region of the world.', { nullable: true })
  readonly region: unknown;
  @property('What its people are called.', { type: () => [String], absent: [] })
  readonly demonyms: unknown;

  @heldPositions('Who holds a position of it, newest first.', PATHS.officials)
  readonly officials: unknown;

  @stated({
    description: 'The organizations based in it or part of it.',
    node: 'Organization',
    paths: [PATHS.organizationsOfCountry],
  })
  readonly organizations: unknown;

  @stated({ description: 'The places in it.', node: 'Place', paths: [PATHS.places] })
  readonly places: unknown;

  @stated({ description: 'Who visited it.', node: 'Party', paths: [PATHS.visitors] })
  readonly visitors: unknown;
}
