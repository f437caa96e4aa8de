import type { FastifyInstance } from 'fastify';

/** The methods that an address is served by, HEAD and all, in the order of the alphabet; none where nothing is. */
export function methodsAt(server: FastifyInstance, address: string): readonly string[] {
  const [path = ''] = address.split('?', 1);
  const url = path.length > 1 ? path.replace(/\/$/, '') : path;
  return server.supportedMethods.filter((method) => server.hasRoute({ method, url })).sort();
}
