import { readFileSync } from 'node:fs';

/** The fields of /proc/PID/stat behind the name, which may hold blanks: state first, start time twentieth; undefined where there is none. */
export function readProcessFields(pid: number): readonly string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Tells a process that works without a word from one that hangs. */
export class Pulse {
  readonly #pid: number;
  #worked: string | undefined;

  constructor(pid: number) {
    this.#pid = pid;
  }

  /** Whether it has used a processor since the last look, or waits for one or for a disk; undefined where the system does not tell (other than Linux). */
  beats(): boolean | undefined {
    const fields = readProcessFields(this.#pid);
    if (fields === undefined) return undefined;
    const [state] = fields;
    const worked = `${fields[11]} ${fields[12]}`;
    const isSame = worked === this.#worked;
    this.#worked = worked;
    return !isSame || state === 'D' || state === 'R';
  }
}
