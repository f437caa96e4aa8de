import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { frame } from '../../src/embedded/bolt/framing.js';
import { REQUESTS } from '../../src/embedded/bolt/messages.js';
import { pack } from '../../src/embedded/bolt/pack.js';
import { type PackValue, structure } from '../../src/embedded/bolt/packstream.js';
import { BoltClient } from '../embedded/support/bolt-client.js';
import { openTemporaryGraph, type TemporaryGraph } from '../embedded/support/graph.js';
import { watchMemory } from './support/watch.js';

const HANDSHAKE = Buffer.from('6060b01700000405000000000000000000000000', 'hex');
const message = (name: keyof typeof REQUESTS, ...fields: PackValue[]): Buffer =>
  frame(pack(structure(REQUESTS[name], fields)));
/** A message of so many zeros, in chunks of a byte. */
const crumbs = (size: number): Buffer =>
  Buffer.concat([Buffer.alloc(3 * size).map((_, at) => (at % 3 === 1 ? 1 : 0)), Buffer.alloc(2)]);
const run = (statement: string, parameters: PackValue = {}): Buffer =>
  message('RUN', statement, parameters, {});
/** RUN with this in place of its parameters. */
const runWith = (parameters: Buffer): Buffer =>
  frame(Buffer.concat([Buffer.from([0xb3, 0x10, 0x81, 0x31]), parameters, Buffer.from([0xa0])]));

let graph: TemporaryGraph;
let memory: ReturnType<typeof watchMemory>;
let pid: number;
const sockets: Socket[] = [];
const logOn = () =>
  Buffer.concat([
    HANDSHAKE,
    message('HELLO', { user_agent: 'attack/1' }),
    message('LOGON', { scheme: 'basic', principal: 'reader', credentials: graph.reader.password }),
  ]);
beforeAll(async () => {
  graph = await openTemporaryGraph();
  pid = graph.childPid();
  memory = watchMemory(pid);
});
afterAll(async () => {
  memory?.stop();
  for (const socket of sockets) socket.destroy();
  await graph?.close();
});

function open(): Socket {
  const socket = connect(graph.port, '127.0.0.1');
  socket.on('error', () => undefined);
  sockets.push(socket);
  return socket;
}

/** Sends bytes, waits until they are taken or refused, and hangs up. */
async function send(...parts: readonly Buffer[]): Promise<void> {
  const socket = open();
  const closed = once(socket, 'close').catch(() => undefined);
  socket.resume();
  for (const part of parts) socket.write(part);
  const quiet = new Promise((resolve) => setTimeout(resolve, 300));
  await Promise.race([closed, quiet]);
  socket.destroy();
}

/** What is sent before anybody has logged on. */
const STRANGERS: readonly (readonly [what: string, bytes: () => readonly Buffer[]])[] = [
  ['nothing', () => []],
  ['another protocol', () => [Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')]],
  ['half an opening', () => [HANDSHAKE.subarray(0, 7)]],
  ['an opening of no version', () => [Buffer.from('6060b017000000000000000000000000000000ff', 'hex')]],
  [
    'an opening, then random bytes',
    () => [HANDSHAKE, Buffer.from(Array.from({ length: 60_000 }, (_, at) => (at * 7919) % 251))],
  ],
  ['a chunk that does not end', () => [HANDSHAKE, Buffer.from([0xff, 0xff]), Buffer.alloc(60_000)]],
  [
    'a message that does not end',
    () => [
      HANDSHAKE,
      ...Array.from({ length: 100 }, () => Buffer.concat([Buffer.from([0xff, 0xff]), Buffer.alloc(65_535)])),
    ],
  ],
  ['a million empty chunks', () => [HANDSHAKE, Buffer.alloc(2_000_000)]],
  ['a message before its turn', () => [HANDSHAKE, run('RETURN 1')]],
  ['HELLO twice', () => [HANDSHAKE, message('HELLO', {}), message('HELLO', {})]],
  ['LOGON as a list', () => [HANDSHAKE, message('HELLO', {}), message('LOGON', [1, 2] as never)]],
  [
    'a password of 60 kB',
    () => [
      HANDSHAKE,
      message('HELLO', {}),
      message('LOGON', { scheme: 'basic', principal: 'reader', credentials: 'x'.repeat(60_000) }),
    ],
  ],
  ['RESET without end', () => [HANDSHAKE, ...Array.from({ length: 5_000 }, () => message('RESET'))]],
  ['a structure of 15 fields', () => [HANDSHAKE, frame(Buffer.from([0xbf, 0x01, ...Array(15).fill(0xc0)]))]],
];

/** What a reader sends. */
const READERS: readonly (readonly [what: string, bytes: () => readonly Buffer[]])[] = [
  ['a message of 64 MB', () => [frame(Buffer.alloc(64 * 2 ** 20))]],
  ['a message in chunks of a byte', () => [crumbs(900_000)]],
  ['a list of four thousand million', () => [runWith(Buffer.from([0xd6, 0xff, 0xff, 0xff, 0xff]))]],
  ['a map of four thousand million', () => [runWith(Buffer.from([0xda, 0xff, 0xff, 0xff, 0xff]))]],
  ['a text longer than its message', () => [runWith(Buffer.from([0xd2, 0x7f, 0xff, 0xff, 0xff]))]],
  ['lists a thousand deep', () => [runWith(Buffer.alloc(1_000, 0x91))]],
  [
    'maps a thousand deep',
    () => [runWith(Buffer.concat(Array(1_000).fill(Buffer.from([0xa1, 0x81, 0x61]))))],
  ],
  ['a list of a million', () => [run('RETURN $x AS x', { x: Array(1_000_000).fill(1n) })]],
  ['a key that is a number', () => [runWith(Buffer.from([0xa1, 0x01, 0x01]))]],
  [
    'keys of objects’ own names',
    () => [
      runWith(Buffer.concat([Buffer.from([0xa1, 0x89]), Buffer.from('__proto__'), Buffer.from([0xa0])])),
    ],
  ],
  ['a marker that there is not', () => [frame(Buffer.from([0xb1, 0x10, 0xc7]))]],
  ['a message that there is not', () => [frame(Buffer.from([0xb0, 0x99]))]],
  ['text that is no UTF-8', () => [runWith(Buffer.from([0xa1, 0x81, 0x61, 0x84, 0xff, 0xfe, 0xc0, 0x80]))]],
  [
    'a structure as parameter',
    () => [runWith(Buffer.from([0xa1, 0x81, 0x61, 0xb3, 0x4e, 0x01, 0x90, 0xa0]))],
  ],
  ['a statement of 900 kB', () => [run(`RETURN ${'1+'.repeat(450_000)}1 AS x`)]],
  ['sums of 2,400 parts', () => [run(`RETURN ${'1+'.repeat(2_400)}1 AS x`)]],
  ['800 lists in each other', () => [run(`RETURN ${'['.repeat(800)}${']'.repeat(800)} AS x`)]],
  [
    '800 subqueries in each other',
    () => [run(`${'CALL { '.repeat(800)}RETURN 1 AS x${' } RETURN x'.repeat(800)}`)],
  ],
  ['brackets in brackets', () => [run(`RETURN ${'('.repeat(100_000)}1`)]],
  ['an empty statement', () => [run('')]],
  ['PULL before RUN', () => [message('PULL', { n: -1n })]],
  [
    'PULL of a huge number',
    () => [run('RETURN 1 AS x'), message('PULL', { n: 2n ** 62n, qid: -(2n ** 62n) })],
  ],
  [
    'a time limit below zero',
    () => [message('RUN', 'RETURN 1 AS x', {}, { tx_timeout: -5n }), message('PULL', { n: -1n })],
  ],
  [
    'a time limit without end',
    () => [message('RUN', 'RETURN 1 AS x', {}, { tx_timeout: 2n ** 62n }), message('PULL', { n: -1n })],
  ],
  ['COMMIT without BEGIN', () => [message('COMMIT')]],
  ['BEGIN within BEGIN', () => [message('BEGIN', {}), message('BEGIN', {})]],
  ['a route with an address of 1 MB', () => [message('ROUTE', { address: 'x'.repeat(2 ** 20) }, [], {})]],
  ['files', () => [run("LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row")]],
  [
    '200,000 statements without reading',
    () => [Buffer.concat(Array.from({ length: 200_000 }, () => run('RETURN 1 AS x')))],
  ],
  [
    'a hundred thousand times RESET',
    () => [Buffer.concat(Array.from({ length: 100_000 }, () => message('RESET')))],
  ],
  [
    'GOODBYE and more',
    () => [message('GOODBYE'), ...Array.from({ length: 50 }, () => frame(Buffer.alloc(60_000)))],
  ],
];

it.each(STRANGERS)('a stranger sends %s', async (_, bytes) => {
  await send(...bytes());
  await answers();
});

it.each(READERS)('a reader sends %s', async (_, bytes) => {
  await send(logOn(), ...bytes());
  await answers();
});

it('600 strangers who wait leave room for others', async () => {
  const waiting = Array.from({ length: 600 }, () => open());
  await Promise.all(waiting.map((socket) => once(socket, 'connect')));
  await answers();
  for (const socket of waiting) socket.destroy();
});

it('600 readers who wait leave room for the writer', async () => {
  const waiting = Array.from({ length: 600 }, () => {
    const socket = open();
    socket.write(logOn());
    return socket;
  });
  await Promise.race([
    Promise.all(waiting.map((socket) => once(socket, 'close').catch(() => undefined))),
    new Promise((resolve) => setTimeout(resolve, 1_500)),
  ]);
  await answers();
  for (const socket of waiting) socket.destroy();
});

it('a thousand wrong passwords are refused', async () => {
  for (let round = 0; round < 40; round += 1)
    await Promise.all(
      Array.from({ length: 25 }, async () => {
        const client = await BoltClient.connect(graph.port);
        client.send('HELLO', {});
        client.send('LOGON', { scheme: 'basic', principal: 'writer', credentials: 'guess' });
        expect(await client.names(2)).toEqual(['SUCCESS', 'FAILURE Neo.ClientError.Security.Unauthorized']);
        client.close();
      }),
    );
});

it('the same process stands afterwards, and took less than 256 MB', async () => {
  await answers();
  expect(graph.childPid()).toBe(pid);
  expect(memory.grown()).toBeLessThan(256 * 2 ** 20);
});

/** The writer is answered within 5 s. */
async function answers(): Promise<void> {
  const started = performance.now();
  const client = await BoltClient.logOn(graph.port, graph.writer);
  client.send('RUN', 'RETURN 1 AS x', {}, {});
  client.send('PULL', { n: -1n });
  expect(await client.names(3)).toEqual(['SUCCESS', 'RECORD', 'SUCCESS']);
  client.close();
  expect(performance.now() - started).toBeLessThan(5_000);
}
