import { MAX_DOCUMENT_BYTES } from './refusals.js';

const LINE_FEED = 0x0a;
/** More of one line is not kept: enough for the reader to see that it is too long. */
const MAX_KEPT = 2 * MAX_DOCUMENT_BYTES + 1;

export interface NumberedLine {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** The lines of a stream of bytes without their line feeds, holding one line at a time. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array): void => {
    if (size < MAX_KEPT) parts.push(part);
    size += part.length;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, to));
      yield { number, bytes: Buffer.concat(parts) };
      number += 1;
      parts = [];
      size = 0;
      from = to + 1;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield { number, bytes: Buffer.concat(parts) };
}
