import { badInput, parseId, show } from './bad-input.js';
import type { Days } from './date-conditions.js';
import { overlapsPeriod } from './date-conditions.js';
import type { OrderKey, Role, Strand } from './mapping.js';
import { type Arguments, checkLength } from './page.js';
import type { Condition } from './plan.js';
import { type PlannedConnection, planConnection } from './plan-connection.js';
import type { Request, Selected } from './request.js';

/** How many things a timeline is about at most. */
const OLDEST_FIRST: readonly OrderKey[] = [{ on: 'edge', property: 'dateKey', descending: false }];
const BY_THING: readonly OrderKey[] = [
  { on: 'node', property: 'id', descending: false },
  { on: 'edge', property: 'modality', descending: false },
];
const IS_DATED: Condition = { test: 'present', on: 'edge', property: 'startDate' };

export interface StrandsReading {
  readonly selected: Selected;
  readonly args: Arguments;
  /** How many rows a page has unless told. */
  readonly usual: number;
  readonly strands: readonly Strand[];
  /** What the timeline is about, below a thing. */
  readonly start?: Role;
}

/** Plans a timeline: what its strands hold of the things that it is about, in order of date. Undated things are not on it. */
export function planStrands(
  request: Request,
  { selected, args, usual, strands, start }: StrandsReading,
): PlannedConnection {
  const modality = readList(args.modality, `${selected.at}(modality)`, request.pageSize) ?? [];
  const about = `${selected.at}(about)`;
  const ids = readList(args.about, about, request.pageSize)?.map((id) => parseId(id, about));
  return planConnection(request, {
    selected,
    args,
    usual,
    source: { from: 'strands', strands, modality, ...(start && { start }), ...(ids && { ids }) },
    where: [
      IS_DATED,
      { test: 'compare', on: 'edge', property: 'modality', is: 'IN', value: modality },
      ...readDays(args, selected.at),
    ],
    distinct: false,
    order: OLDEST_FIRST,
    close: BY_THING,
  });
}

function readDays(args: Arguments, at: string): readonly Condition[] {
  const { from, to } = args;
  if (typeof from === 'string' && typeof to === 'string' && from > to)
    throw badInput(`${at}(from)`, `from ${show(from)} lies after to ${show(to)}. Exchange them.`);
  const days: Days = {
    ...(typeof from === 'string' && { from }),
    ...(typeof to === 'string' && { to }),
  };
  return Object.keys(days).length === 0 ? [] : overlapsPeriod('edge', days);
}

function readList(value: unknown, at: string, most: number): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  if (value.includes(null)) throw badInput(at, 'the list holds null; expected values only.');
  checkLength(value, at, most);
  return value.map(String);
}
