import { constants, rmSync } from 'node:fs';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { WriterQueue } from '../writer-queue.js';

/** A copy of the graph's files as they were after so many writers' turns. */
export interface Copy {
  readonly file: string;
  readonly turns: number;
}

export interface CopyOptions {
  /** The file of the graph; its journal is in the folder of the same name with `.wal`. */
  readonly file: string;
  readonly writers: Pick<WriterQueue, 'ended'>;
}

/** Milliseconds that a question waits for a copy of the present graph where there is an older one. */
const PATIENCE = 1_000;

/**
 * Makes the copies of the graph that questions read. Readers and writers go on meanwhile: what is written is appended to the
 * journal, and opening a copy drops what was not committed. Only a flush of the journal has to wait.
 */
export class Copies {
  readonly #folder: string;
  readonly #options: CopyOptions;
  readonly #users = new Map<Copy, number>();
  #latest: Copy | undefined;
  #making: Promise<Copy> | undefined;
  #made = 0;

  constructor(options: CopyOptions) {
    this.#options = options;
    this.#folder = `${options.file}.questions`;
    this.clear();
  }

  /**
   * A copy of the graph as it is, or of a moment ago when that takes longer than a second. Its files stay until `release`.
   * Rejects when none can be made.
   */
  async take(): Promise<Copy> {
    const known = this.#latest;
    if (known !== undefined && this.isCurrent(known)) return this.#hold(known);
    this.#making ??= this.#make().finally(() => {
      this.#making = undefined;
    });
    if (known === undefined) return this.#hold(await this.#making);
    this.#hold(known);
    try {
      const copy = await Promise.race([this.#making, pause(PATIENCE, known)]);
      return this.#hold(copy);
    } finally {
      this.release(known);
    }
  }

  /** Resolves when no copy is being made. */
  async settled(): Promise<void> {
    await this.#making?.catch(() => undefined);
  }

  isCurrent(copy: Copy): boolean {
    return copy.turns === this.#options.writers.ended;
  }

  release(copy: Copy): void {
    const users = (this.#users.get(copy) ?? 1) - 1;
    this.#users.set(copy, users);
    this.#discard(copy);
  }

  /** Leaves out a copy that cannot be opened: the next question gets another. */
  reject(copy: Copy): void {
    if (this.#latest === copy) this.#latest = undefined;
  }

  /** Deletes all copies. */
  clear(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #hold(copy: Copy): Copy {
    this.#users.set(copy, (this.#users.get(copy) ?? 0) + 1);
    return copy;
  }

  #discard(copy: Copy): void {
    if (copy === this.#latest || (this.#users.get(copy) ?? 0) > 0) return;
    this.#users.delete(copy);
    rmSync(path.dirname(copy.file), { recursive: true, force: true });
  }

  async #make(): Promise<Copy> {
    const { file, writers } = this.#options;
    this.#made += 1;
    const folder = path.join(this.#folder, String(this.#made));
    const target = path.join(folder, path.basename(file));
    const turns = writers.ended;
    try {
      await mkdir(`${target}.wal`, { recursive: true });
      await duplicate(file, target);
      for (const name of await readdir(`${file}.wal`))
        await duplicate(path.join(`${file}.wal`, name), path.join(`${target}.wal`, name));
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
    const outdated = this.#latest;
    this.#latest = { file: target, turns };
    if (outdated !== undefined) this.#discard(outdated);
    return this.#latest;
  }
}

/** A file system that can shares the blocks instead of copying them. */
const duplicate = (from: string, to: string): Promise<void> => copyFile(from, to, constants.COPYFILE_FICLONE);
