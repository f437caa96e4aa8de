import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { OPERATIONS } from '../support/operations.js';

describe('the example operations', () => {
  it('are the ten questions', () => {
    expect(OPERATIONS.map(({ name }) => name.slice(0, 2))).toEqual([
      '01',
      '02',
      '03',
      '04',
      '05',
      '06',
      '07',
      '08',
      '09',
      '10',
    ]);
  });

  it.each(OPERATIONS)('$name fits the schema', ({ query }) => {
    expect(validate(createSchema(), parse(query))).toEqual([]);
  });

  it.each(OPERATIONS)(
    '$name opens with what it shows and has one named operation with one root field',
    ({ query }) => {
      const [operation, ...others] = parse(query).definitions;
      expect(query).toMatch(/^# .+/);
      expect(others).toEqual([]);
      expect(operation).toMatchObject({
        kind: 'OperationDefinition',
        operation: 'query',
        name: { value: expect.stringMatching(/^[A-Z]/) },
        selectionSet: { selections: [{ kind: 'Field' }] },
      });
    },
  );
});
