import { AppError, invariant } from '../errors.js';
import type { Column, ListPlan } from './plan.js';

/** Grafeo 0.6 takes 128 levels of a plan, and every list of a row is one: 8 nested levels of 90 lists pass, of 100 not. */
const MOST_LISTS = 90;

/** The positions of a row as they are asked for; equal columns share one. */
export class Columns {
  readonly #slots = new Map<string, number>();
  readonly #lists = new Map<ListPlan, number>();
  readonly #columns: Column[] = [];

  /** The position of a column that reads the row itself. */
  slot(column: Exclude<Column, { readonly list: ListPlan }>): number {
    const key = JSON.stringify(column);
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    this.#slots.set(key, this.#columns.length);
    return this.#columns.push(column) - 1;
  }

  /** The position of a list below the row, or of its length. Lists are the same when they are one object. */
  list(column: 'rows' | 'count', list: ListPlan): number {
    const known = this.#lists.get(list);
    if (known !== undefined) {
      invariant(this.#columns[known]?.column === column, 'one list is read as rows and as count');
      return known;
    }
    return this.#add({ column, list });
  }

  /** The position of counts of values. */
  facet(column: Extract<Column, { readonly column: 'facet' }>): number {
    return this.#lists.get(column.list) ?? this.#add(column);
  }

  #add(column: Extract<Column, { readonly list: ListPlan }>): number {
    if (this.#lists.size === MOST_LISTS) {
      throw new AppError(
        'QUERY_TOO_COSTLY',
        `More than ${MOST_LISTS} lists of one thing are asked for, over all the kinds that it may be of. Ask for fewer at once.`,
      );
    }
    this.#lists.set(column.list, this.#columns.length);
    return this.#columns.push(column) - 1;
  }

  get all(): readonly Column[] {
    return this.#columns;
  }
}
