import './reflect.js';
import { property } from './declare.js';
import { ENTITY_FILTER, ENTITY_ORDER, ENTITY_ORDERS, Entity } from './entity.type.js';
import { byFacts, byText } from './filters.js';
import { heldPositions } from './held-position.type.js';
import { kind } from './kind.js';
import { single } from './lists.js';
import { Node } from './node.type.js';
import { PATHS } from './paths.js';

@kind({
  label: 'Position',
  description: 'A post, such as "President of Russia", whoever holds it.',
  implements: [Node, Entity],
  orders: ENTITY_ORDERS,
  order: ENTITY_ORDER,
  filter: {
    ...ENTITY_FILTER,
    title: byText('title', 'By title.'),
    holders: byFacts({
      name: 'Holder',
      path: PATHS.holders,
      labels: ['Person'],
      description: 'By who holds it.',
    }),
  },
  roots: { one: 'position', many: 'positions', by: { id: { key: 'id' }, name: { key: 'name' } } },
})
export class Position {
  @property('The title alone, such as "President".', { nullable: true })
  readonly title: unknown;

  @single('Party', 'The country or organization that it belongs to.', { paths: [PATHS.positionOf] })
  readonly of: unknown;

  @heldPositions('Who holds it, newest first.', PATHS.holders)
  readonly holders: unknown;
}
