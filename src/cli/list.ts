import Table from 'cli-table3';
import { withoutControls } from '../documents/metadata-bounds.js';
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
      else {
        const table = new Table({
          head: ['id', 'published', 'publisher', 'title'],
          style: { head: [], border: [] },
        });
        for (const { id, publishedAt, publisher, title } of articles)
          table.push([id, publishedAt ?? 'unknown', publisher ?? '', title ?? ''].map(withoutControls));
        terminal.print(articles.length === 0 ? 'No articles.' : table.toString());
      }
      return 0;
    }),
};
