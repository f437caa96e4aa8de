import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
} from 'graphql';
import { badInput } from './bad-input.js';
import type { Columns } from './columns.js';
import { Lates } from './late.js';
import { limitsOf } from './limits.js';
import type { ChosenMapping, PathMapping, Role, StrandsMapping } from './mapping.js';
import type { Arguments } from './page.js';
import type { Facts, Shape } from './plan.js';
import { collectFields, type Operation } from './selection.js';

/** The part of graphql-js's resolve info that planning reads. */
export type RootInfo = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'variableValues' | 'fieldNodes' | 'parentType' | 'fieldName'
> & {
  /** The values that the plan leaves open; none unless given. */
  readonly lates?: Lates;
};

export type Field = GraphQLField<unknown, unknown>;

/** One field of a selection: its definition, where it was selected, and the path of field names that leads to it. */
export interface Selected {
  readonly key: string;
  readonly field: Field;
  readonly nodes: readonly FieldNode[];
  readonly at: string;
}

/** What is selected on an object, and the path of field names that leads to it. */
export type Selection = Pick<Selected, 'nodes' | 'at'>;

/** The row that an object is read from, and which of its roles the object stands for. */
export interface RowReading {
  readonly request: Request;
  readonly columns: Columns;
  readonly holder: Role;
  /** The terms of the search whose hit the row is. */
  readonly terms?: readonly string[];
  /** Which relationships led to what the row binds, where it is a way or surroundings. */
  readonly facts?: Facts;
  /** How the cursor of a row is made, in the edges of a connection. */
  readonly cursor?: () => Shape;
}

/** A root field with its coerced arguments, and the columns of the one row that answers it. */
export interface Root {
  readonly request: Request;
  readonly columns: Columns;
  readonly selected: Selected;
  readonly args: Arguments;
}

/** Plans a field that leads to other rows. */
export type PlanPath = (row: RowReading, mapping: Leading, selected: Selected) => Shape;
export type Leading = PathMapping | StrandsMapping | ChosenMapping;

/** What is planned: the operation, and the lists planned so far by all that makes them what they are. */
export class Request {
  readonly operation: Operation;
  readonly planPath: PlanPath;
  /** The largest page, and the longest list of ids. */
  readonly pageSize: number;
  readonly #lates: Lates;
  readonly #known = new Map<string, unknown>();
  readonly #numbers = new WeakMap<object, number>();
  #next = 0;

  constructor({ schema, fragments, variableValues, lates }: RootInfo, planPath: PlanPath) {
    this.#lates = lates ?? new Lates(undefined, new Set());
    this.planPath = planPath;
    this.pageSize = limitsOf(schema).pageSize;
    this.operation = { schema, fragments, variables: variableValues };
  }

  /** The fields selected on a type, `__typename` left out, which graphql-js answers itself. */
  select(type: GraphQLObjectType, { nodes, at }: Selection): readonly Selected[] {
    const definitions = type.getFields();
    return [...collectFields(this.operation, type, nodes)].flatMap(([key, selected]) => {
      const name = selected[0]?.name.value ?? '';
      const field = definitions[name];
      if (field === undefined) return [];
      if (key === '__typename')
        throw badInput(`${at}.${name}`, 'the alias __typename is taken. Choose another.');
      return [{ key, field, nodes: selected, at: `${at}.${name}` }];
    });
  }

  /** The coerced arguments of a field; null for one with a default means the default. The named ones may be late. */
  arguments({ field, nodes }: Selected, late: readonly string[] = []): Arguments {
    const [node] = nodes;
    const values = node ? getArgumentValues(field, node, this.operation.variables) : {};
    const defaults = field.args.filter(
      ({ name, defaultValue }) => values[name] === null && defaultValue !== undefined,
    );
    const final = {
      ...values,
      ...Object.fromEntries(defaults.map(({ name, defaultValue }) => [name, defaultValue])),
    };
    return this.#lates.open(node, final, late);
  }

  /**
   * Plans a thing once. Types of one interface share their fields: without this, n levels of lists of 7 kinds of things
   * would be planned 7 to the power of n times.
   */
  once<T>(nodes: readonly FieldNode[], rest: readonly unknown[], plan: () => T): T {
    const key = JSON.stringify([nodes.map((node) => this.#numberOf(node)), ...rest]);
    if (!this.#known.has(key)) this.#known.set(key, plan());
    return this.#known.get(key) as T;
  }

  #numberOf(node: object): number {
    const known = this.#numbers.get(node);
    if (known !== undefined) return known;
    this.#numbers.set(node, ++this.#next);
    return this.#next;
  }
}
