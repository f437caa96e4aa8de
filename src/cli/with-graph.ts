import type { Graph } from '../app/graph.js';
import type { OpenIngest } from '../app/open-ingest.js';
import type { Terminal } from './command.js';

/** Opens the graph of the settings (beside a running server or alone), does the work, and closes it whatever happens. Stores are loaded by the commands that want one only. */
export async function withGraph<T>(
  { config, log }: Terminal,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const { explainUnavailable, openGraph } = await import('../app/graph.js');
  const graph = await openGraph({ config, log, role: 'command' });
  try {
    return await work(graph);
  } catch (error) {
    throw explainUnavailable(error, config);
  } finally {
    await graph.close();
  }
}

/** The same with the way into the graph opened too. */
export function withIngest<T>(
  terminal: Terminal,
  work: (opened: OpenIngest, graph: Graph) => Promise<T>,
): Promise<T> {
  return withGraph(terminal, async (graph) => {
    const { openIngest } = await import('../app/open-ingest.js');
    const opened = await openIngest(graph, {
      threads: 2,
      within: terminal.config.limits.extractSeconds * 1_000,
      tell: terminal.note,
    });
    try {
      return await work(opened, graph);
    } finally {
      await opened.close();
    }
  });
}
