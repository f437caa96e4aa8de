import Table from 'cli-table3';
import { readStatistics } from '../ingest/inventory.js';
import type { Command } from './command.js';
import { withGraph } from './with-graph.js';

/** How many nodes of each label and relationships of each type the graph holds. */
export const stats: Command = {
  name: 'stats',
  usage: '[--json]',
  summary: 'Counts what the graph holds, by label and relationship type.',
  takesOperands: false,
  options: { json: { type: 'boolean' } },
  run: ({ flag }, terminal) =>
    withGraph(terminal, async ({ reader }) => {
      const counts = await readStatistics(reader);
      if (flag('json')) terminal.print(JSON.stringify(counts));
      else {
        const table = new Table({ head: ['what', 'count'], style: { head: [], border: [] } });
        for (const group of [counts.nodes, counts.relations])
          for (const [name, count] of Object.entries(group)) table.push([name, count]);
        terminal.print(table.toString());
      }
      return 0;
    }),
};
