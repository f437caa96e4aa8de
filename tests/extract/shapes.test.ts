import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../src/extract/1-mentions/find-candidates.js';
import { readDocument } from '../../src/extract/extract.js';
import { readText } from '../../src/text/read-text.js';
import { documentOf } from './articles.js';

setFlagsFromString('--allow-natives-syntax');
/** Whether the engine keeps two objects by one hidden class. */
const haveSameShape: (one: object, other: object) => boolean = runInThisContext(
  '(one, other) => %HaveSameMap(one, other)',
);

const BODY =
  'Russian President Vladimir Putin met Iranian President Hassan Rouhani in Tehran. Ann Lee of the Gulf Trade Union said: "We agree."';
/** So often is a function called before the engine goes by what it saw. */
const WARM = 40;

/** Number of hidden classes of what `read` gives when it is warm. */
function shapesOf(read: () => readonly object[]): number {
  for (let count = 0; count < WARM; count += 1) read();
  const shapes: object[] = [];
  for (let count = 0; count < WARM; count += 1)
    for (const one of read()) if (!shapes.some((other) => haveSameShape(one, other))) shapes.push(one);
  return shapes.length;
}

describe('objects that rules ask again and again', () => {
  it('are of one shape: what is read of a document', () => {
    expect(shapesOf(() => [readDocument(documentOf(BODY)).spoken])).toBe(1);
  });

  it('are of few shapes: persons', () => {
    const persons = (): readonly object[] =>
      findCandidates(readText(documentOf(BODY))).candidates.filter(({ kind }) => kind === 'person');
    expect(persons()).toHaveLength(3);
    expect(shapesOf(persons)).toBeLessThan(4);
  });
});
