import { loadCypher } from '../../../src/store/cypher.js';
import type { Cypher, Store } from '../../../src/store/store.js';
import { EDGES, NODES } from './graph-rows.js';

/** Writes the story into an empty graph, as the ingest would store it. */
export async function writeGraph(store: Store): Promise<void> {
  await store.write(async (transaction) => {
    for (const { labels, properties } of NODES)
      await transaction.run(`CREATE (n:${labels.join(':')}) SET n += $properties` as Cypher, { properties });
  });
  await store.write(async (transaction) => {
    for (const { type, from, to, properties } of EDGES)
      await transaction.run(
        `MATCH (a:${from[0]} {id: $from}) MATCH (b:${to[0]} {id: $to}) CREATE (a)-[r:${type}]->(b) SET r += $properties` as Cypher,
        { from: from[1], to: to[1], properties },
      );
    const ids = NODES.filter(({ labels }) => labels.includes('Entity')).map(
      ({ properties }) => properties.id,
    );
    await transaction.run(loadCypher('write/set-counts'), { ids: ids.map(String) });
  });
}
