import './reflect.js';
import { Extensions, ID, Int, InterfaceType } from 'type-graphql';
import { ENTITY_LABELS } from '../domain/kinds.js';
import type { OrderKey, TypeMapping } from '../query/mapping.js';
import { connectionType } from './connections.js';
import { field, property } from './declare.js';
import { byName, byNumber, byRelated, type FilterFields, thingsFilter } from './filters.js';
import { ascending } from './kind.js';
import { factsOf, list, listed } from './lists.js';
import { Node } from './node.type.js';
import type { OrderFields } from './orders.js';
import { PATHS } from './paths.js';
import { listOf, named, register } from './registry.js';
import { timeline } from './timeline.js';

/** What lists of every entity can be ordered by, and how they are unless told. */
export const ENTITY_ORDERS: OrderFields = {
  NAME: { property: 'nameKey', description: 'By name; neither case nor accents count.' },
  ARTICLE_COUNT: {
    property: 'articleCount',
    isNumber: true,
    description: 'By how many articles mention it.',
  },
};
/** Most often mentioned first: `rank` is the count below zero, so that one index gives the order. */
export const ENTITY_ORDER: readonly OrderKey[] = [
  { ...ascending('rank'), isNumber: true },
  ascending('nameKey'),
];
export const ENTITY_FILTER: FilterFields = {
  name: byName,
  articleCount: byNumber('articleCount', 'By how many articles mention it.'),
  articles: byRelated('Article', PATHS.articlesOfEntity, 'By the articles that mention it.'),
};

const ENTITY_ARTICLES = connectionType({
  name: 'EntityArticle',
  node: 'Article',
  of: 'articles that mention a thing',
  edge: {
    count: property('How often the article mentions it.', { type: () => Int, on: 'edge' }),
    mentions: field({
      type: listOf('Mention'),
      description: 'Every mention of it in the article, in the order of the text.',
      graph: {
        read: 'path',
        on: 'node',
        paths: [PATHS.mentionsOfArticle],
        edge: 1,
        meetsParent: true,
        order: [{ on: 'edge', property: 'start', isNumber: true, descending: false }],
        close: [{ on: 'edge', property: 'end', isNumber: true, descending: false }],
      },
    }),
  },
});

@Extensions({ graph: { is: 'node', order: ENTITY_ORDER } satisfies TypeMapping })
@InterfaceType('Entity', {
  description: 'A thing in the world that articles make claims about.',
  implements: [Node],
})
export class Entity {
  @property('The name that it is best known by.')
  readonly name: unknown;

  @property('Other names, as articles give them.', { type: () => [String], absent: [] })
  readonly aliases: unknown;

  @field({ type: named('EntityKind'), description: 'What kind of thing it is.', graph: { read: 'kind' } })
  readonly kind: unknown;

  @property('How many articles mention it.', { type: () => Int, absent: 0 })
  readonly articleCount: unknown;

  @property('Ids that single articles would give it.', { type: () => [ID], absent: [] })
  readonly formerIds: unknown;

  @property('Why things of several articles were joined in this one, in sentences.', {
    type: () => [String],
    absent: [],
  })
  readonly mergeReasons: unknown;

  @list(
    ENTITY_ARTICLES,
    { description: 'The articles that mention it.', node: 'Article', paths: [PATHS.articlesOfEntity] },
    'Article',
  )
  readonly articles: unknown;

  @factsOf('Relation', {
    description: 'Every relation to other things, newest first.',
    paths: [PATHS.relations],
    arguments: {
      types: {
        type: listOf('RelationType'),
        description: 'Which types of relations.',
        asks: { asks: 'type' },
      },
      direction: {
        type: named('Direction'),
        description: 'Which way it is read; symmetric relations read both ways.',
        asks: { asks: 'direction' },
      },
      with: { type: () => ID, description: 'The id of the other thing.', asks: { asks: 'id', on: 'node' } },
    },
  })
  readonly relations: unknown;

  @listed({
    description: 'Every claim about it, as subject or object.',
    node: 'Claim',
    paths: [PATHS.claimsAsSubject, PATHS.claimsAsObject],
  })
  readonly claims: unknown;

  @timeline
  readonly timeline: unknown;
}
register('Entity', Entity);
connectionType({ name: 'Entity', node: 'Entity', of: 'things of any kind' });
thingsFilter('Entity', ENTITY_LABELS);
