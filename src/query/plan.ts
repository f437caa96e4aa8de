/** The intermediate form between a GraphQL selection and its Cypher: plain data, printable, without text of either. */
import type { Grouping, Hop, OrderKey, Role, Strand } from './mapping.js';

export type Value = string | number | boolean | readonly string[] | readonly number[];

export type Comparison = '=' | '<' | '<=' | '>' | '>=' | 'IN' | 'CONTAINS' | 'STARTS WITH';

/** Values of the keys of an ordering, at which a page begins or ends. */
export type Keyset = readonly (string | number | boolean)[];

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
  /** The label of the node that is not Entity is one of these. */
  | { readonly test: 'kind'; readonly kinds: readonly string[] }
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

/** Which relationships count: actual and affirmed ones of these types, narrowed by the request. */
export interface Facts {
  readonly ways: readonly string[];
  readonly types?: readonly string[];
}

export type Source =
  | { readonly from: 'label'; readonly label: string; readonly entity: boolean }
  /** Entities answer to their former ids too. */
  | {
      readonly from: 'ids';
      readonly label: string;
      readonly entity: boolean;
      readonly ids: readonly string[];
    }
  /** Entities with the name, folded; their score is 2 for it, 1 for an alias, 0 for words within either. */
  | { readonly from: 'name'; readonly label: string; readonly name: string }
  /** Full text; the score is the number of terms (`searchTerms`) that stand in the hit, and one more when its name or alias is `name`. */
  | {
      readonly from: 'search';
      readonly query: string;
      readonly terms: readonly string[];
      readonly name: string;
      readonly limit: number;
    }
  /** A timeline, of the row's `start` or of `ids`; of everything without either. Its edge is a map with a date and modality. */
  | {
      readonly from: 'strands';
      readonly strands: readonly Strand[];
      readonly modality: readonly string[];
      readonly start?: Role;
      readonly ids?: readonly string[];
    }
  | {
      readonly from: 'route';
      readonly ends: readonly [from: string, to: string];
      readonly most: number;
      readonly facts: Facts;
    }
  | {
      readonly from: 'surroundings';
      readonly id: string;
      readonly depth: number;
      readonly most: number;
      readonly facts: Facts;
    }
  | {
      readonly from: 'chosen';
      readonly as: 'things' | 'steps' | 'links';
      readonly list: Role;
      readonly facts: Facts;
    }
  | {
      readonly from: 'path';
      readonly start: Role;
      readonly through?: { readonly property: string; readonly label: string; readonly prefix?: string };
      readonly paths: readonly (readonly Hop[])[];
      readonly edge: number;
      readonly meetsParent: boolean;
      /** Only these ends: the first so many of the ids that the property of the start holds. */
      readonly head?: { readonly property: string; readonly size: number };
    };

/** Rows of one kind: where they come from, which of them, in which order, how many, and what of each. */
export interface ListPlan {
  readonly source: Source;
  readonly where: readonly Condition[];
  readonly distinct: boolean;
  readonly order: readonly OrderKey[];
  /** The page lies behind this keyset of `order`. */
  readonly after?: Keyset;
  /** The page lies before this keyset of `order`. */
  readonly before?: Keyset;
  readonly limit?: number;
  /** It is read as a list of several rows whatever the limit, so that its statement is one for all sizes. */
  readonly isPage?: true;
  /** The page is taken from the end: rows come in reverse order. */
  readonly backward?: true;
  readonly columns: readonly Column[];
}

/** One position of a row. */
export type Column =
  | {
      readonly column: 'property';
      readonly on: Role;
      readonly property: string;
      readonly absent?: string | number;
    }
  /** The label that tells a node's kind, one of `among` where these are all that it may be. */
  | { readonly column: 'kind'; readonly on: Role; readonly among?: readonly string[] }
  /** The part of the searched text around the first of the terms. */
  | { readonly column: 'excerpt'; readonly terms: readonly string[] }
  | { readonly column: 'score' }
  /** The variable of a role itself. */
  | { readonly column: 'bound'; readonly on: Role }
  | { readonly column: 'type' }
  | { readonly column: 'outgoing' }
  | { readonly column: 'rows'; readonly list: ListPlan }
  | { readonly column: 'count'; readonly list: ListPlan }
  /** The most frequent values of a property among the nodes of a list, with their counts. */
  | {
      readonly column: 'facet';
      readonly list: ListPlan;
      readonly by: Grouping;
      readonly limit: number;
    };

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
  /** Text with the terms marked: `**word**`, or `{text, highlights: [{start, end}]}` when `parts`. */
  | {
      readonly as: 'snippet';
      readonly slot: number;
      readonly terms: readonly string[];
      readonly parts: boolean;
    }
  | ObjectShape
  | {
      readonly as: 'variant';
      readonly kind: number;
      readonly objects: Readonly<Record<string, ObjectShape>>;
    }
  | { readonly as: 'list'; readonly slot: number; readonly item: Shape }
  /** A list of one item, whose row is nothing but the value at that position. */
  | { readonly as: 'only'; readonly slot: number; readonly item: Shape }
  /** `isNever: 'absent'`: where there is no row, the item of an empty one. */
  | { readonly as: 'first'; readonly slot: number; readonly item: Shape; readonly isNever?: 'absent' }
  /** The only row of the best score; several are an error that names them. Rows open with score, id, name. */
  | {
      readonly as: 'named';
      readonly slot: number;
      readonly item: Shape;
      readonly name: string;
      readonly at: string;
    }
  /** One item per id, in the order of `ids`, null where there is none; rows open with id and former ids. */
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
  /** A cursor was given on that side: something lies beyond it. */
  readonly follows: boolean;
  readonly precedes: boolean;
  readonly fields: readonly (readonly [key: string, part: ConnectionPart])[];
}

export type ConnectionPart =
  | { readonly part: 'edges'; readonly item: Shape }
  | { readonly part: 'nodes'; readonly item: Shape }
  | { readonly part: 'totalCount'; readonly slot: number }
  /** `isName`: values are shown as the names of enum values. */
  | {
      readonly part: 'facets';
      readonly facets: readonly { readonly of: string; readonly slot: number; readonly isName: boolean }[];
    }
  | { readonly part: 'constant'; readonly value: unknown }
  | {
      readonly part: 'pageInfo';
      readonly type: string;
      readonly cursor: CursorShape;
      readonly fields: readonly (readonly [key: string, name: string])[];
    };
