import { readStatementFault } from './faults.js';
import type { Cypher, Store } from './store.js';

const PROCEDURES = 'SHOW PROCEDURES' as Cypher;

/** Whether a database is an embedded graph of Entente, which stock clients take for a Neo4j; its procedures tell. */
export async function isEmbeddedGraph({ read }: Pick<Store, 'read'>): Promise<boolean> {
  try {
    const { keys, values } = await read(PROCEDURES);
    const name = keys.indexOf('name');
    return values.some((row) => row[name] === 'entente.checkpoint');
  } catch (error) {
    if (readStatementFault(error) === undefined) throw error;
    return false;
  }
}
