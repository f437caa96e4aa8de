import './reflect.js';
import { Extensions, ID, Query, Resolver } from 'type-graphql';
import type { Key, RootMapping } from '../query/mapping.js';
import { type ArgumentSpec, type ArgumentSpecs, declareArguments, type TypeThunk } from './declare.js';
import { kindArguments, pageArguments } from './lists.js';
import { named } from './registry.js';
import { declareCount } from './statistics.type.js';

/** The class that carries every root field of the query type; its one resolver is the planner's. */
@Resolver()
export class Roots {}

export interface RootSpec {
  readonly type: TypeThunk;
  readonly description: string;
  readonly nullable?: boolean | 'items';
  readonly arguments?: ArgumentSpecs;
  readonly graph: RootMapping;
}

/** Declares one field of the query type. */
export function declareRoot(
  name: string,
  { type, description, nullable, arguments: specs, graph }: RootSpec,
): void {
  const property = Object.getOwnPropertyDescriptor(Roots.prototype, name) ?? {};
  Query(type, { description, ...(nullable !== undefined && { nullable }) })(Roots.prototype, name, property);
  Extensions({ graph })(Roots.prototype, name);
  declareArguments(Roots.prototype, name, specs ?? {});
}

/** How a kind is reached from the query type. */
export interface KindRoots {
  readonly one: string;
  readonly many: string;
  readonly by: Readonly<Record<string, Key>>;
  /** A property that, when present, keeps a node out of the list and of look-ups other than by id. */
  readonly hides?: string;
}

/** Declares the look-up, the list and the count of a kind. */
export function declareKindRoots(kind: string, { one, many, by, hides }: KindRoots): void {
  const keys = Object.entries(by);
  const hidden = hides === undefined ? {} : { hides };
  const specs = keys.map(([argument, key]) => [argument, keyArgument(kind, key, keys.length === 1)] as const);
  declareRoot(one, {
    type: named(kind),
    description: `The ${kind} that ${keys.map(([argument]) => argument).join(' or ')} names; null where there is none.`,
    nullable: true,
    arguments: Object.fromEntries(specs),
    graph: { root: 'one', label: kind, by, ...hidden },
  });
  declareRoot(many, {
    type: named(`${kind}Connection`),
    description: `Everything of the kind ${kind}, page by page.`,
    arguments: { ...kindArguments(kind), ...pageArguments(20) },
    graph: { root: 'many', label: kind, ...hidden },
  });
  declareCount(many, kind);
}

const KEYS: Readonly<Record<Key['key'], (kind: string) => string>> = {
  id: () => 'Its id, or one that it had before.',
  name: (kind) =>
    `Its name or an alias. When several of the kind ${kind} have it, the error lists them with their ids.`,
  code: () => 'Its code, ISO 3166-1 alpha-2, such as "IR".',
  properties: () => 'Its address, as published or canonical.',
};

const keyArgument = (kind: string, { key }: Key, only: boolean): ArgumentSpec => ({
  type: () => (key === 'id' ? ID : String),
  description: KEYS[key](kind),
  ...(only && { required: true as const }),
});
