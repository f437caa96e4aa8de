import type { Column, Condition, ListPlan } from './plan.js';

/** What the filters of an operation are made of, those of nested lists and what groups others included. */
export interface FilterExtent {
  /** What has to be related to something counts as ten: the database walks for each. A group counts as what it holds, at least as one. */
  readonly conditions: number;
  /** Levels of conditions in each other. */
  readonly depth: number;
  /** Levels of conditions on related things in each other: each may multiply what the database walks. */
  readonly relations: number;
}

const RELATION = 10;
const NOTHING: FilterExtent = { conditions: 0, depth: 0, relations: 0 };

/** The extent of the conditions before the rows of these columns. */
export function filterExtentOf(columns: readonly Column[], seen = new Set<ListPlan>()): FilterExtent {
  const extents: FilterExtent[] = [];
  for (const column of columns) {
    if (!('list' in column) || seen.has(column.list)) continue;
    seen.add(column.list);
    extents.push(...column.list.where.map(extentOf), filterExtentOf(column.list.columns, seen));
  }
  return together(extents);
}

function extentOf(condition: Condition): FilterExtent {
  const { conditions, depth, relations } = together(innerOf(condition).map(extentOf));
  const isRelation = condition.test === 'exists';
  return {
    conditions: isRelation ? conditions + RELATION : Math.max(1, conditions),
    depth: depth + 1,
    relations: relations + (isRelation ? 1 : 0),
  };
}

function innerOf(condition: Condition): readonly Condition[] {
  switch (condition.test) {
    case 'and':
    case 'or':
      return condition.of;
    case 'not':
      return [condition.of];
    case 'exists':
      return condition.where;
    default:
      return [];
  }
}

const together = (extents: readonly FilterExtent[]): FilterExtent =>
  extents.reduce(
    (all, one) => ({
      conditions: all.conditions + one.conditions,
      depth: Math.max(all.depth, one.depth),
      relations: Math.max(all.relations, one.relations),
    }),
    NOTHING,
  );
