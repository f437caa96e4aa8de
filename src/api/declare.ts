import './reflect.js';
import { Arg, Extensions, Field } from 'type-graphql';
import type { FieldMapping, FilterMapping, Role } from '../query/mapping.js';

/** A decorator of a field. The classes declare the schema only: no instance is made, so members are `unknown`. */
export type Declaration = (prototype: object, name: string) => void;
export type TypeThunk = () => object | object[];

export interface ArgumentSpec {
  readonly type: TypeThunk;
  readonly description: string;
  readonly required?: true;
  readonly default?: unknown;
}
export type ArgumentSpecs = Readonly<Record<string, ArgumentSpec>>;

export interface FieldSpec {
  readonly type: TypeThunk;
  readonly description: string;
  readonly nullable?: boolean;
  /** What stands in for an input field left out. */
  readonly default?: unknown;
  readonly arguments?: ArgumentSpecs;
  readonly graph?: FieldMapping | FilterMapping;
}

/** Declares one field with its description, arguments and graph mapping. */
export const field =
  ({
    type,
    description,
    nullable = false,
    default: defaultValue,
    arguments: specs,
    graph,
  }: FieldSpec): Declaration =>
  (prototype, name) => {
    Field(type, { description, nullable, ...(defaultValue !== undefined && { defaultValue }) })(
      prototype,
      name,
    );
    if (graph !== undefined) Extensions({ graph })(prototype, name);
    if (specs !== undefined) declareArguments(prototype, name, specs);
  };

/** Declares the arguments of a field, in the order given. */
export function declareArguments(prototype: object, name: string, specs: ArgumentSpecs): void {
  for (const [index, [argument, spec]] of Object.entries(specs).entries()) {
    const { type, description, required = false, default: defaultValue } = spec;
    const options = { description, nullable: !required, ...(defaultValue !== undefined && { defaultValue }) };
    Arg(argument, type, options)(prototype, name, index);
  }
}

export interface PropertyOptions {
  readonly property?: string;
  readonly nullable?: true;
  readonly on?: Role;
  readonly absent?: unknown;
  readonly type?: TypeThunk;
}

/** A field that reads a property of its holder, of the same name unless told. */
export const property =
  (
    description: string,
    { type = () => String, property: stored, nullable, on, absent }: PropertyOptions = {},
  ): Declaration =>
  (prototype, name) =>
    field({
      type,
      description,
      nullable: nullable === true,
      graph: {
        read: 'property',
        property: stored ?? name,
        ...(on !== undefined && { on }),
        ...(absent !== undefined && { absent }),
      },
    })(prototype, name);
