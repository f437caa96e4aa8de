import './reflect.js';
import { Extensions, Int, ObjectType } from 'type-graphql';
import type { TypeMapping } from '../query/mapping.js';
import { field, property } from './declare.js';
import { ascending } from './kind.js';
import { listed, single } from './lists.js';
import { BY_MENTION, IN_TEXT } from './mention.type.js';
import { Node } from './node.type.js';
import { PATHS } from './paths.js';
import { listOf, register } from './registry.js';

@Extensions({
  graph: {
    is: 'node',
    label: 'Sentence',
    order: [{ ...ascending('index'), isNumber: true }],
  } satisfies TypeMapping,
})
@ObjectType('Sentence', {
  description: 'A sentence of an article, with its place in the text.',
  implements: [Node],
  simpleResolvers: true,
})
export class Sentence {
  @property('Its number in the article, from 0.', { type: () => Int })
  readonly index: unknown;
  @property('Its text: `article.text.slice(start, end)`.')
  readonly text: unknown;
  @property('Where it starts in the text of the article, in UTF-16 units.', { type: () => Int })
  readonly start: unknown;
  @property('Where it ends, exclusive.', { type: () => Int })
  readonly end: unknown;

  @single('Article', 'The article that it stands in.', { paths: [PATHS.article] }, { required: true })
  readonly article: unknown;

  @field({
    type: listOf('Mention'),
    description: 'Every mention of a thing in it, in the order of the text.',
    graph: { read: 'path', paths: [PATHS.mentionsOfSentence], order: IN_TEXT, close: BY_MENTION },
  })
  readonly mentions: unknown;

  @listed({
    description: 'The statements that stand in it.',
    node: 'Statement',
    paths: [PATHS.statementsOfSentence],
  })
  readonly statements: unknown;

  @listed({ description: 'The claims that it supports.', node: 'Claim', paths: [PATHS.claimsOfSentence] })
  readonly claims: unknown;
}
register('Sentence', Sentence);
