import './reflect.js';
import { registerEnumType } from 'type-graphql';
import { register } from './registry.js';

/** The name of a stored value in the schema: `armed-group` → `ARMED_GROUP`. */
export const enumKey = (value: string): string => value.toUpperCase().replaceAll('-', '_');

export interface VocabularySpec {
  readonly name: string;
  readonly description: string;
  readonly values: readonly string[];
  /** Says what one value means, in a sentence. */
  readonly describe: (value: string) => string;
}

/** An enum over stored values, which are its internal values: graphql-js then converts both ways. */
export function vocabulary({ name, description, values, describe }: VocabularySpec): object {
  const members = Object.fromEntries(values.map((value) => [enumKey(value), value]));
  const valuesConfig = Object.fromEntries(
    values.map((value) => [enumKey(value), { description: describe(value) }]),
  );
  registerEnumType(members, { name, description, valuesConfig });
  register(name, members);
  return members;
}

/** A value as words: `armed-group` → "armed group". */
export const words = (value: string): string => value.replaceAll('-', ' ').replaceAll('_', ' ').toLowerCase();
