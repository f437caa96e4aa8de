import './reflect.js';
import { type ClassType, Extensions, ObjectType } from 'type-graphql';
import type { OrderKey, TypeMapping } from '../query/mapping.js';
import { connectionType } from './connections.js';
import { FACETS } from './facets.js';
import { byId, declareFilter, type FilterFields } from './filters.js';
import { declareOrder, type OrderFields, orderMapping } from './orders.js';
import { register } from './registry.js';
import { declareKindRoots, type KindRoots } from './roots.js';

export interface KindSpec {
  /** Its label in the graph and name in the schema. */
  readonly label: string;
  readonly description: string;
  readonly implements: ClassType[];
  readonly orders: OrderFields;
  /** The order of its lists where none is asked for. */
  readonly order: readonly OrderKey[];
  readonly filter: FilterFields;
  readonly roots?: KindRoots;
}

/** Declares a kind of thing with all that goes with it: its type, connection, order, filter, look-up and list. */
export const kind =
  ({ label, description, implements: interfaces, orders, order, filter, roots }: KindSpec) =>
  (target: ClassType): void => {
    ObjectType(label, { description, implements: interfaces, simpleResolvers: true })(target);
    const facets = FACETS[label];
    const graph: TypeMapping = {
      is: 'node',
      label,
      orders: orderMapping(orders),
      order,
      ...(facets !== undefined && { facets }),
    };
    Extensions({ graph })(target);
    register(label, target);
    declareOrder(label, orders);
    declareFilter(`${label}Filter`, `Which things of the kind ${label}; all that is given must hold.`, {
      id: byId,
      ...filter,
    });
    connectionType({ name: label, node: label, of: `things of the kind ${label}` });
    if (roots !== undefined) declareKindRoots(label, roots);
  };

/** An ascending or descending key on the node of a row. */
export const ascending = (property: string): OrderKey => ({ on: 'node', property, descending: false });
export const descending = (property: string): OrderKey => ({ on: 'node', property, descending: true });
