import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A built server in a process of its own. */
export interface RunningServer {
  /** `http://127.0.0.1:…/` */
  readonly address: string;
  readonly output: () => string;
  readonly process: ChildProcess;
  readonly dataDir: string;
  ask<T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<Answer<T>>;
  /** Sends SIGTERM and gives the exit status. */
  stop(): Promise<number | null>;
}

export interface Answer<T> {
  readonly status: number;
  readonly data: T;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly reason?: string };
  }[];
}

export interface ServerOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: string;
  readonly dataDir?: string;
}

/** How a process ended, with all it printed. */
export interface Ended {
  readonly status: number | null;
  readonly output: string;
}

export const makeDataDir = (): string => mkdtempSync(path.join(tmpdir(), 'entente-data-'));
export const removeDataDir = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Starts the built server without waiting for it; `ended` gives its exit status. */
export function launch({ env = {}, node = process.execPath, dataDir = makeDataDir() }: ServerOptions) {
  const child = spawn(node, ['dist/main.js'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...cleanEnvironment(), PORT: '0', BOLT_PORT: '0', DATA_DIR: dataDir, ...env },
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => printed.push(String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, dataDir, output: () => printed.join(''), ended };
}

/** The environment without what the tests' runner or a developer's shell would add. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, NODE_OPTIONS: __, VITEST: ___, ...rest } = process.env;
  return Object.fromEntries(
    Object.entries(rest).filter(([name]) => !/^(NEO4J_|VITEST|SEED$|PORT$|HOST$)/.test(name)),
  );
}

/** Starts the built server and waits until it is ready; throws with its output when it ends before. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { child, dataDir, output, ended } = launch(options);
  const address = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const found = /GraphQL\s+(https?:\S+?)graphql/.exec(output());
      if (found?.[1] !== undefined && output().includes('Stop with Ctrl-C')) resolve(found[1]);
    };
    child.stdout.on('data', look);
    ended.then((status) => reject(new Error(`The server ended (${status}): ${output()}`)));
  });
  return {
    address,
    output,
    process: child,
    dataDir,
    ask: (query, variables) => ask(address, query, variables),
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Starts the built server where it is expected to give up. */
export async function failToStart(options: ServerOptions = {}): Promise<Ended> {
  const { ended, output, child } = launch(options);
  const timer = setTimeout(() => child.kill('SIGKILL'), 25_000);
  const status = await ended;
  clearTimeout(timer);
  return { status, output: output() };
}

/** One GraphQL request over HTTP. */
export async function ask<T>(
  address: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer<T>> {
  const response = await fetch(`${address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [] } = (await response.json()) as { data: T; errors?: Answer<T>['errors'] };
  return { status: response.status, data, errors };
}

/** Runs one call of the built command line. */
export async function runCommand(
  args: readonly string[],
  { env = {}, dataDir }: { env?: Readonly<Record<string, string>>; dataDir?: string } = {},
): Promise<Ended & { readonly stdout: string }> {
  const child = spawn(process.execPath, ['dist/cli.js', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...cleanEnvironment(),
      BOLT_PORT: '0',
      ...(dataDir === undefined ? {} : { DATA_DIR: dataDir }),
      ...env,
    },
  });
  const [out, all]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk) => out.push(String(chunk)));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => all.push(String(chunk)));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, stdout: out.join(''), output: all.join('') };
}
