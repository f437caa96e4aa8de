import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Config } from '../config.js';
import { withoutControls } from '../documents/metadata-bounds.js';
import { AppError } from '../errors.js';
import type { Log } from '../log.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command works with: settings, log, and where to write. `print` is standard output, `note` standard error. */
export interface Terminal {
  readonly config: Config;
  readonly log: Log;
  readonly print: (line: string) => void;
  readonly note: (line: string) => void;
  /** Columns of a line of print; infinite where it goes to no terminal. */
  readonly width: number;
}

/** The arguments of one call: what stands without a flag, and a reader for each kind of flag. */
export interface Arguments {
  readonly positionals: readonly string[];
  flag(name: string): boolean;
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
}

/** One subcommand. `run` gives the exit status: 0, or 1 when part of the work was refused. */
export interface Command {
  readonly name: string;
  /** What follows the name, such as `PATH… [--json]`. */
  readonly usage: string;
  readonly summary: string;
  /** Whether it takes arguments that are no flags, such as paths. */
  readonly takesOperands: boolean;
  readonly options: Options;
  run(given: Arguments, terminal: Terminal): Promise<number>;
}

/** Reads a command's arguments; throws BAD_USER_INPUT with its usage for an unknown flag or a missing value. */
export function readArguments(command: Command, args: readonly string[]): Arguments {
  const { positionals, values } = parse(command, args);
  const all = (name: string): unknown[] => [values[name] ?? []].flat();
  return {
    positionals,
    flag: (name) => values[name] === true,
    text: (name) => all(name).findLast((value) => typeof value === 'string'),
    texts: (name) => all(name).filter((value) => typeof value === 'string'),
  };
}

function parse(command: Command, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: command.options, allowPositionals: command.takesOperands });
  } catch (error) {
    throw usageError(
      command,
      error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'Wrong arguments',
    );
  }
}

/** A refusal of wrong arguments that ends with how the command is called. */
export function usageError(command: Pick<Command, 'name' | 'usage'>, problem: string): AppError {
  return new AppError('BAD_USER_INPUT', `${problem}. Usage: entente ${command.name} ${command.usage}`, {
    reason: 'USAGE',
  });
}

/** A message, in which arguments may stand, without what steers a terminal; its lines stay. */
export const printable = (message: string): string => message.split('\n').map(withoutControls).join('\n');
