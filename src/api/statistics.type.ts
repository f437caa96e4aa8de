import './reflect.js';
import { Extensions, Int, ObjectType } from 'type-graphql';
import type { TypeMapping } from '../query/mapping.js';
import { field } from './declare.js';
import { register } from './registry.js';

const count = (label: string, description: string) =>
  field({ type: () => Int, description, graph: { read: 'count', label } });

@Extensions({ graph: { is: 'value' } satisfies TypeMapping })
@ObjectType('Statistics', { description: 'How much of what is in the graph.', simpleResolvers: true })
export class Statistics {
  @count('Sentence', 'Sentences of all articles.')
  readonly sentences: unknown;
  @count('Entity', 'Things of every kind that claims are about.')
  readonly entities: unknown;
}
register('Statistics', Statistics);

/** Adds the count of a kind, under the name of its list. */
export const declareCount = (name: string, kind: string): void =>
  count(kind, `Everything of the kind ${kind}.`)(Statistics.prototype, name);
