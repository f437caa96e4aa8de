import './reflect.js';
import { Extensions, Int, ObjectType } from 'type-graphql';
import type { Grouping, TypeMapping } from '../query/mapping.js';
import { type Declaration, field } from './declare.js';
import { listOf, register } from './registry.js';
import { vocabulary } from './vocabulary.js';

const YEAR_OF_DATE: Grouping = { property: 'dateKey', as: 'year' };
const byName = (property: string): Grouping => ({ property, as: 'name' });

/** What connections count things of a kind by. */
export const FACETS: Readonly<Record<string, Readonly<Record<string, Grouping>>>> = {
  Agreement: { STATUS: byName('status'), TYPE: byName('type'), YEAR: YEAR_OF_DATE },
  Event: { TYPE: byName('type'), STATUS: byName('status'), YEAR: YEAR_OF_DATE },
  Claim: { PREDICATE: byName('predicate'), MODALITY: byName('modality'), YEAR: YEAR_OF_DATE },
  Article: {
    PUBLISHER: { property: 'publisher', as: 'value' },
    YEAR: { property: 'publishedKey', as: 'year' },
  },
};

for (const [kind, groupings] of Object.entries(FACETS))
  vocabulary({
    name: `${kind}Facet`,
    description: `What connections count things of the kind ${kind} by.`,
    values: Object.keys(groupings),
    describe: (value) =>
      groupings[value]?.as === 'year'
        ? 'By the year in which it begins or was published; undated things are not counted.'
        : `By ${value.toLowerCase()}; things without are not counted.`,
  });

@Extensions({ graph: { is: 'given' } satisfies TypeMapping })
@ObjectType('FacetValue', {
  description: 'One value, and how many things have it.',
  simpleResolvers: true,
})
export class FacetValue {
  @field({ type: () => String, description: 'The value: the name of an enum value, a year, or a text.' })
  readonly value: unknown;
  @field({ type: () => Int, description: 'How many things of the whole list have it, each counted once.' })
  readonly count: unknown;
}
register('FacetValue', FacetValue);

@Extensions({ graph: { is: 'given' } satisfies TypeMapping })
@ObjectType('Facet', { description: 'How often each value occurs in a whole list.', simpleResolvers: true })
export class Facet {
  @field({ type: () => String, description: 'What is counted by, as asked for, such as "STATUS".' })
  readonly of: unknown;
  @field({ type: listOf('FacetValue'), description: 'The values, most frequent first.' })
  readonly values: unknown;
}
register('Facet', Facet);

/** The field `facets` of connections over that type, where it has any. */
export function facetsOf(type: string): Readonly<Record<string, Declaration>> {
  const groupings = FACETS[type];
  if (groupings === undefined) return {};
  return {
    facets: field({
      type: listOf('Facet'),
      description: 'Counts of the whole list by the values of some fields; counted only when asked for.',
      arguments: {
        of: {
          type: listOf(`${type}Facet`),
          default: Object.keys(groupings),
          description: 'By what, in this order.',
        },
        first: { type: () => Int, description: 'How many values of each, at most 100; 10 unless told.' },
      },
      graph: { read: 'facets' },
    }),
  };
}
