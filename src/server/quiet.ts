import type { ServerResponse } from 'node:http';
import { finished } from 'node:stream';
import type { FastifyInstance } from 'fastify';

/**
 * Gives for how many milliseconds nothing was asked: 0 while a request is open, until it is answered or its client is gone. A stream of
 * events counts as quiet once it has begun, and whether the server is well may be asked at any time.
 */
export function watchQuiet(server: FastifyInstance): () => number {
  const open = new Set<ServerResponse>();
  let last = performance.now();
  const end = (response: ServerResponse): void => {
    if (open.delete(response)) last = performance.now();
  };
  server.addHook('onRequest', async ({ url }, { raw }) => {
    if (url.startsWith('/health/')) return;
    open.add(raw);
    finished(raw, () => end(raw));
  });
  server.addHook('onSend', async (_request, reply) => {
    if (String(reply.getHeader('content-type')).startsWith('text/event-stream')) end(reply.raw);
  });
  return () => (open.size > 0 ? 0 : performance.now() - last);
}
