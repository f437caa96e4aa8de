import type { Config } from '../config.js';
import { type Credentials, openEmbedded } from '../embedded/launcher.js';
import { AppError } from '../errors.js';
import type { Limits } from '../limits.js';
import type { Log } from '../log.js';
import { openStore } from '../store/bolt.js';
import { isAway } from '../store/faults.js';
import { isEmbeddedGraph } from '../store/is-embedded.js';
import type { Store } from '../store/store.js';

/** Milliseconds for a read of one who writes: nobody asked for it, and a Neo4j that has just started is slow. */
const WRITER_READS_WITHIN = 120_000;

/** The graph of the settings, and how an analyst's Bolt client reaches it. */
export interface Graph {
  /** Its reads, as ingest has them, are not held to DATABASE_SECONDS. */
  readonly writer: Store;
  /** For our own statements that read. */
  readonly reader: Store;
  /** For questions in Cypher of other people's making: on the embedded graph they run apart, and only what reads gets through. */
  readonly analyst: Store;
  /** Absent on a Neo4j: its address and accounts are its owner's. */
  readonly bolt: BoltAccess | undefined;
  close(): Promise<void>;
}

export interface BoltAccess {
  readonly uri: string;
  readonly reader: Credentials;
  readonly writer: Credentials;
}

interface GraphOptions {
  readonly config: Config;
  readonly log: Log;
  /** A server owns the data folder; a command joins a running server's graph or opens it for itself. */
  readonly role: 'server' | 'command';
  /** Gives up the opening of an embedded graph, with its reason. */
  readonly stopping?: AbortSignal;
}

/** Opens the Neo4j at NEO4J_URI, or the embedded graph of DATA_DIR. Throws CONFIGURATION where NEO4J_URI names an embedded graph. */
export async function openGraph({ config, log, role, stopping }: GraphOptions): Promise<Graph> {
  if (config.neo4jUri !== '') return openNeo4j(config);
  const { dataDir, boltPort, limits } = config;
  const embedded = await openEmbedded({
    dataDir,
    boltPort,
    role,
    log,
    limits,
    ...(stopping !== undefined && { signal: stopping }),
  });
  const common = { uri: embedded.uri, engine: 'embedded', ...deadlinesOf(limits) } as const;
  const writer = openStore({ ...common, ...embedded.writer, deadline: WRITER_READS_WITHIN });
  const reader = openStore({ ...common, ...embedded.writer });
  const asking = role === 'server' ? embedded.console : embedded.reader;
  const analyst = openStore({ ...common, ...asking });
  return {
    writer,
    reader,
    analyst,
    bolt: { uri: embedded.uri, reader: embedded.reader, writer: embedded.writer },
    close: async () => {
      await Promise.all([writer.close(), reader.close(), analyst.close()]);
      await embedded.close();
    },
  };
}

/** The failure of a Neo4j that does not answer, with the setting that names it (never its credentials); others unchanged. */
export function explainUnavailable(error: unknown, { neo4jUri }: Config): unknown {
  if (!isAway(error) || neo4jUri === '') return error;
  const where = URL.canParse(neo4jUri) ? ` at ${new URL(neo4jUri).host}` : '';
  return new AppError(
    'STORE_UNAVAILABLE',
    `The Neo4j${where} does not answer; start it, or set NEO4J_URI to where it listens, such as bolt://localhost:7687.`,
    { cause: error },
  );
}

const deadlinesOf = ({ databaseSeconds, connectSeconds }: Limits) => ({
  deadline: databaseSeconds * 1_000,
  connectWithin: connectSeconds * 1_000,
});

async function openNeo4j(config: Config): Promise<Graph> {
  const { neo4jUri, neo4jUsername, neo4jPassword, neo4jDatabase, limits } = config;
  const options = {
    uri: neo4jUri,
    username: neo4jUsername,
    password: neo4jPassword,
    database: neo4jDatabase,
    engine: 'neo4j',
    ...deadlinesOf(limits),
  } as const;
  const writer = openStore({ ...options, deadline: WRITER_READS_WITHIN });
  try {
    if (await isEmbeddedGraph(writer)) throw isNoNeo4j(neo4jUri);
  } catch (error) {
    await writer.close();
    throw explainUnavailable(error, config);
  }
  const reader = openStore(options);
  return {
    writer,
    reader,
    analyst: reader,
    bolt: undefined,
    close: async () => {
      await Promise.all([writer.close(), reader.close()]);
    },
  };
}

const isNoNeo4j = (uri: string): AppError =>
  new AppError(
    'CONFIGURATION',
    `NEO4J_URI is "${uri}", the Bolt address of an embedded graph of Entente; leave NEO4J_URI out and set DATA_DIR to that graph's folder, or set NEO4J_URI to where a Neo4j listens.`,
    { reason: 'NEO4J_URI' },
  );
