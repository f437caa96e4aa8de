import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '..');
const PEER = path.join(ROOT, 'bench/peer');
const START_WITHIN = 60_000;
/** High enough that the one client of the bench is never refused; the limiter counts all the same. */
const RATE_LIMIT = '100000000';

/** Sixteen pages of the peer at once, each of which collects every article, pass the limits of a small Neo4j. */
export const ROOMY = { heap: '4g', settings: ['dbms.memory.transaction.total.max=0'] };

export type ServerName = 'ours' | 'peer' | 'bare';
export const SERVERS: readonly ServerName[] = ['ours', 'peer', 'bare'];

export interface Database {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** A server in a process of its own. */
export interface Running {
  readonly name: ServerName;
  readonly pid: number;
  /** The text of the answer; rejects when it is no 200. */
  ask(body: string): Promise<string>;
  stop(): Promise<void>;
}

const SCRIPTS: Readonly<Record<ServerName, string>> = {
  ours: 'dist/main.js',
  peer: 'bench/peer/server.mjs',
  bare: 'bench/bare.mjs',
};

/** Installs the peer from its own lockfile, once. */
export async function installPeer(): Promise<void> {
  if (existsSync(path.join(PEER, 'node_modules/@neo4j/graphql'))) return;
  await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: PEER });
}

/** How a server is started otherwise than usually. */
interface Variant {
  readonly nodeArguments?: readonly string[];
  /** Makes a key in its folder, with which it is then asked. */
  readonly keyOf?: (dataDir: string) => Promise<string>;
}

/** Starts a server over a database; throws with what it printed when it does not get ready. */
export async function startServer(
  name: ServerName,
  { uri, username, password }: Database,
  { nodeArguments = [], keyOf }: Variant = {},
): Promise<Running> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'entente-bench-'));
  const key = await keyOf?.(dataDir);
  const child = spawn(process.execPath, [...nodeArguments, SCRIPTS[name]], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      PORT: '0',
      DATA_DIR: dataDir,
      RATE_LIMIT,
    },
  });
  const address = await addressOf(child, name);
  const agent = new Agent({ keepAlive: true });
  const url = new URL(name === 'bare' ? '/' : '/graphql', address);
  const authorization = key === undefined ? {} : { authorization: `Bearer ${key}` };
  return {
    name,
    pid: child.pid ?? 0,
    ask: (body) => post(url, { agent, headers: authorization }, body),
    stop: async () => {
      agent.destroy();
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(timer);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The address that a server prints when it is ready. */
function addressOf(child: ChildProcess, name: ServerName): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(new Error(`The server "${name}" did not start:\n${printed}`));
    const timer = setTimeout(fail, START_WITHIN);
    child.once('close', fail);
    const read = (chunk: unknown): void => {
      printed += String(chunk);
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', (chunk) => {
      printed += String(chunk);
    });
  });
}

interface Way {
  readonly agent: Agent;
  readonly headers: Readonly<Record<string, string>>;
}

function post(url: URL, way: Way, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { agent } = way;
    const headers = {
      ...way.headers,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const sent = request(url, { agent, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`status ${response.statusCode}: ${text.slice(0, 500)}`));
      });
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // The server may have closed a connection that was idle just when it was used again.
      if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(post(url, way, body));
      else reject(error);
    });
    sent.end(body);
  });
}

/** Milliseconds of processor time by thread of a process (Linux). */
export type Spent = ReadonlyMap<string, number>;

export function cpuOf(pid: number): Spent {
  const tasks = `/proc/${pid}/task`;
  return new Map(readdirSync(tasks).map((task) => [task, Number(readSpent(path.join(tasks, task))) / 1e6]));
}

/** Milliseconds of processor time that a process took since then; what a thread took that has ended meanwhile is not known. */
export const cpuSince = (pid: number, before: Spent): number =>
  [...cpuOf(pid)].reduce((sum, [task, spent]) => sum + Math.max(0, spent - (before.get(task) ?? 0)), 0);

/** Nanoseconds of one thread; none of one that has ended meanwhile. */
function readSpent(task: string): string {
  try {
    return readFileSync(path.join(task, 'schedstat'), 'utf8').split(' ')[0] ?? '0';
  } catch {
    return '0';
  }
}

/** Megabytes of a process that are in memory (Linux). */
export const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
