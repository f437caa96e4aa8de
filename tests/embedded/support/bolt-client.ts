import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { frame, Unframer } from '../../../src/embedded/bolt/framing.js';
import { REQUESTS } from '../../../src/embedded/bolt/messages.js';
import { pack } from '../../../src/embedded/bolt/pack.js';
import {
  isStructure,
  type PackMap,
  type PackValue,
  type Structure,
  structure,
} from '../../../src/embedded/bolt/packstream.js';
import { unpack } from '../../../src/embedded/bolt/unpack.js';

export const ANSWERS: Readonly<Record<number, string>> = {
  112: 'SUCCESS',
  113: 'RECORD',
  126: 'IGNORED',
  127: 'FAILURE',
};

/** An answer as its name and what it holds: a map, the values of a record, or nothing. */
export type Answer = readonly [name: string, content?: PackValue];

/** A connection that speaks Bolt message by message, for what no driver does. */
export class BoltClient {
  readonly #socket: Socket;
  readonly #answers: Structure[] = [];

  private constructor(socket: Socket) {
    this.#socket = socket;
    const unframer = new Unframer();
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      for (const message of unframer.push(bytes, 1e9)) {
        const answer = unpack(message);
        if (isStructure(answer)) this.#answers.push(answer);
      }
      socket.emit('answer');
    });
  }

  /** Connects and shakes hands for 5.4. */
  static async connect(port: number): Promise<BoltClient> {
    const socket = connect(port, '127.0.0.1');
    socket.write(Buffer.from('6060b01700000405000000000000000000000000', 'hex'));
    const [answer] = await once(socket, 'data');
    if (answer.toString('hex') !== '00000405') throw new Error('no Bolt 5.4');
    return new BoltClient(socket);
  }

  /** Connects and logs on. */
  static async logOn(
    port: number,
    { username, password }: { username: string; password: string },
  ): Promise<BoltClient> {
    const client = await BoltClient.connect(port);
    client.send('HELLO', { user_agent: 'test/1' });
    client.send('LOGON', { scheme: 'basic', principal: username, credentials: password });
    await client.answer();
    await client.answer();
    return client;
  }

  send(name: keyof typeof REQUESTS, ...fields: PackValue[]): void {
    this.#socket.write(frame(pack(structure(REQUESTS[name], fields))));
  }

  sendBytes(bytes: Buffer): void {
    this.#socket.write(bytes);
  }

  /** The next answer; records one by one. */
  async answer(): Promise<Answer> {
    while (this.#answers.length === 0)
      await once(this.#socket, 'answer', { signal: AbortSignal.timeout(10_000) });
    const next = this.#answers.shift() as Structure;
    const name = ANSWERS[next.tag] ?? `0x${next.tag.toString(16)}`;
    return next.fields.length === 0 ? [name] : [name, next.fields[0] ?? null];
  }

  /** The names of the next answers, a failure with its code. */
  async names(count: number): Promise<string[]> {
    const names: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const [name, content] = await this.answer();
      names.push(name === 'FAILURE' ? `FAILURE ${(content as PackMap).code}` : name);
    }
    return names;
  }

  /** Resolves when the server has hung up. */
  async ended(): Promise<void> {
    if (!this.#socket.readableEnded) await once(this.#socket, 'end', { signal: AbortSignal.timeout(10_000) });
  }

  close(): void {
    this.#socket.destroy();
  }
}
