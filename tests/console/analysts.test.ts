import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeQuestion, GROUPS, listQuestions } from '../../src/console/analysts.js';

describe('describeQuestion', () => {
  it('reads the question, its parameters and the shape of its answer', () => {
    const text =
      '// Who met whom?\n// Group: words\n// $a: string, ISO day = "2015-01-01"\n// $n: integer = 20\n// Answers: who, whom.\nRETURN $a AS who, $n AS whom';
    expect(describeQuestion('met.cypher', text)).toEqual({
      file: 'met.cypher',
      question: 'Who met whom?',
      group: 'words',
      parameters: [
        { name: 'a', type: 'string', meaning: 'ISO day', default: '2015-01-01' },
        { name: 'n', type: 'integer', meaning: '', default: 20 },
      ],
      answers: 'who, whom.',
      text,
    });
  });
});

describe('listQuestions', () => {
  const questions = listQuestions();

  it('finds six in each of the five groups, in the order of the groups', () => {
    expect(questions.map(({ group }) => group)).toEqual(GROUPS.flatMap((group) => Array(6).fill(group)));
  });

  it('leaves out no file', () => {
    const files = readdirSync('cypher/analysts').filter((name) => name.endsWith('.cypher'));
    expect(questions.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it('gives a default to every parameter', () =>
    expect(questions.flatMap(({ parameters }) => parameters).filter((one) => one.default === null)).toEqual(
      [],
    ));
});
