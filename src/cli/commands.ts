import type { Command } from './command.js';
import { compare } from './compare.js';
import { cypher } from './cypher.js';
import { remove } from './delete.js';
import { evaluate } from './evaluate.js';
import { extract } from './extract.js';
import { ingest } from './ingest.js';
import { keys } from './keys.js';
import { list } from './list.js';
import { read } from './read.js';
import { rebuild } from './rebuild.js';
import { schema } from './schema.js';
import { stats } from './stats.js';

/** Every subcommand, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  ingest,
  extract,
  read,
  compare,
  list,
  stats,
  remove,
  rebuild,
  cypher,
  keys,
  evaluate,
  schema,
];
