import { Failure } from './failure.js';
import { readText } from './messages.js';
import type { PackMap } from './packstream.js';

const DATABASES = new Set(['neo4j', 'system']);

/** Throws a Failure for a message that names another database than the one there is. */
export function checkDatabase(extra: PackMap): void {
  const name = readText(extra, 'db');
  if (name === undefined || name === '' || DATABASES.has(name.toLowerCase())) return;
  throw new Failure(
    'Neo.ClientError.Database.DatabaseNotFound',
    `There is no database "${name}"; the embedded graph has one, "neo4j".`,
  );
}
