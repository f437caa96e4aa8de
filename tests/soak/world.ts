import type { Target } from '../faults/support.js';
import { stretch } from '../support/stretch.js';
import type { Findings } from './findings.js';
import type { ServerProcess } from './server.js';

/** What may be away for a while: the database, the server itself, a process that answers questions. */
export type Part = 'database' | 'server' | 'questions';

/** The server under load and what is known of it. */
export interface World {
  readonly engine: string;
  readonly target: Target;
  readonly dataDir: string;
  readonly findings: Findings;
  readonly random: () => number;
  readonly troubles: Troubles;
  /** `http://127.0.0.1:…/`, the same for every server that follows. */
  readonly address: string;
  readonly port: number;
  /** The server of the moment. */
  server: ServerProcess;
  isOver: boolean;
}

interface Span {
  readonly part: Part;
  /** What was done to it. */
  readonly name: string;
  readonly from: number;
  mendedAt: number;
  /** Until when its effects are excused. */
  to: number;
}

/** Milliseconds after a fault was mended in which its effects still count as its own, on a machine that is not overloaded. */
const AFTER = 1_500;
/** The same for the share of reads that is answered, whatever the load: a database that is back plans every statement again. */
const CALM_AFTER = 3_000;

/** When which part was disturbed on purpose. */
export class Troubles {
  readonly #spans: Span[] = [];

  /** Begins a trouble; the function given ends it. */
  begin(part: Part, name: string): () => void {
    const span: Span = {
      part,
      name,
      from: Date.now(),
      mendedAt: Number.POSITIVE_INFINITY,
      to: Number.POSITIVE_INFINITY,
    };
    this.#spans.push(span);
    return () => {
      span.mendedAt = Date.now();
      span.to = span.mendedAt + stretch(AFTER);
    };
  }

  /** The last ones, with their seconds before now. */
  get latest(): string {
    const ago = (time: number): string => ((Date.now() - time) / 1_000).toFixed(1);
    return this.#spans
      .slice(-3)
      .map(({ name, from, to }) => `${name} ${ago(from)} to ${ago(to)} s ago`)
      .join('; ');
  }

  /** Whether nothing was disturbed from then until now, nor shortly before. */
  isCalmSince(from: number): boolean {
    return this.#spans.every(({ mendedAt }) => mendedAt + CALM_AFTER < from);
  }

  /** Whether one of the parts was disturbed at some time from then until now, or not so many milliseconds before. */
  since(from: number, parts: readonly Part[], before = 0): boolean {
    return this.#spans.some((span) => parts.includes(span.part) && span.to >= from - before);
  }
}
