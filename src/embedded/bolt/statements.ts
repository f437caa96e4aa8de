import { answerByText, isCheckpoint } from '../answers.js';
import { toEngineParameters, toPackValue } from '../graph-values.js';
import { readStatement } from '../statement.js';
import { beginUnit, type Graph, type UnitOfWork } from '../unit-of-work.js';
import { ACCESS_MODE, Failure, FORBIDDEN, INVALID_REQUEST } from './failure.js';
import type { PackMap, PackValue } from './packstream.js';

/** A result that a client reads in parts. */
export interface OpenResult {
  readonly columns: readonly string[];
  readonly length: number;
  /** What its rows take, where that is known. */
  readonly bytes: number | undefined;
  row(index: number): readonly PackValue[];
  /** Bolt's letter for what the statement did: reads, writes, both, or the schema. */
  readonly type: 'r' | 'w' | 'rw' | 's';
  readonly counters: Readonly<Record<string, number>>;
  /** How many rows the client has read or passed over. */
  position: number;
  /** Rows that it had before it was cut to `length`. */
  readonly uncut?: number;
}

export interface Request {
  readonly statement: string;
  readonly parameters: PackMap;
  /** Undefined: nothing forbids writing. */
  readonly readOnly: 'account' | 'mode' | undefined;
  /** The explicit transaction; undefined: the statement is a transaction of its own. */
  readonly unit: UnitOfWork | undefined;
  /** Milliseconds, of a statement of its own. */
  readonly timeout: number | undefined;
  /** On which a statement of its own runs. */
  readonly graph: Graph;
}

export interface StatementRunner {
  /** Runs a statement; `onBegin` gets the unit it made for itself, so that it can be abandoned. */
  run(request: Request, onBegin: (unit: UnitOfWork) => void): Promise<OpenResult>;
}

export interface RunnerOptions {
  /** Flushes the journal. */
  readonly checkpoint: () => Promise<void>;
  /** Throws a Failure for a statement that an account may not run which only reads. */
  readonly admit: (statement: string) => void;
}

export function createStatementRunner({ checkpoint, admit }: RunnerOptions): StatementRunner {
  return {
    run: async (request, onBegin) => {
      const answer = answerByText(request.statement);
      if (answer !== undefined) return toFixedResult(answer.columns, answer.rows);
      if (isCheckpoint(request.statement)) {
        if (request.readOnly !== undefined) throw refuseWrite(request.readOnly);
        if (request.unit !== undefined) {
          throw new Failure(INVALID_REQUEST, 'entente.checkpoint() runs outside explicit transactions only.');
        }
        await checkpoint();
        return toFixedResult([], []);
      }
      if (request.readOnly === 'account') admit(request.statement);
      return runOnEngine(request, onBegin);
    },
  };
}

function toFixedResult(columns: readonly string[], rows: readonly (readonly PackValue[])[]): OpenResult {
  return {
    columns,
    length: rows.length,
    bytes: 0,
    row: (index) => rows[index] ?? [],
    type: 'r',
    counters: {},
    position: 0,
  };
}

async function runOnEngine(
  { statement, parameters, readOnly, unit, timeout, graph }: Request,
  onBegin: (unit: UnitOfWork) => void,
): Promise<OpenResult> {
  const read = readStatement(statement);
  const { facts } = read;
  if (facts.loadsFiles) {
    throw new Failure(
      FORBIDDEN,
      'The embedded graph reads no files: LOAD CSV is refused. Send the rows as a parameter.',
    );
  }
  if (facts.writes && readOnly !== undefined) throw refuseWrite(readOnly);
  const values = toEngineParameters(parameters);
  const own = unit === undefined ? beginUnit(graph, timeout) : undefined;
  if (own !== undefined) onBegin(own);
  const current = unit ?? own;
  if (current === undefined) throw new Error('invariant: a statement runs in a unit of work');
  try {
    const result = await current.run(read, values);
    const changes = Object.keys(result.counters).length > 0;
    // The engine's own count is the second lock: a write that the words did not show is taken back.
    if (changes && readOnly !== undefined) throw refuseWrite(readOnly);
    own?.commit();
    const type = facts.changesSchema ? 's' : changes ? (result.columns.length > 0 ? 'rw' : 'w') : 'r';
    return {
      columns: result.columns,
      length: result.length,
      bytes: result.bytes,
      row: (index) => result.row(index).map(toPackValue),
      type,
      counters: result.counters,
      position: 0,
    };
  } catch (error) {
    current.abandon();
    throw error;
  }
}

function refuseWrite(readOnly: 'account' | 'mode'): Failure {
  return readOnly === 'account'
    ? new Failure(FORBIDDEN, 'This account only reads; log on as the writer to change the graph.')
    : new Failure(ACCESS_MODE, 'Writing in read access mode is not allowed; open the session in WRITE mode.');
}
