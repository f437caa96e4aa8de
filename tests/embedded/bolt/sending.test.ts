import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { record } from '../../../src/embedded/bolt/messages.js';
import { sendTo } from '../../../src/embedded/bolt/sending.js';

const ANSWER = record(['x'.repeat(500_000)]);
let open: Socket[] = [];
afterEach(() => {
  for (const socket of open) socket.destroy();
  open = [];
});

async function openPair(): Promise<{ readonly server: Socket; readonly client: Socket }> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  const client = connect(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1');
  const [server] = (await once(listener, 'connection')) as [Socket];
  listener.close();
  open.push(server, client);
  return { server, client };
}

it('answers wait for a client that reads none, which is cut after a time', async () => {
  const { server } = await openPair();
  const started = Date.now();
  let sent = 0;
  for (; !server.destroyed && sent < 500; sent += 1) await sendTo(server, ANSWER, 300);
  expect(server.destroyed).toBe(true);
  expect(Date.now() - started).toBeGreaterThanOrEqual(300);
});

it('a client that reads slowly, but on and on, is not cut', async () => {
  const { server, client } = await openPair();
  let bytes = 0;
  client.on('data', ({ length }) => {
    bytes += length;
    client.pause();
    setTimeout(() => client.resume(), length / 8_000);
  });
  const started = performance.now();
  await sendTo(server, record(['x'.repeat(24_000_000)]), 1_000);
  expect(performance.now() - started).toBeGreaterThan(1_000);
  server.end();
  await once(client, 'close');
  expect(bytes).toBeGreaterThan(24_000_000);
});

it('a client that reads late gets them all', async () => {
  const { server, client } = await openPair();
  let bytes = 0;
  const read = ({ length }: Buffer): void => {
    bytes += length;
  };
  setTimeout(() => client.on('data', read), 200);
  for (let sent = 0; sent < 40; sent += 1) await sendTo(server, ANSWER, 5_000);
  server.end();
  await once(client, 'close');
  expect(bytes).toBeGreaterThan(40 * 500_000);
});
