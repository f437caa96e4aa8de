import { invariant } from '../errors.js';

const types = new Map<string, object>();

/**
 * Keeps a declared type under its GraphQL name. Types refer to each other by name, because people have countries and
 * countries have people, while files may not import each other in a circle.
 */
export function register(name: string, type: object): void {
  invariant(!types.has(name), `the type ${name} is declared twice`);
  types.set(name, type);
}

/** A thunk that gives the type of that GraphQL name; throws when the schema is built and nothing declares it. */
export const named = (name: string) => (): object => {
  const type = types.get(name);
  invariant(type !== undefined, `no file declares the type ${name}`);
  return type;
};

/** The same as a list of it. */
export const listOf = (name: string) => (): object[] => [named(name)()];

export const isRegistered = (name: string): boolean => types.has(name);
