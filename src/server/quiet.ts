import type { FastifyInstance, FastifyRequest } from 'fastify';
import { whenOver } from './when-over.js';

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
  const watched = new WeakMap<FastifyRequest, () => void>();
  server.addHook('onRequest', (request, reply, done) => {
    if (!request.url.startsWith('/health/')) {
      open += 1;
      const over = (): void => {
        watched.delete(request);
        end();
      };
      watched.set(request, whenOver(reply.raw, over));
    }
    done();
  });
  server.addHook('onSend', (request, reply, _payload, done) => {
    if (String(reply.getHeader('content-type')).startsWith('text/event-stream')) {
      const callOff = watched.get(request);
      if (callOff !== undefined && watched.delete(request)) {
        callOff();
        end();
      }
    }
    done();
  });
  return () => (open > 0 ? 0 : performance.now() - last);
}
