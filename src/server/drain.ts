import { once, setMaxListeners } from 'node:events';
import { Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.js';

/** Milliseconds for the answers in flight when the server stops. */
const ANSWER_WITHIN = 6_000;
/** Milliseconds of these after which what may take longer is ended, so that its client learns why. */
const END_WITHIN = 4_000;
/** Idle connections are closed after so many looks in a row, milliseconds apart, at which no request had come. */
const QUIET_LOOKS = 3;
const LOOK = 100;
const QUIET_WITHIN = 2_000;

/** How a server ends without losing what is in flight. */
export interface Drain {
  /** Aborted, with what to tell the client, when what is still under way will not be waited for. */
  readonly ending: AbortSignal;
  /** Tells clients with each answer from now on that the connection ends. */
  begin(): void;
  /**
   * Takes no more connections and answers what is in flight, also what was sent before the client knew; then runs `close`. A connection
   * that sends no end is cut in time for an exit within 10 s.
   */
  finish(close: () => Promise<void>): Promise<void>;
}

export function createDrain(http: FastifyInstance): Drain {
  let requests = 0;
  let isEnding = false;
  const ending = new AbortController();
  // One for each question under way.
  setMaxListeners(0, ending.signal);
  http.addHook('onRequest', (_request, _reply, done) => {
    requests += 1;
    done();
  });
  http.addHook('onSend', (_request, reply, _payload, done) => {
    if (isEnding) reply.header('connection', 'close');
    done();
  });
  /** Between two looks the sockets are read, however busy the process is. */
  const untilQuiet = async (): Promise<void> => {
    const until = Date.now() + QUIET_WITHIN;
    for (let quiet = 0; quiet < QUIET_LOOKS && Date.now() < until; ) {
      const seen = requests;
      await pause(LOOK);
      quiet = requests === seen ? quiet + 1 : 0;
    }
  };
  return {
    ending: ending.signal,
    begin: () => {
      isEnding = true;
    },
    finish: async (close) => {
      // Unlike that of an HTTP server, this `close` leaves open connections alone: a request may be on its way on them.
      Server.prototype.close.call(http.server);
      await Promise.race([once(http.server, 'close'), untilQuiet()]);
      const timers = [
        setTimeout(() => ending.abort(stopping()), END_WITHIN),
        setTimeout(() => http.server.closeAllConnections(), ANSWER_WITHIN),
      ];
      await close().finally(() => timers.forEach(clearTimeout));
    },
  };
}

const stopping = (): AppError =>
  new AppError('STORE_UNAVAILABLE', 'The server stops before this is done. Ask again once it is back.', {
    // Without a reason it would be taken for a database that is away.
    reason: 'STOPPING',
  });
