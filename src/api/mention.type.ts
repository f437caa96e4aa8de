import './reflect.js';
import { Extensions, Int, ObjectType } from 'type-graphql';
import type { OrderKey, TypeMapping } from '../query/mapping.js';
import { field, property } from './declare.js';
import { byEnum, declareFilter } from './filters.js';
import { named, register } from './registry.js';

/** The order of mentions in a text; the entity tells the members of a group apart, which share a span. */
export const IN_TEXT: readonly OrderKey[] = [
  { on: 'edge', property: 'start', isNumber: true, descending: false },
];
export const BY_MENTION: readonly OrderKey[] = [
  { on: 'edge', property: 'end', isNumber: true, descending: false },
  { on: 'node', property: 'id', descending: false },
];

@Extensions({ graph: { is: 'edge' } satisfies TypeMapping })
@ObjectType('Mention', {
  description: 'The words by which a text refers to a thing, with their place in the text of the article.',
  simpleResolvers: true,
})
export class Mention {
  @property('The words.', { property: 'surface', on: 'edge' })
  readonly text: unknown;
  @property('Where they start in the text of the article, in UTF-16 units.', { type: () => Int, on: 'edge' })
  readonly start: unknown;
  @property('Where they end, exclusive.', { type: () => Int, on: 'edge' })
  readonly end: unknown;
  @property('The form of the words.', { type: named('MentionKind'), on: 'edge' })
  readonly kind: unknown;
  @field({ type: named('Entity'), description: 'What they refer to.', graph: { read: 'role', role: 'node' } })
  readonly entity: unknown;
}
register('Mention', Mention);
declareFilter('MentionFilter', 'Which mentions; all that is given must hold.', {
  text: {
    type: named('TextOperators'),
    description: 'By the words.',
    graph: { filter: 'property', property: 'surface', on: 'edge', fold: 'lower' },
  },
  kind: byEnum('MentionKind', 'kind', 'By the form of the words.', 'edge'),
  entity: {
    type: named('EntityFilter'),
    description: 'By what they refer to.',
    graph: { filter: 'node' },
  },
});
