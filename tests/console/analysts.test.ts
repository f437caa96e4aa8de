import { describe, expect, it } from 'vitest';
import { describeQuestion, listQuestions } from '../../src/console/analysts.js';

describe('describeQuestion', () => {
  it('reads the question, its parameters and the shape of its answer', () => {
    const text =
      '// Who met whom?\n// $a: string, ISO day = "2015-01-01"\n// $n: integer = 20\n// Answers: who, whom.\nRETURN $a AS who, $n AS whom';
    expect(describeQuestion('met.cypher', text)).toEqual({
      file: 'met.cypher',
      question: 'Who met whom?',
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

  it('finds every file in order', () => {
    const files = questions.map(({ file }) => file);
    expect(files).toEqual([...files].sort());
    expect(files).toContain('who-met-whom.cypher');
  });

  it('gives a default to every parameter', () =>
    expect(questions.flatMap(({ parameters }) => parameters).filter((one) => one.default === null)).toEqual(
      [],
    ));
});
