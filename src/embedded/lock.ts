import {
  linkSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { isDiskFull } from '../is-disk-full.js';
import { readProcessFields } from './pulse.js';

/** A process, told apart from a later one of the same number by when it started. */
export interface ProcessMark {
  readonly pid: number;
  /** Empty where the system does not tell. */
  readonly started: string;
}

/** What a lock file says: who holds it, and (of the graph) which child answers on which port. */
export interface LockContent extends ProcessMark {
  readonly port?: number;
  readonly child?: ProcessMark;
}

/** A lock that this process holds. */
export interface Lock {
  /** What the last holder left behind when it died; undefined when it had let go. */
  readonly left: LockContent | undefined;
  update(content: Pick<LockContent, 'port' | 'child'>): void;
  release(): void;
}

/** The mark of a living process; undefined when there is none of that number (or only its remains). */
export function markProcess(pid: number): ProcessMark | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return undefined;
  }
  const fields = readProcessFields(pid);
  if (fields?.[0] === 'Z') return undefined;
  return { pid, started: fields?.[19] ?? '' };
}

/** Whether the marked process still lives. */
export function isAlive(mark: ProcessMark): boolean {
  const now = markProcess(mark.pid);
  return now !== undefined && (mark.started === '' || now.started === '' || now.started === mark.started);
}

/** What a lock file says; undefined when there is none or it says nothing. */
export function readLock(path: string): LockContent | undefined {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof content !== 'object' || content === null || !('pid' in content)) return undefined;
    return content as LockContent;
  } catch {
    return readLink(path);
  }
}

/** What a lock says that was taken on a full disk, where a file has no content: it stands as the target of a link, which takes no block while it is shorter than 60 bytes (ext4). */
function readLink(path: string): LockContent | undefined {
  try {
    const [pid, started, port, child, childStarted] = JSON.parse(readlinkSync(path));
    return {
      pid,
      started,
      ...(port !== null && { port }),
      ...(child !== null && { child: { pid: child, started: childStarted } }),
    };
  } catch {
    return undefined;
  }
}

function makeLink(path: string, { pid, started, port, child }: LockContent): void {
  symlinkSync(JSON.stringify([pid, started, port ?? null, child?.pid ?? null, child?.started ?? null]), path);
}

/** Takes a lock file, also from a holder that died; undefined while a living process holds it. */
export function takeLock(path: string): Lock | undefined {
  const own = markProcess(process.pid) ?? { pid: process.pid, started: '' };
  const left = readLock(path);
  if (left !== undefined && isAlive(left)) return undefined;
  const fresh = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  try {
    if (!removeStale(path, left)) return undefined;
    makeLock(path, fresh, own);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined;
    throw error;
  }
  return {
    left,
    update: (content) => {
      const next = { ...own, ...content };
      rmSync(fresh, { force: true });
      try {
        writeFileSync(fresh, JSON.stringify(next));
      } catch (error) {
        rmSync(fresh, { force: true });
        if (!isDiskFull(error)) throw error;
        makeLink(fresh, next);
      }
      renameSync(fresh, path);
    },
    release: () => {
      if (readLock(path)?.pid === process.pid) rmSync(path, { force: true });
    },
  };
}

/** Makes a lock file with its content, complete from the start; throws EEXIST where there is one. */
function makeLock(path: string, fresh: string, content: LockContent): void {
  try {
    writeFileSync(fresh, JSON.stringify(content));
    linkSync(fresh, path);
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    makeLink(path, content);
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** Moves a dead holder's file away; false when another process was quicker and its lock had to be put back. */
function removeStale(path: string, left: LockContent | undefined): boolean {
  const aside = `${path}.${process.pid}-stale`;
  try {
    renameSync(path, aside);
  } catch {
    return true;
  }
  const moved = readLock(aside);
  const isStale = moved === undefined || JSON.stringify(moved) === JSON.stringify(left);
  if (!isStale) linkSync(aside, path);
  unlinkSync(aside);
  return isStale;
}
