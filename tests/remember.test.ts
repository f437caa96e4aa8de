import { describe, expect, it } from 'vitest';
import { rememberByText } from '../src/remember.js';

describe('what is remembered of texts', () => {
  it('is read once for each text', () => {
    const read: string[] = [];
    const lengthOf = rememberByText((text) => read.push(text) && text.length, 8);
    expect(['pact', 'deal', 'pact', 'treaty'].map(lengthOf)).toEqual([4, 4, 4, 6]);
    expect(read).toEqual(['pact', 'deal', 'treaty']);
  });

  it('is read again when more texts were met than are kept', () => {
    const read: string[] = [];
    const lengthOf = rememberByText((text) => read.push(text) && text.length, 2);
    expect(['pact', 'deal', 'treaty', 'pact'].map(lengthOf)).toEqual([4, 4, 6, 4]);
    expect(read).toEqual(['pact', 'deal', 'treaty', 'pact']);
  });

  it('includes an answer of no', () => {
    const read: string[] = [];
    const isLong = rememberByText((text) => read.push(text) > 9, 8);
    expect([isLong('pact'), isLong('pact')]).toEqual([false, false]);
    expect(read).toEqual(['pact']);
  });
});
