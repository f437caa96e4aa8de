import { stat } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Refusal } from '../domain/document.js';
import { refuse } from './refusals.js';

/** The name of the file that describes its neighbours; it is no document. */
export const META_FILE = 'meta.jsonl';

/**
 * The files that paths, folders and globs name: in the order given, within a folder or glob by name, each once. Folders are read to
 * any depth without hidden files and without meta.jsonl; `-` (standard input) stands for itself. What is not there is refused.
 */
export async function findFiles(paths: readonly string[]): Promise<(string | Refusal)[]> {
  const found = new Map<string, string | Refusal>();
  for (const path of paths) {
    for (const entry of await expand(path)) found.set(typeof entry === 'string' ? entry : entry.file, entry);
  }
  return [...found.values()];
}

async function expand(path: string): Promise<(string | Refusal)[]> {
  if (path === '-') return [path];
  const kind = await readKind(path);
  if (kind === 'file') return [path];
  if (kind === 'folder') {
    const names = (await list('**/*', path)).map((name) => join(path, name));
    return names.length > 0 ? names : [refuse(path, 'UNREADABLE', 'the folder holds no files')];
  }
  if (!isDynamicPattern(path)) return [refuse(path, 'UNREADABLE', kind)];
  const names = await list(path);
  return names.length > 0 ? names : [refuse(path, 'UNREADABLE', 'no file matches')];
}

async function list(pattern: string, cwd?: string): Promise<string[]> {
  const names = await glob(pattern, {
    ...(cwd === undefined ? {} : { cwd }),
    absolute: isAbsolute(pattern),
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return names.filter((name) => basename(name) !== META_FILE).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
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

/** What a failed access means, in words. */
export function describeFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'this user may not read it';
  return code === '' ? 'the reason is not known' : `the system says ${code}`;
}
