import type { FastifyInstance } from 'fastify';

const HEADER = 'x-forwarded-for';

/** Takes the ports out of X-Forwarded-For, which some gateways add to the addresses, before anybody reads it. */
export function dropForwardedPorts(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const { headers } = request.raw;
    const told = headers[HEADER];
    if (typeof told === 'string') headers[HEADER] = told.split(',').map(withoutPort).join(',');
    done();
  });
}

/** `203.0.113.5:8080` and `[2001:db8::1]:443` without the port and the brackets; anything else as it is. */
function withoutPort(told: string): string {
  const [, v6, v4] = /^\s*(?:\[([^\]]*)\](?::\d+)?|(\d+(?:\.\d+){3}):\d+)\s*$/.exec(told) ?? [];
  return v6 ?? v4 ?? told;
}
