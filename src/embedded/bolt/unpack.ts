import {
  BoundsError,
  BYTES,
  LIST,
  MAP,
  type Markers,
  type PackMap,
  type PackValue,
  STRING,
  structure,
} from './packstream.js';

/** How deep values may lie in each other, and how many there may be. */
export interface Bounds {
  readonly deepest: number;
  readonly most: number;
}

/** The value that fills these bytes. Throws BoundsError beyond `bounds`, RangeError for broken bytes. */
export function unpack(
  bytes: Buffer,
  bounds: Bounds = { deepest: 100, most: Number.POSITIVE_INFINITY },
): PackValue {
  const reader: Reader = { bytes, bounds, at: 0, values: 0 };
  const value = read(reader, 0);
  if (reader.at !== bytes.length) throw new RangeError('bytes are left over after the value');
  return value;
}

interface Reader {
  readonly bytes: Buffer;
  readonly bounds: Bounds;
  at: number;
  values: number;
}

function read(reader: Reader, depth: number): PackValue {
  const { deepest, most } = reader.bounds;
  if (depth > deepest) throw new BoundsError('deepest', `deeper than ${deepest} levels`);
  reader.values += 1;
  if (reader.values > most) throw new BoundsError('most', `more than ${most} values`);
  const marker = takeByte(reader);
  if (marker < 0x80) return BigInt(marker);
  if (marker >= 0xf0) return BigInt(marker - 0x100);
  if (marker < 0x90) return readString(reader, marker - 0x80);
  if (marker < 0xa0) return readList(reader, marker - 0x90, depth);
  if (marker < 0xb0) return readMap(reader, marker - 0xa0, depth);
  if (marker < 0xc0) {
    const tag = takeByte(reader);
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

/** The next byte; a million of them must not make a million views. */
function takeByte(reader: Reader): number {
  const byte = reader.bytes[reader.at];
  if (byte === undefined) throw new RangeError('the value is cut off');
  reader.at += 1;
  return byte;
}

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
