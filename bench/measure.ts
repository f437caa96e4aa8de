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

/** In one round the servers take turns so often: what disturbs the machine for a second then disturbs each of them. */
const TURNS = 4;
/** Most requests of a round to the peer, which takes many times as long. */
const PEER_REQUESTS = 64;

/** How many turns a server takes in one round, and how often it is asked in each: at least so often as is in flight at once. */
function turnsOf(
  { requests }: BenchQuery,
  server: ServerName,
  share: number,
): { readonly most: number; readonly count: number } {
  const all = Math.round(share * (server === 'peer' ? Math.min(requests / 4, PEER_REQUESTS) : requests));
  const most = Math.min(TURNS, Math.max(1, Math.floor(all / CONCURRENCY)));
  return { most, count: Math.max(CONCURRENCY, Math.round(all / most)) };
}

/** What one turn took, in milliseconds: of the server's and the database's processor, and of each request. */
interface Turn {
  readonly server: number;
  readonly database: number;
  readonly times: readonly number[];
}

/** Measures one operation at every server, turn by turn; `share` is the part of a full run's requests. */
export async function measureRound(
  servers: readonly Running[],
  query: BenchQuery,
  { share, databasePid }: { readonly share: number; readonly databasePid: number },
): Promise<Readonly<Record<ServerName, Cost>>> {
  const all = servers.map((server) => ({
    server,
    turns: [] as Turn[],
    ...turnsOf(query, server.name, share),
  }));
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const { server, most, count, turns } of all)
      if (turn < most) turns.push(await takeTurn(server, bodyOf(query, server.name), { count, databasePid }));
  return Object.fromEntries(all.map(({ server, turns }) => [server.name, costOf(turns)])) as Record<
    ServerName,
    Cost
  >;
}

/** Sends so many requests, sixteen at a time. */
export async function takeTurn(
  server: Running,
  body: string,
  { count, databasePid }: { readonly count: number; readonly databasePid: number },
): Promise<Turn> {
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
  return {
    server: cpuSince(server.pid, before[0]),
    database: cpuSince(databasePid, before[1]),
    times,
  };
}

function costOf(turns: readonly Turn[]): Cost {
  const times = turns.flatMap((turn) => turn.times).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
  const each = (part: 'server' | 'database'): number =>
    turns.reduce((sum, turn) => sum + turn[part], 0) / times.length;
  return { server: each('server'), database: each('database'), p50: at(0.5), p99: at(0.99) };
}
