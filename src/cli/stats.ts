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
      else if (Object.keys(counts.nodes).length === 0) terminal.print('The graph is empty.');
      else {
        terminal.print(tableOf('label', counts.nodes));
        terminal.print(tableOf('relationship type', counts.relations));
      }
      return 0;
    }),
};

function tableOf(what: string, counts: Readonly<Record<string, number>>): string {
  const table = new Table({ head: [what, 'count'], style: { head: [], border: [] } });
  for (const [name, count] of Object.entries(counts)) table.push([name, count]);
  return table.toString();
}
