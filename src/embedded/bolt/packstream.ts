const STRUCTURE = Symbol('structure');

/** A PackStream structure: a message (RUN, SUCCESS, …) or a graph value (Node, Path, …), told apart by its tag byte. */
export interface Structure {
  readonly [STRUCTURE]: true;
  readonly tag: number;
  readonly fields: readonly PackValue[];
}

/** A value of PackStream 1: integers are bigint, floats are number, so that 1 and 1.0 stay apart. */
export type PackValue =
  | null
  | boolean
  | bigint
  | number
  | string
  | Uint8Array
  | Structure
  | readonly PackValue[]
  | { readonly [key: string]: PackValue };

export type PackMap = { readonly [key: string]: PackValue };

/** A message whose values lie deeper in each other, or are more, than was allowed. */
export class BoundsError extends Error {
  readonly bound: 'deepest' | 'most';

  constructor(bound: 'deepest' | 'most', message: string) {
    super(message);
    this.bound = bound;
  }
}

/** Makes a structure. */
export function structure(tag: number, fields: readonly PackValue[]): Structure {
  return { [STRUCTURE]: true, tag, fields };
}

/** Whether a value is a structure and no map. */
export function isStructure(value: unknown): value is Structure {
  return typeof value === 'object' && value !== null && STRUCTURE in value;
}

/** The marker bytes of a kind: the tiny form's base (up to 15 long), and those with 1, 2 and 4 bytes of length. */
export interface Markers {
  readonly tiny?: number;
  readonly sizes: readonly [number, number, number];
}

export const BYTES: Markers = { sizes: [0xcc, 0xcd, 0xce] };
export const STRING: Markers = { tiny: 0x80, sizes: [0xd0, 0xd1, 0xd2] };
export const LIST: Markers = { tiny: 0x90, sizes: [0xd4, 0xd5, 0xd6] };
export const MAP: Markers = { tiny: 0xa0, sizes: [0xd8, 0xd9, 0xda] };
