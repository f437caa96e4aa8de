import type { Extraction } from '../domain/extraction.js';
import { assign } from './assign.js';
import { type LabelledText, MENTION_KINDS, type NamedKind, type NamedSpan } from './mention-labels.js';

/** Precision, recall and F1 of one kind of name, 0 to 1: right kind and overlapping span; `exact`: F1 with the very span. */
export interface MentionFigures {
  readonly kind: NamedKind | 'all';
  readonly labels: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly exact: number;
  /** Sentences with the name between double brackets. */
  readonly misses: readonly string[];
  readonly extras: readonly string[];
}

interface Count {
  found: number;
  exact: number;
  spurious: number;
  missed: number;
  readonly misses: string[];
  readonly extras: string[];
}

/** The names that an extraction mentions; pronouns, descriptions and groups are none. */
export function namedSpans({ entities, mentions }: Extraction): NamedSpan[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const spans = mentions.flatMap(({ start, end, entityId, kind: form }): NamedSpan[] => {
    const kind = kinds.get(entityId);
    if (form === 'demonym') return [{ start, end, kind: 'nationality' }];
    if (form !== 'name' && form !== 'metonym') return [];
    if (kind === 'country' || kind === 'place') return [{ start, end, kind: 'location' }];
    return kind === 'person' || kind === 'organization' ? [{ start, end, kind }] : [];
  });
  return [...new Map(spans.map((span) => [`${span.start} ${span.end} ${span.kind}`, span])).values()];
}

/** The figures of each kind that the set labels, then of all. `extractionOf` reads the same text. */
export function evaluateMentions(
  texts: readonly LabelledText[],
  extractionOf: (text: LabelledText) => Extraction,
): MentionFigures[] {
  const labelled = new Set(
    texts.flatMap(({ names }) => names.filter(({ optional }) => !optional).map(({ kind }) => kind)),
  );
  const kinds = MENTION_KINDS.filter((kind) => labelled.has(kind));
  const counts = new Map(kinds.map((kind) => [kind, emptyCount()]));
  for (const text of texts) {
    const extraction = extractionOf(text);
    const spans = namedSpans(extraction);
    for (const [kind, count] of counts) countKind({ text, extraction, spans, kind, count });
  }
  return [
    ...[...counts].map(([kind, count]) => sumUp(kind, count)),
    sumUp('all', total([...counts.values()])),
  ];
}

const emptyCount = (): Count => ({ found: 0, exact: 0, spurious: 0, missed: 0, misses: [], extras: [] });

const total = (counts: readonly Count[]): Count =>
  counts.reduce(
    (sum, count) => ({
      found: sum.found + count.found,
      exact: sum.exact + count.exact,
      spurious: sum.spurious + count.spurious,
      missed: sum.missed + count.missed,
      misses: [],
      extras: [],
    }),
    emptyCount(),
  );

const overlaps = (left: NamedSpan, right: NamedSpan): boolean =>
  left.start < right.end && right.start < left.end;

interface Counted {
  readonly text: LabelledText;
  readonly extraction: Extraction;
  readonly spans: readonly NamedSpan[];
  readonly kind: NamedKind;
  readonly count: Count;
}

function countKind({ text, extraction, spans, kind, count }: Counted): void {
  const isOfKind = (span: NamedSpan): boolean => span.kind === kind;
  const [predictions, names] = [spans.filter(isOfKind), text.names.filter(isOfKind)];
  const pairs = assign(predictions, names, (predicted, name) => {
    if (!overlaps(predicted, name)) return 0;
    return 1 + Number(predicted.start === name.start) + Number(predicted.end === name.end);
  });
  const paired = new Set(pairs.flatMap(({ predicted, gold }) => [predicted, gold]));
  const hits = pairs.filter(({ gold }) => !gold.optional);
  const missed = names.filter((name) => !name.optional && !paired.has(name));
  const extras = predictions.filter(
    (span) => !paired.has(span) && !names.some((name) => name.optional && overlaps(span, name)),
  );
  count.found += hits.length;
  count.exact += hits.filter(
    ({ predicted, gold }) => predicted.start === gold.start && predicted.end === gold.end,
  ).length;
  count.missed += missed.length;
  count.spurious += extras.length;
  const show = (span: NamedSpan): string => `${text.id}: ${inSentence(extraction, span)}`;
  count.misses.push(...missed.map(show));
  count.extras.push(...extras.map(show));
}

/** The sentence of a name with the name between double brackets, on one line. */
function inSentence({ text, sentences }: Extraction, { start, end }: NamedSpan): string {
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  const [from, to] = [Math.min(sentence?.start ?? start, start), Math.max(sentence?.end ?? end, end)];
  const marked = `${text.slice(from, start)}[[${text.slice(start, end)}]]${text.slice(end, to)}`;
  return marked.replace(/\s+/g, ' ');
}

const f1 = (hits: number, { found, spurious, missed }: Count): number =>
  ratio(2 * hits, 2 * found + spurious + missed);
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const sumUp = (kind: MentionFigures['kind'], count: Count): MentionFigures => ({
  kind,
  labels: count.found + count.missed,
  precision: ratio(count.found, count.found + count.spurious),
  recall: ratio(count.found, count.found + count.missed),
  f1: f1(count.found, count),
  exact: f1(count.exact, count),
  misses: count.misses,
  extras: count.extras,
});

/** The figures of several sets as one Markdown table. */
export function printMentionFigures(sets: ReadonlyMap<string, readonly MentionFigures[]>): string {
  const rows = [...sets].flatMap(([set, figures]) =>
    figures.map(({ kind, labels, precision, recall, f1: overlap, exact }) => {
      const shares = [precision, recall, overlap, exact].map((share) => share.toFixed(2));
      return `| ${[set, kind, labels, ...shares].join(' | ')} |`;
    }),
  );
  return [
    '| set | names | labels | precision | recall | F1 | exact F1 |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
