import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { randomOperations } from '../query/support/random-operation.js';
import { OPERATIONS } from '../support/operations.js';
import { ask, type RunningServer, removeDataDir, startServer } from '../support/server.js';
import { STORES } from '../support/stores.js';

/** Quiet and attacked in short turns: whatever else the machine does meets both alike. */
const ROUNDS = 150;
const ROUND = 500;
const CLIENTS = 4;
/** Milliseconds between an answer and the next request, of honest clients and attackers alike: the server is not to be saturated by either. */
const PAUSE = 50;
const many = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');
/** What attackers send over and over: most is refused, some costs as much as is allowed. */
const ATTACKS: readonly string[] = [
  `{ ${'people { nodes { articles { nodes { '.repeat(40)}`,
  `{ ${many(600, (at) => `a${at}: __typename`)} }`,
  `{ country(code: "IR") { ${many(900, () => 'name')} } }`,
  `{ country(code: "IR") { ...F0 } } ${many(30, (at) => `fragment F${at} on Country { ...F${at + 1} ...F${at + 1} }`)} fragment F30 on Country { name }`,
  `{ __typename ${many(600, () => '@a')} }`,
  '{ __schema { types { name fields { name args { name } } } } }',
  '{ articles(first: 100) { nodes { people(first: 100) { nodes { countries(first: 100) { nodes { id } } } } } } }',
  '{ search(query: "iran") { nodes { __typename } totalCount } }',
  `{ person(name: "${'x'.repeat(50_000)}") { id } }`,
  '{ claims(first: 100, filter: { not: { confidence: { gte: 0.99 } } }) { totalCount nodes { id evidence { quote } } } }',
];

const address = inject('neo4j');
const ENGINES = STORES.map(({ name, open }) => ({
  name,
  start: async (): Promise<RunningServer> => {
    if (name === 'embedded' || typeof address === 'string') return startServer();
    await (await open()).close();
    const { uri, username, password } = address;
    return startServer({
      env: { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, SEED: 'on' },
    });
  },
}));

/** What honest clients met in a round: milliseconds of each request, and how many failed. */
interface Met {
  readonly times: readonly number[];
  readonly failed: number;
}

/** Some clients ask the example operations one after the other, from that one on. */
async function honest(server: RunningServer, from: number): Promise<Met> {
  const times: number[] = [];
  let failed = 0;
  const until = Date.now() + ROUND;
  const client = async (first: number): Promise<void> => {
    for (let at = first; Date.now() < until; at += 1) {
      const { query = '' } = OPERATIONS[at % OPERATIONS.length] ?? {};
      const started = performance.now();
      const { errors } = await server.ask(query);
      times.push(performance.now() - started);
      if (errors.length > 0) failed += 1;
      await pause(PAUSE);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, index) => client(from + index * 7)));
  return { times, failed };
}

const ATTACKER = path.join(import.meta.dirname, 'support/attacker.mjs');

/** As many send the attacks; gives the statuses of the answers. */
async function attack(attacker: ChildProcess, { address }: RunningServer): Promise<readonly number[]> {
  attacker.send({ address, attacks: ATTACKS, clients: CLIENTS, rest: PAUSE, until: Date.now() + ROUND });
  const [statuses] = await once(attacker, 'message');
  return statuses as readonly number[];
}

const share = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * part) - 1] ?? Number.POSITIVE_INFINITY;

describe.each(ENGINES)('on $name', { timeout: 1_800_000 }, ({ name, start }) => {
  let server: RunningServer;
  let attacker: ChildProcess;
  beforeAll(async () => {
    server = await start();
    attacker = fork(ATTACKER);
    await honest(server, 0);
  });
  afterAll(async () => {
    attacker?.kill();
    await server?.stop();
    if (server !== undefined) removeDataDir(server.dataDir);
  });

  it('honest clients beside as many attackers are all answered, p99 at most twice as late', async () => {
    const [quiet, beside, statuses]: [Met[], Met[], number[]] = [[], [], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      quiet.push(await honest(server, round * 11));
      const [met, answers] = await Promise.all([honest(server, round * 11), attack(attacker, server)]);
      beside.push(met);
      statuses.push(...answers);
    }
    const [before, meanwhile] = [quiet, beside].map((rounds) => {
      const times = rounds.flatMap((round) => round.times);
      return { count: times.length, p50: share(times, 0.5), p99: share(times, 0.99) };
    });
    console.log(name, statuses.length, 'attacks', before, meanwhile);
    expect([...quiet, ...beside].filter(({ failed }) => failed > 0)).toEqual([]);
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    expect((meanwhile?.p99 ?? Number.NaN) / (before?.p99 ?? Number.NaN)).toBeLessThanOrEqual(2);
  });

  it('five hundred generated operations are answered within 10 s each, none with 5xx', async () => {
    const slow: string[] = [];
    for (const { query, variables } of randomOperations(createSchema(), 500, 2017)) {
      const started = performance.now();
      const { status } = await ask(server.address, query, variables);
      if (status >= 500 || performance.now() - started > 10_000) slow.push(`${status} ${query}`);
    }
    expect(slow).toEqual([]);
  });
});
