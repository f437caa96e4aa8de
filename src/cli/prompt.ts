import { createInterface, type Interface } from 'node:readline/promises';
import { GROUPS, listQuestions } from '../console/analysts.js';
import { completeQuestion } from '../console/completion.js';
import { describeSchema } from '../console/describe-schema.js';
import { FORMATS, type Format } from '../console/formats.js';
import { readParameters } from '../console/question.js';
import { VOCABULARY } from '../console/vocabulary.js';
import { AppError } from '../errors.js';
import type { Parameters } from '../store/store.js';
import { PromptHistory } from './prompt-history.js';
import { type Taken, TypedLines } from './typed-lines.js';

/** What the prompt works with. `ask` prints the answer of one question, or throws; `signal` gives it up. */
export interface PromptOptions {
  readonly parameters: Parameters;
  readonly format: Format;
  readonly historyFile: string;
  ask(question: string, session: Session, signal: AbortSignal): Promise<void>;
  readonly print: (line: string) => void;
}

/** What the commands of the prompt change. */
export interface Session {
  readonly parameters: Parameters;
  readonly format: Format;
}

const HELP = `A question ends with ; and may have several lines. Tab completes, Ctrl-C gives up, Ctrl-D or :quit leaves.
  who-met-whom.cypher;         one of the analysts' questions
  :list                        shows them with their parameters
  :params                      shows the parameters
  :params a=IR limit=5         sets some, as JSON or text
  :format ${FORMATS.join('|')}
  :schema                      labels, relationship types with their ends, properties with their values
  :help  :quit`;
const COMMANDS = [':help', ':list', ':schema', ':params', ':format', ':quit'];
/** What Ctrl-C is answered with. */
export const GIVEN_UP = 'The question was given up.';

/** Asks questions at the terminal until :quit or Ctrl-D. What is refused is printed, and the prompt stands again. */
export async function runPrompt({ historyFile, ask, print, ...start }: PromptOptions): Promise<void> {
  let session: Session = { parameters: start.parameters, format: start.format };
  const history = new PromptHistory(historyFile);
  const typed = new TypedLines(history, COMMANDS);
  let running: AbortController | undefined;
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    completer: (line: string) => complete(typed.text, line, Object.keys(session.parameters)),
    history: [...history.entries],
  });
  const show = (): void => {
    lines.setPrompt(typed.text === '' ? 'cypher> ' : '   ...> ');
    lines.prompt();
  };
  lines.on('history', (shown: string[]) => history.show(shown));
  lines.on('SIGINT', () => {
    if (running !== undefined) return running.abort();
    typed.giveUp();
    clearLine(lines);
    show();
  });
  const perform = async (work: (signal: AbortSignal) => Promise<void> | void): Promise<void> => {
    running = new AbortController();
    const { signal } = running;
    try {
      await work(signal);
    } catch (error) {
      if (signal.aborted) return print(GIVEN_UP);
      if (!(error instanceof AppError)) throw error;
      print(`${error.code}: ${error.message}`);
    } finally {
      running = undefined;
    }
  };

  print('Questions end with ; and :help tells more.');
  show();
  for await (const { command, questions } of takeEach(lines, typed)) {
    if (command === ':quit') break;
    if (command !== undefined)
      await perform(() => {
        session = runCommand(command, session, print);
      });
    for (const question of questions) await perform((signal) => ask(question, session, signal));
    show();
  }
  lines.close();
}

/** What the lines ask for, each read when it is typed: the arrows bring back also what was typed while a question runs. */
async function* takeEach(lines: Interface, typed: TypedLines): AsyncGenerator<Taken> {
  const waiting: Taken[] = [];
  let isOver = false;
  let wake = (): void => undefined;
  lines.on('line', (line) => {
    waiting.push(typed.take(line));
    wake();
  });
  lines.on('close', () => {
    isOver = true;
    wake();
  });
  for (;;) {
    yield* waiting.splice(0, 1);
    if (waiting.length > 0) continue;
    if (isOver) return;
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
}

function runCommand(line: string, session: Session, print: PromptOptions['print']): Session {
  const [command = '', ...words] = line.split(/\s+/);
  switch (command) {
    case ':help':
      print(HELP);
      return session;
    case ':list':
      print(describeQuestions());
      return session;
    case ':schema':
      print(describeSchema());
      return session;
    case ':params': {
      const parameters = { ...session.parameters, ...readParameters(words) };
      for (const [name, value] of Object.entries(parameters)) print(`$${name} = ${JSON.stringify(value)}`);
      if (Object.keys(parameters).length === 0) print('No parameters; set some with :params a=IR.');
      return { ...session, parameters };
    }
    case ':format':
      return { ...session, format: readFormat(words[0]) };
    default:
      throw new AppError(
        'BAD_USER_INPUT',
        `There is no command "${command}"; expected one of ${COMMANDS.join(', ')}.`,
      );
  }
}

/** One of FORMATS; throws BAD_USER_INPUT for anything else. */
export function readFormat(given: string | undefined): Format {
  const format = FORMATS.find((known) => known === given);
  if (format !== undefined) return format;
  throw new AppError(
    'BAD_USER_INPUT',
    `There is no format "${given ?? ''}"; expected one of ${FORMATS.join(', ')}.`,
    { reason: 'USAGE' },
  );
}

/** The analysts' questions by groups: the file of each, what it asks, and the parameters that it takes. */
export function describeQuestions(): string {
  const questions = listQuestions();
  return GROUPS.flatMap((group) => [
    `${group}:`,
    ...questions
      .filter((one) => one.group === group)
      .map(({ file, question, parameters }) =>
        [`  ${file.padEnd(30)} ${question}`, ...parameters.map(({ name }) => `$${name}`)].join(' '),
      ),
  ]).join('\n');
}

function complete(typed: string, line: string, given: readonly string[]): [string[], string] {
  if (typed === '' && line.startsWith(':'))
    return [COMMANDS.filter((command) => command.startsWith(line)), line];
  const [words, part] = completeQuestion(typed + line, VOCABULARY, given);
  return [[...words], part];
}

const clearLine = (lines: Interface): void => {
  lines.write(null, { ctrl: true, name: 'e' });
  lines.write(null, { ctrl: true, name: 'u' });
  process.stdout.write('\n');
};
