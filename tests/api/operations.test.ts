import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { OPERATIONS } from '../support/operations.js';

describe('the example operations', () => {
  it('are the ten questions and thirty more, numbered', () => {
    const numbers = Array.from({ length: 40 }, (_, index) => String(index + 1).padStart(2, '0'));
    expect(OPERATIONS.map(({ name }) => name.slice(0, 2))).toEqual(numbers);
  });

  it.each(OPERATIONS)('$name fits the schema', ({ query }) => {
    expect(validate(createSchema(), parse(query))).toEqual([]);
  });

  it.each(OPERATIONS)('$name opens with what it shows and has one named operation', ({ query }) => {
    const [operation, ...others] = parse(query).definitions;
    expect(query).toMatch(/^# .+/);
    expect(operation).toMatchObject({
      kind: 'OperationDefinition',
      operation: 'query',
      name: { value: expect.stringMatching(/^[A-Z]/) },
    });
    expect(others.filter(({ kind }) => kind !== 'FragmentDefinition')).toEqual([]);
  });

  it.each(OPERATIONS.slice(0, 10))('$name asks in one root field', ({ query }) => {
    const [operation, ...others] = parse(query).definitions;
    expect(others).toEqual([]);
    expect(operation).toMatchObject({ selectionSet: { selections: [{ kind: 'Field' }] } });
  });
});
