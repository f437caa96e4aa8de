import { writeTable } from '../console/table.js';
import { listArticles } from '../ingest/inventory.js';
import type { Command } from './command.js';
import { withGraph } from './with-graph.js';

/** The articles of the graph, newest first. */
export const list: Command = {
  name: 'list',
  usage: '[--json]',
  summary: 'Lists the articles of the graph, newest first.',
  takesOperands: false,
  options: { json: { type: 'boolean' } },
  run: ({ flag }, terminal) =>
    withGraph(terminal, async ({ reader }) => {
      const articles = await listArticles(reader);
      if (flag('json')) for (const article of articles) terminal.print(JSON.stringify(article));
      else if (articles.length === 0) terminal.print('No articles.');
      else {
        const keys = ['id', 'published', 'publisher', 'version', 'title'];
        const values = articles.map(({ id, publishedAt, publisher, version, superseded, title }) => [
          id,
          publishedAt ?? 'unknown',
          publisher ?? '',
          superseded ? `${version} (superseded)` : String(version),
          title ?? '',
        ]);
        terminal.print(writeTable({ keys, values }, terminal.width, ['id']));
      }
      return 0;
    }),
};
