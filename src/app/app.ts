import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { ApiContext, News } from '../api/context.js';
import { createSchema } from '../api/schema.js';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { graphVersionStatement, parseStamp } from '../ingest/graph-version.js';
import type { Log } from '../log.js';
import { limitOperations } from '../query/limits.js';
import { fieldResolver } from '../query/resolve.js';
import type { Access } from '../server/access.js';
import { admitCallers } from '../server/admit.js';
import { answering, answerKnown } from '../server/answering.js';
import { KILOBYTE } from '../server/body.js';
import { serveCypher } from '../server/cypher.js';
import { createDrain } from '../server/drain.js';
import { createEventStreams } from '../server/event-stream.js';
import { createGraphql } from '../server/graphql.js';
import { serveGraphql } from '../server/graphql-route.js';
import { createHttp } from '../server/http.js';
import { KnownOperations } from '../server/known-operations.js';
import { admitLongBodies } from '../server/long-bodies.js';
import { loadPages } from '../server/pages.js';
import { watchQuiet } from '../server/quiet.js';
import { watchRevocations } from '../server/revocation.js';
import { readTls } from '../server/tls.js';
import { readTrustedDocuments, type TrustedDocuments } from '../server/trusted-documents.js';
import { readingWithin } from '../store/reading-within.js';
import { openAccess } from './access.js';
import { printBanner } from './banner.js';
import { explainUnavailable, type Graph, openGraph } from './graph.js';
import { createMutations } from './mutations.js';
import { type OpenIngest, openIngest } from './open-ingest.js';
import { restWhenQuiet } from './rest.js';
import { seed } from './seed.js';
import { warmUp } from './warm-up.js';
import { watchChanges } from './watch-changes.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Answers may differ from one release to the next. */
const RELEASE = String(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).version);

/** A running server: what to print for the one who started it, and how to stop it. */
export interface App {
  readonly banner: string;
  /** `http://127.0.0.1:4000/` */
  readonly address: string;
  /** Readiness off first, then what is in flight is answered, then the graph is closed. */
  stop(): Promise<void>;
}

/** How a start ends early, and where it tells how far it is. */
export interface Starting {
  readonly stopping: AbortSignal;
  /** Hears a line now and then while it takes long. */
  readonly tell: (line: string) => void;
}

/**
 * Opens the graph, ingests the seeds where they are wanted, and serves the API and the pages. Once `stopping` is aborted it leaves the
 * seeds for the next start. What was opened is closed again when a part fails.
 */
export async function startApp(config: Config, log: Log, starting: Starting): Promise<App> {
  const opened: Closer[] = [];
  try {
    return await openParts({ config, log, ...starting, opened });
  } catch (error) {
    await closeAll(opened).catch((cause: unknown) => log.warn('closing failed', { error: cause }));
    throw explainUnavailable(error, config);
  }
}

type Closer = () => Promise<void>;

/** Closes everything, the last that was opened first, whatever fails; then throws the first failure. */
async function closeAll(opened: readonly Closer[]): Promise<void> {
  const failures: unknown[] = [];
  for (const close of opened.toReversed()) await close().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

interface StartParts extends Starting {
  readonly config: Config;
  readonly log: Log;
  /** How to close what is open so far. */
  readonly opened: Closer[];
}

async function openParts({ config, log, stopping, tell, opened }: StartParts): Promise<App> {
  const access = openAccess(config, log);
  const tls = readTls(config.tlsCert, config.tlsKey);
  const schema = createSchema();
  const trusted = readTrustedDocuments(config.trustedDocuments, schema);
  const graph = await openGraph({ config, log, role: 'server', stopping });
  opened.push(() => graph.close());
  const state: State = { unready: 'The server is starting.' };
  const http = createHttp({
    host: config.host,
    log,
    readiness: () => readiness(graph, state),
    pages: config.playground ? loadPages(findPages()) : undefined,
    origins: config.corsOrigins,
    tls,
    trustedProxies: config.trustProxy,
    limits: config.limits,
  });
  const drain = createDrain(http);
  const beginToStop = (): void => {
    state.unready = 'The server is stopping.';
    drain.begin();
  };
  stopping.addEventListener('abort', beginToStop);
  const ingest = await openIngest(graph, {
    threads: 1,
    within: config.limits.extractSeconds * 1_000,
    tell: (message) => log.warn(message),
  });
  opened.push(() => ingest.close());
  const { ending } = drain;
  const news = watchChanges(readingWithin(graph.reader, Number.POSITIVE_INFINITY, ending), log);
  const quietFor = watchQuiet(http);
  const stopResting = restWhenQuiet(quietFor);
  opened.push(async () => stopResting());
  limitOperations(schema, config.limits);
  const apollo = await serveApi({ http, schema, trusted, config, log, graph, ingest, news, access, ending });
  opened.push(() => drain.finish(() => apollo.stop()));
  opened.push(async () => news.close());
  await listen(http, config);
  await seed({ graph, opened: ingest, config, log, stopping, tell });
  if (!stopping.aborted) state.unready = undefined;
  if (config.neo4jUri !== '')
    warmUp({ schema, store: graph.reader, quietFor, stopping }).catch((error: unknown) =>
      log.warn('warming up failed', { error }),
    );
  const address = addressOf(http, tls === undefined ? 'http' : 'https', config.host);
  return {
    address,
    banner: printBanner({ address, bolt: graph.bolt, hasPlayground: config.playground }),
    stop: async () => {
      beginToStop();
      await closeAll(opened);
    },
  };
}

interface State {
  unready: string | undefined;
}

async function readiness(graph: Graph, state: State): Promise<string | undefined> {
  return state.unready ?? graph.reader.whyUnready();
}

interface ApiParts {
  readonly http: FastifyInstance;
  readonly schema: GraphQLSchema;
  readonly trusted: TrustedDocuments | undefined;
  readonly config: Config;
  readonly log: Log;
  readonly graph: Graph;
  readonly ingest: OpenIngest;
  readonly access: Access;
  readonly news: News;
  readonly ending: AbortSignal;
}

async function serveApi({
  http,
  schema,
  trusted,
  config,
  log,
  graph,
  ingest,
  access,
  news,
  ending,
}: ApiParts): Promise<ApolloServer<ApiContext>> {
  const { limits } = config;
  const known = new KnownOperations();
  const apollo = createGraphql<ApiContext>({
    schema,
    fieldResolver,
    introspection: config.introspection,
    persistedQueries: trusted === undefined,
    limits,
    plugins: [answering(known)],
    http,
    log,
  });
  await apollo.start();
  const mutations = createMutations(ingest, ending);
  const textOf = (stamp: unknown): string | undefined => {
    const version = parseStamp(stamp);
    return version && `${RELEASE} ${version.text}`;
  };
  const { rateLimit: perMinute, corsOrigins: origins } = config;
  const { callerOf } = access;
  const admit = await admitCallers(http, { callerOf, perMinute, origins });
  const watch = watchRevocations(access);
  const contextOf = (request: FastifyRequest, milliseconds: number): ApiContext => ({
    requestId: request.id,
    store: readingWithin(graph.reader, milliseconds, ending),
    ingest: mutations,
    news,
    roles: callerOf(request).roles,
    state: { statement: graphVersionStatement(), textOf },
  });
  serveGraphql(http, {
    apollo,
    trusted,
    refusesPlainGet: !config.playground,
    admit,
    answerKnown: (body, contextValue) => answerKnown(known, body, { schema, contextValue }),
    stream: createEventStreams<ApiContext>({
      schema,
      fieldResolver,
      introspection: config.introspection,
      log,
    }),
    receive: admitLongBodies(callerOf, limits),
    bodyLimit: limits.ingestBodyKb * KILOBYTE,
    watch,
    context: (request) => ({
      ...contextOf(request, limits.requestSeconds * 1_000),
      afterwards: readingWithin(graph.reader, limits.requestSeconds * 1_000),
    }),
    streamContext: (request) => contextOf(request, Number.POSITIVE_INFINITY),
  });
  serveCypher(http, { store: graph.analyst, callerOf, admit, watch, ending, limits });
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
    EAI_AGAIN: `The host name ${host} cannot be looked up now; set HOST to 127.0.0.1.`,
  };
  const reason = typeof code === 'string' ? reasons[code] : undefined;
  return reason === undefined ? error : new AppError('CONFIGURATION', reason, { cause: error });
}

function addressOf(http: FastifyInstance, scheme: 'http' | 'https', host: string): string {
  const { port } = http.server.address() as AddressInfo;
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}
