import {
  BYTES,
  isStructure,
  LIST,
  MAP,
  type Markers,
  type PackMap,
  type PackValue,
  STRING,
  type Structure,
} from './packstream.js';

/** The bytes of a value. Throws a RangeError for an integer beyond 64 bits. */
export function pack(value: PackValue): Buffer {
  const writer = new Writer();
  write(writer, value);
  return writer.take();
}

/** What every message is written into first: of a thousand short ones in a row none is to cost more than its own bytes. */
const DRAFT = Buffer.allocUnsafeSlow(4096);

/** Bytes that grow as they are written. One writer at a time. */
class Writer {
  #bytes = DRAFT;
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
    const written = this.#bytes.subarray(0, this.#length);
    return this.#bytes === DRAFT ? Buffer.from(written) : written;
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
