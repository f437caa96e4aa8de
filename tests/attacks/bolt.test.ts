import { once } from 'node:events';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { frame } from '../../src/embedded/bolt/framing.js';
import { REQUESTS } from '../../src/embedded/bolt/messages.js';
import { pack } from '../../src/embedded/bolt/pack.js';
import { type PackValue, structure } from '../../src/embedded/bolt/packstream.js';
import { BoltClient } from '../embedded/support/bolt-client.js';
import { openTemporaryGraph, type TemporaryGraph } from '../embedded/support/graph.js';
import { Conversation } from './support/conversation.js';
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
  frame(Buffer.concat([Buffer.from([0xb3, 0x10]), pack('RETURN 1 AS x'), parameters, Buffer.from([0xa0])]));

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

function converse(): Conversation {
  const conversation = new Conversation(graph.port);
  sockets.push(conversation.socket);
  return conversation;
}

type Attack = readonly [what: string, bytes: () => readonly Buffer[], answers: string];
/** What is sent before anybody has logged on, and all that is answered, the version of Bolt first. */
const STRANGERS: readonly Attack[] = [
  ['nothing', () => [], 'open'],
  ['another protocol', () => [Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')], 'closed'],
  ['half an opening', () => [HANDSHAKE.subarray(0, 7)], 'open'],
  [
    'an opening of no version',
    () => [Buffer.from('6060b017000000000000000000000000000000ff', 'hex')],
    '00000000, closed',
  ],
  [
    'an opening, then random bytes',
    () => [HANDSHAKE, Buffer.from(Array.from({ length: 60_000 }, (_, at) => (at * 7919) % 251))],
    '00000405, open',
  ],
  [
    'a chunk that does not end',
    () => [HANDSHAKE, Buffer.from([0xff, 0xff]), Buffer.alloc(60_000)],
    '00000405, open',
  ],
  ['a million empty chunks', () => [HANDSHAKE, Buffer.alloc(2_000_000)], '00000405, open'],
  [
    'a message before its turn',
    () => [HANDSHAKE, run('RETURN 1')],
    '00000405, FAILURE Neo.ClientError.Request.Invalid, closed',
  ],
  [
    'HELLO twice',
    () => [HANDSHAKE, message('HELLO', {}), message('HELLO', {})],
    '00000405, SUCCESS, FAILURE Neo.ClientError.Request.Invalid, closed',
  ],
  [
    'LOGON as a list',
    () => [HANDSHAKE, message('HELLO', {}), message('LOGON', [1, 2] as never)],
    '00000405, SUCCESS, FAILURE Neo.ClientError.Security.Unauthorized, closed',
  ],
  [
    'a password of 60 kB',
    () => [
      HANDSHAKE,
      message('HELLO', {}),
      message('LOGON', { scheme: 'basic', principal: 'reader', credentials: 'x'.repeat(60_000) }),
    ],
    '00000405, SUCCESS, FAILURE Neo.ClientError.Security.Unauthorized, closed',
  ],
  [
    'RESET without end',
    () => [HANDSHAKE, ...Array.from({ length: 5_000 }, () => message('RESET'))],
    '00000405, FAILURE Neo.ClientError.Request.Invalid, closed',
  ],
  [
    'a structure of 15 fields',
    () => [HANDSHAKE, frame(Buffer.from([0xbf, 0x01, ...Array(15).fill(0xc0)]))],
    '00000405, SUCCESS, open',
  ],
];

/** What a reader sends before PULL and GOODBYE, and all that is answered. */
const FORBIDDEN = 'FAILURE Neo.ClientError.Security.Forbidden, IGNORED';
const REFUSED = 'FAILURE Neo.ClientError.Statement.SyntaxError, IGNORED';
const READERS: readonly Attack[] = [
  ['a list of names without end', () => [run(`CALL x YIELD ${'a'.repeat(380)}!`)], FORBIDDEN],
  ['semicolons', () => [run(`${';'.repeat(200_000)}x`)], REFUSED],
  ['a flush with blanks behind', () => [run(`CALL entente.checkpoint${' '.repeat(200_000)}x`)], REFUSED],
  [
    'a message of 64 MB',
    () => [frame(Buffer.alloc(64 * 2 ** 20))],
    'FAILURE Neo.ClientError.Statement.ArgumentError',
  ],
  [
    'a message in chunks of a byte',
    () => [crumbs(900_000)],
    'FAILURE Neo.ClientError.Request.Invalid, IGNORED',
  ],
  [
    'a list of four thousand million',
    () => [runWith(Buffer.from([0xd6, 0xff, 0xff, 0xff, 0xff]))],
    'FAILURE Neo.ClientError.Request.Invalid, IGNORED',
  ],
  [
    'a map of four thousand million',
    () => [runWith(Buffer.from([0xda, 0xff, 0xff, 0xff, 0xff]))],
    'FAILURE Neo.ClientError.Request.Invalid, IGNORED',
  ],
  [
    'a text longer than its message',
    () => [runWith(Buffer.from([0xd2, 0x7f, 0xff, 0xff, 0xff]))],
    'FAILURE Neo.ClientError.Request.Invalid, IGNORED',
  ],
  [
    'lists a thousand deep',
    () => [runWith(Buffer.alloc(1_000, 0x91))],
    'FAILURE Neo.ClientError.Statement.ArgumentError, IGNORED',
  ],
  [
    'maps a thousand deep',
    () => [runWith(Buffer.concat(Array(1_000).fill(Buffer.from([0xa1, 0x81, 0x61]))))],
    'FAILURE Neo.ClientError.Statement.ArgumentError, IGNORED',
  ],
  [
    'a list of a million',
    () => [run('RETURN $x AS x', { x: Array(1_000_000).fill(1n) })],
    'FAILURE Neo.ClientError.Statement.ArgumentError, IGNORED',
  ],
  [
    'a list of ninety thousand',
    () => [run('RETURN size($x) AS x', { x: Array(90_000).fill(1n) })],
    'SUCCESS, RECORD, SUCCESS',
  ],
  [
    'a key that is a number',
    () => [runWith(Buffer.from([0xa1, 0x01, 0x01]))],
    'FAILURE Neo.ClientError.Request.Invalid, IGNORED',
  ],
  [
    'keys of objects’ own names',
    () => [
      runWith(Buffer.concat([Buffer.from([0xa1, 0x89]), Buffer.from('__proto__'), Buffer.from([0xa0])])),
    ],
    'SUCCESS, RECORD, SUCCESS',
  ],
  [
    'a marker that there is not',
    () => [frame(Buffer.from([0xb1, 0x10, 0xc7]))],
    'FAILURE Neo.ClientError.Request.Invalid, IGNORED',
  ],
  [
    'a message that there is not',
    () => [frame(Buffer.from([0xb0, 0x99]))],
    'FAILURE Neo.ClientError.Request.Invalid, IGNORED',
  ],
  [
    'text that is no UTF-8',
    () => [runWith(Buffer.from([0xa1, 0x81, 0x61, 0x84, 0xff, 0xfe, 0xc0, 0x80]))],
    'SUCCESS, RECORD, SUCCESS',
  ],
  [
    'a structure as parameter',
    () => [runWith(Buffer.from([0xa1, 0x81, 0x61, 0xb3, 0x4e, 0x01, 0x90, 0xa0]))],
    'FAILURE Neo.ClientError.Statement.ArgumentError, IGNORED',
  ],
  [
    'a statement of 900 kB',
    () => [run(`RETURN ${'1+'.repeat(450_000)}1 AS x`)],
    'FAILURE Neo.ClientError.Statement.SyntaxError, IGNORED',
  ],
  [
    'sums of 2,400 parts',
    () => [run(`RETURN ${'1+'.repeat(2_400)}1 AS x`)],
    'FAILURE Neo.ClientError.Statement.SyntaxError, IGNORED',
  ],
  [
    '800 lists in each other',
    () => [run(`RETURN ${'['.repeat(800)}${']'.repeat(800)} AS x`)],
    'FAILURE Neo.ClientError.Statement.SyntaxError, IGNORED',
  ],
  [
    '800 subqueries in each other',
    () => [run(`${'CALL { '.repeat(800)}RETURN 1 AS x${' } RETURN x'.repeat(800)}`)],
    'FAILURE Neo.ClientError.Statement.SyntaxError, IGNORED',
  ],
  [
    'brackets in brackets',
    () => [run(`RETURN ${'('.repeat(100_000)}1`)],
    'FAILURE Neo.ClientError.Statement.SyntaxError, IGNORED',
  ],
  ['an empty statement', () => [run('')], 'FAILURE Neo.ClientError.Statement.SyntaxError, IGNORED'],
  [
    'PULL before RUN',
    () => [message('PULL', { n: -1n })],
    'FAILURE Neo.ClientError.Request.Invalid, IGNORED',
  ],
  [
    'PULL of a huge number',
    () => [run('RETURN 1 AS x'), message('PULL', { n: 2n ** 62n, qid: -(2n ** 62n) })],
    'SUCCESS, FAILURE Neo.ClientError.Request.Invalid, IGNORED',
  ],
  [
    'a time limit below zero',
    () => [message('RUN', 'RETURN 1 AS x', {}, { tx_timeout: -5n }), message('PULL', { n: -1n })],
    'FAILURE Neo.ClientError.Request.Invalid, IGNORED × 2',
  ],
  [
    'a time limit without end',
    () => [message('RUN', 'RETURN 1 AS x', {}, { tx_timeout: 2n ** 62n }), message('PULL', { n: -1n })],
    'SUCCESS, RECORD, SUCCESS, FAILURE Neo.ClientError.Request.Invalid',
  ],
  ['COMMIT without BEGIN', () => [message('COMMIT')], 'FAILURE Neo.ClientError.Request.Invalid, IGNORED'],
  [
    'BEGIN within BEGIN',
    () => [message('BEGIN', {}), message('BEGIN', {})],
    'SUCCESS, FAILURE Neo.ClientError.Request.Invalid, IGNORED',
  ],
  [
    'a route with an address of 1 MB',
    () => [message('ROUTE', { address: 'x'.repeat(2 ** 20) }, [], {})],
    'FAILURE Neo.ClientError.Statement.ArgumentError',
  ],
  [
    'files',
    () => [run("LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row")],
    'FAILURE Neo.ClientError.Security.Forbidden, IGNORED',
  ],
  [
    'files behind a comment that two read otherwise',
    () => [
      run(
        `CALL // CALL\rdb.labels()' CALL\ndb.labels() YIELD label WITH label LIMIT 1 LOAD CSV FROM "/etc/passwd" AS row RETURN row /* ' \n(x) { RETURN 1 AS y } RETURN y // */`,
      ),
    ],
    REFUSED,
  ],
  [
    'files within what is a comment to none',
    () => [
      run(
        'CALL // CALL\ndb.labels() YIELD label LOAD CSV FROM "/etc/passwd" AS row RETURN row /*\n(x) { RETURN 1 AS y } RETURN y // */',
      ),
    ],
    FORBIDDEN,
  ],
  [
    'GOODBYE and more',
    () => [message('GOODBYE'), ...Array.from({ length: 50 }, () => frame(Buffer.alloc(60_000)))],
    '',
  ],
];

it.each(STRANGERS)('a stranger sends %s', async (_, bytes, answers) => {
  const stranger = converse();
  stranger.send(...bytes());
  expect(await stranger.outcome(500)).toBe(answers);
  await writerIsAnswered();
  stranger.socket.destroy();
});

it('a stranger who sends a message without end is cut', async () => {
  const stranger = converse();
  const chunk = Buffer.concat([Buffer.from([0xff, 0xff]), Buffer.alloc(65_535)]);
  stranger.send(HANDSHAKE, ...Array(100).fill(chunk));
  // The answer to the opening may be lost with the connection.
  expect(await stranger.outcome(5_000)).toMatch(/^(00000405, )?closed$/);
  await writerIsAnswered();
});

/** The version of Bolt, HELLO and LOGON. */
const LOGGED_ON = 3;

it.each(READERS)('a reader sends %s', { timeout: 20_000 }, async (_, bytes, answers) => {
  const reader = converse();
  reader.send(logOn(), ...bytes(), message('PULL', { n: -1n }), message('GOODBYE'));
  await writerIsAnswered();
  expect(await reader.outcome(10_000, LOGGED_ON)).toBe([answers, 'closed'].filter(Boolean).join(', '));
});

it('a reader sends 200,000 statements and reads the answers late', { timeout: 20_000 }, async () => {
  const reader = converse();
  reader.socket.pause();
  reader.send(logOn(), Buffer.concat(Array.from({ length: 200_000 }, () => run('RETURN 1 AS x'))));
  reader.send(message('GOODBYE'));
  await writerIsAnswered();
  reader.socket.resume();
  expect(await reader.outcome(10_000, LOGGED_ON)).toBe(
    'SUCCESS, FAILURE Neo.ClientError.Request.Invalid, IGNORED × 199998, closed',
  );
});

it('a reader sends a hundred thousand times RESET', { timeout: 20_000 }, async () => {
  const reader = converse();
  reader.send(logOn(), Buffer.concat(Array.from({ length: 100_000 }, () => message('RESET'))));
  reader.send(message('GOODBYE'));
  await writerIsAnswered();
  // One that another RESET follows already is ignored.
  const answers = (await reader.outcome(10_000, LOGGED_ON)).split(', ');
  expect(answers.slice(-2)).toEqual(['SUCCESS', 'closed']);
  const counts = answers
    .slice(0, -1)
    .map((answer) => Number(/^(?:SUCCESS|IGNORED)(?: × (\d+))?$/.exec(answer)?.[1] ?? 1));
  expect(counts.reduce((sum, count) => sum + count)).toBe(100_000);
});

it('questions whose answers of 60 MB are not read hold a bounded memory', { timeout: 60_000 }, async () => {
  const own = await openTemporaryGraph();
  const taken = watchMemory(own.childPid());
  const ask = run('UNWIND range(1, 1000) AS i RETURN $p + toString(i) AS x', { p: 'x'.repeat(60_000) });
  for (let at = 0; at < 6; at += 1) {
    const reader = await BoltClient.logOn(own.port, own.reader);
    reader.sendBytes(Buffer.concat([message('BEGIN', {}), ...Array<Buffer>(20).fill(ask)]));
    expect(await reader.names(4)).toEqual([
      'SUCCESS',
      'SUCCESS',
      'FAILURE Neo.ClientError.General.TransactionOutOfMemoryError',
      'IGNORED',
    ]);
    // Here only the first is asked, and its answer stays unread.
    const other = await BoltClient.logOn(own.port, own.reader);
    other.sendBytes(ask);
    expect(await other.names(1)).toEqual(['SUCCESS']);
  }
  taken.stop();
  expect(taken.grown()).toBeLessThan(768 * 2 ** 20);
  await own.close();
});

it('600 strangers who wait leave room for others', async () => {
  const waiting = Array.from({ length: 600 }, () => converse().socket);
  await Promise.all(waiting.map((socket) => once(socket, 'connect')));
  await writerIsAnswered();
  for (const socket of waiting) socket.destroy();
});

it('of 600 readers 300 are let in and the rest told why not; the writer finds room', async () => {
  const readers: BoltClient[] = [];
  const logOnAnswers: string[] = [];
  for (let at = 0; at < 600; at += 1) {
    const client = await BoltClient.connect(graph.port);
    client.send('HELLO', {});
    client.send('LOGON', { scheme: 'basic', principal: 'reader', credentials: graph.reader.password });
    logOnAnswers.push((await client.names(2)).join());
    readers.push(client);
  }
  const refusal = 'SUCCESS,FAILURE Neo.TransientError.General.DatabaseUnavailable';
  expect(logOnAnswers).toEqual([...Array(300).fill('SUCCESS,SUCCESS'), ...Array(300).fill(refusal)]);
  await writerIsAnswered();
  for (const client of readers) client.close();
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
  await writerIsAnswered();
  expect(graph.childPid()).toBe(pid);
  expect(memory.grown()).toBeLessThan(256 * 2 ** 20);
});

/** The writer is answered within 5 s. */
async function writerIsAnswered(): Promise<void> {
  const started = performance.now();
  const client = await BoltClient.logOn(graph.port, graph.writer);
  client.send('RUN', 'RETURN 1 AS x', {}, {});
  client.send('PULL', { n: -1n });
  expect(await client.names(3)).toEqual(['SUCCESS', 'RECORD', 'SUCCESS']);
  client.close();
  expect(performance.now() - started).toBeLessThan(5_000);
}
