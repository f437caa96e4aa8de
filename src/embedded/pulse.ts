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

/** Milliseconds without any work after which a process that opens a graph hangs. */
const IDLE_START = 10_000;
/**
 * Milliseconds of a start that nothing is known of, and for each megabyte of the graph's files, of which Grafeo 0.6 reads one in 250 where ten
 * processes share a processor.
 */
const BLIND_START = { within: 20_000, perMegabyte: 400 } as const;

/** Milliseconds of a start that works, of a graph of no size. */
const LONGEST_START = 120_000;

/** How long a process that opens a graph of so many bytes may go without a sign of work (`beats` not true), in milliseconds. */
export const mayStartFor = (beats: boolean | undefined, bytes: number): number =>
  beats === undefined ? BLIND_START.within + (bytes / 2 ** 20) * BLIND_START.perMegabyte : IDLE_START;

/** How long a process that opens a graph of so many bytes may take in all, however much it works, in milliseconds: 1 M nodes take up to 25 s (measured on Grafeo 0.6). */
export const mustStartWithin = (bytes: number): number =>
  LONGEST_START + (bytes / 2 ** 20) * BLIND_START.perMegabyte;

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
