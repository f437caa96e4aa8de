import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { AppError } from '../errors.js';
import type { Credentials } from './child-messages.js';

export interface Accounts {
  readonly reader: Credentials;
  readonly writer: Credentials;
}

/** The two accounts of a data folder, made at the first start and kept in `credentials.json`, which its owner alone reads. */
export function readAccounts(path: string): Accounts {
  return readFile(path) ?? writeFile(path);
}

function readFile(path: string): Accounts | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const accounts = parse(text);
  if (accounts === undefined) {
    const message = `The file of credentials "${path}" is damaged; delete it and start again, and new ones are made.`;
    throw new AppError('CONFIGURATION', message, { reason: 'DATA_DIR' });
  }
  chmodSync(path, 0o600);
  return accounts;
}

function parse(text: string): Accounts | undefined {
  try {
    const { reader, writer } = JSON.parse(text);
    const isComplete = [reader, writer].every(
      (account) => typeof account?.username === 'string' && typeof account?.password === 'string',
    );
    return isComplete ? { reader, writer } : undefined;
  } catch {
    return undefined;
  }
}

function writeFile(path: string): Accounts {
  const create = (username: string): Credentials => ({
    username,
    password: randomBytes(18).toString('base64url'),
  });
  const accounts = { reader: create('reader'), writer: create('writer') };
  const fresh = `${path}.${process.pid}-new`;
  writeFileSync(fresh, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  try {
    // Of two processes that start at once, the first to link wins and both read its file.
    linkSync(fresh, path);
    return accounts;
  } catch {
    return readFile(path) ?? accounts;
  } finally {
    rmSync(fresh, { force: true });
  }
}
