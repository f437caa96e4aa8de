import { readFileSync } from 'node:fs';
import { invariant } from '../errors.js';
import type { Cypher } from './store.js';

const ROOT = new URL('../../cypher/', import.meta.url);
const loaded = new Map<string, Cypher>();

/** The statement of `cypher/<name>.cypher`, its heading comment left out. Read once; a missing file is our bug. */
export function loadCypher(name: string): Cypher {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  invariant(/^[\w-]+(\/[\w-]+)*$/.test(name), `"${name}" names no file of cypher/`);
  const text = readFileSync(new URL(`${name}.cypher`, ROOT), 'utf8');
  const statement = text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim() as Cypher;
  loaded.set(name, statement);
  return statement;
}

/** The statements of a file that holds several, separated by semicolons at line ends (constraints and indexes). */
export function loadStatements(name: string): readonly Cypher[] {
  return loadCypher(name)
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim() as Cypher)
    .filter((statement) => statement !== '');
}
