import { type Readable, Transform } from 'node:stream';
import type { preParsingAsyncHookHandler } from 'fastify';
import { collectGarbage } from '../collect-garbage.js';
import type { AppError } from '../errors.js';
import { beyond, type Limits } from '../limits.js';
import type { CallerOf } from './access.js';
import { KILOBYTE, tooLong } from './body.js';
import { Turns } from './turns.js';
import { whenOver } from './when-over.js';

/** Works that wait, for each that runs. */
const WAITING = 10;

/** Bytes of a body that leaves some thirty times as much garbage once it is worked on, which V8 alone would keep beside that of the next. */
const LEAVES_MUCH = 2 ** 20;
const REFUSED = 400;

const tooMany = (running: number): AppError =>
  beyond(
    'longBodies',
    `${running} long articles of yours are read and ${WAITING * running} wait; at most so many are taken. Send the next when one is answered.`,
  );

/**
 * A hook that lets long bodies in: only from callers who may write, and a few at a time, whether or not they say how long they are.
 * Throws PAYLOAD_TOO_LARGE, and RATE_LIMITED when too many of a caller's wait.
 */
export function admitLongBodies(callerOf: CallerOf, limits: Limits): preParsingAsyncHookHandler {
  const { longBodies: running } = limits;
  const turns = new Turns({ running, waiting: WAITING * running, refuse: () => tooMany(running) });
  const usual = limits.bodyKb * KILOBYTE;
  return async function admitLong(request, reply, payload) {
    const { 'content-length': declared, 'transfer-encoding': coding } = request.headers;
    const length = declared === undefined ? undefined : Number(declared);
    if (length === undefined ? coding === undefined : length <= usual) return payload;
    const admit = async (): Promise<void> => {
      const { name, roles } = callerOf(request);
      const key = roles.has('write') ? 'ingestBodyKb' : 'bodyKb';
      if (key === 'bodyKb' || (length ?? 0) > limits[key] * KILOBYTE) throw tooLong(key, length, limits);
      const endTurn = await turns.begin(name);
      const end = (): void => {
        endTurn();
        const leavesMuch = (length ?? Number.POSITIVE_INFINITY) > LEAVES_MUCH && reply.statusCode < REFUSED;
        if (leavesMuch) setImmediate(collectGarbage);
      };
      if (request.raw.destroyed) end();
      else whenOver(reply.raw, end);
    };
    if (length === undefined) return admitBeyond(usual, payload as Readable, admit);
    await admit();
    return payload;
  };
}

/** The bytes of a body; those behind so many come once they are admitted. */
function admitBeyond(usual: number, payload: Readable, admit: () => Promise<void>): Readable {
  let seen = 0;
  let admitted: Promise<void> | undefined;
  const counter: Transform = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen <= usual) return done(null, chunk);
      admitted ??= admit();
      admitted.then(
        () => done(null, chunk),
        (error) => {
          // The rest is passed over, so that the client comes to read the answer.
          payload.unpipe(counter).resume();
          done(error);
        },
      );
    },
  });
  // A body of another type is not read, and then nobody hears that it failed.
  counter.on('error', () => undefined);
  payload.once('error', (error) => counter.destroy(error));
  return payload.pipe(counter);
}
