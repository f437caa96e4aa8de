import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { AppError } from '../errors.js';

/** F1 and share right to the full of one row, 0 to 1, to three decimals. */
export interface RecordedRow {
  readonly f1: number;
  readonly full?: number;
}

/** Figures by row ("events", "wikigold person"). */
export type RecordedFigures = Readonly<Record<string, RecordedRow>>;

/** The figures that were recorded of labelled folders, by the name that `evaluate` gives a folder. */
export class Recorded {
  readonly #file: string;
  readonly #folders: Record<string, RecordedFigures>;

  constructor(file: string) {
    this.#file = file;
    this.#folders = existsSync(file) ? readFolders(file) : {};
  }

  of(folder: string): RecordedFigures | undefined {
    return this.#folders[folder];
  }

  /** Writes the figures of a folder in place of those before. */
  record(folder: string, figures: RecordedFigures): void {
    this.#folders[folder] = figures;
    const sorted = Object.fromEntries(Object.entries(this.#folders).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(this.#file, `${JSON.stringify(sorted, null, 2)}\n`);
  }
}

function readFolders(file: string): Record<string, RecordedFigures> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new AppError('BAD_USER_INPUT', `${file} holds no recorded figures: it is no JSON.`, {
      cause: error,
    });
  }
}

export const toRow = ({ f1, full }: { readonly f1: number; readonly full?: number }): RecordedRow => ({
  f1: round(f1),
  ...(full !== undefined && { full: round(full) }),
});

/** Whether any row is worse than it was. */
export const isWorse = (before: RecordedFigures, now: RecordedFigures): boolean =>
  Object.entries(before).some(([row, { f1, full }]) => {
    const fresh = now[row];
    return fresh === undefined || fresh.f1 < f1 || (full !== undefined && (fresh.full ?? 0) < full);
  });

const round = (share: number): number => Math.round(share * 1000) / 1000;

/** One line for each row that differs from what was recorded: "events: F1 0.640 → 0.652, full 0.210 → 0.230". */
export function compareFigures(before: RecordedFigures, now: RecordedFigures): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((row) => {
    const [old, fresh] = [before[row], now[row]];
    if (old === undefined) return [`${row}: new`];
    if (fresh === undefined) return [`${row}: no longer measured`];
    const changes = [change('F1', old.f1, fresh.f1), change('full', old.full, fresh.full)];
    const told = changes.filter((text) => text !== undefined);
    return told.length === 0 ? [] : [`${row}: ${told.join(', ')}`];
  });
}

const change = (name: string, before: number | undefined, now: number | undefined): string | undefined =>
  before === now ? undefined : `${name} ${before?.toFixed(3) ?? '–'} → ${now?.toFixed(3) ?? '–'}`;
