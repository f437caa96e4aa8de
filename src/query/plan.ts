/** The intermediate form between a GraphQL selection and its Cypher: plain data, printable, without text of either. */
import type { Hop, OrderKey, Role } from './mapping.js';

export type Value = string | number | boolean | readonly string[] | readonly number[];

export type Comparison = '=' | '<' | '<=' | '>' | '>=' | 'IN' | 'CONTAINS' | 'STARTS WITH';

/** A test of a row. Within `not`, an absent property counts as "does not hold". */
export type Condition =
  | {
      readonly test: 'compare';
      readonly on: Role;
      readonly property: string;
      readonly is: Comparison;
      readonly value: Value;
      readonly absent?: string | number;
      readonly fold?: 'lower';
    }
  /** Some element of a list property compares so. */
  | {
      readonly test: 'element';
      readonly on: Role;
      readonly property: string;
      readonly is: Comparison;
      readonly value: Value;
    }
  | { readonly test: 'present'; readonly on: Role; readonly property: string }
  | { readonly test: 'label'; readonly on: Role; readonly labels: readonly string[] }
  | { readonly test: 'type'; readonly types: readonly string[] }
  /** The relationship starts at the parent (`out`) or ends there, symmetric types counting as both. */
  | { readonly test: 'direction'; readonly out: boolean; readonly symmetric: readonly string[] }
  | { readonly test: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly test: 'not'; readonly of: Condition }
  | {
      readonly test: 'exists';
      readonly path: readonly Hop[];
      readonly edge: number;
      readonly where: readonly Condition[];
    };

export type Source =
  | { readonly from: 'label'; readonly label: string; readonly entity: boolean }
  | { readonly from: 'ids'; readonly label: string; readonly entity: boolean; readonly ids: readonly string[] }
  | { readonly from: 'search'; readonly query: string; readonly limit: number }
  | {
      readonly from: 'path';
      readonly start: Role;
      readonly through?: { readonly property: string; readonly label: string; readonly prefix?: string };
      readonly paths: readonly (readonly Hop[])[];
      readonly edge: number;
      readonly meetsParent: boolean;
    };

/** Rows of one kind: where they come from, which of them, in which order, how many, and what of each. */
export interface ListPlan {
  readonly source: Source;
  readonly where: readonly Condition[];
  readonly distinct: boolean;
  readonly order: readonly OrderKey[];
  readonly limit?: number;
  readonly columns: readonly Column[];
}

/** One position of a row. */
export type Column =
  | { readonly column: 'property'; readonly on: Role; readonly property: string; readonly absent?: unknown }
  | { readonly column: 'kind'; readonly on: Role }
  | { readonly column: 'excerpt'; readonly on: Role }
  | { readonly column: 'score' }
  | { readonly column: 'type' }
  | { readonly column: 'outgoing' }
  | { readonly column: 'rows'; readonly list: ListPlan }
  | { readonly column: 'count'; readonly list: ListPlan };

/** What an answer is made of: the columns of the one row that the statement returns, and how to read it. */
export interface RootPlan {
  readonly columns: readonly Column[];
  readonly shape: Shape;
}

/** How a position of a row becomes a value of the response. Slots are indexes into the row at hand. */
export type Shape =
  | { readonly as: 'value'; readonly slot: number; readonly absent?: unknown }
  | { readonly as: 'constant'; readonly value: unknown }
  | { readonly as: 'direction'; readonly outgoing: number; readonly type: number }
  | { readonly as: 'cursor'; readonly cursor: CursorShape }
  | { readonly as: 'snippet'; readonly slot: number; readonly words: readonly string[] }
  | ObjectShape
  | {
      readonly as: 'variant';
      readonly kind: number;
      readonly objects: Readonly<Record<string, ObjectShape>>;
    }
  | { readonly as: 'list'; readonly slot: number; readonly item: Shape }
  | { readonly as: 'first'; readonly slot: number; readonly item: Shape }
  /** The only row whose exact name it is, else the only row; several are an error that names them. */
  | { readonly as: 'named'; readonly slot: number; readonly item: Shape; readonly name: string; readonly key: string; readonly label: string }
  /** One item per id, in the order of `ids`, null where there is none; rows of several slots, their id first. */
  | {
      readonly as: 'byId';
      readonly slots: readonly { readonly slot: number; readonly item: Shape }[];
      readonly ids: readonly string[];
    }
  | ConnectionShape;

export interface ObjectShape {
  readonly as: 'object';
  readonly type: string;
  /** The object is null where this position is. */
  readonly presence?: number;
  readonly fields: readonly (readonly [key: string, shape: Shape])[];
}

export interface CursorShape {
  readonly signature: string;
  readonly slots: readonly number[];
}

export interface ConnectionShape {
  readonly as: 'connection';
  readonly type: string;
  /** Absent when neither edges nor nodes nor pageInfo is selected. */
  readonly slot?: number;
  readonly size: number;
  readonly backward: boolean;
  /** A cursor was given: there is a page on the other side. */
  readonly continued: boolean;
  readonly fields: readonly (readonly [key: string, part: ConnectionPart])[];
}

export type ConnectionPart =
  | { readonly part: 'edges'; readonly item: Shape }
  /** `once`: a slot with the node's id, by which a page shows every node once. */
  | { readonly part: 'nodes'; readonly item: Shape; readonly once: number }
  | { readonly part: 'totalCount'; readonly slot: number }
  | { readonly part: 'constant'; readonly value: unknown }
  | {
      readonly part: 'pageInfo';
      readonly cursor: CursorShape;
      readonly fields: readonly (readonly [key: string, name: string])[];
    };
