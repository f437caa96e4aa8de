import './reflect.js';
import { Float } from 'type-graphql';
import { property } from './declare.js';
import { ENTITY_FILTER, ENTITY_ORDER, ENTITY_ORDERS, Entity } from './entity.type.js';
import { byEnum, byFacts, byText } from './filters.js';
import { kind } from './kind.js';
import { single, stated } from './lists.js';
import { Node } from './node.type.js';
import { PATHS } from './paths.js';
import { named } from './registry.js';

@kind({
  label: 'Place',
  description: 'A place on the map that is not a country: a city, region, sea, facility and so on.',
  implements: [Node, Entity],
  orders: ENTITY_ORDERS,
  order: ENTITY_ORDER,
  filter: {
    ...ENTITY_FILTER,
    type: byEnum('PlaceType', 'type', 'By type.'),
    countryCode: byText('countryCode', 'By the code of its country.'),
    events: byFacts({
      name: 'Scene',
      path: PATHS.eventsAt,
      labels: ['Event'],
      description: 'By what took place.',
    }),
  },
  roots: { one: 'place', many: 'places', by: { id: { key: 'id' }, name: { key: 'name' } } },
})
export class Place {
  @property('What sort of place it is.', { type: named('PlaceType'), nullable: true })
  readonly type: unknown;
  @property('Degrees north.', { type: () => Float, nullable: true })
  readonly latitude: unknown;
  @property('Degrees east.', { type: () => Float, nullable: true })
  readonly longitude: unknown;
  @property('The code of its country, ISO 3166-1 alpha-2, where it lies in one.', { nullable: true })
  readonly countryCode: unknown;

  @single('Country', 'The country that it lies in, where the graph has it.', {
    through: { property: 'countryCode', label: 'Country', prefix: 'country:' },
    paths: [[]],
  })
  readonly country: unknown;

  @stated({ description: 'What took place in it.', node: 'Event', paths: [PATHS.eventsAt] })
  readonly events: unknown;

  @stated({ description: 'Who visited it.', node: 'Party', paths: [PATHS.visitors] })
  readonly visitors: unknown;
}
