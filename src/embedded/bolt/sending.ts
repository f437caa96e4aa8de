import { once } from 'node:events';
import type { Socket } from 'node:net';
import { frame } from './framing.js';
import { pack } from './pack.js';
import type { Structure } from './packstream.js';

/** Bytes that may wait to be sent before the next answer waits too; then soon no more requests are read. */
const UNSENT_BYTES = 1024 * 1024;
/** Milliseconds for which a client may read nothing; Neo4j gives 15 minutes as well. */
const UNREAD_FOR = 15 * 60_000;

/** Sends a message together with others of this turn; waits while the client lags behind, and ends the connection of one that has read nothing for `unreadFor` milliseconds, at the latest after twice as many. */
export async function sendTo(socket: Socket, message: Structure, unreadFor = UNREAD_FOR): Promise<void> {
  if (socket.destroyed) return;
  socket.cork();
  socket.write(frame(pack(message)));
  process.nextTick(() => socket.uncork());
  if (socket.writableLength < UNSENT_BYTES) return;
  const gone = new AbortController();
  const stop = (): void => gone.abort();
  const cut = (): void => void socket.destroy();
  socket.once('close', stop);
  // Node renews it while the system takes more of what waits, also within one message.
  socket.setTimeout(unreadFor, cut);
  await once(socket, 'drain', { signal: gone.signal }).catch(() => undefined);
  socket.setTimeout(0, cut);
  socket.off('close', stop);
}
