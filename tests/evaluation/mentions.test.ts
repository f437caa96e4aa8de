import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLabelledTexts } from '../../src/evaluation/mention-labels.js';
import { evaluateMentions } from '../../src/evaluation/mentions.js';
import { extract } from '../../src/extract/extract.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'labels-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The labels of a text in which names stand between brackets: "[Ann Lee|PER] left". */
function labelled(marked: string) {
  const entities: { start: number; end: number; type: string }[] = [];
  let text = '';
  for (const [, plain = '', name, type] of marked.matchAll(/([^[]+)|\[([^|]+)\|(\w+)\]/g)) {
    if (name !== undefined && type !== undefined)
      entities.push({ start: text.length, end: text.length + name.length, type });
    text += plain + (name ?? '');
  }
  const file = path.join(folder, 'set.jsonl');
  writeFileSync(file, `${JSON.stringify({ id: 'a', text, entities })}\n`);
  return readLabelledTexts(file) ?? [];
}

const figures = (marked: string) =>
  evaluateMentions(labelled(marked), ({ id, text }) =>
    extract({
      file: id,
      text,
      authors: [],
      dateBasis: 'unknown',
      language: 'en',
      bodyStart: 0,
      bodyEnd: text.length,
    }),
  ).map(({ kind, labels, f1, exact }) => [kind, labels, f1, exact]);

describe('labelled names', () => {
  it('are counted by kind', () =>
    expect(figures('[Angela Merkel|PER] met [French|MISC] officials of [NATO|ORG] in [Berlin|LOC].')).toEqual(
      [
        ['person', 1, 1, 1],
        ['location', 1, 1, 1],
        ['organization', 1, 1, 1],
        ['nationality', 1, 1, 1],
        ['all', 4, 1, 1],
      ],
    ));

  it('count where spans overlap, and as exact only where they are the same', () =>
    expect(figures('[Chancellor Angela Merkel|PER] left.')[0]).toEqual(['person', 1, 1, 0]));

  it('of peoples are nationalities', () =>
    expect(figures('The [Kurdish|NORP] fighters left, and [Muslims|NORP] fasted.')[0]).toEqual([
      'nationality',
      2,
      1,
      1,
    ]));

  it('leave out pronouns, descriptions and works', () =>
    expect(labelled('[She|PER] left [the organization|ORG] and sang [Good Day|MISC].')).toMatchObject([
      { names: [{ optional: true }, { optional: true }] },
    ]));

  it('are refused by row when a row has none', () => {
    const file = path.join(folder, 'bad.jsonl');
    writeFileSync(file, '{"text": "Ann", "entities": []}\n{"text": "Bo"}\n');
    expect(() => readLabelledTexts(file)).toThrow('Row 2');
  });
});
