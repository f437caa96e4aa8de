import './reflect.js';
import { Int } from 'type-graphql';
import { ACTORS, ENTITY_LABELS } from '../domain/kinds.js';
import { property } from './declare.js';
import { byEnum, byMoment, byText, byThings } from './filters.js';
import { descending, kind } from './kind.js';
import { listed, single } from './lists.js';
import { Node } from './node.type.js';
import { PATHS } from './paths.js';
import { named } from './registry.js';

@kind({
  label: 'Statement',
  description: 'What an article reports that somebody said.',
  implements: [Node],
  orders: { PUBLISHED_AT: { property: 'publishedKey', description: 'By the publication of its article.' } },
  order: [descending('publishedKey')],
  filter: {
    text: byText('text', 'By its words.'),
    kind: byEnum('StatementKind', 'kind', 'By kind.'),
    publishedAt: byMoment('publishedKey', 'By the publication of its article.'),
    speaker: byThings('Speaker', ACTORS, PATHS.speaker, 'By who said it.'),
    about: byThings('Entity', ENTITY_LABELS, PATHS.about, 'By what it is about.'),
  },
  roots: { one: 'statement', many: 'statements', by: { id: { key: 'id' } } },
})
export class Statement {
  @property('The words, without quotation marks.')
  readonly text: unknown;
  @property('How the article reports it.', { type: named('StatementKind') })
  readonly kind: unknown;
  @property('The word that tells who said it, such as "said".', { nullable: true })
  readonly cue: unknown;
  @property('Where it starts in the text of the article, in UTF-16 units.', { type: () => Int })
  readonly start: unknown;
  @property('Where it ends, exclusive.', { type: () => Int })
  readonly end: unknown;

  @single('Speaker', 'Who said it, where the article names them.', { paths: [PATHS.speaker] })
  readonly speaker: unknown;
  @single('Sentence', 'The sentence that it starts in.', { paths: [PATHS.sentenceOfStatement] })
  readonly sentence: unknown;
  @single(
    'Article',
    'The article that reports it.',
    {
      through: { property: 'articleId', label: 'Article' },
      paths: [[]],
    },
    { required: true },
  )
  readonly article: unknown;

  @listed({ description: 'What it is about.', node: 'Entity', paths: [PATHS.about] })
  readonly about: unknown;

  @listed({ description: 'The claims that are made in it.', node: 'Claim', paths: [PATHS.claimsInStatement] })
  readonly claims: unknown;
}
