import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ONE_THREAD } from '../collect-garbage.js';
import type { FromChild, ToChild } from './child-messages.js';
import { sizeOfGraph } from './graph-size.js';
import { mayStartFor, mustStartWithin, Pulse } from './pulse.js';

/** Where the processes of the embedded graph tell what happens. */
export interface EventLog {
  info(event: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(event: string, fields?: Readonly<Record<string, unknown>>): void;
  error(event: string, fields?: Readonly<Record<string, unknown>>): void;
}

export type OpenMessage = Extract<ToChild, { type: 'open' }>;

export interface WatchOptions {
  readonly open: OpenMessage;
  /** Largest resident size of the child in bytes; a larger one is replaced. */
  readonly memoryLimit: number;
  readonly log: EventLog;
  /** Told of each child before it opens the graph. */
  readonly onSpawn: (pid: number) => void;
  /** Told each time a child answers. */
  readonly onReady: (child: { readonly pid: number; readonly port: number }) => void;
}

/** Why the first child did not start. */
export class StartFailure extends Error {
  readonly reason: Extract<FromChild, { type: 'failed' }>['reason'] | 'hung';

  constructor(reason: StartFailure['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

const CHILD = new URL('../../dist/embedded/child.js', import.meta.url);
/** MiB of young objects: the graph lies outside this heap, and a flood of small messages must not swell it threefold. */
const SMALL_NURSERY = '--max-semi-space-size=4';
/** glibc gives blocks of a megabyte back at once, instead of learning from the first long text to keep them. Other libraries do not read it. */
const GIVE_BACK = { MALLOC_MMAP_THRESHOLD_: String(2 ** 20) };
const TICK = 250;
/** Ticks without any work after which a silent child counts as hung, 2.5 s, and without a word, 10 s: a busy machine lets it speak late. Both longer by what it says while it flushes. */
const IDLE_TICKS = 10;
const SILENT_TICKS = 40;
/** Children that hang while they start the first time, one after the other, before the start fails. */
const HUNG_STARTS = 3;
const CLOSE_WITHIN = 20_000;
const RETRY_AFTER = 100;
const LONGEST_RETRY = 5_000;

/** Keeps one child that answers on one port: a child that died, hangs or grew too large is replaced until `close`. */
export class WatchedChild {
  readonly #options: WatchOptions;
  #child: ChildProcess | undefined;
  /** Ticks since its last word, those of them without work, and those that it said a flush may take. */
  #silence = 0;
  #idle = 0;
  #flush = 0;
  #timer: NodeJS.Timeout | undefined;
  #pulse: Pulse | undefined;
  /** One that opens a large graph says nothing meanwhile, but works. */
  #isStarting = false;
  /** Bytes of the graph that it opens. */
  #size = 0;
  #hasHung = false;
  #isClosed = false;
  #port: number;
  #isFixedPort: boolean;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#port = options.open.port;
    this.#isFixedPort = options.open.isFixedPort;
  }

  /** Starts the first child, and another when it hangs. Throws StartFailure, also when it is closed meanwhile. */
  async start(): Promise<void> {
    this.#timer = setInterval(() => this.#tick(), TICK);
    this.#timer.unref();
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#spawn();
      } catch (error) {
        const isHung = error instanceof StartFailure && error.reason === 'hung';
        if (isHung && tries < HUNG_STARTS && !this.#isClosed) continue;
        clearInterval(this.#timer);
        throw error;
      }
    }
  }

  /** Lets the child flush and end; kills one that still starts, that does nothing for 2.5 s, or that takes longer than 20 s. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    const child = this.#child;
    if (child === undefined || hasEnded(child)) return;
    child.ref();
    const gone = once(child, 'exit');
    if (this.#isStarting) child.kill('SIGKILL');
    send(child, { type: 'close' });
    const timer = killWhenHung(child);
    await gone;
    clearInterval(timer);
  }

  async #spawn(): Promise<void> {
    const child = fork(fileURLToPath(CHILD), [], {
      execArgv: [SMALL_NURSERY, ONE_THREAD],
      env: { ...process.env, ...GIVE_BACK },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#child = child;
    this.#beginSilence();
    this.#pulse = new Pulse(child.pid ?? 0);
    this.#isStarting = true;
    this.#hasHung = false;
    const { open } = this.#options;
    this.#size = sizeOfGraph(open.file);
    try {
      // Only who is named may open the file: whoever finds this one left behind can end it.
      if (child.pid !== undefined) this.#options.onSpawn(child.pid);
      send(child, { ...open, port: this.#port, isFixedPort: this.#isFixedPort });
      const { port, mayWrite } = await untilReady(child, mustStartWithin(this.#size));
      this.#port = port;
      if (!mayWrite) this.#options.log.warn('embedded.disk-full', { message: describeFullDisk(open.file) });
    } catch (error) {
      child.kill('SIGKILL');
      throw this.#hasHung ? hung() : error;
    } finally {
      this.#isStarting = false;
    }
    this.#isFixedPort = true;
    this.#beginSilence();
    child.on('message', (message: FromChild) => this.#hear(child, message));
    child.once('exit', (code, signal) => this.#lose(child, signal ?? `exit ${code}`));
    child.unref();
    child.channel?.unref();
    this.#options.onReady({ pid: child.pid ?? 0, port: this.#port });
    if (hasEnded(child)) this.#lose(child, 'exit');
  }

  #tick(): void {
    if (this.#child === undefined || this.#child.killed || hasEnded(this.#child)) return;
    const works = this.#pulse?.beats();
    const isHung = this.#isStarting ? this.#hangsAtStart(works) : this.#hangs(works);
    if (isHung) this.#replace('no sign of life');
  }

  #hangsAtStart(works: boolean | undefined): boolean {
    this.#idle = works === true ? 0 : this.#idle + 1;
    if (this.#idle * TICK <= mayStartFor(works, this.#size)) return false;
    this.#hasHung = true;
    return true;
  }

  #hangs(works: boolean | undefined): boolean {
    this.#silence += 1;
    if (works !== true) this.#idle += 1;
    return this.#idle > IDLE_TICKS + this.#flush || this.#silence > SILENT_TICKS + this.#flush;
  }

  #beginSilence(flush = 0): void {
    this.#silence = 0;
    this.#idle = 0;
    this.#flush = flush;
  }

  #hear(child: ChildProcess, message: FromChild): void {
    if (child !== this.#child) return;
    this.#beginSilence(message.type === 'busy' ? Math.ceil(message.within / TICK) : 0);
    if (message.type === 'stuck') this.#replace('a statement would not end');
    if (message.type === 'beat' && message.memory > this.#options.memoryLimit) {
      this.#replace(`${Math.round(message.memory / 2 ** 20)} MB of memory`);
    }
  }

  /** Kills the child; its exit brings the next one. */
  #replace(why: string): void {
    this.#options.log.warn('embedded.killed', { why, pid: this.#child?.pid });
    this.#child?.kill('SIGKILL');
  }

  #lose(child: ChildProcess, how: string): void {
    if (child !== this.#child || this.#isClosed) return;
    this.#child = undefined;
    this.#options.log.warn('embedded.lost', { how, pid: child.pid });
    void this.#respawn(RETRY_AFTER);
  }

  async #respawn(retryAfter: number): Promise<void> {
    if (this.#isClosed) return;
    try {
      await this.#spawn();
      if (this.#isClosed) this.#child?.kill('SIGKILL');
      else this.#options.log.info('embedded.replaced', { pid: this.#child?.pid, port: this.#port });
    } catch (error) {
      if (this.#isClosed) return;
      this.#options.log.error('embedded.failed', { error });
      const next = Math.min(retryAfter * 2, LONGEST_RETRY);
      setTimeout(() => void this.#respawn(next), retryAfter).unref();
    }
  }
}

function send(child: ChildProcess, message: ToChild): void {
  // A child that died is noticed by its exit, not by the message it did not get.
  if (child.connected) child.send(message, () => undefined);
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Kills a child that is to end but does nothing any more, or takes too long. Gives the timer. */
function killWhenHung(child: ChildProcess): NodeJS.Timeout {
  const pulse = new Pulse(child.pid ?? 0);
  const until = Date.now() + CLOSE_WITHIN;
  let silence = 0;
  return setInterval(() => {
    silence = pulse.beats() === false ? silence + 1 : 0;
    if (silence > IDLE_TICKS || Date.now() > until) child.kill('SIGKILL');
  }, TICK);
}

const hung = (): StartFailure => new StartFailure('hung', 'its process gave no sign of work');

const describeFullDisk = (file: string): string =>
  `There is no space left on the device of the data folder "${path.dirname(file)}": the graph is only read until some is free there.`;

/** Within milliseconds. */
function untilReady(child: ChildProcess, within: number): Promise<Extract<FromChild, { type: 'ready' }>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new StartFailure('other', `it did not start within ${Math.round(within / 1_000)} s`)),
      within,
    );
    const finish = (outcome: () => void): void => {
      clearTimeout(timer);
      child.off('message', hear);
      child.off('close', leave);
      child.off('error', leave);
      outcome();
    };
    const hear = (message: FromChild): void => {
      if (message.type === 'ready') finish(() => resolve(message));
      if (message.type === 'failed') finish(() => reject(new StartFailure(message.reason, message.message)));
    };
    const leave = (end: unknown, signal?: string): void => {
      const how = end instanceof Error ? end.message : (signal ?? `status ${end}`);
      finish(() => reject(new StartFailure('other', `its process ended at once (${how})`)));
    };
    child.on('message', hear);
    // Its exit may come before its last message.
    child.on('close', leave);
    child.on('error', leave);
  });
}
