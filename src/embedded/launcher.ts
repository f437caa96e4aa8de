import { accessSync, constants } from 'node:fs';
import { totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { AppError } from '../errors.js';
import { DEFAULT_LIMITS, type Limits } from '../limits.js';
import { makeFolder } from '../make-folder.js';
import type { Credentials, QuestionBounds } from './child-messages.js';
import { readAccounts } from './credentials.js';
import { Keeper } from './keeper.js';
import { type Lock, readLock, takeLock } from './lock.js';
import { type EventLog, StartFailure } from './watched-child.js';

export type { Credentials, QuestionBounds } from './child-messages.js';

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** The next free one is taken when it is not free; 0 takes any. */
  readonly boltPort: number;
  /** A folder has one server; commands join its child, or start their own where none runs. */
  readonly role: 'server' | 'command';
  readonly log: EventLog;
  /** Of analysts' questions; those of the process that opens the graph hold. */
  readonly limits?: Limits;
  /** Largest resident size of the child in bytes; half of the machine's memory unless told. */
  readonly memoryLimit?: number;
  /** Gives up the opening, with its reason. */
  readonly signal?: AbortSignal;
}

/** The running embedded graph. */
export interface EmbeddedGraph {
  /** `bolt://127.0.0.1:PORT`; stays the same when the child is replaced. */
  readonly uri: string;
  /** READ statements only. */
  readonly reader: Credentials;
  readonly writer: Credentials;
  /** Reads for the clients of a server, each of which it names. */
  readonly console: Credentials;
  /** Ends this process's share; the child ends with the last process that uses it. */
  close(): Promise<void>;
}

const boundsOf = ({
  questionSeconds,
  questionMb,
  questions,
  questionRows,
  questionLength,
  questionTokens,
  questionDepth,
  questionChain,
}: Limits): QuestionBounds => ({
  milliseconds: questionSeconds * 1_000,
  bytes: questionMb * 2 ** 20,
  perClient: questions,
  rows: questionRows,
  questionLength,
  questionTokens,
  questionDepth,
  questionChain,
});

/** Opens the embedded graph of a data folder, in a watched child process. Throws CONFIGURATION with what to do. */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedGraph> {
  const { boltPort, role, log, memoryLimit = totalmem() / 2, limits = DEFAULT_LIMITS, signal } = options;
  const questions = boundsOf(limits);
  const folder = resolve(options.dataDir);
  signal?.throwIfAborted();
  prepareFolder(folder);
  let serverLock: Lock | undefined;
  try {
    serverLock = role === 'server' ? takeServerLock(folder) : undefined;
    const accounts = readAccounts(join(folder, 'credentials.json'));
    const file = join(folder, 'graph.grafeo');
    const keeper = new Keeper({
      lockPath: join(folder, 'graph.lock'),
      open: { type: 'open', file, port: boltPort, isFixedPort: false, ...accounts, questions },
      memoryLimit,
      log,
    });
    const giveUp = (): void => void keeper.close();
    signal?.addEventListener('abort', giveUp, { once: true });
    const port = await keeper.start();
    signal?.removeEventListener('abort', giveUp);
    signal?.throwIfAborted();
    return {
      uri: `bolt://127.0.0.1:${port}`,
      ...accounts,
      close: async () => {
        await keeper.close();
        serverLock?.release();
      },
    };
  } catch (error) {
    serverLock?.release();
    throw signal?.aborted ? signal.reason : explain(error, folder);
  }
}

function prepareFolder(folder: string): void {
  try {
    makeFolder(folder, 0o700);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : 'unknown';
    const message = `The data folder "${folder}" cannot be written (${code}); let this user write there, or set DATA_DIR to another folder, such as ./data.`;
    throw configuration(message, cause);
  }
}

function takeServerLock(folder: string): Lock {
  const path = join(folder, 'server.lock');
  const lock = takeLock(path);
  if (lock !== undefined) return lock;
  const message = `The data folder "${folder}" is in use by another server (process ${readLock(path)?.pid}); stop that one, or set DATA_DIR to another folder.`;
  throw configuration(message);
}

function explain(error: unknown, folder: string): unknown {
  if (error instanceof AppError) return error;
  if (error instanceof Error && /ENOSPC|no space left/i.test(error.message)) {
    return configuration(
      `There is no space left on the device of the data folder "${folder}"; free some, or set DATA_DIR to a folder on another device.`,
      error,
    );
  }
  const denied =
    error instanceof Error
      ? /(?:EACCES|EPERM|EROFS|permission denied|read-only file).*/i.exec(error.message)
      : null;
  if (denied !== null) {
    return configuration(
      `This user may not read and write every file of the data folder "${folder}" (${denied[0]}); give them to this user, or set DATA_DIR to another folder.`,
      error,
    );
  }
  if (!(error instanceof StartFailure)) {
    const why = error instanceof Error ? error.message : String(error);
    return configuration(`The embedded graph in "${folder}" cannot be opened: ${why}.`, error);
  }
  switch (error.reason) {
    case 'damaged':
      return configuration(
        `The graph in the data folder "${folder}" is damaged (${error.message}); put back a copy of the folder, or move it away and start with an empty one: articles can be ingested again.`,
        error,
      );
    case 'locked':
      return configuration(
        `The graph in the data folder "${folder}" is held by another program; stop that one, or set DATA_DIR to another folder.`,
        error,
      );
    case 'binary':
      return configuration(
        `The embedded graph has no build for this system (${process.platform} ${process.arch}): ${error.message.split('\n')[0]}. Set NEO4J_URI to use a Neo4j instead, such as bolt://localhost:7687.`,
        error,
      );
    default:
      return configuration(`The embedded graph in "${folder}" did not start: ${error.message}.`, error);
  }
}

function configuration(message: string, cause?: unknown): AppError {
  return new AppError('CONFIGURATION', message, { reason: 'DATA_DIR', cause });
}
