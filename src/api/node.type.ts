import './reflect.js';
import { Extensions, ID, InterfaceType } from 'type-graphql';
import { property } from './declare.js';
import { register } from './registry.js';

@Extensions({ graph: { is: 'node' } })
@InterfaceType('Node', { description: 'Anything with an id by which `node` finds it again.' })
export class Node {
  @property('The id: readable, but opaque by contract.', { type: () => ID })
  readonly id: unknown;
}
register('Node', Node);
