const LARGEST_CHUNK = 0xffff;
const END = Buffer.from([0, 0]);

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

/** Puts messages together from the bytes of a connection; empty messages (keep-alive) are left out. */
export class Unframer {
  #pending: Buffer = Buffer.alloc(0);
  #chunks: Buffer[] = [];
  #size = 0;

  /** The messages that these bytes complete. Throws RangeError once a message is longer than `longest` bytes. */
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
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size > longest) throw new RangeError(`a message is longer than ${longest} bytes`);
  }

  #finish(): Buffer {
    const message = Buffer.concat(this.#chunks);
    this.#chunks = [];
    this.#size = 0;
    return message;
  }
}
