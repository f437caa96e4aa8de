import { GraphQLError, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ParsedDocuments } from '../../src/server/parsed-documents.js';

const DOCUMENT = parse('{ statistics { articles } }');

describe('parsed documents', () => {
  it('are found by their key until they are deleted', async () => {
    const documents = new ParsedDocuments();
    await documents.set('a', DOCUMENT);
    expect(await documents.get('a')).toBe(DOCUMENT);
    expect([await documents.delete('a'), await documents.delete('a')]).toEqual([true, false]);
    expect(await documents.get('a')).toBeUndefined();
  });

  it('tell places, but keep no tokens', async () => {
    const document = parse('{ statistics { articles } }');
    await new ParsedDocuments().set('a', document);
    const [operation] = document.definitions;
    expect([operation?.loc?.startToken, document.loc?.startToken]).toEqual([undefined, undefined]);
    expect(new GraphQLError('no', { nodes: operation ?? null }).locations).toEqual([{ line: 1, column: 1 }]);
  });

  it('go when there are too many, the least recently used first', async () => {
    const documents = new ParsedDocuments(2);
    await documents.set('a', DOCUMENT);
    await documents.set('b', DOCUMENT);
    await documents.get('a');
    await documents.set('c', DOCUMENT);
    expect(await Promise.all(['a', 'b', 'c'].map((key) => documents.get(key)))).toEqual([
      DOCUMENT,
      undefined,
      DOCUMENT,
    ]);
  });

  it('go when their texts are too long together, one that is too long by itself too', async () => {
    const documents = new ParsedDocuments();
    const long = parse(`{ ${'statistics { articles } '.repeat(6_000)} }`);
    await documents.set('a', long);
    await documents.set('b', long);
    expect([await documents.get('a'), await documents.get('b')]).toEqual([undefined, long]);
    await documents.set('c', parse(`{ ${'statistics { articles } '.repeat(12_000)} }`));
    expect([await documents.get('b'), await documents.get('c')]).toEqual([undefined, undefined]);
  });
});
