import { writeFileSync } from 'node:fs';
import type { Command } from './command.js';

/** Prints the GraphQL schema, or writes it to schema/schema.graphql. */
export const schema: Command = {
  name: 'schema',
  usage: '[--write]',
  summary: 'Prints the GraphQL schema; --write updates schema/schema.graphql.',
  takesOperands: false,
  options: { write: { type: 'boolean' } },
  async run({ flag }, { print }) {
    const { schemaText } = await import('../api/schema.js');
    if (flag('write')) writeFileSync(new URL('../../schema/schema.graphql', import.meta.url), schemaText());
    else print(schemaText());
    return 0;
  },
};
