import { isSymmetric, type Predicate } from '../domain/relations.js';
import { badInput } from './bad-input.js';
import { encodeCursor } from './cursor.js';
import type { ConnectionPart, ConnectionShape, CursorShape, ObjectShape, RootPlan, Shape } from './plan.js';
import { type Excerpt, markSnippet, printSnippet } from './snippet.js';

export type Row = readonly unknown[];

/** Marks the objects made here; without Object's own prototype no response key means anything special. */
const SHAPED: object = Object.freeze(Object.create(null));

/** Whether a value is an object made by `shape`: its fields stand under their response keys. */
export const isShaped = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === SHAPED;

/** The value of a root field from the one record that its statement returned. Objects carry `__typename`. */
export const shape = (plan: RootPlan, record: Row): unknown => read(plan.shape, record);

/** The value that a row has in that shape. */
export function read(wanted: Shape, row: Row): unknown {
  switch (wanted.as) {
    case 'value':
      return row[wanted.slot] ?? wanted.absent ?? null;
    case 'constant':
      return wanted.value;
    case 'direction':
      return row[wanted.outgoing] === true || isSymmetric(row[wanted.type] as Predicate) ? 'out' : 'in';
    case 'cursor':
      return readCursor(wanted.cursor, row);
    case 'snippet': {
      const snippet = markSnippet(row[wanted.slot] as Excerpt, wanted.terms);
      return wanted.parts ? snippet : printSnippet(snippet);
    }
    case 'object':
      return readObject(wanted, row);
    case 'variant': {
      const object = wanted.objects[String(row[wanted.kind])];
      return object === undefined ? null : readObject(object, row);
    }
    case 'list':
      return rowsOf(row, wanted.slot).map((item) => read(wanted.item, item));
    case 'only':
      return [read(wanted.item, [row[wanted.slot]])];
    case 'first': {
      const [item] = rowsOf(row, wanted.slot);
      if (item === undefined && wanted.isNever !== 'absent') return null;
      return read(wanted.item, item ?? []);
    }
    case 'named':
      return readNamed(wanted, row);
    case 'byId':
      return readById(wanted, row);
    case 'connection':
      return readConnection(wanted, row);
  }
}

/** The rows of a list within a row. */
export const rowsOf = (row: Row, slot: number): readonly Row[] => (row[slot] ?? []) as readonly Row[];

const readCursor = ({ signature, slots }: CursorShape, row: Row): string =>
  encodeCursor(
    signature,
    slots.map((slot) => row[slot]),
  );

/** An object to be filled with fields under their response keys. */
export function newObject(type: string): Record<string, unknown> {
  const object: Record<string, unknown> = Object.create(SHAPED);
  object.__typename = type;
  return object;
}

function readObject({ type, presence, fields }: ObjectShape, row: Row): unknown {
  if (presence !== undefined && (row[presence] ?? null) === null) return null;
  const object = newObject(type);
  for (const [key, field] of fields) object[key] = read(field, row);
  return object;
}

function readNamed({ slot, item, name, at }: Shape & { as: 'named' }, row: Row): unknown {
  const rows = rowsOf(row, slot);
  const [best] = rows;
  if (best === undefined) return null;
  const equals = rows.filter(([score]) => score === best[0]);
  if (equals.length === 1) return read(item, best);
  const candidates = equals.slice(0, 10).map(([, id, called]) => `${String(called)} (id "${String(id)}")`);
  const more = equals.length > 10 ? ', and more' : '';
  throw badInput(
    at,
    `${JSON.stringify(name)} fits several: ${candidates.join(', ')}${more}. Give the whole name of one, or its id.`,
  );
}

function readById({ slots, ids }: Shape & { as: 'byId' }, row: Row): unknown {
  const found = new Map<unknown, unknown>();
  const former = new Map<unknown, unknown>();
  for (const { slot, item } of slots) {
    for (const each of rowsOf(row, slot)) {
      const object = read(item, each);
      found.set(each[0], object);
      for (const id of (each[1] ?? []) as readonly string[]) if (!former.has(id)) former.set(id, object);
    }
  }
  return ids.map((id) => found.get(id) ?? former.get(id) ?? null);
}

interface PageRows {
  readonly rows: readonly Row[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

function readConnection(wanted: ConnectionShape, row: Row): unknown {
  const page = readPage(wanted, row);
  const object = newObject(wanted.type);
  for (const [key, part] of wanted.fields) object[key] = readPart(part, page, row);
  return object;
}

/** The rows of a connection's page. */
export function readPage({ slot, size, backward, follows, precedes }: ConnectionShape, row: Row): PageRows {
  const fetched = slot === undefined ? [] : rowsOf(row, slot);
  const isCut = fetched.length > size;
  const rows = fetched.slice(0, size);
  return {
    rows: backward ? rows.reverse() : rows,
    hasNext: backward ? precedes : isCut || precedes,
    hasPrevious: backward ? isCut || follows : follows,
  };
}

/** The value of one part of a connection. */
export function readPart(part: ConnectionPart, page: PageRows, row: Row): unknown {
  switch (part.part) {
    case 'edges':
    case 'nodes':
      return page.rows.map((item) => read(part.item, item));
    case 'totalCount':
      return row[part.slot] ?? 0;
    case 'facets':
      return part.facets.map((facet) => readFacet(facet, row));
    case 'constant':
      return part.value;
    case 'pageInfo':
      return readPageInfo(part, page);
  }
}

type FacetPart = (ConnectionPart & { part: 'facets' })['facets'][number];

const readFacet = ({ of, slot, isName }: FacetPart, row: Row): unknown => ({
  of,
  values: rowsOf(row, slot).map(([value, count]) => ({
    value: isName ? String(value).toUpperCase().replaceAll('-', '_') : value,
    count,
  })),
});

function readPageInfo(
  { type, cursor, fields }: ConnectionPart & { part: 'pageInfo' },
  page: PageRows,
): unknown {
  const { rows, hasNext, hasPrevious } = page;
  const cursorAt = (index: number): string | null => {
    const row = rows.at(index);
    return row === undefined ? null : readCursor(cursor, row);
  };
  // Each is made only when it is selected: a cursor costs more than the rest of a row.
  const values: Readonly<Record<string, () => unknown>> = {
    hasNextPage: () => hasNext,
    hasPreviousPage: () => hasPrevious,
    startCursor: () => cursorAt(0),
    endCursor: () => cursorAt(-1),
  };
  const object = newObject(type);
  for (const [key, name] of fields) object[key] = values[name]?.() ?? null;
  return object;
}
