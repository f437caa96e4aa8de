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
  /** `file: what was missed · "its sentence"`; what was predicted without a label; what was found but not in full. */
  readonly misses: readonly string[];
  readonly extras: readonly string[];
  readonly halves: readonly string[];
}

/** The figures of every field, counts summed over the articles; an article without an extraction counts as empty-handed. */
export function evaluateArticles(
  articles: readonly GoldArticle[],
  extractionOf: (gold: GoldArticle) => Extraction,
): FieldFigures[] {
  const counts = new Map<string, Counted[]>();
  for (const gold of articles) {
    const extraction = extractionOf(gold);
    for (const [field, count] of scoreArticle(gold, readPrediction(extraction)))
      counts.set(field, [...(counts.get(field) ?? []), { file: gold.file, extraction, count }]);
  }
  return [...counts].map(([field, rows]) => sumUp(field, rows));
}

interface Counted {
  readonly file: string;
  readonly extraction: Extraction;
  readonly count: FieldCount;
}

function sumUp(field: string, rows: readonly Counted[]): FieldFigures {
  const sum = (pick: (count: FieldCount) => number): number =>
    rows.reduce((total, { count }) => total + pick(count), 0);
  const [found, spurious, missed] = [sum((c) => c.found), sum((c) => c.spurious), sum((c) => c.missed)];
  const show = (pick: (count: FieldCount) => readonly string[]): string[] =>
    rows.flatMap(({ file, extraction, count }) =>
      pick(count).map((line) => `${file}: ${line} · "${sentenceOf(extraction, line)}"`),
    );
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
    misses: show((c) => c.misses),
    extras: show((c) => c.extras),
    halves: show((c) => c.halves),
  };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The first of the sentences that hold the most words of a line. */
function sentenceOf({ text, sentences }: Extraction, line: string): string {
  const wanted = new Set(wordsOf(line));
  let most = 0;
  let best = '';
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    const held = new Set(wordsOf(sentence).filter((word) => wanted.has(word))).size;
    if (held > most) [most, best] = [held, sentence.replace(/\s+/g, ' ')];
  }
  return best;
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
