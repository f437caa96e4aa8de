import { stretch } from '../support/stretch.js';
import type { Part, World } from './world.js';

/** How a request ended: `OK`, a code of our catalogue, or what the network said. */
export interface Ending<T> {
  readonly code: string;
  readonly data: T | undefined;
  readonly message: string;
}

export interface Call {
  /** For the report, such as `read` or `ingest`. */
  readonly what: string;
  readonly path: string;
  readonly body: unknown;
  readonly accept?: string;
  /** Codes that are right whatever happens; OK is only right when it is among them or none is given. */
  readonly codes?: readonly string[];
  /** Milliseconds that it may take. */
  readonly within?: number;
  readonly signal?: AbortSignal;
}

/** Milliseconds of a request at most, and after which one counts as hung. */
const WITHIN = 10_000;
const HUNG = 120_000;
/** Milliseconds in which a database that was started anew plans every statement again, with many asking at once. */
export const COLD = 60_000;
/** The codes that may come while a part is away. */
const AWAY: Readonly<Record<string, readonly Part[]>> = {
  STORE_UNAVAILABLE: ['database', 'server', 'questions'],
  STORE_TIMEOUT: ['database'],
  network: ['server'],
};

/** Sends one request and notes how it ended; what should not be is a finding. */
export async function call<T>(world: World, asked: Call): Promise<Ending<T>> {
  const { what, codes = ['OK'], within = WITHIN } = asked;
  const started = Date.now();
  const ending = await send<T>(world, asked);
  const took = Date.now() - started;
  const kind = ending.code.startsWith('network') ? 'network' : ending.code;
  if (asked.signal?.aborted) return ending;
  world.findings.count(what, kind, took);
  if (asked.codes === undefined && world.troubles.isCalmSince(started)) world.findings.countCalm(what, kind);
  const isExpected =
    codes.includes(ending.code) ||
    world.troubles.since(started, AWAY[kind] ?? [], kind === 'STORE_TIMEOUT' ? COLD : 0);
  if (!isExpected)
    world.findings.wrong(
      `${what}: ${ending.code}`,
      `after ${took} ms: ${ending.message} Before: ${world.troubles.latest}`,
    );
  if (took > stretch(within)) world.findings.wrong(`${what}: took too long (${kind})`, `${took} ms`);
  return ending;
}

async function send<T>(world: World, { path, body, accept, signal }: Call): Promise<Ending<T>> {
  const limit = AbortSignal.timeout(HUNG);
  try {
    const response = await fetch(`${world.address}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: accept ?? 'application/graphql-response+json',
      },
      body: JSON.stringify(body),
      signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
    });
    const answer = (await response.json()) as {
      data?: T;
      errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
    };
    const [error] = answer.errors ?? [];
    if (error === undefined) return { code: 'OK', data: answer.data ?? (answer as T), message: '' };
    return { code: error.extensions?.code ?? 'none', data: answer.data, message: error.message };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (limit.aborted) return { code: 'hung', data: undefined, message: String(cause) };
    return { code: 'network', data: undefined, message: String(cause) };
  }
}
