import { describe, expect, it } from 'vitest';
import { rememberByWord, wordForm } from '../../src/text/word-forms.js';

describe('the form of a word', () => {
  it('has one number for all spellings of a word', () => {
    const [small, large, other] = [wordForm('treaty'), wordForm('Treaty'), wordForm('treaties')];
    expect(large).toEqual({ text: 'Treaty', lower: 'treaty', isCapitalised: true, word: small.word });
    expect(small.word).toBeGreaterThan(0);
    expect(other.word).not.toBe(small.word);
  });
});

describe('what is remembered of a word', () => {
  it('is read once', () => {
    const read: string[] = [];
    const firstOf = rememberByWord((lower) => {
      read.push(lower);
      return lower.slice(0, 1);
    });
    const answers = ['Minister', 'minister', 'MINISTER'].map((text) => firstOf(wordForm(text)));
    expect(answers).toEqual(['m', 'm', 'm']);
    expect(read).toEqual(['minister']);
  });

  it('is read anew of words beyond those that are numbered', () => {
    const forms = Array.from({ length: 40_000 }, (_, at) => wordForm(`word${at}`));
    const lengthOf = rememberByWord((lower) => lower.length);
    expect(forms.at(-1)?.word).toBe(0);
    expect([...forms, ...forms].every((form) => lengthOf(form) === form.lower.length)).toBe(true);
  });
});
