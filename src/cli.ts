#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { type Command, printable, readArguments } from './cli/command.js';
import { COMMANDS } from './cli/commands.js';
import { enterProductionMode, loadConfig } from './config.js';
import { AppError } from './errors.js';
import { createLog } from './log.js';

/** Columns of a line where no terminal tells them. */
const WIDTH = 120;

/** Runs one call of the command line and gives its exit status: 0 done, 1 refused or failed, 2 called wrongly. */
async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return print(help());
  if (name === '--version' || name === '-v') return print(version());
  const command = COMMANDS.find((known) => known.name === name);
  if (command === undefined) {
    const names = COMMANDS.map((known) => known.name).join(', ');
    throw new AppError('BAD_USER_INPUT', `There is no command "${name.slice(0, 40)}". Commands: ${names}.`, {
      reason: 'USAGE',
    });
  }
  if (rest.includes('--help')) return print(commandHelp(command));
  enterProductionMode();
  const config = loadConfig();
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel, (line) =>
    process.stderr.write(line),
  );
  return command.run(readArguments(command, rest), {
    config,
    log,
    print: (line) => process.stdout.write(`${line}\n`),
    note: (line) => process.stderr.write(`${line}\n`),
    get width() {
      return process.stdout.isTTY ? (process.stdout.columns ?? WIDTH) : Number.POSITIVE_INFINITY;
    },
  });
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function version(): string {
  const file = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return String(JSON.parse(file).version);
}

function help(): string {
  const lines = COMMANDS.map((command) => `  ${command.name.padEnd(10)} ${command.summary}`);
  return [
    'entente: news articles in, an evidence-backed graph out.',
    '',
    'Usage: entente COMMAND …      (entente COMMAND --help tells more)',
    '',
    ...lines,
    '',
    'It uses the embedded graph in DATA_DIR (./data), beside a running server or alone; with NEO4J_URI, that Neo4j.',
  ].join('\n');
}

function commandHelp(command: Command): string {
  return `${command.summary}\n\nUsage: entente ${command.name} ${command.usage}`;
}

/** One sentence with a code; an unexpected error also says where, because here the reader is the one who runs it. */
function explain(error: unknown): string {
  if (error instanceof AppError) return `${error.code}: ${printable(error.message)}`;
  return `INTERNAL_SERVER_ERROR: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

// A reader that closes early (`entente list | head`) is no failure; a full disk is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(
    `The output cannot be written (${error.code}); free some space, or write it elsewhere.\n`,
  );
  process.exit(1);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = error instanceof AppError && error.reason === 'USAGE' ? 2 : 1;
}
// A connection to a database that hangs never ends, and would keep a command that is done: the driver (6.3) has closed its half.
process.stdout.write('', () => process.stderr.write('', () => setImmediate(() => process.exit())));
