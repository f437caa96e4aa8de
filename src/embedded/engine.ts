import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { GrafeoDB, Transaction as GrafeoTransaction, QueryResult } from '@grafeo-db/js';

/** What one statement gave: rows are read one by one, so that a large result does not stop the process. */
export interface EngineResult {
  readonly columns: readonly string[];
  readonly length: number;
  /** What its rows take in this process; undefined for those that the engine holds. */
  readonly bytes?: number;
  row(index: number): readonly unknown[];
  /** What the statement changed, by Bolt's names of the counters; zeros left out. */
  readonly counters: Readonly<Record<string, number>>;
}

/** Runs one statement. */
export type RunStatement = (
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<EngineResult>;

/** A transaction of the engine: it sees one state of the graph, and its writes show after commit. */
export interface EngineTransaction {
  readonly run: RunStatement;
  /** Ends the statement that runs; absent where that cannot be done. */
  readonly cancel?: () => void;
  commit(): void;
  rollback(): void;
}

/** The graph database in its file. Errors carry GRAFEO codes in their message. */
export interface Engine {
  /** False where the disk was full when it was opened: every write fails, and for another answer it has to be opened anew. */
  readonly mayWrite: boolean;
  begin(): EngineTransaction;
  /** Has what was committed outlast a failure of power, other statements going on meanwhile. Gives the bytes of the journal. */
  syncJournal(): Promise<number>;
  /** Flushes the journal into the file; stops the process meanwhile. */
  checkpoint(): void;
  close(): void;
}

/** Why a graph could not be opened. */
export class OpenFailure extends Error {
  readonly reason: 'damaged' | 'locked' | 'binary';

  constructor(reason: OpenFailure['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * Opens the graph in a file, new when there is none; on a full disk one that is there for reading only. Throws OpenFailure; a damaged file
 * is refused, never opened empty.
 */
export async function openEngine(file: string): Promise<Engine> {
  const { database, mayWrite } = await openDatabase(file);
  const mark = new EpochMark(`${file}.mark`);
  const known = mark.read();
  if (known !== undefined && database.currentEpoch() < known) {
    throw new OpenFailure(
      'damaged',
      `the file ends at change ${database.currentEpoch()}, but change ${known} was written`,
    );
  }
  // A commit of nothing counts as a change too, but the journal does not hold it.
  let lastInJournal = database.currentEpoch();
  const checkpoint = (): void => {
    database.walCheckpoint();
    lastInJournal = database.currentEpoch();
    mark.write(lastInJournal);
  };
  const notePlan = createPlanBound(database);
  if (!mayWrite) return readingEngine(database, notePlan);
  return {
    mayWrite,
    begin: () =>
      beginTransaction({ database, notePlan }, () => {
        lastInJournal = database.currentEpoch();
        // The first mark must not outrun the journal, which reaches the disk later than the commit returns.
        if (!mark.isWritten) checkpoint();
      }),
    syncJournal: async () => {
      const epoch = lastInJournal;
      const size = await syncFiles(`${file}.wal`);
      mark.write(epoch);
      return size;
    },
    checkpoint,
    close: () => {
      checkpoint();
      database.close();
    },
  };
}

/** What a Grafeo 0.6 that was opened read-only says of every write. */
const READ_ONLY = /GRAFEO-T003/;

function readingEngine(database: GrafeoDB, notePlan: Opened['notePlan']): Engine {
  const noSpace = (): Error => new Error('no space left on the disk of the graph');
  return {
    mayWrite: false,
    begin: () => {
      const { run, ...rest } = beginTransaction({ database, notePlan }, () => undefined);
      return {
        ...rest,
        run: (statement, parameters) =>
          run(statement, parameters).catch((error: unknown) => {
            throw error instanceof Error && READ_ONLY.test(error.message) ? noSpace() : error;
          }),
      };
    },
    syncJournal: async () => 0,
    checkpoint: () => {
      throw noSpace();
    },
    close: () => database.close(),
  };
}

/** Opens a copy of the graph's file, in which nothing can be written. */
export async function openCopy(file: string): Promise<RunStatement> {
  const { GrafeoDB } = await loadGrafeo();
  const database = GrafeoDB.openReadOnly(file);
  return async (statement, parameters) => toEngineResult(await database.executeCypher(statement, parameters));
}

/**
 * Writes a folder's files through to the disk; gives their bytes. Grafeo 0.6 hands a commit to the operating system and
 * syncs its journal with a later one.
 */
async function syncFiles(folder: string): Promise<number> {
  let size = 0;
  for (const name of await readdir(folder)) {
    const handle = await open(path.join(folder, name), 'r+').catch((error: NodeJS.ErrnoException) => {
      // A flush has taken its changes into the file meanwhile.
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (handle === undefined) continue;
    try {
      await handle.datasync();
      size += (await handle.stat()).size;
    } finally {
      await handle.close();
    }
  }
  return size;
}

async function loadGrafeo(): Promise<typeof import('@grafeo-db/js')> {
  const { default: grafeo } = await import('@grafeo-db/js').catch((cause: unknown) => {
    throw new OpenFailure('binary', cause instanceof Error ? cause.message : String(cause));
  });
  return grafeo;
}

async function openDatabase(file: string): Promise<Pick<Opened, 'database'> & Pick<Engine, 'mayWrite'>> {
  const grafeo = await loadGrafeo();
  if (!existsSync(file) && existsSync(`${file}.mark`)) {
    throw new OpenFailure('damaged', 'the file of the graph is gone');
  }
  try {
    return { database: grafeo.GrafeoDB.create(file), mayWrite: true };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    // To write it begins a journal.
    if (/no space left/i.test(message) && existsSync(file))
      return { database: grafeo.GrafeoDB.openReadOnly(file), mayWrite: false };
    throw new OpenFailure(/cannot be locked/.test(message) ? 'locked' : 'damaged', message);
  }
}

/**
 * The last change known to be in the file, kept beside it: Grafeo 0.6 opened 1 of 120 damaged files as an empty graph.
 */
class EpochMark {
  readonly #path: string;
  isWritten = false;

  constructor(path: string) {
    this.#path = path;
  }

  read(): bigint | undefined {
    if (!existsSync(this.#path)) return undefined;
    const text = readFileSync(this.#path, 'utf8').trim();
    if (!/^\d+$/.test(text)) throw new OpenFailure('damaged', 'its mark file holds no number');
    this.isWritten = true;
    return BigInt(text);
  }

  write(epoch: bigint): void {
    this.isWritten = true;
    writeFileSync(`${this.#path}.new`, `${epoch}\n`);
    renameSync(`${this.#path}.new`, this.#path);
  }
}

/** Characters of statements, each of which stands for some 25 bytes of a plan. */
const LONGEST_PLANNED = 500_000;

/**
 * Gives what is to be told each statement before it runs. Grafeo 0.6 keeps the plans of the last thousand, however large they are: all are
 * dropped when their statements are too long together.
 */
function createPlanBound(database: Pick<GrafeoDB, 'clearPlanCache'>): (statement: string) => void {
  const planned = new Set<string>();
  let length = 0;
  return (statement) => {
    if (planned.has(statement)) return;
    if (length > LONGEST_PLANNED) {
      database.clearPlanCache();
      planned.clear();
      length = 0;
    }
    planned.add(statement);
    length += statement.length;
  };
}

interface Opened {
  readonly database: GrafeoDB;
  readonly notePlan: (statement: string) => void;
}

/** `onChange` is called after a commit that changed something. */
function beginTransaction({ database, notePlan }: Opened, onChange: () => void): EngineTransaction {
  const transaction: GrafeoTransaction = database.beginTransaction();
  let hasChanged = false;
  return {
    run: async (statement, parameters) => {
      notePlan(statement);
      const result = toEngineResult(await transaction.executeCypher(statement, parameters));
      hasChanged ||= Object.keys(result.counters).length > 0;
      return result;
    },
    commit: () => {
      transaction.commit();
      if (hasChanged) onChange();
    },
    rollback: () => transaction.rollback(),
  };
}

function toEngineResult(result: QueryResult): EngineResult {
  const { columns } = result;
  // A row as an object loses a column of this name.
  const rows = columns.includes('__proto__') ? result.rows() : undefined;
  return {
    columns,
    length: result.length,
    row: (index) => {
      if (rows !== undefined) return rows[index] ?? [];
      const row = result.get(index);
      return columns.map((column) => row[column]);
    },
    counters: toCounters(result.counters),
  };
}

const COUNTERS = {
  nodesCreated: 'nodes-created',
  nodesDeleted: 'nodes-deleted',
  edgesCreated: 'relationships-created',
  edgesDeleted: 'relationships-deleted',
  propertiesSet: 'properties-set',
  labelsAdded: 'labels-added',
  labelsRemoved: 'labels-removed',
} as const;

function toCounters(counters: Readonly<Record<keyof typeof COUNTERS, number>>): Record<string, number> {
  const names = Object.keys(COUNTERS) as (keyof typeof COUNTERS)[];
  return Object.fromEntries(
    names.filter((name) => counters[name] > 0).map((name) => [COUNTERS[name], counters[name]]),
  );
}
