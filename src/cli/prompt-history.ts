import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const MOST_ENTRIES = 1_000;
/** Stands in the file for a line break within an entry, so that each entry is one line. */
const BREAK = '\u0001';

/** What was asked at the prompt, newest first: whole questions, of several lines where they had some, and commands. */
export class PromptHistory {
  readonly #file: string;
  #entries: readonly string[];
  /** The list that the arrows walk through. */
  #shown: string[] | undefined;

  /** Of a file that may not be there. */
  constructor(file: string) {
    this.#file = file;
    this.#entries = readEntries(file);
  }

  get entries(): readonly string[] {
    return this.#entries;
  }

  /** Makes a list of lines, which the terminal keeps, one of entries; it stays so at each `add`. */
  show(lines: string[]): void {
    this.#shown = lines;
    lines.splice(0, lines.length, ...this.#entries);
  }

  /** Puts an entry before all others, also in the file, where it stands once. */
  add(given: string): void {
    const entry = given.trim();
    if (entry === '') return;
    this.#entries = [entry, ...this.#entries.filter((other) => other !== entry)].slice(0, MOST_ENTRIES);
    if (this.#shown !== undefined) this.show(this.#shown);
    writeEntries(this.#file, this.#entries);
  }
}

function readEntries(file: string): readonly string[] {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => line.replaceAll(BREAK, '\n'));
  } catch {
    return [];
  }
}

/** Only for this user: questions may tell what somebody works on. Without it the prompt works all the same. */
function writeEntries(file: string, entries: readonly string[]): void {
  const lines = entries.map((entry) => `${entry.replaceAll('\n', BREAK)}\n`);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, lines.join(''), { mode: 0o600 });
  } catch {
    // A folder that cannot be written keeps no history.
  }
}
