import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { ApiContext } from '../api/context.js';
import { createSchema } from '../api/schema.js';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import type { Log } from '../log.js';
import { fieldResolver } from '../query/resolve.js';
import { createGraphql } from '../server/graphql.js';
import { createHttp, serveGraphql } from '../server/http.js';
import { loadPages } from '../server/pages.js';
import { printBanner } from './banner.js';
import { type Graph, openGraph } from './graph.js';
import { createMutations } from './mutations.js';
import { type OpenIngest, openIngest } from './open-ingest.js';
import { seed } from './seed.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Everyone who reaches the server: on loopback, or on a public bind that was allowed. */
const ROLES: ApiContext['roles'] = new Set(['read', 'write', 'cypher', 'admin']);

/** A running server: what to print for the one who started it, and how to stop it. */
export interface App {
  readonly banner: string;
  /** `http://127.0.0.1:4000/` */
  readonly address: string;
  /** Readiness off first, then what is in flight is answered, then the graph is closed. */
  stop(): Promise<void>;
}

/** Opens the graph, ingests the seeds where they are wanted, and serves the API and the pages. */
export async function startApp(config: Config, log: Log): Promise<App> {
  const graph = await openGraph({ config, log, role: 'server' });
  const state: State = { unready: 'The server is starting.' };
  try {
    const http = createHttp({
      host: config.host,
      log,
      readiness: () => readiness(graph, state),
      pages: config.playground ? loadPages(findPages()) : undefined,
    });
    const opened = await openIngest(graph, { threads: 1, tell: (message) => log.warn(message) });
    const apollo = await serveApi({ http, config, log, graph, opened });
    await listen(http, config);
    await seed({ graph, opened, config, log });
    state.unready = undefined;
    const address = addressOf(http, config.host);
    return {
      address,
      banner: printBanner({ address, bolt: graph.bolt, hasPlayground: config.playground }),
      stop: async () => {
        state.unready = 'The server is stopping.';
        await apollo.stop();
        await opened.close();
        await graph.close();
      },
    };
  } catch (error) {
    await graph.close();
    throw error;
  }
}

interface State {
  unready: string | undefined;
}

async function readiness(graph: Graph, state: State): Promise<string | undefined> {
  if (state.unready !== undefined) return state.unready;
  return (await graph.reader.isReady()) ? undefined : 'The graph database does not answer.';
}

interface ApiParts {
  readonly http: FastifyInstance;
  readonly config: Config;
  readonly log: Log;
  readonly graph: Graph;
  readonly opened: OpenIngest;
}

async function serveApi({ http, config, log, graph, opened }: ApiParts) {
  const apollo = createGraphql<ApiContext>({
    schema: createSchema(),
    fieldResolver,
    introspection: config.introspection,
    plugins: [],
    http,
    log,
  });
  await apollo.start();
  const mutations = createMutations(opened);
  serveGraphql(http, apollo, ({ id }) => ({
    requestId: id,
    store: graph.reader,
    ingest: mutations,
    roles: ROLES,
  }));
  return apollo;
}

/** The built pages; without them the server would have nothing at `/`. */
function findPages(): string {
  const folder = path.join(ROOT, 'dist/web');
  if (existsSync(path.join(folder, 'index.html'))) return folder;
  throw new AppError('CONFIGURATION', 'The pages are not built; run `npm run build`, or set PLAYGROUND=off.');
}

async function listen(http: FastifyInstance, { host, port }: Config): Promise<void> {
  try {
    await http.listen({ host, port });
  } catch (error) {
    throw explainListen(error, host, port);
  }
}

function explainListen(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is in use; stop the other program, or set PORT to another port (0 takes a free one).`,
    EACCES: `This user may not listen on port ${port}; set PORT to one above 1023, such as 4000.`,
    EADDRNOTAVAIL: `This machine has no address ${host}; set HOST to 127.0.0.1.`,
    ENOTFOUND: `The host name ${host} is not known; set HOST to 127.0.0.1.`,
  };
  const reason = typeof code === 'string' ? reasons[code] : undefined;
  return reason === undefined ? error : new AppError('CONFIGURATION', reason, { cause: error });
}

function addressOf(http: FastifyInstance, host: string): string {
  const { port } = http.server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}
