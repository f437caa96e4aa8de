import { type FieldNode, type ValueNode, visit } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;
type Read = (variables: Variables) => unknown;

/** What a plan relies on besides the shape of the variables. */
interface Guard {
  readonly read: Read;
  readonly result: unknown;
}

/** Planning looked at a value that may be another in the next request: the plan is made anew for these values alone. */
export class TooEarly extends Error {
  override readonly name = 'TooEarly';
}

/**
 * Stands where a value of the variables stands, so that one plan serves all requests of a shape. Its type is the type of
 * the value; what computes with the value does so by `mapLate`, `joinLate` or `decide`.
 */
class Late {
  readonly id: string;
  readonly current: unknown;
  readonly read: Read;
  readonly lates: Lates;

  constructor(id: string, current: unknown, read: Read, lates: Lates) {
    this.id = id;
    this.current = current;
    this.read = read;
    this.lates = lates;
  }

  /** Lists and columns are told apart by their JSON. */
  toJSON(): unknown {
    return { late: this.id };
  }

  [Symbol.toPrimitive](): never {
    throw new TooEarly(this.id);
  }
}

/** The variables of one planning: which of them the plan leaves open, and what it takes for granted. */
export class Lates {
  /** Names of variables whose values steered the plan. */
  readonly structural: Set<string>;
  readonly guards: Guard[] = [];
  readonly #variables: Variables | undefined;
  #made = 0;

  /** Without variables every value is final. */
  constructor(variables: Variables | undefined, structural: Set<string>) {
    this.#variables = variables;
    this.structural = structural;
  }

  /** Coerced arguments, those of these names with their variables left open. */
  open(field: FieldNode | undefined, values: Variables, names: readonly string[]): Variables {
    const opened: Record<string, unknown> = { ...values };
    for (const { name, value } of field?.arguments ?? []) {
      if (names.includes(name.value)) opened[name.value] = this.#open(value, values[name.value]);
      else this.#fix(value);
    }
    return opened;
  }

  make(current: unknown, read: Read): Late {
    return new Late(`${this.#made++}`, current, read, this);
  }

  #fix(node: ValueNode): void {
    visit(node, { Variable: ({ name }) => void this.structural.add(name.value) });
  }

  #open(node: ValueNode, value: unknown): unknown {
    if (this.#variables === undefined || value === null || value === undefined) return value;
    if (node.kind === 'Variable') {
      const name = node.name.value;
      return (this.#variables[name] ?? null) === null
        ? value
        : this.#wrap(`$${name}`, value, (all) => all[name]);
    }
    if (node.kind === 'ObjectValue') {
      const object = value as Variables;
      const opened = node.fields
        .filter(({ name }) => name.value in object)
        .map(({ name, value: inner }) => [name.value, this.#open(inner, object[name.value])] as const);
      return { ...object, ...Object.fromEntries(opened) };
    }
    if (node.kind !== 'ListValue' || !Array.isArray(value)) return value;
    return joinLate(node.values.map((inner, index) => this.#open(inner, value[index])));
  }

  #wrap(id: string, value: unknown, read: Read): unknown {
    if (value === null || value === undefined) return value;
    if (Array.isArray(value)) {
      if (value.length === 0) return value;
      if (value.every(isScalar)) return new Late(id, value, read, this);
      return value.map((item, index) =>
        this.#wrap(`${id}.${index}`, item, (all) => (read(all) as readonly unknown[])[index]),
      );
    }
    if (isScalar(value)) return new Late(id, value, read, this);
    const entries = Object.entries(value as Variables).map(
      ([key, item]) =>
        [key, this.#wrap(`${id}.${key}`, item, (all) => (read(all) as Variables)[key])] as const,
    );
    return Object.fromEntries(entries);
  }
}

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** What a shape of variables leaves open: `s` a value, `l` a list of values; absence, nulls, empty lists and keys are said. */
export function shapeOf(value: unknown): string {
  if (value === undefined) return 'u';
  if (value === null) return 'n';
  if (Array.isArray(value)) {
    if (value.length === 0) return 'e';
    return value.every(isScalar) ? 'l' : `[${value.map(shapeOf).join()}]`;
  }
  if (typeof value !== 'object') return 's';
  return `{${Object.entries(value)
    .map(([key, item]) => `${key}:${shapeOf(item)}`)
    .join()}}`;
}

/** Computes with a value, now and for every later request. What it throws, it throws then too. */
export function mapLate<T, U>(value: T, change: (value: T) => U): U {
  const known: unknown = value;
  if (!(known instanceof Late)) return change(value);
  const read: Read = (variables) => change(known.read(variables) as T);
  return known.lates.make(change(known.current as T), read) as U;
}

/** A list with late values as one late list, for `mapLate`; any other list as it is. */
export function joinLate<T extends readonly unknown[]>(values: T): T {
  const late = values.find((value) => value instanceof Late);
  if (!(late instanceof Late)) return values;
  const current = values.map((value) => (value instanceof Late ? value.current : value));
  const read: Read = (variables) =>
    values.map((value) => (value instanceof Late ? value.read(variables) : value));
  return late.lates.make(current, read) as unknown as T;
}

/** What the plan may rely on: it serves only requests for which the answer is the same. */
export function decide<T, U extends string | number | boolean>(value: T, judge: (value: T) => U): U {
  const known: unknown = value;
  if (!(known instanceof Late)) return judge(value);
  const result = judge(known.current as T);
  known.lates.guards.push({ read: (variables) => judge(known.read(variables) as T), result });
  return result;
}

export const isLate = (value: unknown): boolean => value instanceof Late;

/** Whether a value is a list, which its shape tells. */
export const isList = (value: unknown): boolean =>
  Array.isArray(value instanceof Late ? value.current : value);

/** The value that stands there in a request with these variables. */
export function finalOf<T>(value: T, variables: Variables): T {
  const known: unknown = value;
  return known instanceof Late ? (known.read(variables) as T) : value;
}

/** Puts the values of a request in place of late ones. */
export type Bind = (variables: Variables, done: Map<object, unknown>) => unknown;

/** How the late values anywhere in plain data are bound; undefined when there are none. Nothing else is copied. */
export function binderOf(tree: unknown, known: Map<object, Bind | undefined>): Bind | undefined {
  if (typeof tree !== 'object' || tree === null) return undefined;
  if (tree instanceof Late) return (variables) => tree.read(variables);
  if (known.has(tree)) return known.get(tree);
  const parts = Object.entries(tree).flatMap(([key, part]) => {
    const bind = binderOf(part, known);
    return bind === undefined ? [] : [[key, bind] as const];
  });
  const bind: Bind | undefined = parts.length === 0 ? undefined : bindParts(tree, parts);
  known.set(tree, bind);
  return bind;
}

const bindParts =
  (tree: object, parts: readonly (readonly [key: string, bind: Bind])[]): Bind =>
  (variables, done) => {
    const before = done.get(tree);
    if (before !== undefined) return before;
    const copy: Record<string, unknown> = Array.isArray(tree) ? ([...tree] as never) : { ...tree };
    for (const [key, bind] of parts) copy[key] = bind(variables, done);
    done.set(tree, copy);
    return copy;
  };
