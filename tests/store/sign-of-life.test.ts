import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { greets } from '../../src/store/sign-of-life.js';
import { openTemporaryGraph } from '../embedded/support/graph.js';
import { freePort } from '../support/free-port.js';
import { STORES } from '../support/stores.js';

let server: Server | undefined;
afterEach(() => void server?.close());

async function listen(hear: (socket: Socket) => void): Promise<string> {
  server = createServer(hear).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return `bolt://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

describe('a sign of life', () => {
  it('is given by an embedded graph, and not once it hangs', async () => {
    const graph = await openTemporaryGraph();
    expect(await greets(graph.uri, 3_000)).toBe(true);
    process.kill(graph.childPid(), 'SIGSTOP');
    expect(await greets(graph.uri, 300)).toBe(false);
    process.kill(graph.childPid(), 'SIGCONT');
    await graph.close();
  });

  it('is given by one that greets and is slow with all else', async () => {
    const uri = await listen((socket) => socket.once('data', () => socket.write(Buffer.from([0, 0, 4, 5]))));
    expect(await greets(uri, 3_000)).toBe(true);
  });

  it.each([
    ['says nothing', () => undefined],
    ['hangs up', (socket: Socket) => socket.destroy()],
  ])('is not given by one that %s', async (_, hear) => {
    expect(await greets(await listen(hear), 300)).toBe(false);
  });

  it('is not given where nobody listens', async () => {
    expect(await greets(`neo4j://127.0.0.1:${await freePort()}`, 3_000)).toBe(false);
  });
});

it.each(STORES.filter(({ name }) => name === 'neo4j'))('a sign of life is given by $name', async () => {
  const address = inject('neo4j');
  expect(await greets(typeof address === 'string' ? address : address.uri, 3_000)).toBe(true);
});
