import { hash, randomBytes } from 'node:crypto';
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../errors.js';
import { isDiskFull } from '../is-disk-full.js';
import { readJson } from '../json.js';
import { makeFolder } from '../make-folder.js';
import { readBounded, UnfitFile } from '../read-bounded.js';
import { type Role, readRoles } from './roles.js';

/** One API key as it is kept: never the key itself. */
export interface ApiKey {
  /** Names the key in lists and logs, such as `k4f09a1c27b`. */
  readonly id: string;
  /** What its owner calls it; may be empty. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** ISO date and time. */
  readonly createdAt: string;
  /** Hexadecimal, of the key's text. Without salt or stretching: a key is 256 random bits, which nobody guesses or tabulates. */
  readonly sha256: string;
}

const PREFIX = 'entente_';
/** Bytes of a key's file at most; the longest name makes some 800. */
const MAX_FILE_BYTES = 10_000;
const ID = /^k[0-9a-f]{10}$/;

/** SHA-256 in hexadecimal, which is all that is stored of a key. */
export const hashKey = (key: string): string => hash('sha256', key, 'hex');

/** Keys are files of the data folder, one each, so that creating and revoking need no lock. */
export const keyFolder = (dataDir: string): string => path.join(dataDir, 'keys');

/** Makes a key and keeps its hash; `key` is told once. Throws CONFIGURATION when the folder cannot be written. */
export function createKey(
  folder: string,
  { name, roles, now }: { readonly name: string; readonly roles: readonly Role[]; readonly now: Date },
): { readonly kept: ApiKey; readonly key: string } {
  const key = `${PREFIX}${randomBytes(32).toString('base64url')}`;
  const id = `k${randomBytes(5).toString('hex')}`;
  const kept = { id, name, roles, createdAt: now.toISOString(), sha256: hashKey(key) };
  inFolder(folder, () => {
    makeFolder(folder, 0o700);
    const file = fileOf(folder, id);
    // A server that reads the folder meanwhile sees whole files only.
    try {
      writeFileSync(`${file}.new`, `${JSON.stringify(kept)}\n`, { mode: 0o600, flag: 'wx' });
      renameSync(`${file}.new`, file);
    } catch (error) {
      rmSync(`${file}.new`, { force: true });
      throw error;
    }
  });
  return { kept, key };
}

/** Every key, the oldest first. Throws CONFIGURATION for a file that is no key. */
export function listKeys(folder: string): readonly ApiKey[] {
  const { keys, faults } = readKeys(folder);
  const [fault] = faults;
  if (fault !== undefined) throw fault;
  return keys;
}

/** The keys of a folder, the oldest first, and what is wrong with the files that are none. */
export function readKeys(folder: string): {
  readonly keys: readonly ApiKey[];
  readonly faults: readonly AppError[];
} {
  const read = filesOf(folder).map((name) => readKey(path.join(folder, name)));
  const faults = read.filter((key) => key instanceof AppError);
  const keys = read.filter((key): key is ApiKey => key !== undefined && !(key instanceof AppError));
  return { keys: keys.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1)), faults };
}

/** Takes a key out; false when there is none of this id. */
export function revokeKey(folder: string, id: string): boolean {
  if (!ID.test(id) || !filesOf(folder).includes(`${id}.json`)) return false;
  inFolder(folder, () => rmSync(fileOf(folder, id)));
  return true;
}

const fileOf = (folder: string, id: string): string => path.join(folder, `${id}.json`);

function filesOf(folder: string): readonly string[] {
  return inFolder(folder, () => {
    try {
      return readdirSync(folder).filter((name) => name.endsWith('.json'));
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  });
}

/** Undefined when the key was revoked since the folder was listed; what is wrong with a file that is no key. */
function readKey(file: string): ApiKey | AppError | undefined {
  const text = inFolder(file, () => {
    try {
      return readBounded(file, MAX_FILE_BYTES).toString();
    } catch (error) {
      if (isMissing(error)) return undefined;
      if (error instanceof UnfitFile) return '';
      throw error;
    }
  });
  return text === undefined ? undefined : parseKey(text, file);
}

function parseKey(text: string, file: string): ApiKey | AppError {
  const found = readJson(text);
  const { id, name, roles, createdAt, sha256 } = { ...(found as Partial<Record<keyof ApiKey, unknown>>) };
  const isKey =
    typeof id === 'string' &&
    typeof name === 'string' &&
    typeof createdAt === 'string' &&
    typeof sha256 === 'string' &&
    Array.isArray(roles) &&
    readRoles(roles) !== undefined;
  if (isKey) return { id, name, roles, createdAt, sha256 };
  return new AppError(
    'CONFIGURATION',
    `${path.basename(file)} among the API keys holds no key; delete the file and create the key anew.`,
  );
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
const isMissing = (error: unknown): boolean => hasCode(error, 'ENOENT');

function inFolder<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new AppError('CONFIGURATION', describeFault(place, cause), { reason: 'DATA_DIR', cause });
  }
}

function describeFault(place: string, cause: unknown): string {
  if (hasCode(cause, 'ENOTDIR'))
    return `DATA_DIR names a file, not a folder, so that there can be nothing at ${place}; set it to a folder, such as ./data.`;
  if (isDiskFull(cause))
    return `There is no space left for the API keys at ${place}; free some space, then try again.`;
  return `The API keys at ${place} cannot be read or written; let this user do both, or set DATA_DIR to another folder.`;
}
