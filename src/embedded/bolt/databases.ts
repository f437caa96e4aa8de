import { Failure } from './failure.js';
import { readText } from './messages.js';
import type { PackMap } from './packstream.js';

const ONLY = 'neo4j';

/** Throws a Failure for a message that names another database than the one there is: there is no `system` either, whose commands the engine lacks. */
export function checkDatabase(extra: PackMap): void {
  const name = readText(extra, 'db');
  if (name === undefined || name === '' || name.toLowerCase() === ONLY) return;
  throw new Failure(
    'Neo.ClientError.Database.DatabaseNotFound',
    `There is no database "${name}"; the embedded graph has one, "${ONLY}".`,
  );
}
