import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchQuiet } from '../../src/server/quiet.js';

describe('it is quiet', () => {
  let server: FastifyInstance;
  let quietFor: () => number;
  let body: PassThrough;
  let address: string;
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    server = Fastify({ forceCloseConnections: true });
    quietFor = watchQuiet(server);
    body = new PassThrough();
    server.get('/health/live', async () => 'up');
    server.get('/', async () => 'page');
    server.get('/long', (_request, reply) => reply.send(body));
    server.get('/events', (_request, reply) => reply.type('text/event-stream; charset=utf-8').send(body));
    address = await server.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(async () => {
    vi.useRealTimers();
    await server.close();
  });
  const pass = (milliseconds: number): number => {
    vi.advanceTimersByTime(milliseconds);
    return quietFor();
  };
  /** Opens a request and gives its answer once that has begun. */
  const begin = (path: string, signal?: AbortSignal): Promise<Response> => {
    body.write('begun');
    return fetch(`${address}${path}`, signal === undefined ? {} : { signal });
  };

  it('since the last request that was no probe of health', async () => {
    pass(50);
    await server.inject('/health/live');
    expect(pass(0)).toBe(50);
    await server.inject('/');
    expect(pass(20)).toBe(20);
  });

  it('not while a request is open, but since its end', async () => {
    const answer = await begin('/long');
    expect(pass(50)).toBe(0);
    body.end();
    await answer.text();
    expect(pass(20)).toBe(20);
  });

  it('since the client of an open request was gone', async () => {
    const client = new AbortController();
    await begin('/long', client.signal);
    client.abort();
    await once(body, 'close');
    expect(pass(20)).toBe(20);
  });

  it('while a stream of events is open', async () => {
    await begin('/events');
    expect(pass(50)).toBe(50);
  });
});
