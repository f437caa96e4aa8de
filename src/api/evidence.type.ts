import './reflect.js';
import { Extensions, Float, Int, ObjectType } from 'type-graphql';
import type { TypeMapping } from '../query/mapping.js';
import { field, property } from './declare.js';
import { single } from './lists.js';
import { named, register } from './registry.js';

@Extensions({ graph: { is: 'edge' } satisfies TypeMapping })
@ObjectType('Evidence', {
  description:
    'The words of an article that say so, verbatim: `article.text.slice(start, end)` is the quote.',
  simpleResolvers: true,
})
export class Evidence {
  @property('The words.', { on: 'edge' })
  readonly quote: unknown;
  @property('Where they start in the text of the article, in UTF-16 units.', { type: () => Int, on: 'edge' })
  readonly start: unknown;
  @property('Where they end, exclusive.', { type: () => Int, on: 'edge' })
  readonly end: unknown;
  @property('How directly they say it.', { type: named('Basis'), on: 'edge' })
  readonly basis: unknown;
  @property('How sure this reading is, from 0 to 1.', { type: () => Float, on: 'edge' })
  readonly confidence: unknown;
  @property('The rule of the extractor that read it.', { on: 'edge', nullable: true })
  readonly rule: unknown;
  @property(
    'How the words were understood where they do not say it in full, such as “Putin” = Vladimir Putin: part of the name → full name.',
    { type: () => [String], on: 'edge', absent: [] },
  )
  readonly steps: unknown;
  @field({
    type: named('Sentence'),
    description: 'The sentence that they stand in.',
    graph: { read: 'role', role: 'node' },
  })
  readonly sentence: unknown;
  @single(
    'Article',
    'The article that they stand in.',
    { through: { property: 'articleId', label: 'Article' }, paths: [[]] },
    { required: true },
  )
  readonly article: unknown;
}
register('Evidence', Evidence);
