import { badInput } from './bad-input.js';
import type { Columns } from './columns.js';
import { type Grouping, typeMapping } from './mapping.js';
import { type Arguments, readSize } from './page.js';
import type { ConnectionPart, ListPlan } from './plan.js';
import type { Request, Selected } from './request.js';

const USUAL_SIZE = 10;

/** The counts that a connection's `facets` asks for, before their columns have a place. */
export interface PlannedFacets {
  readonly limit: number;
  readonly facets: readonly { readonly of: string; readonly by: Grouping; readonly list: ListPlan }[];
}

/** Rows that are counted, whatever page of them is shown. */
export type Counted = Pick<ListPlan, 'source' | 'where' | 'distinct' | 'order'>;

export interface FacetsReading {
  readonly request: Request;
  readonly selected: Selected;
  readonly args: Arguments;
  /** What the connection's nodes can be counted by. */
  readonly groupings: Readonly<Record<string, Grouping>>;
  readonly rows: Counted;
}

/** Plans how often each value of some properties occurs among all the nodes of a connection. */
export function planFacets({ request, selected, args, groupings, rows }: FacetsReading): PlannedFacets {
  const { of, first } = args;
  const at = selected.at;
  const names = Array.isArray(of) ? of.map(String) : Object.keys(groupings);
  const limit = readSize(first, `${at}(first)`, request.pageSize) ?? Math.min(USUAL_SIZE, request.pageSize);
  const facets = names.map((name) => {
    const by = groupings[name];
    if (by === undefined)
      throw badInput(`${at}(of)`, `expected values such as ${Object.keys(groupings)[0]}.`);
    return { of: name, by, list: { ...rows, columns: [] } };
  });
  return { limit, facets };
}

/** Gives the counts their places among the columns of the connection's parent. */
export const placeFacets = ({ limit, facets }: PlannedFacets, parent: Columns): ConnectionPart => ({
  part: 'facets',
  facets: facets.map(({ of, by, list }) => ({
    of,
    slot: parent.facet({ column: 'facet', list, by, limit }),
    isName: by.as === 'name',
  })),
});

/** What nodes of a type can be counted by. */
export function groupingsOf(type: Parameters<typeof typeMapping>[0]): Readonly<Record<string, Grouping>> {
  const mapping = typeMapping(type);
  return (mapping?.is === 'node' ? mapping.facets : undefined) ?? {};
}
