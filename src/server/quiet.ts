import type { FastifyInstance } from 'fastify';

/** Gives for how many milliseconds no request has come or been answered; whether the server is well may be asked at any time. */
export function watchQuiet(server: FastifyInstance): () => number {
  let last = performance.now();
  const note = async ({ url }: { readonly url: string }): Promise<void> => {
    if (!url.startsWith('/health/')) last = performance.now();
  };
  server.addHook('onRequest', note);
  server.addHook('onResponse', note);
  return () => performance.now() - last;
}
