import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { RunningServer } from '../support/server.js';

interface Call {
  readonly code: string;
  readonly took: number;
}

/** Clients that ask without end, four that read and one that writes, until told to stop; each waits for its answer. */
function startClients(server: RunningServer) {
  const calls: Call[] = [];
  let isOver = false;
  let acknowledged = 0;
  const ask = async (query: string): Promise<Call> => {
    const started = Date.now();
    const { errors } = await server.ask(query);
    const call = { code: errors[0]?.extensions.code ?? 'OK', took: Date.now() - started };
    calls.push(call);
    return call;
  };
  const read = async (): Promise<void> => {
    for (; !isOver; await pause(20)) await ask('{ people(first: 5) { nodes { name } } }');
  };
  const write = async (): Promise<void> => {
    while (!isOver) {
      const text = `Report ${process.pid}-${Date.now()}: Hassan Rouhani met Vladimir Putin in Tehran.`;
      const { code } = await ask(`mutation { ingestArticle(input: {text: "${text}"}) { outcome } }`);
      if (code === 'OK') acknowledged += 1;
      await pause(200);
    }
  };
  const working = Promise.all([read(), read(), read(), read(), write()]);
  return {
    calls,
    stop: async () => {
      isOver = true;
      await working;
      return acknowledged;
    },
  };
}

async function isReady(server: RunningServer): Promise<boolean> {
  return (await fetch(`${server.address}health/ready`)).status === 200;
}

/** Milliseconds until readiness is as wanted. */
async function until(server: RunningServer, isWanted: boolean, within = 30_000): Promise<number> {
  const started = Date.now();
  while ((await isReady(server)) !== isWanted) {
    if (Date.now() - started > within) return Number.POSITIVE_INFINITY;
    await pause(20);
  }
  return Date.now() - started;
}

async function countArticles(server: RunningServer): Promise<number> {
  const { data, errors } = await server.ask<{ articles: { totalCount: number } }>(
    '{ articles { totalCount } }',
  );
  if (errors[0] !== undefined) throw new Error(`The articles cannot be counted: ${errors[0].message}`);
  return data.articles.totalCount;
}

/** What the clients and the readiness saw of a fault, with a thousand milliseconds of load before and behind it. */
export async function strike(server: RunningServer, fault: () => void, mend: () => Promise<unknown>) {
  const before = await countArticles(server);
  const clients = startClients(server);
  await pause(1_000);
  fault();
  const unready = await until(server, false, 4_000);
  const live = (await fetch(`${server.address}health/live`)).status;
  await mend();
  const back = await until(server, true);
  await pause(1_000);
  const acknowledged = await clients.stop();
  const failed = clients.calls.filter(({ code }) => code !== 'OK');
  return {
    unready,
    back,
    live,
    longestFailure: Math.max(...failed.map(({ took }) => took)),
    codes: [...new Set(failed.map(({ code }) => code))],
    isWhole: (await countArticles(server)) >= before + acknowledged,
  };
}

const EXPECTED = { live: 200, codes: ['STORE_UNAVAILABLE'], isWhole: true };

/** The bars of a database that is away. */
export function expectBars({
  unready,
  back,
  longestFailure,
  ...rest
}: Awaited<ReturnType<typeof strike>>): void {
  expect(rest).toEqual(EXPECTED);
  expect(unready).toBeLessThan(2_000);
  expect(back).toBeLessThan(5_000);
  expect(longestFailure).toBeLessThan(8_000);
}
