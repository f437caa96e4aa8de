import './reflect.js';
import { Float, Int } from 'type-graphql';
import { ENTITY_LABELS } from '../domain/kinds.js';
import { field, property } from './declare.js';
import { byConfidence, byDate, byEnum, byMoment, byNumber, byRelated, byThings } from './filters.js';
import { descending, kind } from './kind.js';
import { listed, single } from './lists.js';
import { Node } from './node.type.js';
import { PATHS } from './paths.js';
import { listOf, named } from './registry.js';
import { MomentScalar } from './scalars.js';
import { evidence, fuzzyDate } from './stated-edge.type.js';

@kind({
  label: 'Claim',
  description: 'What one or more articles say of a thing, with all the words that say so.',
  implements: [Node],
  orders: {
    DATE: { property: 'dateKey', description: 'By when it was so; undated ones count as earliest.' },
    ASSERTED_AT: { property: 'assertedKey', description: 'By the newest article that says so.' },
    CONFIDENCE: { property: 'confidence', isNumber: true, description: 'By how sure it is.' },
    EVIDENCE_COUNT: {
      property: 'evidenceCount',
      isNumber: true,
      description: 'By how many passages say so.',
    },
    ARTICLE_COUNT: { property: 'articleCount', isNumber: true, description: 'By how many articles say so.' },
  },
  order: [descending('assertedKey')],
  filter: {
    predicate: byEnum('Predicate', 'predicate', 'By what it says.'),
    modality: byEnum('Modality', 'modality', 'By modality.'),
    polarity: byEnum('Polarity', 'polarity', 'By polarity.'),
    basis: byEnum('Basis', 'basis', 'By how directly the text says it.'),
    confidence: byConfidence(),
    articleCount: byNumber('articleCount', 'By how many articles say so.'),
    date: byDate,
    lastAssertedAt: byMoment('assertedKey', 'By the newest article that says so.'),
    contradicts: byRelated('Claim', PATHS.contradicts, 'By the claims that it contradicts.'),
    subject: byThings('Entity', ENTITY_LABELS, PATHS.subject, 'By what it is about.'),
    object: byThings('Entity', ENTITY_LABELS, PATHS.object, 'By the other thing.'),
  },
  roots: { one: 'claim', many: 'claims', by: { id: { key: 'id' } } },
})
export class Claim {
  @single('Entity', 'What it is about.', { paths: [PATHS.subject] }, { required: true })
  readonly subject: unknown;
  @property('What it says.', { type: named('Predicate') })
  readonly predicate: unknown;
  @single('Entity', 'The other thing, where it says a relation.', { paths: [PATHS.object] })
  readonly object: unknown;
  @property(
    'The value, where it says an attribute; of HAS_AMOUNT as JSON with min, max, currency and text.',
    { nullable: true },
  )
  readonly value: unknown;
  @property('As what the subject takes part, in agreements and events.', {
    type: named('ClaimRole'),
    nullable: true,
  })
  readonly role: unknown;
  @fuzzyDate('When it was so, where an article says when.')
  readonly date: unknown;
  @property('Whether it is actual, planned or hypothetical.', { type: named('Modality') })
  readonly modality: unknown;
  @property('Whether it is affirmed or denied.', { type: named('Polarity') })
  readonly polarity: unknown;
  @property('How sure it is, from 0 to 1.', { type: () => Float })
  readonly confidence: unknown;
  @property('How directly its best evidence says it.', { type: named('Basis') })
  readonly basis: unknown;
  @property('How many passages say so.', { type: () => Int, absent: 0 })
  readonly evidenceCount: unknown;
  @property('How many articles say so.', { type: () => Int, absent: 0 })
  readonly articleCount: unknown;
  @property('When the first article said so; null when undated.', {
    type: () => MomentScalar,
    nullable: true,
  })
  readonly firstAssertedAt: unknown;
  @property('When the last article said so; null when undated.', { type: () => MomentScalar, nullable: true })
  readonly lastAssertedAt: unknown;

  @evidence()
  readonly evidence: unknown;

  @listed({ description: 'The articles that say so.', node: 'Article', paths: [PATHS.articlesOfClaim] })
  readonly articles: unknown;

  @single('Statement', 'The statement that it stands in; null when the article itself says so.', {
    paths: [PATHS.saidBy],
  })
  readonly saidBy: unknown;

  @field({
    type: listOf('Claim'),
    description: 'Claims that cannot be true beside it. Both stand; nothing is decided silently.',
    graph: { read: 'path', paths: [PATHS.contradicts], distinct: true },
  })
  readonly contradicts: unknown;
}
