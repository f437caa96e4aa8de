import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { OPERATIONS } from '../support/operations.js';
import { stretch } from '../support/stretch.js';
import { call } from './call.js';
import type { World } from './world.js';

const RUNAWAY =
  'MATCH (a:Sentence), (b:Sentence), (c:Sentence), (d:Sentence) WHERE a.text + b.text = c.text + d.text RETURN count(*) AS n';
/** Milliseconds after which the server has to end a body that never comes: it allows 30 s. */
const SLOW_WITHIN = 35_000;

const pick = <T>(items: readonly T[], random: () => number): T =>
  items[Math.floor(random() * items.length)] as T;

/** Asks the example operations one after the other. */
export async function read(world: World): Promise<void> {
  for (; !world.isOver; await pause(30 + world.random() * 120)) {
    const { query } = pick(OPERATIONS, world.random);
    await call(world, { what: 'read', path: 'graphql', body: { query } });
  }
}

/** Asks and goes away before the answer comes. */
export async function readAndLeave(world: World): Promise<void> {
  for (; !world.isOver; await pause(500)) {
    const { query } = pick(OPERATIONS, world.random);
    const signal = AbortSignal.timeout(Math.round(world.random() * 40));
    await call(world, { what: 'left', path: 'graphql', body: { query }, codes: ['OK', 'network'], signal });
  }
}

/** Asks the analysts' questions in Cypher, and now and then one that would never end. */
export async function question(world: World): Promise<void> {
  const response = await fetch(`${world.address}cypher/questions`);
  const { questions } = (await response.json()) as { questions: readonly { readonly file: string }[] };
  for (; !world.isOver; await pause(200 + world.random() * 600)) {
    if (world.random() < 0.01) {
      // A graph that is still small is soon gone through.
      const codes = ['OK', 'STORE_TIMEOUT', 'STORE_UNAVAILABLE'];
      await call(world, {
        what: 'runaway',
        path: 'cypher',
        body: { question: RUNAWAY },
        codes,
        within: 12_000,
      });
    } else {
      const { file } = pick(questions, world.random);
      await call(world, { what: 'question', path: 'cypher', body: { file }, within: 11_500 });
    }
  }
}

/** Begins a request and never ends it; half of them leave by themselves. */
export async function dawdle(world: World): Promise<void> {
  for (; !world.isOver; await pause(3_000)) void dawdleOnce(world);
}

async function dawdleOnce(world: World): Promise<void> {
  const started = Date.now();
  const socket = connect(world.port, '127.0.0.1');
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('error', () => undefined);
  socket.write(
    'POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n',
  );
  const drip = setInterval(() => socket.write('{'), 700);
  socket.resume();
  if (world.random() < 0.5) setTimeout(() => socket.destroy(), world.random() * 5_000);
  const late = setTimeout(() => {
    world.findings.wrong('a body that never comes keeps its connection', `${Date.now() - started} ms`);
    socket.destroy();
  }, stretch(SLOW_WITHIN));
  await closed;
  clearTimeout(late);
  clearInterval(drip);
  world.findings.count('slow body', 'closed', Date.now() - started);
}
