import path from 'node:path';
import { text } from 'node:stream/consumers';
import { answerQuestion } from '../console/answer-question.js';
import { FORMATS, type Format, formatAnswer } from '../console/formats.js';
import { findQuestion, parameterNames, readDefaults, readParameters } from '../console/question.js';
import { writeBigint } from '../console/records.js';
import { splitStatements } from '../console/statements.js';
import type { Parameters, Store } from '../store/store.js';
import { type Command, type Terminal, usageError } from './command.js';
import { describeQuestions, GIVEN_UP, readFormat, runPrompt } from './prompt.js';
import { withGraph } from './with-graph.js';

/** As shells have it for what Ctrl-C ended. */
const INTERRUPTED = 130;

/** Asks the graph in Cypher: one question, those on standard input, or at a prompt. What would write is refused before it reaches the database. */
export const cypher: Command = {
  name: 'cypher',
  usage: `[--param name=value]… [--format ${FORMATS.join('|')}] [--list] [QUESTION.cypher | "MATCH … RETURN …"]`,
  summary:
    'Asks the graph in Cypher: a file of cypher/analysts/ (--list), inline, on standard input, or at a prompt. Reads only. Exit status 0 answered, 1 refused or failed, 2 called wrongly, 130 given up by Ctrl-C.',
  takesOperands: true,
  options: {
    param: { type: 'string', multiple: true },
    format: { type: 'string' },
    json: { type: 'boolean' },
    list: { type: 'boolean' },
  },
  run: ({ positionals, flag, text: textOf, texts }, terminal) => {
    const [given, ...rest] = positionals;
    if (rest.length > 0) throw usageError(cypher, 'Expected one question');
    if (flag('list')) return listAll(terminal);
    const format = flag('json') ? 'jsonl' : readFormat(textOf('format') ?? 'table');
    const parameters = readParameters(texts('param'));
    if (given !== undefined) {
      const question = findQuestion(given);
      return withGraph(terminal, ({ analyst }) =>
        askOne(question, { store: analyst, parameters, format, terminal }),
      );
    }
    if (process.stdin.isTTY) return promptFor(terminal, parameters, format);
    return askPiped(terminal, parameters, format);
  },
};

interface Asking {
  readonly store: Store;
  readonly parameters: Parameters;
  readonly format: Format;
  readonly terminal: Terminal;
}

/** Ctrl-C gives the question up, in the database too. */
async function askOne(question: string, asking: Asking): Promise<number> {
  const end = new AbortController();
  const interrupt = (): void => end.abort();
  process.once('SIGINT', interrupt);
  try {
    await printAnswer(question, asking, end.signal);
    return 0;
  } catch (error) {
    if (!end.signal.aborted) throw error;
    asking.terminal.note(GIVEN_UP);
    return INTERRUPTED;
  } finally {
    process.off('SIGINT', interrupt);
  }
}

async function printAnswer(
  question: string,
  { store, parameters, format, terminal }: Asking,
  signal: AbortSignal,
): Promise<void> {
  const { limits } = terminal.config;
  const rows = await answerQuestion(store, question, parameters, { signal, limits });
  const printed = formatAnswer(rows, format, terminal.width);
  if (printed !== '') terminal.print(printed);
  const usual = describeUsual(question, parameters);
  if (usual !== undefined) terminal.note(usual);
  if (rows.hint !== undefined) terminal.note(rows.hint);
  if (rows.isTruncated)
    terminal.note(`These are the first ${rows.values.length} rows; there are more. Narrow the question.`);
}

/** What a question took from its heading; undefined for one that was given all. */
function describeUsual(question: string, given: Parameters): string | undefined {
  const taken = Object.entries(readDefaults(question)).filter(([name]) => !(name in given));
  if (taken.length === 0) return undefined;
  const values = taken.map(([name, value]) => `$${name} = ${JSON.stringify(value, writeBigint)}`).join(', ');
  return `Taken from the question: ${values}. --param gives another value.`;
}

/** Of several questions each takes the parameters that it has. */
const parametersFor = (question: string, all: Parameters): Parameters =>
  Object.fromEntries(Object.entries(all).filter(([name]) => parameterNames(question).has(name)));

async function askPiped(terminal: Terminal, parameters: Parameters, format: Format): Promise<number> {
  const { whole, rest } = splitStatements(await text(process.stdin));
  const questions = [...whole, rest].filter((question) => question !== '').map(findQuestion);
  if (questions.length === 0)
    throw usageError(cypher, 'Expected a question, as an argument or on standard input');
  return withGraph(terminal, async ({ analyst }) => {
    for (const question of questions) {
      const own = questions.length === 1 ? parameters : parametersFor(question, parameters);
      const status = await askOne(question, { store: analyst, parameters: own, format, terminal });
      if (status !== 0) return status;
    }
    return 0;
  });
}

function promptFor(terminal: Terminal, parameters: Parameters, format: Format): Promise<number> {
  return withGraph(terminal, async ({ analyst }) => {
    await runPrompt({
      parameters,
      format,
      historyFile: path.join(terminal.config.dataDir, 'cypher-history'),
      print: terminal.print,
      ask: (given, session, signal) => {
        const question = findQuestion(given);
        const own = parametersFor(question, session.parameters);
        return printAnswer(question, { store: analyst, ...session, parameters: own, terminal }, signal);
      },
    });
    return 0;
  });
}

async function listAll({ print }: Terminal): Promise<number> {
  print(describeQuestions());
  return 0;
}
