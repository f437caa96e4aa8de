import type { Dirent } from 'node:fs';
import { access, constants, readdir, stat } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Refusal } from '../domain/document.js';
import { describeFailure } from '../read-bounded.js';
import { refuse } from './refusals.js';

/** The refusal of what cannot be opened, whatever became of it since it was found. */
export function refuseUnreadable(file: string, error: unknown): Refusal {
  // The system's names are bytes; those that are no UTF-8 come with replacement characters, and are found under no such name.
  const isLost =
    file.includes('\ufffd') && error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return refuse(file, 'UNREADABLE', isLost ? 'its name is not UTF-8; rename it' : describeFailure(error));
}

/** The name of the file that describes its neighbours; it is no document. */
export const META_FILE = 'meta.jsonl';

/**
 * The files that paths, folders and globs name: in the order given, within a folder or glob by name, each once. Folders are read to
 * any depth without hidden files and without meta.jsonl; `-` (standard input) stands for itself. What is not there, and each folder
 * on the way that this user may not read, is refused. `tell` hears of what a folder holds that is neither file nor folder: it is skipped.
 */
export async function findFiles(
  paths: readonly string[],
  tell: (note: string) => void = () => undefined,
): Promise<(string | Refusal)[]> {
  const found = new Map<string, string | Refusal>();
  for (const path of paths) {
    for (const entry of await expand(path, tell))
      found.set(typeof entry === 'string' ? entry : entry.file, entry);
  }
  return [...found.values()];
}

async function expand(path: string, tell: (note: string) => void): Promise<(string | Refusal)[]> {
  if (path === '-') return [path];
  const kind = await readKind(path);
  if (kind === 'file') return [path];
  if (kind === 'folder') return expandFolder(path, tell);
  if (!isDynamicPattern(path)) return [refuse(path, 'UNREADABLE', kind)];
  const found = [...(await refuseClosed(await foldersOf(path))), ...(await list(path))];
  return found.length > 0 ? found : [refuse(path, 'UNREADABLE', 'no file matches')];
}

async function expandFolder(path: string, tell: (note: string) => void): Promise<(string | Refusal)[]> {
  const itself = await refuseClosed([path]);
  if (itself.length > 0) return itself;
  const inside = async (pattern: string, only: 'files' | 'folders'): Promise<string[]> =>
    (await list(pattern, { cwd: path, only })).map((name) => join(path, name));
  const folders = await inside('**', 'folders');
  const skipped = new Set<Skipped>();
  for (const folder of new Set([path, ...folders]))
    for (const what of await tellSkipped(folder, tell)) skipped.add(what);
  const found = [...(await refuseClosed(folders)), ...(await inside('**/*', 'files'))];
  return found.length > 0 ? found : [refuse(path, 'UNREADABLE', describeEmpty(skipped))];
}

/** What a folder may hold that is not read, in words. */
const SKIPPED = {
  hidden: 'hidden files and folders (their names begin with a dot), which are not read; rename them',
  special:
    'symbolic links, pipes, sockets or devices, which are not read inside a folder; put the files themselves there',
} as const;
type Skipped = keyof typeof SKIPPED;

function describeEmpty(skipped: ReadonlySet<Skipped>): string {
  const held = [...skipped].toSorted().map((what) => SKIPPED[what]);
  return held.length === 0
    ? 'the folder holds no files'
    : `the folder holds nothing but ${held.join(', and ')}`;
}

/**
 * Tells what of a folder is not read although it is not hidden; nothing of a folder that this user may not read. Gives what there was to
 * be skipped.
 */
async function tellSkipped(folder: string, tell: (note: string) => void): Promise<readonly Skipped[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry): Skipped[] => {
    const what = describeSpecial(entry);
    if (entry.name.startsWith('.')) return ['hidden'];
    if (what === undefined || entry.name === META_FILE) return [];
    tell(`${join(folder, entry.name)}: ${what}; it is skipped.`);
    return ['special'];
  });
}

function describeSpecial(entry: Dirent): string | undefined {
  if (entry.isSymbolicLink())
    return 'it is a symbolic link, which is not followed inside a folder (give its own path to read it)';
  if (entry.isFIFO()) return 'it is a pipe';
  if (entry.isSocket()) return 'it is a socket';
  return entry.isBlockDevice() || entry.isCharacterDevice() ? 'it is a device' : undefined;
}

/** The folders that are read for a pattern: each of its beginnings that ends before a stroke, from the last that is no pattern on. */
async function foldersOf(pattern: string): Promise<string[]> {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part));
  const beginnings = parts.map((_, at) => parts.slice(0, at).join('/')).slice(Math.max(first, 1));
  const found = await Promise.all(beginnings.map((each) => list(each, { only: 'folders' })));
  return [...new Set(found.flat())];
}

/** A refusal for each of these folders that this user may not read. */
async function refuseClosed(folders: readonly string[]): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  for (const folder of folders) {
    const fault = await access(folder, constants.R_OK | constants.X_OK).catch((error: unknown) => error);
    if (fault instanceof Error) refusals.push(refuseUnreadable(folder, fault));
  }
  return refusals;
}

interface Listing {
  readonly cwd?: string;
  readonly only?: 'files' | 'folders';
}

async function list(pattern: string, { cwd, only = 'files' }: Listing = {}): Promise<string[]> {
  const names = await glob(pattern, {
    ...(cwd === undefined ? {} : { cwd }),
    absolute: isAbsolute(pattern),
    ...(only === 'files' ? { onlyFiles: true } : { onlyDirectories: true }),
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return names
    .map((name) => name.replace(/(?<=.)\/$/, ''))
    .filter((name) => basename(name) !== META_FILE)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** `file`, `folder`, or why it is neither. */
async function readKind(path: string): Promise<string> {
  try {
    const stats = await stat(path);
    return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'it is neither a file nor a folder';
  } catch (error) {
    return describeFailure(error);
  }
}
