import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDay } from '../domain/fuzzy-date.js';
import { badValue } from './bad-value.js';

interface TextScalar {
  readonly name: string;
  readonly description: string;
  readonly expected: string;
  readonly isValid: (text: string) => boolean;
}

function textScalar({ name, description, expected, isValid }: TextScalar): GraphQLScalarType<string, string> {
  const parse = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    const given = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : 'The value given';
    throw badValue(`${given} is not ${expected}.`, node);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
  });
}

/** A day of the calendar, `YYYY-MM-DD`. */
export const DateScalar = textScalar({
  name: 'Date',
  description: 'A day of the calendar as ISO 8601 writes it, such as "2017-11-01".',
  expected: 'a day of the calendar such as "2017-11-01"',
  isValid: isDay,
});

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** A day, or a day with a time and zone. */
export const MomentScalar = textScalar({
  name: 'Moment',
  description:
    'A day, or a day with a time of day and zone, as ISO 8601 writes it: "2017-11-06" or "2017-11-06T08:30:00Z".',
  expected: 'a day such as "2017-11-06" or a moment such as "2017-11-06T08:30:00Z"',
  isValid: (text) => isDay(MOMENT.exec(text)?.[1] ?? ''),
});
