import { createHash } from 'node:crypto';
import { constants, existsSync, rmSync } from 'node:fs';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isDiskFull } from '../../is-disk-full.js';
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
/** Where copies are made while the disk of the graph is full. */
const ELSEWHERE = [tmpdir(), '/dev/shm'];

/**
 * Makes the copies of the graph that questions read. Readers and writers go on meanwhile: what is written is appended to the
 * journal, and opening a copy drops what was not committed. Only a flush of the journal has to wait.
 */
export class Copies {
  /** Those where copies are made; the first that has room is taken. */
  readonly #folders: readonly string[];
  /** Those that are there, and made by this process: in the others somebody else may write. */
  readonly #own = new Set<string>();
  readonly #options: CopyOptions;
  readonly #users = new Map<Copy, number>();
  #latest: Copy | undefined;
  #making: Promise<Copy> | undefined;
  #made = 0;

  constructor(options: CopyOptions) {
    this.#options = options;
    const name = createHash('sha256').update(options.file).digest('hex').slice(0, 16);
    this.#folders = [
      `${options.file}.questions`,
      ...ELSEWHERE.map((place) => path.join(place, `entente-questions-${name}`)),
    ];
    this.clear();
  }

  /**
   * A copy of the graph as it is, or of a moment ago when that takes longer than a second; the last one where no disk has room for
   * another. Its files stay until `release`. Rejects when none can be made.
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
      const copy = await Promise.race([orOnFullDisk(this.#making, known), pause(PATIENCE, known)]);
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
    for (const folder of this.#folders) remove(folder);
    this.#own.clear();
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
    this.#made += 1;
    const turns = this.#options.writers.ended;
    const file = await this.#copyAnywhere();
    const outdated = this.#latest;
    this.#latest = { file, turns };
    if (outdated !== undefined) this.#discard(outdated);
    return this.#latest;
  }

  async #copyAnywhere(): Promise<string> {
    const [usual = '', ...others] = this.#folders;
    try {
      return await this.#copyInto(usual);
    } catch (error) {
      if (!isDiskFull(error)) throw error;
      for (const folder of others) {
        const file = await this.#copyInto(folder).catch(() => undefined);
        if (file !== undefined) return file;
      }
      throw error;
    }
  }

  async #copyInto(around: string): Promise<string> {
    const { file } = this.#options;
    const folder = path.join(around, String(this.#made));
    const target = path.join(folder, path.basename(file));
    if (!this.#own.has(around)) await mkdir(around, { mode: PRIVATE });
    this.#own.add(around);
    try {
      await mkdir(`${target}.wal`, { recursive: true, mode: PRIVATE });
      await duplicate(file, target);
      // A graph that was opened on a full disk has none.
      const journal = existsSync(`${file}.wal`) ? await readdir(`${file}.wal`) : [];
      for (const name of journal)
        await duplicate(path.join(`${file}.wal`, name), path.join(`${target}.wal`, name));
    } catch (error) {
      remove(folder);
      throw error;
    }
    return target;
  }
}

const PRIVATE = 0o700;

const orOnFullDisk = (making: Promise<Copy>, known: Copy): Promise<Copy> =>
  making.catch((error: unknown) => {
    if (isDiskFull(error)) return known;
    throw error;
  });

/** Deletes a folder, but one that another user has made. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && /^E(?:ACCES|PERM)$/.test(String(error.code))))
      throw error;
  }
}

/** A file system that can shares the blocks instead of copying them. */
const duplicate = (from: string, to: string): Promise<void> => copyFile(from, to, constants.COPYFILE_FICLONE);
