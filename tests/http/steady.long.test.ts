import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryOf } from '../../bench/servers.js';
import { createSchema } from '../../src/api/schema.js';
import { TARGETS, type Target } from '../faults/support.js';
import { randomOperations } from '../query/support/random-operation.js';
import { OPERATIONS } from '../support/operations.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';

const REQUESTS = Number(process.env.REQUESTS ?? 100_000);
const CLIENTS = 16;
/** Megabytes by which the last quarter of the requests may find the server larger than the second one. */
const GROWTH = 15;
/** Milliseconds between two looks at the size. */
const LOOK = 250;

/** Mixed requests: every example operation, as many generated ones, some that are refused, pages by GET. */
const GENERATED = randomOperations(createSchema(), 200, 100_000);
const REFUSED = [
  '{ nothing }',
  '{ people(first: 101) { nodes { id } } }',
  '{ people(after: "x") { nodes { id } } }',
  '{',
];

/** Sends the request of a number; gives its status. */
async function send({ address }: RunningServer, number: number): Promise<number> {
  const url = `${address}graphql`;
  const kind = number % 10;
  if (kind === 0) {
    const query = OPERATIONS[number % OPERATIONS.length]?.query ?? '';
    return statusOf(fetch(`${url}?query=${encodeURIComponent(query)}`, { headers: JSON_HEADERS }));
  }
  const { query, variables } =
    kind <= 5
      ? { query: OPERATIONS[number % OPERATIONS.length]?.query, variables: {} }
      : kind <= 8
        ? (GENERATED[number % GENERATED.length] ?? {})
        : // Each of them is new to the server.
          { query: `${REFUSED[number % REFUSED.length]} # ${number}`, variables: {} };
  const body = JSON.stringify({ query, variables });
  return statusOf(fetch(url, { method: 'POST', headers: JSON_HEADERS, body }));
}

const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

async function statusOf(answer: Promise<Response>): Promise<number> {
  const response = await answer;
  await response.arrayBuffer();
  return response.status;
}

const median = (sizes: readonly number[]): number =>
  sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? Number.NaN;

describe.each(TARGETS)(`${REQUESTS} mixed requests on $name`, ({ name, open }) => {
  let target: Target;
  let server: RunningServer;
  beforeAll(async () => {
    target = await open();
    server = await startServer({ env: { ...target.env, SEED: 'on' }, dataDir: await target.empty() });
  });
  afterAll(async () => {
    await server?.stop();
    await target?.close();
    if (server !== undefined) removeDataDir(server.dataDir);
  });

  it('leave the server as large as it was', async () => {
    /** Resident megabytes, by quarter of the requests. */
    const sizes: number[][] = [[], [], [], []];
    const statuses: Record<number, number> = {};
    let next = 0;
    const look = setInterval(() => {
      const quarter = Math.floor((4 * Math.min(next, REQUESTS - 1)) / REQUESTS);
      sizes[quarter]?.push(memoryOf(server.process.pid ?? 0));
    }, LOOK);
    const client = async (): Promise<void> => {
      while (next < REQUESTS) {
        next += 1;
        const status = await send(server, next);
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
    clearInterval(look);
    const medians = sizes.map((quarter) => Math.round(median(quarter)));
    console.info(`${name}: MB by quarter ${medians.join(' ')}, answers ${JSON.stringify(statuses)}`);
    expect(Object.keys(statuses).filter((status) => Number(status) >= 500)).toEqual([]);
    expect(medians[3]).toBeLessThanOrEqual((medians[1] ?? 0) + GROWTH);
  });
});
