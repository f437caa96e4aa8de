import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { checkQuestion } from '../../src/console/gate.js';
import { planOperation } from '../../src/query/operation.js';
import { GRAFEO, NEO4J } from '../../src/store/dialect.js';
import { readingsOf } from '../query/support/readings.js';
import { OPERATIONS } from '../support/operations.js';

const SCHEMA = createSchema();

/** Why the gate before the analysts' console refuses the statement of an operation; undefined where it lets it through. */
function refusalOf(query: string, variables: object, { searchQuery: _, ...dialect }: typeof NEO4J): unknown {
  const reading = readingsOf(SCHEMA, query)({ ...variables });
  const { compiled } = planOperation({ ...reading, dialect: { ...dialect, searchQuery: (text) => text } });
  try {
    if (compiled !== undefined) checkQuestion(compiled.cypher);
    return undefined;
  } catch (error) {
    return `${error}`;
  }
}

describe.each([NEO4J, GRAFEO])('the gate lets through, for $engine, the statement of', (dialect) => {
  it.each(OPERATIONS)('$name', ({ query }) => {
    expect(refusalOf(query, {}, dialect)).toBeUndefined();
  });
});
