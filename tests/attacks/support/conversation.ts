import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Unframer } from '../../../src/embedded/bolt/framing.js';
import { isStructure, type PackMap } from '../../../src/embedded/bolt/packstream.js';
import { unpack } from '../../../src/embedded/bolt/unpack.js';
import { ANSWERS } from '../../embedded/support/bolt-client.js';

/** A connection to a Bolt port that sends what it is given, whether or not that is Bolt, and notes every answer. */
export class Conversation {
  readonly socket: Socket;
  readonly #answers: string[] = [];
  #heardAt = performance.now();

  constructor(port: number) {
    this.socket = connect(port, '127.0.0.1');
    this.socket.on('error', () => undefined);
    const unframer = new Unframer();
    this.socket.on('data', (bytes) => {
      this.#heardAt = performance.now();
      const isOpening = this.#answers.length === 0;
      if (isOpening) this.#answers.push(bytes.subarray(0, 4).toString('hex'));
      const messages = unframer.push(isOpening ? bytes.subarray(4) : bytes, 1e9);
      this.#answers.push(...messages.map(nameOf));
    });
  }

  send(...parts: readonly Buffer[]): void {
    for (const part of parts) this.socket.write(part);
  }

  /**
   * What was answered, but for the first answers, such as `SUCCESS, IGNORED × 2, closed`; `open` in place of `closed` after so many
   * milliseconds without a byte.
   */
  async outcome(quiet: number, after = 0): Promise<string> {
    const closed = once(this.socket, 'close').catch(() => undefined);
    while (!this.socket.closed && performance.now() - this.#heardAt < quiet)
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 50))]);
    return [...withCounts(this.#answers.slice(after)), this.socket.closed ? 'closed' : 'open'].join(', ');
  }
}

function withCounts(names: readonly string[]): string[] {
  const starts = names.flatMap((name, at) => (name === names[at - 1] ? [] : [at]));
  return starts.map((start, index) => {
    const count = (starts[index + 1] ?? names.length) - start;
    return count === 1 ? `${names[start]}` : `${names[start]} × ${count}`;
  });
}

function nameOf(message: Buffer): string {
  const answer = unpack(message);
  if (!isStructure(answer)) return 'no structure';
  const name = ANSWERS[answer.tag] ?? `0x${answer.tag.toString(16)}`;
  return name === 'FAILURE' ? `FAILURE ${(answer.fields[0] as PackMap).code}` : name;
}
