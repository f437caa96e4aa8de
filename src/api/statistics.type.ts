import './reflect.js';
import { Extensions, Int, ObjectType } from 'type-graphql';
import type { TypeMapping } from '../query/mapping.js';
import { field } from './declare.js';
import { named, register } from './registry.js';
import { declareRoot } from './roots.js';

const count = (label: string, description: string) =>
  field({ type: () => Int, description, graph: { read: 'count', label } });

@Extensions({ graph: { is: 'value' } satisfies TypeMapping })
@ObjectType('Statistics', { description: 'How much of what is in the graph.', simpleResolvers: true })
export class Statistics {
  @count('Article', 'Articles, older versions included.')
  readonly articles: unknown;
  @count('Sentence', 'Sentences of all articles.')
  readonly sentences: unknown;
  @count('Statement', 'Statements that articles report.')
  readonly statements: unknown;
  @count('Claim', 'Claims of all modalities and polarities.')
  readonly claims: unknown;
  @count('Entity', 'Things of every kind that claims are about.')
  readonly entities: unknown;
  @count('Person', 'People.')
  readonly people: unknown;
  @count('Country', 'Countries.')
  readonly countries: unknown;
  @count('Organization', 'Organizations.')
  readonly organizations: unknown;
  @count('Place', 'Places.')
  readonly places: unknown;
  @count('Position', 'Positions.')
  readonly positions: unknown;
  @count('Agreement', 'Agreements.')
  readonly agreements: unknown;
  @count('Event', 'Events.')
  readonly events: unknown;
}
register('Statistics', Statistics);

declareRoot('statistics', {
  type: named('Statistics'),
  description: 'What is in the graph, in figures.',
  graph: { root: 'counts' },
});
