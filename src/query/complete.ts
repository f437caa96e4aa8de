import {
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  specifiedScalarTypes,
} from 'graphql';
import type { ConnectionShape, ObjectShape, Shape } from './plan.js';
import { collectFields, type Operation } from './selection.js';
import { isShaped, type Row, read, readPage, readPart, rowsOf } from './shape.js';

/** How values become what the response has. Throws Anomaly for what only graphql-js may answer. */
export interface Completer {
  /** From a value as the shaper gives it. */
  of(value: unknown): unknown;
  /** From a row: the same as of its shaped value, without making that first. */
  from(shape: Shape, row: Row): unknown;
  /** From the rows of a list, each in that shape. */
  fromRows(item: Shape, rows: readonly Row[]): unknown;
}

/** Completes the root object from the value of each root field. */
export type CompleteRoots = (
  rootOf: (key: string) => { readonly shape: Shape; readonly row: Row },
) => unknown;

/** Something that graphql-js would report, bubble or coerce in its own way: the whole answer is left to it. */
export class Anomaly extends Error {
  override readonly name = 'Anomaly';
}

/** That there is no value where the schema promises one. */
export class MissingValue extends Anomaly {}

type Nodes = readonly Pick<FieldNode, 'selectionSet'>[];

/** Compiles how the values of one operation are completed: leaves, nulls, lists, kinds, and keys in their order, as graphql-js has them. */
export class Completion {
  readonly #operation: Operation;
  readonly #isSharing: boolean;
  readonly #known = new Map<string, Completer>();
  readonly #numbers = new Map<object, number>();

  /** Where rows share lists, these are completed once. */
  constructor(operation: Operation, isSharing = false) {
    this.#operation = operation;
    this.#isSharing = isSharing;
  }

  /** How the root object is completed. */
  roots(type: GraphQLObjectType, nodes: Nodes): CompleteRoots {
    const fields = this.#fieldsOf(type, nodes);
    const make = makerOf(fields);
    return (rootOf) => {
      const object = make();
      for (const { key, name, completer } of fields) {
        if (name === '__typename') object[key] = type.name;
        else {
          const { shape, row } = rootOf(key);
          object[key] = completer.from(shape, row);
        }
      }
      return object;
    };
  }

  /** How a field of that type with those selections is completed. */
  field(type: GraphQLOutputType, nodes: Nodes): Completer {
    if (isNonNullType(type)) return required(this.field(type.ofType, nodes));
    if (isListType(type)) return listed(this.field(type.ofType, nodes));
    if (isLeafType(type)) return leafOf(leaf(type));
    if (!isAbstractType(type)) return this.object(type, nodes);
    const objects = new Map<unknown, Completer>();
    for (const possible of this.#operation.schema.getPossibleTypes(type))
      objects.set(possible.name, this.object(possible, nodes));
    return abstract(objects);
  }

  /** How an object of that type is completed. Types of one interface share the completion of their fields. */
  object(type: GraphQLObjectType, nodes: Nodes): Completer {
    const key = `${type.name} ${nodes.map((node) => this.#numberOf(node)).join(' ')}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const completer = objectOf(this.#fieldsOf(type, nodes), this.#isSharing);
    this.#known.set(key, completer);
    return completer;
  }

  #fieldsOf(type: GraphQLObjectType, nodes: Nodes): readonly CompletedField[] {
    const definitions = type.getFields();
    return [...collectFields(this.#operation, type, nodes)].map(([key, selected]) => {
      const name = selected[0]?.name.value ?? '';
      if (name === '__typename') return { key, name, completer: leafOf(() => type.name) };
      const field = definitions[name];
      if (field === undefined) throw new Anomaly(`${name} is answered by graphql-js`);
      return { key, name, completer: this.field(field.type, selected) };
    });
  }

  #numberOf(node: object): number {
    const known = this.#numbers.get(node) ?? this.#numbers.size;
    this.#numbers.set(node, known);
    return known;
  }
}

interface CompletedField {
  readonly key: string;
  readonly name: string;
  readonly completer: Completer;
}

/** An object without prototype takes any key, but V8 keeps it in its slow form. */
function makerOf(fields: readonly CompletedField[]): () => Record<string, unknown> {
  const isPlain = fields.every(({ key }) => key !== '__proto__');
  return () => (isPlain ? {} : Object.create(null));
}

const noRows = (): never => {
  throw new Anomaly('rows of what is no list');
};

/** From the first row of a list, null where there is none. */
function fromFirst(
  { slot, item, isNever }: Shape & { readonly as: 'first' },
  row: Row,
  from: Completer['from'],
): unknown {
  const [first] = rowsOf(row, slot);
  return first === undefined && isNever !== 'absent' ? null : from(item, first ?? []);
}

function objectOf(fields: readonly CompletedField[], isSharing: boolean): Completer {
  const connectionOf = isSharing ? new WeakMap<readonly Row[], unknown>() : undefined;
  const make = makerOf(fields);
  const of: Completer['of'] = (value) => {
    if (value === null || value === undefined) return null;
    if (typeof value !== 'object') throw new Anomaly('no object');
    const source = value as Readonly<Record<string, unknown>>;
    const shaped = isShaped(source);
    const object = make();
    for (const { key, name, completer } of fields) object[key] = completer.of(source[shaped ? key : name]);
    return object;
  };
  /** Fields stand in the order of the selection in both, but for those that need no row. */
  const zip = <Part>(
    parts: readonly (readonly [key: string, part: Part])[],
    complete: (completer: Completer, part: Part) => unknown,
  ): unknown => {
    const object = make();
    let next = 0;
    for (const { key, name, completer } of fields) {
      if (name === '__typename') object[key] = completer.of(undefined);
      else {
        const part = parts[next++];
        if (part === undefined || part[0] !== key) throw new Anomaly('another selection');
        object[key] = complete(completer, part[1]);
      }
    }
    return object;
  };
  const fromConnection = (shape: ConnectionShape, row: Row): unknown => {
    const page = readPage(shape, row);
    return zip(shape.fields, (completer, part) => {
      if (part.part === 'edges' || part.part === 'nodes') return completer.fromRows(part.item, page.rows);
      return completer.of(readPart(part, page, row));
    });
  };
  const from: Completer['from'] = (shape, row) => {
    switch (shape.as) {
      case 'object':
        if (shape.presence !== undefined && (row[shape.presence] ?? null) === null) return null;
        return zip(shape.fields, (completer, part) => completer.from(part, row));
      case 'first':
        return fromFirst(shape, row, from);
      case 'connection': {
        const rows = shape.slot === undefined ? undefined : (row[shape.slot] as readonly Row[] | null);
        const known = rows && connectionOf?.get(rows);
        if (known !== undefined) return known;
        const connection = fromConnection(shape, row);
        if (rows) connectionOf?.set(rows, connection);
        return connection;
      }
      default:
        return of(read(shape, row));
    }
  };
  return { of, from, fromRows: noRows };
}

function abstract(objects: ReadonlyMap<unknown, Completer>): Completer {
  const of: Completer['of'] = (value) => {
    if (value === null || value === undefined) return null;
    return find((value as { readonly __typename?: unknown }).__typename).of(value);
  };
  const find = (type: unknown): Completer => {
    const object = objects.get(type);
    if (object === undefined) throw new Anomaly('a thing of no known kind');
    return object;
  };
  const ofObject = (shape: ObjectShape | undefined, row: Row): unknown =>
    shape === undefined ? null : find(shape.type).from(shape, row);
  const from: Completer['from'] = (shape, row) => {
    switch (shape.as) {
      case 'object':
        return ofObject(shape, row);
      case 'variant':
        return ofObject(shape.objects[String(row[shape.kind])], row);
      case 'first':
        return fromFirst(shape, row, from);
      default:
        return of(read(shape, row));
    }
  };
  return { of, from, fromRows: noRows };
}

function required({ of, from, fromRows }: Completer): Completer {
  const present = (completed: unknown): unknown => {
    if (completed === null) throw new MissingValue('null where none may be');
    return completed;
  };
  return {
    of: (value) => present(of(value)),
    from: (shape, row) => present(from(shape, row)),
    fromRows: (item, rows) => present(fromRows(item, rows)),
  };
}

function listed({ of, from }: Completer): Completer {
  const ofList: Completer['of'] = (value) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) throw new Anomaly('no list');
    return value.map(of);
  };
  const fromRows: Completer['fromRows'] = (item, rows) => rows.map((row) => from(item, row));
  return {
    of: ofList,
    from: (shape, row) => {
      if (shape.as === 'only') return fromRows(shape.item, [[row[shape.slot]]]);
      return shape.as === 'list' ? fromRows(shape.item, rowsOf(row, shape.slot)) : ofList(read(shape, row));
    },
    fromRows,
  };
}

type Complete = (value: unknown) => unknown;

const leafOf = (of: Complete): Completer => ({
  of,
  from: (shape, row) =>
    of(shape.as === 'value' ? (row[shape.slot] ?? shape.absent ?? null) : read(shape, row)),
  fromRows: noRows,
});

function leaf(type: GraphQLLeafType): Complete {
  if (isEnumType(type)) return enumeration(type.getValues());
  const isText = specifiedScalarTypes.includes(type) && (type.name === 'String' || type.name === 'ID');
  return (value) => {
    if (value === null || value === undefined) return null;
    if (isText && typeof value === 'string') return value;
    const serialized = type.serialize(value);
    if (serialized === null || serialized === undefined) throw new Anomaly('a leaf without value');
    return serialized;
  };
}

function enumeration(values: readonly { readonly name: string; readonly value: unknown }[]): Complete {
  const names = new Map(values.map(({ name, value }) => [value, name]));
  return (value) => {
    if (value === null || value === undefined) return null;
    const name = names.get(value);
    if (name === undefined) throw new Anomaly('a value of no enum');
    return name;
  };
}
