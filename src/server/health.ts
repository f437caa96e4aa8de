import type { FastifyInstance } from 'fastify';

/** Why the server cannot answer queries right now, in a sentence; undefined when it can. */
export type Readiness = () => Promise<string | undefined>;

/** `/health/live`: the process answers. `/health/ready`: queries are answered; 503 with the reason when not. */
export function serveHealth(server: FastifyInstance, readiness: Readiness): void {
  server.get('/health/live', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  );
  server.get('/health/ready', async (_request, reply) => {
    const reason = await readiness();
    reply.header('cache-control', 'no-store').code(reason === undefined ? 200 : 503);
    return reply.send(reason === undefined ? { status: 'ready' } : { status: 'unavailable', reason });
  });
}
