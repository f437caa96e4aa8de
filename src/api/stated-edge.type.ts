import './reflect.js';
import { Extensions, Float, Int, InterfaceType } from 'type-graphql';
import type { PathMapping, TypeMapping } from '../query/mapping.js';
import { field, property } from './declare.js';
import { PATHS } from './paths.js';
import { listOf, named, register } from './registry.js';

const THROUGH_CLAIM = { property: 'claimId', label: 'Claim' } as const;

/** The evidence of a claim, oldest article first; `through` leads to the claim when it is not at hand. */
export const evidence = (through?: PathMapping['through']) =>
  field({
    type: listOf('Evidence'),
    description: 'The words that say so, oldest article first.',
    arguments: {
      first: { type: () => Int, default: 3, description: 'How many, at most 100.' },
    },
    graph: {
      read: 'path',
      ...(through !== undefined && { through }),
      paths: [PATHS.evidence],
      order: [
        { on: 'edge', property: 'publishedKey', descending: false },
        { on: 'edge', property: 'articleId', descending: false },
      ],
      close: [
        { on: 'edge', property: 'start', isNumber: true, descending: false },
        { on: 'edge', property: 'end', isNumber: true, descending: false },
      ],
      head: {
        property: 'firstSentences',
        most: 10,
        ...(through && { kept: { property: 'quote', as: 'quote' } }),
      },
      arguments: { first: { asks: 'limit' } },
    },
  });

/** The date of a holder that has `startDate`, `endDate` and so on. */
export const fuzzyDate = (description: string) =>
  field({
    type: named('FuzzyDate'),
    nullable: true,
    description,
    graph: { read: 'value', presence: 'startDate' },
  });

@Extensions({ graph: { is: 'edge' } satisfies TypeMapping })
@InterfaceType('StatedEdge', { description: 'A fact between two things, with its proof.' })
export class StatedEdge {
  @field({
    type: named('Claim'),
    description: 'The claim that the fact is drawn from.',
    graph: { read: 'path', through: THROUGH_CLAIM, paths: [[]] },
  })
  readonly claim: unknown;

  @property('How sure it is, from 0 to 1: grows with every article that says so.', {
    type: () => Float,
    on: 'edge',
  })
  readonly confidence: unknown;

  @property('Whether it is actual, planned or hypothetical.', { type: named('Modality'), on: 'edge' })
  readonly modality: unknown;

  @property('Whether it is affirmed or denied.', { type: named('Polarity'), on: 'edge' })
  readonly polarity: unknown;

  @fuzzyDate('When it was so, where an article says when.')
  readonly date: unknown;

  @evidence(THROUGH_CLAIM)
  readonly evidence: unknown;
}
register('StatedEdge', StatedEdge);
