import { fold } from '../domain/fold.js';
import { invariant } from '../errors.js';
import { searchTerms } from '../store/search-query.js';
import { Columns } from './columns.js';
import { isAbsent } from './conditions.js';
import { decide, mapLate } from './late.js';
import type { OrderKey } from './mapping.js';
import type { Condition, Shape } from './plan.js';
import { planConnection } from './plan-connection.js';
import type { Root } from './request.js';

const USUAL_SIZE = 20;
/** How many hits of the engine are ranked anew; those that it ranks below are not found. */
const MOST_HITS = 500;
const BEST_FIRST: readonly OrderKey[] = [
  { on: 'score', property: 'score', isNumber: true, descending: true },
  { on: 'node', property: 'articleCount', isNumber: true, absent: 0, descending: true },
];
const BY_ID: readonly OrderKey[] = [{ on: 'node', property: 'id', descending: false }];

/** Plans a full-text search. The order is our own, so that it is the same whichever engine finds the hits. */
export function planSearch({ request, columns, selected, args }: Root): Shape {
  const query = mapLate(args.query, String);
  const terms = mapLate(query, searchTerms);
  const kinds: readonly Condition[] = Array.isArray(args.kinds)
    ? [{ test: 'kind', kinds: args.kinds.map(String) }]
    : [];
  const planned = planConnection(request, {
    selected,
    args,
    usual: USUAL_SIZE,
    source: { from: 'search', query, terms, name: mapLate(query, fold), limit: MOST_HITS },
    where: [isAbsent('superseded'), ...kinds],
    distinct: false,
    order: BEST_FIRST,
    close: BY_ID,
    scored: query,
    terms,
  });
  return decide(terms, ({ length }) => length > 0) ? planned(columns) : emptied(planned(new Columns()));
}

/** A connection that answers without the database, as a search without words does. */
function emptied(shape: Shape): Shape {
  invariant(shape.as === 'connection', 'a search is answered by a connection');
  const { slot: _rows, fields, ...rest } = shape;
  const empty = fields.map(([key, part]): (typeof fields)[number] =>
    part.part === 'totalCount' ? [key, { part: 'constant', value: 0 }] : [key, part],
  );
  return { ...rest, fields: empty };
}
