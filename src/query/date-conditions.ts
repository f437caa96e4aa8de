import { mapLate } from './late.js';
import type { Role } from './mapping.js';
import type { Condition } from './plan.js';

/** Days from one to another, both included; an end left out is open. */
export interface Days {
  readonly from?: string;
  readonly to?: string;
}

/** Sorts behind every moment of the day that it follows. */
const END_OF_DAY = 'T~';
const endOf = (day: string): string => `${day}${END_OF_DAY}`;
const FIRST = '0000';
const LAST = '9999';

const compare = (
  on: Role,
  property: string,
  is: '<' | '<=' | '>' | '>=',
  value: string,
  absent?: string,
): Condition => ({ test: 'compare', on, property, is, value, ...(absent !== undefined && { absent }) });

/** The period startDate..endDate of the row shares a day with these. An undated row does not. */
export const overlapsPeriod = (on: Role, { from, to }: Days): readonly Condition[] => [
  {
    test: 'or',
    of: [
      { test: 'present', on, property: 'startDate' },
      { test: 'present', on, property: 'endDate' },
    ],
  },
  ...(to === undefined ? [] : [compare(on, 'startDate', '<=', to, FIRST)]),
  ...(from === undefined ? [] : [compare(on, 'endDate', '>=', from, LAST)]),
];
export const periodBefore = (on: Role, day: string): Condition => compare(on, 'endDate', '<', day);
export const periodAfter = (on: Role, day: string): Condition => compare(on, 'startDate', '>', day);

/** What stands in a key for an unknown moment, and sorts before every known one. */
const UNKNOWN = '0000';

/** A moment stored as an ISO string lies on one of these days. */
export const overlapsMoment = (on: Role, property: string, { from, to }: Days): readonly Condition[] => [
  from === undefined ? compare(on, property, '>', UNKNOWN) : compare(on, property, '>=', from),
  ...(to === undefined ? [] : [compare(on, property, '<=', mapLate(to, endOf))]),
];
export const momentBefore = (on: Role, property: string, day: string): readonly Condition[] => [
  compare(on, property, '>', UNKNOWN),
  compare(on, property, '<', day),
];
export const momentAfter = (on: Role, property: string, day: string): Condition =>
  compare(on, property, '>', mapLate(day, endOf));
