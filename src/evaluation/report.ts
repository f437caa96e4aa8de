import type { Extraction } from '../domain/extraction.js';
import type { FieldCount } from './count.js';
import { scoreArticle } from './fields.js';
import type { GoldArticle } from './gold.js';
import { readPrediction } from './prediction.js';

/** Precision, recall and F1 of one field over all articles, 0 to 1; `full` is the share of labels found right to the full. */
export interface FieldFigures {
  readonly field: string;
  readonly labels: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly full?: number;
  /** `file: what was missed`, `file: what was predicted without a label`, `file: what was found but not in full`. */
  readonly misses: readonly string[];
  readonly extras: readonly string[];
  readonly halves: readonly string[];
}

/** The figures of every field, counts summed over the articles; an article without an extraction counts as empty-handed. */
export function evaluateArticles(
  articles: readonly GoldArticle[],
  extractionOf: (gold: GoldArticle) => Extraction,
): FieldFigures[] {
  const counts = new Map<string, { file: string; count: FieldCount }[]>();
  for (const gold of articles)
    for (const [field, count] of scoreArticle(gold, readPrediction(extractionOf(gold))))
      counts.set(field, [...(counts.get(field) ?? []), { file: gold.file, count }]);
  return [...counts].map(([field, rows]) => sumUp(field, rows));
}

function sumUp(field: string, rows: readonly { file: string; count: FieldCount }[]): FieldFigures {
  const sum = (pick: (count: FieldCount) => number): number =>
    rows.reduce((total, { count }) => total + pick(count), 0);
  const [found, spurious, missed] = [sum((c) => c.found), sum((c) => c.spurious), sum((c) => c.missed)];
  const [precision, recall] = [ratio(found, found + spurious), ratio(found, found + missed)];
  const hasFull = rows.some(({ count }) => count.full !== undefined);
  return {
    field,
    labels: found + missed,
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
    ...(hasFull && {
      full: ratio(
        sum((c) => c.full ?? 0),
        found + missed,
      ),
    }),
    misses: rows.flatMap(({ file, count }) => count.misses.map((text) => `${file}: ${text}`)),
    extras: rows.flatMap(({ file, count }) => count.extras.map((text) => `${file}: ${text}`)),
    halves: rows.flatMap(({ file, count }) => count.halves.map((text) => `${file}: ${text}`)),
  };
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** The figures as a Markdown table. */
export function printFigures(figures: readonly FieldFigures[]): string {
  const cell = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(2));
  const rows = figures.map(({ field, labels, precision, recall, f1, full }) =>
    ['', field, String(labels), cell(precision), cell(recall), cell(f1), cell(full), ''].join(' | ').trim(),
  );
  return ['| field | labels | precision | recall | F1 | full |', '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}
