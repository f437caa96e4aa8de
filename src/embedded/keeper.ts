import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, type Lock, type LockContent, markProcess, readLock, takeLock } from './lock.js';
import { type EventLog, type OpenMessage, WatchedChild } from './watched-child.js';

export interface KeeperOptions {
  readonly lockPath: string;
  readonly open: OpenMessage;
  readonly memoryLimit: number;
  readonly log: EventLog;
}

const LOOK = 250;
const JOIN_WITHIN = 30_000;
const ANSWER_WITHIN = 1_500;

/**
 * One process's share in keeping the embedded graph: the process that holds the lock watches the child, the others join
 * it; when the holder goes, one of those that joined takes over, on the same port.
 */
export class Keeper {
  readonly #options: KeeperOptions;
  #lock: Lock | undefined;
  #child: WatchedChild | undefined;
  #timer: NodeJS.Timeout | undefined;
  #port: number | undefined;
  #isClosed = false;
  #isTakingOver = false;

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  /** Joins or starts the child; gives its port. Throws StartFailure when the child does not start. */
  async start(): Promise<number> {
    const until = Date.now() + JOIN_WITHIN;
    for (;;) {
      if (this.#isClosed) throw new Error('it was closed while it started');
      const lock = takeLock(this.#options.lockPath);
      if (lock !== undefined) return this.#own(lock);
      const holder = readLock(this.#options.lockPath);
      if (holder?.port !== undefined && (await answers(holder.port))) return this.#join(holder.port);
      if (Date.now() > until) throw new Error(`process ${holder?.pid} holds the graph but does not answer`);
      await pause(100);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    await this.#child?.close();
    this.#lock?.release();
  }

  async #own(lock: Lock): Promise<number> {
    this.#lock = lock;
    const { open, memoryLimit, log } = this.#options;
    await endOrphan(lock.left);
    const fixed = this.#port === undefined ? {} : { port: this.#port, isFixedPort: true };
    // One that still starts is named too: whoever finds it left behind has to end it.
    const note = (pid: number): void => {
      const mark = markProcess(pid);
      const port = this.#port;
      lock.update({ ...(port !== undefined && { port }), ...(mark !== undefined && { child: mark }) });
    };
    const child = new WatchedChild({
      open: { ...open, ...fixed },
      memoryLimit,
      log,
      onSpawn: note,
      onReady: ({ pid, port }) => {
        this.#port = port;
        note(pid);
      },
    });
    this.#child = child;
    try {
      if (this.#isClosed) throw new Error('it was closed while it started');
      await child.start();
    } catch (error) {
      this.#child = undefined;
      this.#lock = undefined;
      lock.release();
      throw error;
    }
    if (this.#isClosed) await child.close();
    return this.#port ?? open.port;
  }

  #join(port: number): number {
    this.#port = port;
    this.#timer = setInterval(() => void this.#watchHolder(), LOOK);
    this.#timer.unref();
    return port;
  }

  async #watchHolder(): Promise<void> {
    const holder = readLock(this.#options.lockPath);
    if (this.#isTakingOver || this.#isClosed || (holder !== undefined && isAlive(holder))) return;
    this.#isTakingOver = true;
    try {
      const lock = takeLock(this.#options.lockPath);
      if (lock === undefined) return;
      await this.#own(lock);
      clearInterval(this.#timer);
      this.#options.log.info('embedded.taken-over', { port: this.#port });
    } catch (error) {
      this.#options.log.error('embedded.failed', { error });
    } finally {
      this.#isTakingOver = false;
    }
  }
}

/** Ends the child that a dead holder left behind; it holds the file and may be hung. */
async function endOrphan(left: LockContent | undefined): Promise<void> {
  const child = left?.child;
  for (let tries = 0; child !== undefined && isAlive(child) && tries < 100; tries += 1) {
    process.kill(child.pid, 'SIGKILL');
    await pause(50);
  }
}

/** Whether a Bolt server answers the handshake on a port of this machine. */
async function answers(port: number): Promise<boolean> {
  const opening = Buffer.from('6060b0170000040500000000000000000000000000', 'hex').subarray(0, 20);
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(opening));
    const finish = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(ANSWER_WITHIN, () => finish(false));
    socket.once('error', () => finish(false));
    socket.once('close', () => resolve(false));
    socket.once('data', (bytes) => finish(bytes.toString('hex') === '00000405'));
  });
}
