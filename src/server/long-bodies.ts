import { type Readable, Transform } from 'node:stream';
import type { FastifyRequest, preParsingAsyncHookHandler } from 'fastify';
import { AppError } from '../errors.js';
import type { Limits } from '../limits.js';
import type { CallerOf } from './access.js';
import { KILOBYTE, tooLong } from './body.js';
import { Turns } from './turns.js';

/** Long bodies of one caller that are held in memory, from their first byte to the answer. */
const PER_CALLER = { running: 2, waiting: 20 } as const;

const tooMany = (): AppError =>
  new AppError(
    'RATE_LIMITED',
    `${PER_CALLER.running} long articles of yours are read and ${PER_CALLER.waiting} wait; at most so many are taken. Send the next when one is answered.`,
    { reason: 'LONG_BODIES' },
  );

/**
 * A hook that lets long bodies in: only from callers who may write, a few at a time, however many bytes they say or do not say to have.
 * Throws PAYLOAD_TOO_LARGE, and RATE_LIMITED when too many of a caller's wait.
 */
export function admitLongBodies(callerOf: CallerOf, limits: Limits): preParsingAsyncHookHandler {
  const turns = new Turns({ ...PER_CALLER, refuse: tooMany });
  return async function admitLong(request, reply, payload) {
    const declared = lengthOf(request);
    if (declared !== undefined && declared <= limits.bodyKb * KILOBYTE) return payload;
    const { name, roles } = callerOf(request);
    const key = roles.has('write') ? 'ingestBodyKb' : 'bodyKb';
    if (declared !== undefined && declared > limits[key] * KILOBYTE) throw tooLong(key, declared, limits);
    if (key === 'bodyKb') return cutAfter(payload as Readable, limits);
    const end = await turns.begin(name);
    if (reply.raw.closed || request.raw.destroyed) end();
    else reply.raw.once('close', end);
    return payload;
  };
}

function lengthOf({ headers }: FastifyRequest): number | undefined {
  const declared = headers['content-length'];
  return declared === undefined ? undefined : Number(declared);
}

/** The bytes of a body, and an error in place of those that are too many. */
function cutAfter(payload: Readable, limits: Limits): Readable {
  let seen = 0;
  const counter: Transform = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen <= limits.bodyKb * KILOBYTE) return done(null, chunk);
      // The rest is passed over, so that the client comes to read the answer.
      payload.unpipe(counter).resume();
      done(tooLong('bodyKb', undefined, limits));
    },
  });
  payload.once('error', (error) => counter.destroy(error));
  return payload.pipe(counter);
}
