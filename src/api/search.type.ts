import './reflect.js';
import { Extensions, Float, Int, ObjectType } from 'type-graphql';
import type { TypeMapping } from '../query/mapping.js';
import { connectionType } from './connections.js';
import { field } from './declare.js';
import { pageArguments } from './lists.js';
import { listOf, named, register } from './registry.js';
import { declareRoot } from './roots.js';

@Extensions({ graph: { is: 'given' } satisfies TypeMapping })
@ObjectType('Highlight', {
  description: 'A stretch of a snippet that fits the search.',
  simpleResolvers: true,
})
export class Highlight {
  @field({ type: () => Int, description: 'Where it starts in the snippet, in UTF-16 units.' })
  readonly start: unknown;
  @field({ type: () => Int, description: 'Where it ends, exclusive.' })
  readonly end: unknown;
}
register('Highlight', Highlight);

@Extensions({ graph: { is: 'given' } satisfies TypeMapping })
@ObjectType('Snippet', { description: 'Some words around the first fit of a search.', simpleResolvers: true })
export class Snippet {
  @field({ type: () => String, description: 'The words.' })
  readonly text: unknown;
  @field({ type: listOf('Highlight'), description: 'What in them fits the search.' })
  readonly highlights: unknown;
}
register('Snippet', Snippet);

const CONNECTION = connectionType({
  name: 'Search',
  node: 'SearchHit',
  of: 'hits of a search, best first',
  forward: true,
  edge: {
    score: field({
      type: () => Float,
      description: 'How well it fits; comparable within one search only.',
      graph: { read: 'score' },
    }),
    snippet: field({
      type: named('Snippet'),
      nullable: true,
      description: 'Where it fits.',
      graph: { read: 'snippet' },
    }),
  },
});

const { first, after } = pageArguments(20);
declareRoot('search', {
  type: named(CONNECTION),
  description: 'Finds things, articles and statements by words, best fit first.',
  arguments: {
    query: {
      type: () => String,
      required: true,
      description:
        'The words to find, whole and in any case; `econom*` finds all that begin so, and `"free trade"` in double quotes words in a row.',
    },
    kinds: { type: listOf('SearchKind'), description: 'What kinds of things to find; all unless told.' },
    ...(first !== undefined && { first }),
    ...(after !== undefined && { after }),
  },
  graph: { root: 'search' },
});
