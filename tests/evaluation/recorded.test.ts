import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareFigures, Recorded } from '../../src/evaluation/recorded.js';

describe('recorded figures', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'recorded-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are kept by folder, in the order of their names', () => {
    const file = path.join(folder, 'figures.json');
    const recorded = new Recorded(file);
    recorded.record('b', { events: { f1: 0.5 } });
    recorded.record('a', { people: { f1: 1, full: 0.9 } });
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toEqual(['a', 'b']);
    expect(new Recorded(file).of('a')).toEqual({ people: { f1: 1, full: 0.9 } });
    expect(new Recorded(file).of('c')).toBeUndefined();
  });

  it('that are no JSON are refused with the name of the file', () => {
    const file = path.join(folder, 'broken.json');
    writeFileSync(file, '{');
    expect(() => new Recorded(file)).toThrow(/broken\.json holds no recorded figures/);
  });

  it('tell each row that differs', () => {
    const before = { people: { f1: 1 }, events: { f1: 0.64, full: 0.21 }, dates: { f1: 0.9 } };
    const now = { people: { f1: 1 }, events: { f1: 0.66, full: 0.21 }, money: { f1: 0.95 } };
    expect(compareFigures(before, now)).toEqual([
      'events: F1 0.640 → 0.660',
      'dates: no longer measured',
      'money: new',
    ]);
  });
});
