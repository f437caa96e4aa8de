import { createHash, timingSafeEqual } from 'node:crypto';
import { readText } from './messages.js';
import { type PackMap } from './packstream.js';

/** Somebody who may log on. */
export interface Account {
  readonly username: string;
  readonly password: string;
  readonly mayWrite: boolean;
  /** Whether it asks for others, each named in the metadata of a statement, so that each gets a share of its own. */
  readonly asksForOthers?: true;
  /** Rows of an answer that it gets. */
  readonly mostRows?: number;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The account that the metadata of LOGON names with its right password; undefined when there is none. */
export function findAccount(accounts: readonly Account[], auth: PackMap): Account | undefined {
  if (readText(auth, 'scheme') !== 'basic') return undefined;
  const name = readText(auth, 'principal');
  const password = digest(readText(auth, 'credentials') ?? '');
  return accounts.find(
    (account) => account.username === name && timingSafeEqual(password, digest(account.password)),
  );
}
