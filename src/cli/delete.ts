import { noArticle } from '../ingest/runs.js';
import { type Command, usageError } from './command.js';
import { withIngest } from './with-graph.js';

/** Takes articles out of the graph, as if they had never been ingested. */
export const remove: Command = {
  name: 'delete',
  usage: 'ARTICLE…',
  summary: 'Takes articles out of the graph by their ids (see `list`), with all that only they say.',
  takesOperands: true,
  options: {},
  async run({ positionals }, terminal) {
    if (positionals.length === 0) throw usageError(remove, 'No article is given');
    return withIngest(terminal, async ({ ingest }) => {
      for (const id of positionals) {
        if (!(await ingest.delete(id))) throw noArticle(id);
        terminal.print(`Deleted ${id}.`);
      }
      return 0;
    });
  },
};
