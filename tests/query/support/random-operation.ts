import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  validate,
} from 'graphql';
import { DEFAULT_LIMITS } from '../../../src/limits.js';
import { checkDocument } from '../../../src/query/limits.js';
import { rootMapping } from '../../../src/query/mapping.js';
import { fragmentsOf } from '../../../src/query/operation.js';
import { Random } from './random.js';
import { randomValue } from './random-value.js';

/** A query operation with the values of its variables. */
export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Other values for the same variables. */
  readonly others: Readonly<Record<string, unknown>>;
}

type Field = GraphQLField<unknown, unknown>;
const PARTS = new Set(['edges', 'node', 'nodes', 'pageInfo']);
const PAGE = ['first', 'last', 'after', 'before'];

/** Valid operations of aliases, fragments, directives, variables, nulls, defaults and repeated fields, within the limits, the same for the same seed. */
export function randomOperations(
  schema: GraphQLSchema,
  count: number,
  seed: number,
): readonly RandomOperation[] {
  const random = new Random(seed);
  const operations: RandomOperation[] = [];
  while (operations.length < count) {
    const operation = new Writer(schema, random).operation();
    if (isValid(schema, operation.query)) operations.push(operation);
  }
  return operations;
}

function isValid(schema: GraphQLSchema, query: string): boolean {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || validate(schema, document).length > 0) return false;
  try {
    checkDocument(document, fragmentsOf(document.definitions), DEFAULT_LIMITS);
    return true;
  } catch {
    return false;
  }
}

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #definitions: string[] = [];
  readonly #fragments: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #others: Record<string, unknown> = {};
  #names = 0;
  #aliases = 0;

  constructor(schema: GraphQLSchema, random: Random) {
    this.#schema = schema;
    this.#random = random;
  }

  operation(): RandomOperation {
    const roots = Object.values(this.#schema.getQueryType()?.getFields() ?? {});
    const count = 1 + this.#random.below(4);
    const fields = Array.from({ length: count }, () => this.#root(this.#random.pick(roots)));
    if (this.#random.chance(0.2)) fields.push('__typename');
    const selection = this.#random.chance(0.2) ? this.#spread('Query', fields.join(' ')) : fields.join(' ');
    const variables = this.#definitions.length === 0 ? '' : `(${this.#definitions.join(', ')})`;
    return {
      query: `query Q${variables} { ${selection} } ${this.#fragments.join(' ')}`,
      variables: this.#variables,
      others: { ...this.#variables, ...this.#others },
    };
  }

  #root(field: Field): string {
    return `r${this.#names++}: ${this.#field(field, 3, false)}`;
  }

  #field(field: Field, depth: number, isAliased = true): string {
    const args = isAliased && this.#aliases > 18 ? '' : this.#arguments(field);
    // Two fields of one key must have the same arguments.
    const alias = isAliased && (args !== '' || this.#random.chance(0.1)) ? this.#alias() : '';
    const type = getNamedType(field.type);
    const selection = isLeafType(type) ? '' : ` { ${this.#selection(type, depth)} }`;
    return `${alias}${field.name}${args}${this.#directive()}${selection}`;
  }

  #alias(): string {
    this.#aliases += 1;
    return this.#random.chance(0.1) && this.#aliases < 9 ? '__proto__: ' : `a${this.#names++}: `;
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    const parts = this.#random.chance(0.3) ? ['__typename'] : [];
    if (isObjectType(type) || isInterfaceType(type))
      parts.push(...this.#fields(Object.values(type.getFields()), depth));
    if (isAbstractType(type)) {
      const possible = this.#random.some(this.#schema.getPossibleTypes(type), 0.3);
      for (const one of possible) {
        const inner = this.#fields(Object.values(one.getFields()), depth - 1).join(' ') || '__typename';
        parts.push(
          this.#random.chance(0.5)
            ? `... on ${one.name}${this.#directive()} { ${inner} }`
            : this.#spread(one.name, inner),
        );
      }
    }
    if (parts.length === 0) parts.push('__typename');
    if (this.#random.chance(0.1)) parts.push(`... { ${this.#random.pick(parts)} }`);
    if (this.#random.chance(0.1)) parts.push(this.#random.pick(parts));
    return parts.join(' ');
  }

  #fields(all: readonly Field[], depth: number): string[] {
    const fits = (field: Field): boolean =>
      isLeafType(getNamedType(field.type)) ||
      depth > 0 ||
      PARTS.has(field.name) ||
      getNamedType(field.type).name === 'FuzzyDate';
    const fitting = all.filter(fits);
    const isNesting = (field: Field): boolean => !isLeafType(getNamedType(field.type));
    const chosen = [
      ...this.#random.some(
        fitting.filter((field) => !isNesting(field)),
        0.35,
      ),
      ...fitting
        .filter((field) => isNesting(field) && this.#random.chance(PARTS.has(field.name) ? 0.6 : 0.2))
        .slice(0, 2),
    ];
    return chosen.map((field) => this.#field(field, PARTS.has(field.name) ? depth : depth - 1));
  }

  #spread(type: string, selection: string): string {
    const name = `F${this.#names++}`;
    this.#fragments.push(`fragment ${name} on ${type} { ${selection} }`);
    return `...${name}${this.#directive()}`;
  }

  #directive(): string {
    if (!this.#random.chance(0.05)) return '';
    const name = this.#random.pick(['skip', 'include']);
    if (this.#random.chance(0.5)) return ` @${name}(if: ${this.#random.chance(0.5)})`;
    const variable = `v${this.#names++}`;
    this.#definitions.push(`$${variable}: Boolean!`);
    this.#variables[variable] = this.#random.chance(0.5);
    return ` @${name}(if: $${variable})`;
  }

  #arguments(field: Field): string {
    const args = this.#chosenArguments(field).map((argument) => `${argument.name}: ${this.#value(argument)}`);
    return args.length === 0 ? '' : `(${args.join(', ')})`;
  }

  #chosenArguments(field: Field): readonly GraphQLArgument[] {
    const mapping = rootMapping(field);
    if (mapping?.root === 'one') return [this.#random.pick(field.args)];
    const size = this.#random.pick(['first', 'first', 'last']);
    return field.args.filter((argument) => {
      if (isNonNullType(argument.type)) return true;
      if (PAGE.includes(argument.name)) return argument.name === size && this.#random.chance(0.7);
      return this.#random.chance(argument.name === 'filter' ? 0.3 : 0.15);
    });
  }

  #value({ name, type, defaultValue }: GraphQLArgument): string {
    const { text, json } = randomValue(this.#random, type, name);
    const isNullable = !isNonNullType(type) && name !== 'filter';
    if (isNullable && PAGE.includes(name) && this.#random.chance(0.1)) return 'null';
    if (!this.#random.chance(0.4)) return text;
    const variable = `v${this.#names++}`;
    const isOptional = isNullable && defaultValue === undefined && PAGE.includes(name);
    const hasDefault = this.#random.chance(0.3) && !isNonNullType(type);
    this.#definitions.push(`$${variable}: ${type}${hasDefault ? ` = ${text}` : ''}`);
    if (hasDefault && this.#random.chance(0.5)) return `$${variable}`;
    if (isOptional && this.#random.chance(0.2)) this.#variables[variable] = null;
    else {
      this.#variables[variable] = json;
      this.#others[variable] = randomValue(this.#random, type, name).json;
    }
    return `$${variable}`;
  }
}
