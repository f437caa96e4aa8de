import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

/**
 * Gives for how many milliseconds nothing was asked: 0 while a request is open, until it is answered or its client is gone. A stream of
 * events counts as quiet once it has begun, and whether the server is well may be asked at any time.
 */
export function watchQuiet(server: FastifyInstance): () => number {
  let open = 0;
  let last = performance.now();
  const end = (): void => {
    open -= 1;
    last = performance.now();
  };
  function endUnfinished(this: ServerResponse): void {
    if (!this.writableFinished) end();
  }
  server.addHook('onRequest', ({ url }, { raw }, done) => {
    if (!url.startsWith('/health/')) {
      open += 1;
      raw.once('finish', end).once('close', endUnfinished);
    }
    done();
  });
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (String(reply.getHeader('content-type')).startsWith('text/event-stream')) {
      reply.raw.off('finish', end).off('close', endUnfinished);
      end();
    }
    done();
  });
  return () => (open > 0 ? 0 : performance.now() - last);
}
