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

/** A message whose values lie deeper in each other than was allowed. */
export class NestingError extends Error {}

/** Makes a structure. */
export function structure(tag: number, fields: readonly PackValue[]): Structure {
  return { [STRUCTURE]: true, tag, fields };
}

/** Whether a value is a structure and no map. */
export function isStructure(value: unknown): value is Structure {
  return typeof value === 'object' && value !== null && STRUCTURE in value;
}

/** The bytes of a value. Throws a RangeError for an integer beyond 64 bits. */
export function pack(value: PackValue): Buffer {
  const writer = new Writer();
  write(writer, value);
  return writer.take();
}

/** Bytes that grow as they are written. */
class Writer {
  #bytes = Buffer.allocUnsafe(1024);
  #length = 0;

  /** Makes room for `size` bytes and gives where they start. */
  reserve(size: number): { readonly bytes: Buffer; readonly at: number } {
    const at = this.#length;
    this.#length += size;
    if (this.#length > this.#bytes.length) {
      const grown = Buffer.allocUnsafe(Math.max(this.#length, this.#bytes.length * 2));
      this.#bytes.copy(grown, 0, 0, at);
      this.#bytes = grown;
    }
    return { bytes: this.#bytes, at };
  }

  byte(value: number): void {
    const { bytes, at } = this.reserve(1);
    bytes[at] = value;
  }

  take(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }
}

function write(writer: Writer, value: PackValue): void {
  if (typeof value === 'boolean') writer.byte(value ? 0xc3 : 0xc2);
  else if (typeof value === 'bigint') writeInteger(writer, value);
  else if (typeof value === 'number') writeFloat(writer, value);
  else if (typeof value === 'string') writeString(writer, value);
  else if (value === null) writer.byte(0xc0);
  else if (value instanceof Uint8Array) writeBytes(writer, value);
  else writeItems(writer, value);
}

function writeItems(writer: Writer, value: Structure | readonly PackValue[] | PackMap): void {
  if (isStructure(value)) {
    writer.byte(0xb0 + value.fields.length);
    writer.byte(value.tag);
    for (const field of value.fields) write(writer, field);
  } else if (Array.isArray(value)) {
    writeSize(writer, value.length, LIST);
    for (const item of value) write(writer, item);
  } else {
    const entries = Object.entries(value as PackMap);
    writeSize(writer, entries.length, MAP);
    for (const [key, item] of entries) {
      writeString(writer, key);
      write(writer, item);
    }
  }
}

/** The marker bytes of a kind: the tiny form's base (up to 15 long), and those with 1, 2 and 4 bytes of length. */
interface Markers {
  readonly tiny?: number;
  readonly sizes: readonly [number, number, number];
}

const BYTES: Markers = { sizes: [0xcc, 0xcd, 0xce] };
const STRING: Markers = { tiny: 0x80, sizes: [0xd0, 0xd1, 0xd2] };
const LIST: Markers = { tiny: 0x90, sizes: [0xd4, 0xd5, 0xd6] };
const MAP: Markers = { tiny: 0xa0, sizes: [0xd8, 0xd9, 0xda] };

function writeSize(writer: Writer, size: number, { tiny, sizes }: Markers): void {
  if (tiny !== undefined && size < 16) {
    writer.byte(tiny + size);
    return;
  }
  const width = size < 0x100 ? 0 : size < 0x10000 ? 1 : 2;
  const { bytes, at } = writer.reserve(1 + 2 ** width);
  bytes[at] = sizes[width] as number;
  bytes.writeUIntBE(size, at + 1, 2 ** width);
}

function writeString(writer: Writer, text: string): void {
  const size = Buffer.byteLength(text);
  writeSize(writer, size, STRING);
  const { bytes, at } = writer.reserve(size);
  bytes.write(text, at, size, 'utf8');
}

function writeBytes(writer: Writer, value: Uint8Array): void {
  writeSize(writer, value.length, BYTES);
  const { bytes, at } = writer.reserve(value.length);
  bytes.set(value, at);
}

function writeFloat(writer: Writer, value: number): void {
  const { bytes, at } = writer.reserve(9);
  bytes[at] = 0xc1;
  bytes.writeDoubleBE(value, at + 1);
}

function writeInteger(writer: Writer, value: bigint): void {
  if (value >= -16n && value <= 127n) {
    writer.byte(Number(BigInt.asUintN(8, value)));
    return;
  }
  const width = [1, 2, 4].find((size) => BigInt.asIntN(size * 8, value) === value);
  if (width === undefined) {
    const { bytes, at } = writer.reserve(9);
    bytes[at] = 0xcb;
    bytes.writeBigInt64BE(value, at + 1);
    return;
  }
  const { bytes, at } = writer.reserve(1 + width);
  bytes[at] = 0xc8 + Math.log2(width);
  bytes.writeIntBE(Number(value), at + 1, width);
}

/** The value that fills these bytes. Throws NestingError beyond `deepest` levels, RangeError for broken bytes. */
export function unpack(bytes: Buffer, deepest = 100): PackValue {
  const reader: Reader = { bytes, at: 0, deepest };
  const value = read(reader, 0);
  if (reader.at !== bytes.length) throw new RangeError('bytes are left over after the value');
  return value;
}

interface Reader {
  readonly bytes: Buffer;
  readonly deepest: number;
  at: number;
}

function read(reader: Reader, depth: number): PackValue {
  if (depth > reader.deepest) throw new NestingError(`deeper than ${reader.deepest} levels`);
  const marker = take(reader, 1).readUInt8(0);
  if (marker < 0x80) return BigInt(marker);
  if (marker >= 0xf0) return BigInt(marker - 0x100);
  if (marker < 0x90) return readString(reader, marker - 0x80);
  if (marker < 0xa0) return readList(reader, marker - 0x90, depth);
  if (marker < 0xb0) return readMap(reader, marker - 0xa0, depth);
  if (marker < 0xc0) {
    const tag = take(reader, 1).readUInt8(0);
    return structure(tag, readList(reader, marker - 0xb0, depth));
  }
  return readLong(reader, marker, depth);
}

function readLong(reader: Reader, marker: number, depth: number): PackValue {
  if (marker === 0xc0) return null;
  if (marker === 0xc1) return take(reader, 8).readDoubleBE(0);
  if (marker === 0xc2 || marker === 0xc3) return marker === 0xc3;
  if (marker === 0xcb) return take(reader, 8).readBigInt64BE(0);
  if (marker >= 0xc8 && marker <= 0xca) {
    const width = 2 ** (marker - 0xc8);
    return BigInt(take(reader, width).readIntBE(0, width));
  }
  for (const [markers, readItems] of LONG_FORMS) {
    const width = markers.sizes.indexOf(marker);
    if (width >= 0) return readItems(reader, take(reader, 2 ** width).readUIntBE(0, 2 ** width), depth);
  }
  throw new RangeError(`unknown marker 0x${marker.toString(16)}`);
}

const LONG_FORMS: readonly (readonly [
  Markers,
  (reader: Reader, size: number, depth: number) => PackValue,
])[] = [
  [BYTES, (reader, size) => Uint8Array.from(take(reader, size))],
  [STRING, (reader, size) => readString(reader, size)],
  [LIST, (reader, size, depth) => readList(reader, size, depth)],
  [MAP, (reader, size, depth) => readMap(reader, size, depth)],
];

function take(reader: Reader, size: number): Buffer {
  const start = reader.at;
  reader.at += size;
  if (reader.at > reader.bytes.length) throw new RangeError('the value is cut off');
  return reader.bytes.subarray(start, reader.at);
}

function readString(reader: Reader, size: number): string {
  return take(reader, size).toString('utf8');
}

function readList(reader: Reader, size: number, depth: number): PackValue[] {
  const items: PackValue[] = [];
  for (let index = 0; index < size; index += 1) items.push(read(reader, depth + 1));
  return items;
}

function readMap(reader: Reader, size: number, depth: number): PackMap {
  const entries: [string, PackValue][] = [];
  for (let index = 0; index < size; index += 1) {
    const key = read(reader, depth + 1);
    if (typeof key !== 'string') throw new RangeError('a key of a map is no string');
    entries.push([key, read(reader, depth + 1)]);
  }
  return Object.fromEntries(entries);
}
