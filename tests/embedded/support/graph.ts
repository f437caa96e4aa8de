import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedGraph, type EmbeddedOptions, openEmbedded } from '../../../src/embedded/launcher.js';
import { SILENT } from '../../support/log.js';

/** An empty folder of this test's own. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'entente-embedded-'));
}

export interface TemporaryGraph extends EmbeddedGraph {
  readonly dataDir: string;
  readonly port: number;
  /** The number of the process that holds the graph now. */
  childPid(): number;
}

/** An embedded graph in a folder of its own, which `close` deletes. */
export async function openTemporaryGraph(options: Partial<EmbeddedOptions> = {}): Promise<TemporaryGraph> {
  const dataDir = options.dataDir ?? temporaryFolder();
  const graph = await openEmbedded({ boltPort: 0, role: 'server', log: SILENT, ...options, dataDir });
  return {
    ...graph,
    dataDir,
    port: Number(new URL(graph.uri).port),
    childPid: () => JSON.parse(readFileSync(join(dataDir, 'graph.lock'), 'utf8')).child.pid,
    close: async () => {
      await graph.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
