const LARGEST_CHUNK = 0xffff;
const END = Buffer.from([0, 0]);
const NOTHING: Buffer = Buffer.alloc(0);

/** A message as Bolt sends it: chunks of at most 65,535 bytes, each behind its length, and an empty one at the end. */
export function frame(message: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let start = 0; start < message.length; start += LARGEST_CHUNK) {
    const chunk = message.subarray(start, start + LARGEST_CHUNK);
    const length = Buffer.allocUnsafe(2);
    length.writeUInt16BE(chunk.length);
    parts.push(length, chunk);
  }
  return Buffer.concat([...parts, END]);
}

/** A message is longer than it may be. */
export class TooLongError extends RangeError {}

/** Puts messages together from the bytes of a connection; empty messages (keep-alive) are left out. */
export class Unframer {
  #pending = NOTHING;
  /** The message so far; only its first `#size` bytes count. */
  #message = NOTHING;
  #size = 0;

  /** The messages that these bytes complete. Throws TooLongError once a message is longer than `longest` bytes. */
  push(bytes: Buffer, longest: number): Buffer[] {
    this.#pending = this.#pending.length === 0 ? bytes : Buffer.concat([this.#pending, bytes]);
    const messages: Buffer[] = [];
    while (this.#pending.length >= 2) {
      const length = this.#pending.readUInt16BE(0);
      if (this.#pending.length < 2 + length) break;
      if (length > 0) this.#add(this.#pending.subarray(2, 2 + length), longest);
      else if (this.#size > 0) messages.push(this.#finish());
      this.#pending = this.#pending.subarray(2 + length);
    }
    return messages;
  }

  #add(chunk: Buffer, longest: number): void {
    const size = this.#size + chunk.length;
    if (size > longest) throw new TooLongError(`a message is longer than ${longest} bytes`);
    // Chunks of a byte each must not cost a hundred.
    if (size > this.#message.length) {
      const larger = Buffer.allocUnsafe(Math.max(size, 2 * this.#message.length));
      this.#message.copy(larger, 0, 0, this.#size);
      this.#message = larger;
    }
    chunk.copy(this.#message, this.#size);
    this.#size = size;
  }

  #finish(): Buffer {
    const message = this.#message.subarray(0, this.#size);
    this.#message = NOTHING;
    this.#size = 0;
    return message;
  }
}
