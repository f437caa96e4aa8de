import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';

const SLOW = 'MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity) RETURN count(*) AS n';
const EVENTS = 'subscription { articleIngested { cursor } }';

const post = (path: string, accept: string, body: object): string => {
  const text = JSON.stringify(body);
  const head = ['host: 127.0.0.1', 'content-type: application/json', `accept: ${accept}`];
  return `POST ${path} HTTP/1.1\r\n${head.join('\r\n')}\r\ncontent-length: ${text.length}\r\n\r\n${text}`;
};

describe('requests that wait behind others of their connection', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ env: { MAX_SUBSCRIPTIONS: '10' } });
  });
  afterAll(async () => {
    await server?.stop();
    if (server !== undefined) removeDataDir(server.dataDir);
  });

  /** Sends requests back to back on one connection and leaves a moment later. */
  const sendAndLeave = async (requests: readonly string[]): Promise<void> => {
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(requests.join(''));
    await pause(500);
    socket.destroy();
    await pause(500);
  };

  it('give their turns back when it goes: the next question is answered', async () => {
    await sendAndLeave(Array(5).fill(post('/cypher', 'application/json', { question: SLOW })));
    const response = await fetch(`${server.address}cypher`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question: 'RETURN 1 AS one' }),
      signal: AbortSignal.timeout(10_000),
    });
    expect(await response.json()).toMatchObject({ rows: [[1]] });
  });

  it('give their streams back when it goes: the next subscription is served', async () => {
    await sendAndLeave(Array(11).fill(post('/graphql', 'text/event-stream', { query: EVENTS })));
    const gone = new AbortController();
    const response = await fetch(`${server.address}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: EVENTS }),
      signal: gone.signal,
    });
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toBe(':\n\n');
    gone.abort();
  });
});
