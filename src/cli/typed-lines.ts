import { splitStatements } from '../console/statements.js';
import type { PromptHistory } from './prompt-history.js';

/** What a line at the prompt asks for: a command, or the questions that end in it. */
export interface Taken {
  readonly command: string | undefined;
  readonly questions: readonly string[];
}

/** What is typed at the prompt, line by line; each whole question and each command goes into the history as soon as it is typed. */
export class TypedLines {
  readonly #history: PromptHistory;
  readonly #commands: readonly string[];
  /** Of the question that has not ended yet: its text, and its lines with what ended in the first of them. */
  #text = '';
  #lines: readonly string[] = [];

  constructor(history: PromptHistory, commands: readonly string[]) {
    this.#history = history;
    this.#commands = commands;
  }

  /** The question that has not ended yet; empty between questions. */
  get text(): string {
    return this.#text;
  }

  take(line: string): Taken {
    const command = this.#readCommand(line.trim());
    if (command !== undefined) {
      this.#history.add(command);
      return { command, questions: [] };
    }
    const { whole, rest } = splitStatements(`${this.#text}${line}\n`);
    this.#text = rest === '' ? '' : `${rest}\n`;
    this.#lines = [...this.#lines, line];
    if (rest === '') this.#remember();
    return { command: undefined, questions: whole };
  }

  /** The question that has not ended yet is given up, and kept in the history. */
  giveUp(): void {
    this.#remember();
    this.#text = '';
  }

  #remember(): void {
    this.#history.add(this.#lines.join('\n'));
    this.#lines = [];
  }

  /** A line that is a command; at the start of a question also one without its colon, as other prompts have them. */
  #readCommand(line: string): string | undefined {
    const isStart = this.#text === '';
    if (isStart && /^(?:help|list|schema|quit|exit)$/i.test(line))
      return line.toLowerCase() === 'exit' ? ':quit' : `:${line.toLowerCase()}`;
    const isCommand = line.startsWith(':') && (isStart || this.#commands.includes(line.split(/\s/)[0] ?? ''));
    return isCommand ? line : undefined;
  }
}
