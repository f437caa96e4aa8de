import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  makeDataDir,
  type RunningServer,
  removeDataDir,
  runCommand,
  startServer,
} from '../support/server.js';

let server: RunningServer;
let key = '';
/** Everything that may be known to nobody else, by name. */
const secrets = new Map<string, string>();
/** What clients were answered. */
const answers: string[] = [];

const ask = async (address: string, init: RequestInit): Promise<void> => {
  const response = await fetch(`${server.address}${address}`, init);
  answers.push(JSON.stringify([...response.headers]), await response.text());
};
const post = (address: string, body: unknown, authorization = `Bearer ${key}`): Promise<void> =>
  ask(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

beforeAll(async () => {
  const dataDir = makeDataDir();
  key = (await runCommand(['keys', 'create', '--role', 'admin'], { dataDir })).stdout.trim();
  server = await startServer({ dataDir, env: { SEED: 'off', LOG_LEVEL: 'debug' } });
  const { reader, writer } = JSON.parse(readFileSync(path.join(dataDir, 'credentials.json'), 'utf8'));
  secrets.set('key', key).set('reader', reader.password).set('writer', writer.password);
});
afterAll(async () => {
  await server?.stop();
  if (server !== undefined) removeDataDir(server.dataDir);
});

/** The command lines and titles of a process and all that it started. */
function commandLines(): string {
  const own = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const all = own.map((name) => {
    try {
      return ['cmdline', 'comm'].map((file) => readFileSync(`/proc/${name}/${file}`, 'utf8')).join(' ');
    } catch {
      return '';
    }
  });
  return all.join('\n');
}

it('no secret is in a log, an answer, an error or a command line, through failures of all kinds', async () => {
  await post('graphql', { query: '{ countries { totalCount } }' });
  await post('graphql', { query: `{ ${key} }` }, `Bearer ${key.slice(0, -1)}`);
  await post('graphql', { query: '{ nope }', variables: { password: 1 } });
  await post('graphql', '{');
  await post('graphql', { query: '{ countries(first: 101) { totalCount } }', extensions: { explain: true } });
  await post('cypher', { question: 'RETURN' });
  await post('cypher', { question: 'MATCH (n) RETURN n.x / 0 AS x' });
  await post('cypher', { question: 'CREATE (:X)' });
  await ask(`graphql?query=%7B__typename%7D`, { headers: { authorization: `Basic ${btoa(`x:${key}`)}` } });
  const child = JSON.parse(readFileSync(path.join(server.dataDir, 'graph.lock'), 'utf8')).child.pid;
  process.kill(child, 'SIGKILL');
  await post('graphql', { query: '{ countries { totalCount } }' });
  await post('cypher', { question: 'RETURN 1 AS one' });
  await expect
    .poll(async () => (await fetch(`${server.address}health/ready`)).status, { timeout: 15_000 })
    .toBe(200);
  // The start banner is for the terminal; what comes behind it and on standard error is a log.
  const log = server
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .join('\n');
  expect(log).toContain('"event":"request"');
  for (const [name, secret] of secrets)
    expect([
      name,
      log.includes(secret),
      answers.join().includes(secret),
      commandLines().includes(secret),
    ]).toEqual([name, false, false, false]);
});
