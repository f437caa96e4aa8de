/** How the schema's types and fields stand for the graph; carried in `extensions.graph` and read by the planner only. */

/** One step of a pattern: relationship types, their direction seen from the start, and the labels at the far end. */
export interface Hop {
  readonly types: readonly string[];
  readonly direction: 'out' | 'in' | 'both';
  readonly to: readonly string[];
}

/**
 * What a row of a list binds: its node, the relationship that led there, the full-text score, and nodes on the way
 * (`hop0` is the node where the first hop of a chain ends, when it is not the last).
 */
export type Role = 'node' | 'edge' | 'score' | `hop${number}`;

/** One key of an ordering. `absent` stands in for a missing value, so that keys are never null. */
export interface OrderKey {
  readonly on: Role;
  readonly property: string;
  /** Text unless told. */
  readonly isNumber?: true;
  readonly descending: boolean;
  readonly absent?: string | number;
}

/** A property by whose values things are counted: as stored, as the name of an enum value, or the year of a date. */
export interface Grouping {
  readonly property: string;
  readonly as: 'value' | 'name' | 'year';
}

export type TypeMapping =
  /** A node; `label` is absent on interfaces and unions. `orders` are the fields of its order enum. */
  | {
      readonly is: 'node';
      readonly label?: string;
      readonly orders?: Readonly<Record<string, Omit<OrderKey, 'descending'>>>;
      readonly order?: readonly OrderKey[];
      /** What connections count its things by. */
      readonly facets?: Readonly<Record<string, Grouping>>;
    }
  | { readonly is: 'connection' }
  /** The row of a relationship: an edge of a connection, or an item such as Evidence. */
  | { readonly is: 'edge' }
  /** An object made of several properties of its holder, such as FuzzyDate. */
  | { readonly is: 'value' }
  /** An object that comes whole from our own code and is read by field name. */
  | { readonly is: 'given' };

/** What an argument of a path asks of its rows. */
export type ArgumentMapping =
  | { readonly asks: 'property'; readonly on: Role; readonly property: string }
  | { readonly asks: 'id'; readonly on: Role }
  /** The date lies within startDate..endDate. */
  | { readonly asks: 'date'; readonly on: Role }
  | { readonly asks: 'type' }
  | { readonly asks: 'direction' }
  /** The row's node leads over these hops to one of the ids given. */
  | { readonly asks: 'reaches'; readonly path: readonly Hop[] }
  | { readonly asks: 'limit' };

export interface PathMapping {
  readonly read: 'path';
  /** Where the path starts, when not at the holder itself. */
  readonly on?: Role;
  /** The path starts at the node of this label whose id is that property of the holder. */
  readonly through?: { readonly property: string; readonly label: string; readonly prefix?: string };
  /** Alternatives; each a chain of hops. An empty chain is the start itself. */
  readonly paths: readonly (readonly Hop[])[];
  /** Which hop is the edge of the rows; the first unless told. */
  readonly edge?: number;
  /** The path ends at the node whose row holds this edge's parent: the mentions of one entity in one article. */
  readonly meetsParent?: true;
  /** Each node once, however many ways lead to it; such rows have no edge. */
  readonly distinct?: true;
  readonly where?: readonly {
    readonly on: Role;
    readonly property: string;
    readonly in: readonly string[];
  }[];
  readonly order?: readonly OrderKey[];
  /** Closes the order so that no two rows tie; the node's id unless told. */
  readonly close?: readonly OrderKey[];
  /** How many rows a plain list takes at most. */
  readonly take?: number;
  /** Where the path starts, this property holds the ids of the far ends of the first rows, at most so many, in order. */
  readonly head?: {
    readonly property: string;
    readonly most: number;
    /** A property of the edge of the very first row that the holder keeps too, and its name there. */
    readonly kept?: { readonly property: string; readonly as: string };
  };
  readonly arguments?: Readonly<Record<string, ArgumentMapping>>;
}

/** Things of one label on a timeline: how they belong to what it is about, and where their dates come from. */
export interface Strand {
  readonly label: string;
  /** Relationships, either way, to what the timeline is about. */
  readonly types: readonly string[];
  /** Whether these are facts, which must be affirmed and of the modality asked for. */
  readonly stated: boolean;
  readonly dated: /** Their own period; what has one of these statuses is planned, all else actual. */
    | { readonly by: 'period'; readonly planned: readonly string[] }
    /** The affirmed claims with one of these predicates, each date and modality once. */
    | { readonly by: 'claims'; readonly predicates: readonly string[] }
    /** The day of a moment. */
    | { readonly by: 'moment'; readonly property: string };
}

/** Rows of several strands in order of date. Arguments `from`, `to` and `modality`; at the root `about` too. */
export interface StrandsMapping {
  readonly read: 'strands';
  readonly strands: readonly Strand[];
}

/** Of the ids that a role of the row holds: the things, the facts between neighbours in the list, or all among them. */
export interface ChosenMapping {
  readonly read: 'chosen';
  readonly as: 'things' | 'steps' | 'links';
  readonly on: Role;
  /** How many rows at most. */
  readonly take: number;
}

export type FieldMapping =
  | { readonly read: 'property'; readonly property: string; readonly on?: Role; readonly absent?: unknown }
  /** The holder's label, as the name of its kind. */
  | { readonly read: 'kind' }
  /** A value object over the holder's own properties; null where `presence` is absent. */
  | { readonly read: 'value'; readonly presence: string }
  /** The object of another role of the same row: the node of an edge, the sentence of an evidence. */
  | { readonly read: 'role'; readonly role: Role }
  /** The same row read as another object: the node of an edge whose node is itself a relationship. */
  | { readonly read: 'row' }
  | PathMapping
  | StrandsMapping
  | ChosenMapping
  /** The value that a role of the row holds. */
  | { readonly read: 'bound'; readonly on: Role; readonly absent?: unknown }
  | { readonly read: 'relationType' }
  | { readonly read: 'relationDirection' }
  | { readonly read: 'score' }
  | { readonly read: 'snippet' }
  | { readonly read: 'count'; readonly label: string }
  /** Parts of connections and edges. */
  | { readonly read: 'edges' | 'nodes' | 'pageInfo' | 'totalCount' | 'facets' | 'cursor' }
  /** A value that a mutation's own code gives. */
  | { readonly read: 'given' }
  /** The node whose id a mutation's own code gives under that name. */
  | { readonly read: 'givenNode'; readonly id: string; readonly label: string };

/** How one argument of a singular root names a thing. */
export type Key =
  | { readonly key: 'id' }
  | { readonly key: 'name' }
  | { readonly key: 'code'; readonly prefix: string }
  | { readonly key: 'properties'; readonly properties: readonly string[] };

export type RootMapping =
  | {
      readonly root: 'one';
      readonly label: string;
      readonly by: Readonly<Record<string, Key>>;
      /** Look-ups other than by id pass over nodes that have this property. */
      readonly hides?: string;
    }
  | {
      readonly root: 'many';
      readonly label: string;
      readonly arguments?: Readonly<Record<string, ArgumentMapping>>;
      /** Nodes that have this property are left out. */
      readonly hides?: string;
    }
  | { readonly root: 'node' }
  | { readonly root: 'nodes' }
  /** Arguments `query` and `kinds` (labels); nodes with the property `superseded` are left out. */
  | { readonly root: 'search' }
  | { readonly root: 'counts' }
  | { readonly root: 'strands'; readonly strands: readonly Strand[] }
  /** Arguments `from`, `to`, `maxLength`, `types`. Rows bind the first end, the other (`hop0`), ids (`hop1`) and length (`hop2`). */
  | { readonly root: 'route'; readonly ways: readonly string[] }
  /** Arguments `of`, `depth`, `first`, `types`. Rows bind the thing, ids (`hop0`) and whether there are more (`hop1`). */
  | { readonly root: 'surroundings'; readonly ways: readonly string[] };

/** How a field of a filter input reads its holder. */
export type FilterMapping =
  | {
      readonly filter: 'property';
      readonly property: string;
      readonly on?: Role;
      readonly fold?: 'lower';
      /** Stands before the value, in capitals, in the id of what has the value, which is quicker to find. */
      readonly prefix?: string;
    }
  /** A name, compared folded, aliases included. */
  | { readonly filter: 'name' }
  /** A moment stored as an ISO string. */
  | { readonly filter: 'moment'; readonly property: string }
  /** The period startDate..endDate. */
  | { readonly filter: 'period'; readonly on?: Role }
  /** The sum amountMin..amountMax in a currency. */
  | { readonly filter: 'money' }
  /** The far ends of a path, by `some`, `all`, `none`; their input is about the edge (and its node) or the node. */
  | { readonly filter: 'path'; readonly path: readonly Hop[]; readonly edge?: number; readonly stated?: true }
  /** The node of an edge input, when it has the label; of any without one. */
  | { readonly filter: 'node'; readonly label?: string }
  | { readonly filter: 'and' | 'or' | 'not' };

interface Extensible {
  readonly extensions: Readonly<Record<string, unknown>>;
}

const read = (of: Extensible): unknown => of.extensions.graph;

/** The mapping of a field; undefined for one that the planner does not read. */
export const fieldMapping = (field: Extensible): FieldMapping | undefined =>
  read(field) as FieldMapping | undefined;
export const typeMapping = (type: Extensible): TypeMapping | undefined =>
  read(type) as TypeMapping | undefined;
export const rootMapping = (field: Extensible): RootMapping | undefined =>
  read(field) as RootMapping | undefined;
export const filterMapping = (field: Extensible): FilterMapping | undefined =>
  read(field) as FilterMapping | undefined;
