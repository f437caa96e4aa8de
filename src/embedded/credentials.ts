import { createHmac, randomBytes } from 'node:crypto';
import { chmodSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { AppError } from '../errors.js';
import type { Credentials } from './child-messages.js';

export interface Accounts extends KeptAccounts {
  /** Reads for the clients of a server. */
  readonly console: Credentials;
}

interface KeptAccounts {
  readonly reader: Credentials;
  readonly writer: Credentials;
}

/**
 * The accounts of a data folder: two, made at the first start and kept in `credentials.json`, which its owner alone reads, and one
 * whose password follows from the writer's.
 */
export function readAccounts(path: string): Accounts {
  const kept = readFile(path) ?? writeFile(path);
  const password = createHmac('sha256', kept.writer.password).update('console').digest('base64url');
  return { ...kept, console: { username: 'console', password } };
}

function readFile(path: string): KeptAccounts | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const accounts = parse(text);
  if (accounts === undefined) {
    const message = `The file of credentials "${path}" is damaged: it holds no account "reader" and "writer" with a password each; delete it and start again, and new ones are made.`;
    throw new AppError('CONFIGURATION', message, { reason: 'DATA_DIR' });
  }
  chmodSync(path, 0o600);
  return accounts;
}

function parse(text: string): KeptAccounts | undefined {
  try {
    const { reader, writer } = JSON.parse(text);
    return isAccount(reader, 'reader') && isAccount(writer, 'writer') ? { reader, writer } : undefined;
  } catch {
    return undefined;
  }
}

/** Each has its own name and a password: the bearer of the other's would be taken for it. */
function isAccount(found: unknown, name: string): boolean {
  const { username, password } = { ...(found as Partial<Record<keyof Credentials, unknown>> | null) };
  return username === name && typeof password === 'string' && password !== '';
}

function writeFile(path: string): KeptAccounts {
  const create = (username: string): Credentials => ({
    username,
    // Behind a dash, command lines such as cypher-shell's `-p` would take it for an option.
    password: `p${randomBytes(18).toString('base64url')}`,
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
