import Table from 'cli-table3';
import { ask, findQuestion, readParameters } from '../console/question.js';
import type { Rows } from '../store/store.js';
import { type Command, usageError } from './command.js';
import { withGraph } from './with-graph.js';

/** Asks the graph one question in Cypher; what would write is refused before it reaches the database. */
export const cypher: Command = {
  name: 'cypher',
  usage: '[--param name=value]… [--json] QUESTION.cypher | "MATCH … RETURN …"',
  summary: 'Asks the graph a question in Cypher (a file of cypher/analysts/, or inline). Reads only.',
  takesOperands: true,
  options: { param: { type: 'string', multiple: true }, json: { type: 'boolean' } },
  run: ({ positionals, flag, texts }, terminal) => {
    const [given, ...rest] = positionals;
    if (given === undefined || rest.length > 0) throw usageError(cypher, 'Expected one question');
    const question = findQuestion(given);
    const parameters = readParameters(texts('param'));
    return withGraph(terminal, async ({ analyst }) => {
      const rows = await ask(analyst, question, parameters);
      terminal.print(flag('json') ? printJson(rows) : printTable(rows));
      if (rows.isTruncated)
        terminal.note(`These are the first ${rows.values.length} rows; there are more. Narrow the question.`);
      return 0;
    });
  },
};

/** One JSON object per row. */
function printJson({ keys, values }: Rows): string {
  return values
    .map((row) => JSON.stringify(Object.fromEntries(keys.map((key, at) => [key, row[at]])), writeBigint))
    .join('\n');
}

const writeBigint = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;

function printTable({ keys, values }: Rows): string {
  if (values.length === 0) return 'No rows.';
  const table = new Table({ head: [...keys], style: { head: [], border: [] }, wordWrap: true });
  for (const row of values) table.push(row.map(printCell));
  return `${table.toString()}\n${values.length} ${values.length === 1 ? 'row' : 'rows'}`;
}

function printCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value.replace(/\s+/g, ' ') : JSON.stringify(value, writeBigint);
}
