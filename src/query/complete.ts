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
import { collectFields, type Operation } from './selection.js';
import { isShaped } from './shape.js';

/** A value as the response has it, made from one as the shaper gives it. Throws Anomaly for what only graphql-js may answer. */
export type Complete = (value: unknown) => unknown;

/** Something that graphql-js would report, bubble or coerce in its own way: the whole answer is left to it. */
export class Anomaly extends Error {
  override readonly name = 'Anomaly';
}

type Nodes = readonly Pick<FieldNode, 'selectionSet'>[];

/** Compiles how the values of one operation are completed: leaves, nulls, lists, kinds, and keys in their order, as graphql-js has them. */
export class Completion {
  readonly #operation: Operation;
  readonly #known = new Map<string, Complete>();
  readonly #numbers = new Map<object, number>();

  constructor(operation: Operation) {
    this.#operation = operation;
  }

  /** How a field of that type with those selections is completed. */
  field(type: GraphQLOutputType, nodes: Nodes): Complete {
    if (isNonNullType(type)) return required(this.field(type.ofType, nodes));
    if (isListType(type)) return listed(this.field(type.ofType, nodes));
    if (isLeafType(type)) return leaf(type);
    if (!isAbstractType(type)) return this.object(type, nodes);
    const objects = new Map<unknown, Complete>();
    for (const possible of this.#operation.schema.getPossibleTypes(type))
      objects.set(possible.name, this.object(possible, nodes));
    return (value) => {
      if (value === null || value === undefined) return null;
      const object = objects.get((value as { readonly __typename?: unknown }).__typename);
      if (object === undefined) throw new Anomaly('a thing of no known kind');
      return object(value);
    };
  }

  /** How an object of that type is completed. Types of one interface share the completion of their fields. */
  object(type: GraphQLObjectType, nodes: Nodes): Complete {
    const key = `${type.name} ${nodes.map((node) => this.#numberOf(node)).join(' ')}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const complete = objectOf(this.#fieldsOf(type, nodes));
    this.#known.set(key, complete);
    return complete;
  }

  #fieldsOf(type: GraphQLObjectType, nodes: Nodes): readonly CompletedField[] {
    const definitions = type.getFields();
    return [...collectFields(this.#operation, type, nodes)].map(([key, selected]) => {
      const name = selected[0]?.name.value ?? '';
      if (name === '__typename') return { key, name, complete: () => type.name };
      const field = definitions[name];
      if (field === undefined) throw new Anomaly(`${name} is answered by graphql-js`);
      return { key, name, complete: this.field(field.type, selected) };
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
  readonly complete: Complete;
}

function objectOf(fields: readonly CompletedField[]): Complete {
  // An object without prototype takes any key, but V8 keeps it in its slow form.
  const isPlain = fields.every(({ key }) => key !== '__proto__');
  return (value) => {
    if (value === null || value === undefined) return null;
    if (typeof value !== 'object') throw new Anomaly('no object');
    const source = value as Readonly<Record<string, unknown>>;
    const shaped = isShaped(source);
    const object: Record<string, unknown> = isPlain ? {} : Object.create(null);
    for (const { key, name, complete } of fields) object[key] = complete(source[shaped ? key : name]);
    return object;
  };
}

function required(complete: Complete): Complete {
  return (value) => {
    const completed = complete(value);
    if (completed === null) throw new Anomaly('null where none may be');
    return completed;
  };
}

function listed(complete: Complete): Complete {
  return (value) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) throw new Anomaly('no list');
    return value.map(complete);
  };
}

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
