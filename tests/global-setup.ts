import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { isNeo4jAvailable, type Neo4jAddress, startNeo4j, stopNeo4j } from '../scripts/neo4j.mjs';
import { freePort } from './support/free-port.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j of this test run, or why there is none. */
    neo4j: Neo4jAddress | string;
  }
}

let stop: (() => Promise<void>) | undefined;

/** Starts one Neo4j for the whole run when the tests that run need it and the machine has a JDK and Maven. */
export async function setup(project: TestProject): Promise<void> {
  const reason = await reasonWithout(project);
  if (reason !== undefined) {
    project.provide('neo4j', reason);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'entente-neo4j-'));
  stop = async () => {
    await stopNeo4j(folder);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { pid, ...address } = await startNeo4j(folder, await freePort());
    killAtExit(pid);
    project.provide('neo4j', address);
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Stops what `setup` started. */
export async function teardown(): Promise<void> {
  await stop?.();
}

/** A run that is broken off skips its teardown. */
function killAtExit(pid: number): void {
  process.once('exit', () => {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It is stopped already.
    }
  });
}

async function reasonWithout(project: TestProject): Promise<string | undefined> {
  const { STORES } = process.env;
  if (STORES !== undefined && !STORES.split(',').includes('neo4j')) return `STORES is ${STORES}`;
  if (!(await needsNeo4j(project))) return 'no test of this run uses it';
  return (await isNeo4jAvailable()) ? undefined : 'it needs a JDK (17 or later) and mvn';
}

/** Whether a test file of this run opens the stores, so that a run of a few others need not wait 8 s for it. */
async function needsNeo4j(project: TestProject): Promise<boolean> {
  const filters = process.argv.slice(2).filter((word) => word.startsWith('tests') || word.endsWith('.ts'));
  const { testFiles } = await project.globTestFiles(filters.length === 0 ? undefined : filters);
  return testFiles.some((file) => /support\/(stores|neo4j)\.js'/.test(readFileSync(file, 'utf8')));
}
