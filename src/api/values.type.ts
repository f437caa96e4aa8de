import './reflect.js';
import { Extensions, Float, ObjectType } from 'type-graphql';
import type { TypeMapping } from '../query/mapping.js';
import { property } from './declare.js';
import { named, register } from './registry.js';
import { DateScalar } from './scalars.js';

@Extensions({ graph: { is: 'value' } satisfies TypeMapping })
@ObjectType('FuzzyDate', {
  description: 'A date as exact as the text is: inclusive bounds, how exact, and the words that say so.',
  simpleResolvers: true,
})
export class FuzzyDate {
  @property('The first day that it may mean.', { property: 'startDate', type: () => DateScalar })
  readonly start: unknown;
  @property('The last day that it may mean; null when open-ended.', {
    property: 'endDate',
    type: () => DateScalar,
    nullable: true,
  })
  readonly end: unknown;
  @property('How exact it is.', { type: named('DatePrecision'), nullable: true })
  readonly precision: unknown;
  @property('The words of the text.', { property: 'dateText', nullable: true })
  readonly text: unknown;
  @property('Where the date comes from.', { property: 'dateBasis', type: named('DateBasis'), nullable: true })
  readonly basis: unknown;
}
register('FuzzyDate', FuzzyDate);

@Extensions({ graph: { is: 'value' } satisfies TypeMapping })
@ObjectType('Money', { description: 'An amount of money as the text gives it.', simpleResolvers: true })
export class Money {
  @property('The least that it may mean.', { property: 'amountMin', type: () => Float, nullable: true })
  readonly min: unknown;
  @property('The most that it may mean.', { property: 'amountMax', type: () => Float, nullable: true })
  readonly max: unknown;
  @property('Currency, ISO 4217.', { nullable: true })
  readonly currency: unknown;
  @property('The words of the text.', { property: 'amountText' })
  readonly text: unknown;
}
register('Money', Money);
