import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize } from 'node:v8';
import { firstIndex } from '../../first-index.js';
import { ANSWER_TOO_LARGE } from '../../limits.js';
import { Failure, OUT_OF_MEMORY, UNAVAILABLE } from '../bolt/failure.js';
import type { EngineResult } from '../engine.js';
import type { Copy } from './copies.js';
import { type FromAnswerer, PATIENCE, type ToAnswerer } from './messages.js';

const ANSWERER = fileURLToPath(new URL('answerer.js', import.meta.url));
/** Bytes of a message that may be a small part of what was received with it, all of which it would keep. */
const SMALL = 64 * 1024;

/** A process that answers questions on one copy of the graph, one at a time. */
export class Seat {
  readonly copy: Copy;
  readonly #bytes: number;
  readonly #process: ChildProcess;
  /** Resolves when the process has ended, or could not be started: the signal, the status or the error's code. */
  readonly #ended: Promise<string>;
  readonly #ready: Promise<number>;
  #standsBack = false;
  #isTooLarge = false;

  /** `bytes`: by which the process may grow over a question. */
  constructor(copy: Copy, bytes: number) {
    this.copy = copy;
    this.#bytes = bytes;
    const heap = `--max-old-space-size=${Math.ceil(bytes / 2 ** 20)}`;
    const options = { execArgv: [heap], serialization: 'advanced' as const };
    // Grafeo 0.6 makes a folder there for what memory does not hold, which a process that is killed leaves behind.
    const temporary = path.dirname(copy.file);
    const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
    this.#process = fork(ANSWERER, [], { ...options, env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    this.#process.on('error', () => this.end());
    this.#ended = endOf(this.#process);
    this.#ready = this.#open();
    this.#ready.catch(() => undefined);
  }

  /** Whether another question may be asked of it. */
  get isUsable(): boolean {
    return this.#isAlive && !this.#standsBack;
  }

  get #isAlive(): boolean {
    return !this.#hasEnded && !this.#process.killed;
  }

  get #hasEnded(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null;
  }

  /** Whether the process has opened the copy; false when it ended instead. */
  isOpen(): Promise<boolean> {
    return this.#ready.then(
      () => true,
      () => false,
    );
  }

  /** Resolves when the process has ended, or could not be started. */
  async ended(): Promise<void> {
    await this.#ended;
  }

  /** Ends the process, and with it a question that runs. */
  end(): void {
    this.#process.kill('SIGKILL');
  }

  /** Answers a question. Rejects with a Failure when it is too much, with the engine's error when it is wrong, and when the process ends. */
  async ask(statement: string, parameters: Readonly<Record<string, unknown>>): Promise<EngineResult> {
    const memory = await this.#ready;
    const started = performance.now();
    return new Promise((resolve, reject) => {
      const portions: Portion[] = [];
      let length = 0;
      const hear = (message: FromAnswerer): void => {
        if (message.type === 'rows') {
          const { count, packed } = message;
          portions.push({ from: length, packed: packed.length < SMALL ? Uint8Array.from(packed) : packed });
          length += count;
        }
        if (message.type === 'beat' && message.memory - memory > this.#bytes) {
          this.#isTooLarge = true;
          this.end();
        }
        if (message.type === 'end') settle(() => resolve(toResult(message.columns, { portions, length })));
        if (message.type === 'too-large') settle(() => reject(tooMuch(ANSWER_TOO_LARGE)));
        if (message.type === 'failed') settle(() => reject(toEngineError(message)));
      };
      const leave = (status: number | null, signal: string | null): void =>
        settle(() => reject(this.#explain(describeEnd(status, signal))));
      const settle = (finish: () => void): void => {
        this.#process.off('message', hear).off('exit', leave);
        this.#standsBack = performance.now() - started >= PATIENCE;
        finish();
      };
      if (this.#hasEnded) return leave(this.#process.exitCode, this.#process.signalCode);
      this.#process.on('message', hear).on('exit', leave);
      this.#send({ type: 'ask', statement, parameters });
    });
  }

  /** Gives the size of the process when it is ready. */
  async #open(): Promise<number> {
    this.#send({ type: 'open', file: this.copy.file });
    const ended = this.#ended.then((how) => Promise.reject(this.#explain(how)));
    const [message]: FromAnswerer[] = await Promise.race([once(this.#process, 'message'), ended]);
    return message?.type === 'ready' ? message.memory : 0;
  }

  /** The failure of a question whose process ended. The engine and V8 abort when memory runs out. */
  #explain(how: string): Failure {
    if (this.#isTooLarge || how === 'SIGABRT')
      return tooMuch(`it used more than ${Math.round(this.#bytes / 2 ** 20)} MB`);
    return new Failure(UNAVAILABLE, `The process that answers the question ended (${how}); ask again.`);
  }

  #send(message: ToAnswerer): void {
    // A process that died is noticed by its exit.
    if (this.#process.connected) this.#process.send(message, () => undefined);
  }
}

const endOf = (process: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    process.once('exit', (status, signal) => resolve(describeEnd(status, signal)));
    process.once('error', (error) => resolve('code' in error ? String(error.code) : error.name));
  });

const describeEnd = (status: number | null, signal: string | null): string => signal ?? `status ${status}`;

/** Rows one after the other, as they came: the number of the first, and V8's bytes of their list. */
interface Portion {
  readonly from: number;
  readonly packed: Uint8Array;
}

interface Portions {
  readonly portions: readonly Portion[];
  readonly length: number;
}

/** Rows are unpacked a portion at a time, the one that is read. */
function toResult(columns: readonly string[], { portions, length }: Portions): EngineResult {
  let unpacked: Portion | undefined;
  let rows: readonly (readonly unknown[])[] = [];
  return {
    columns,
    length,
    bytes: portions.reduce((sum, { packed }) => sum + packed.length, 0),
    row: (index) => {
      const portion = portions[firstIndex(portions.length, (at) => (portions[at]?.from ?? 0) > index) - 1];
      if (portion === undefined) return [];
      if (portion !== unpacked) rows = deserialize(portion.packed);
      unpacked = portion;
      return rows[index - portion.from] ?? [];
    },
    counters: {},
  };
}

const tooMuch = (why: string): Failure =>
  new Failure(OUT_OF_MEMORY, `The question was ended: ${why}. Ask for less.`);

const toEngineError = ({ message, gqlStatus }: Extract<FromAnswerer, { type: 'failed' }>): Error =>
  Object.assign(new Error(message), gqlStatus === undefined ? {} : { gqlStatus });
