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

const many = (count: number, root: (at: number) => string): string =>
  `{ ${Array.from({ length: count }, (_, at) => `r${at}: ${root(at)}`).join(' ')} }`;

describe.each([NEO4J, GRAFEO])('the gate lets through, for $engine, the statement of', (dialect) => {
  it.each(OPERATIONS)('$name', ({ query }) => {
    expect(refusalOf(query, {}, dialect)).toBeUndefined();
  });

  it.each([
    [
      'three searches with snippets',
      many(3, (at) => `search(query: "iran ${at}") { totalCount edges { score text: snippet { text } } }`),
    ],
    [
      'two paths',
      many(
        2,
        (at) =>
          `path(from: "country:IR", to: "country:X${at}") { length nodes { id } steps { claim { id } } }`,
      ),
    ],
    [
      'four surroundings',
      many(4, (at) => `neighborhood(of: "country:X${at}", depth: 2) { nodes { id } relations { id } }`),
    ],
    [
      'four timelines',
      many(4, (at) => `timeline(about: ["country:X${at}"]) { totalCount nodes { __typename } }`),
    ],
  ])('%s', (_, query) => {
    expect(refusalOf(query, {}, dialect)).toBeUndefined();
  });
});
