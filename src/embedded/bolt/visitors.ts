import type { Socket } from 'node:net';
import type { Account } from './accounts.js';

/** Connections of clients that have not logged on; of more the oldest is cut. */
const MOST_STRANGERS = 50;
/** Milliseconds for logging on. */
const LOGON_WITHIN = 10_000;
/** Connections of clients that only read, so that there is always room for the server's own. */
const MOST_READERS = 300;

/** Who is connected: no stranger and no reader takes the room of those who write. */
export class Visitors {
  readonly #strangers = new Map<Socket, NodeJS.Timeout>();
  readonly #readers = new Set<Socket>();

  /** Notes a connection, which has to log on. */
  arrive(socket: Socket): void {
    const timer = setTimeout(() => socket.destroy(), LOGON_WITHIN);
    this.#strangers.set(socket, timer);
    socket.once('close', () => this.#leave(socket));
    const [oldest] = this.#strangers.keys();
    if (this.#strangers.size > MOST_STRANGERS) oldest?.destroy();
  }

  /** Notes that a client has logged on; false when there is no room for one that only reads. */
  admit(socket: Socket, { mayWrite, asksForOthers }: Account): boolean {
    this.#leave(socket);
    if (mayWrite || asksForOthers) return true;
    if (this.#readers.size >= MOST_READERS) return false;
    this.#readers.add(socket);
    return true;
  }

  #leave(socket: Socket): void {
    clearTimeout(this.#strangers.get(socket));
    this.#strangers.delete(socket);
    this.#readers.delete(socket);
  }
}
