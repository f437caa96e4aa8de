import type { Command } from './command.js';
import { withIngest } from './with-graph.js';

/** Drops everything computed and computes it again from the stored texts. */
export const rebuild: Command = {
  name: 'rebuild',
  usage: '',
  summary: 'Drops what is computed from the articles and computes it again.',
  takesOperands: false,
  options: {},
  run: (_given, terminal) =>
    withIngest(terminal, async ({ ingest }) => {
      terminal.print(`Rebuilt the graph of ${await ingest.rebuild()} articles.`);
      return 0;
    }),
};
