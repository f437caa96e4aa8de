import type { BenchQuery } from './queries.js';
import { cpuOf, cpuSince, type Running, type ServerName } from './servers.js';

/** Requests in flight at any time. */
const CONCURRENCY = 16;

/** What one request cost, in milliseconds. */
export interface Cost {
  readonly server: number;
  readonly database: number;
  readonly p50: number;
  readonly p99: number;
}

/** The body of a request as a server takes it. */
export function bodyOf(query: BenchQuery, server: ServerName): string {
  const variables = query.variables[server];
  return JSON.stringify(
    server === 'bare' ? { name: query.bare, variables } : { query: query[server], variables },
  );
}

/** How often a server is asked in one round; the peer, which takes many times as long, less often. */
export const requestsOf = ({ requests }: BenchQuery, server: ServerName, share: number): number =>
  Math.max(CONCURRENCY, Math.round((requests * share) / (server === 'peer' ? 4 : 1)));

/** Sends so many requests, sixteen at a time. */
export async function measure(
  server: Running,
  body: string,
  { count, databasePid }: { readonly count: number; readonly databasePid: number },
): Promise<Cost> {
  const times: number[] = [];
  const before = [cpuOf(server.pid), cpuOf(databasePid)] as const;
  let left = count;
  const work = async (): Promise<void> => {
    while (left-- > 0) {
      const started = performance.now();
      await server.ask(body);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
  return {
    server: cpuSince(server.pid, before[0]) / count,
    database: cpuSince(databasePid, before[1]) / count,
    p50: at(0.5),
    p99: at(0.99),
  };
}
