import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Engine, openEngine } from '../../src/embedded/engine.js';

describe('the plans of the embedded graph', () => {
  let folder: string;
  let engine: Engine;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'entente-plans-'));
    engine = await openEngine(path.join(folder, 'graph.grafeo'));
  });
  afterEach(() => {
    engine.close();
    rmSync(folder, { recursive: true });
  });

  /** Some 5,000 characters that give a list which begins with that number. */
  const long = (number: number): string => `RETURN [${number}${', 0'.repeat(1_600)}] AS numbers`;

  it('do not mix up answers when they are dropped for their length, also while one of them runs', async () => {
    const answers = Array.from({ length: 240 }, async (_, at) => {
      const transaction = engine.begin();
      const { length, row } = await transaction.run(long(at % 120), {});
      transaction.commit();
      return length === 1 && (row(0)[0] as readonly unknown[])[0];
    });
    expect(await Promise.all(answers)).toEqual(Array.from({ length: 240 }, (_, at) => at % 120));
  });
});
