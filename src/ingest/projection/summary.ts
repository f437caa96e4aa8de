import type { Basis } from '../../domain/vocabularies.js';

/** One piece of evidence of a claim, as its SUPPORTED_BY keeps it. Absent values are absent. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly confidence: number;
  readonly basis: Basis;
  readonly rule: string;
  /** From the printed words to the claim. */
  readonly steps?: readonly string[];
  readonly runId: string;
  readonly articleId: string;
  readonly publishedKey: string;
  /** Date as this article gives it, and the event or agreement that it merely restates. */
  readonly precision?: string;
  readonly dateText?: string;
  readonly dateBasis?: string;
  readonly via?: string;
  /** The claim in this evidence is no bare content of a statement: it becomes a domain edge. */
  readonly asEdge?: true;
}

/** Evidence with the sentence that it stands in. */
export interface PlacedEvidence extends Evidence {
  readonly sentenceId: string;
}

/** The place of a piece of evidence among all of its claim. */
interface Place {
  readonly publishedKey: string;
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
}

/** Where one of the first pieces of evidence stands; short, because it is kept as text with every claim. */
type Standing = readonly [publishedKey: string, sentenceId: string, start: number, end: number];

/** What a claim takes from its first evidence. */
type FirstEvidence = Place & Pick<Evidence, 'quote' | 'precision' | 'dateText' | 'dateBasis' | 'via'>;
/** What a claim takes from its surest evidence. */
type BestEvidence = Place & Pick<Evidence, 'confidence' | 'basis'>;

/** What all evidence of a claim amounts to. Summaries of different articles add up in any order. */
export interface Summary {
  /** Sum over articles of −ln(1 − confidence), in units of 1e-9, so that adding is exact. */
  readonly weight: number;
  readonly evidenceCount: number;
  readonly articleCount: number;
  /** '0000' evidence (undated) does not count here. */
  readonly firstAssertedAt?: string;
  readonly lastAssertedAt?: string;
  readonly asEdge: boolean;
  /** By publishedKey, article, start. */
  readonly first: FirstEvidence;
  /** Where the first pieces of evidence stand, in the same order. */
  readonly head: readonly Standing[];
  /** By confidence, then as `first`. */
  readonly best: BestEvidence;
}

/** How many pieces of evidence are found without looking through all of a claim. */
export const HEAD_SIZE = 10;

const UNIT = 1e9;
const MOST = 0.99;
const UNDATED = '0000';

/** The summary of one article's evidence, of which there is at least one. */
export function summarise(evidence: readonly [PlacedEvidence, ...PlacedEvidence[]]): Summary {
  const first = evidence.reduce((a, b) => (compareOrder(a, b) <= 0 ? a : b));
  const best = evidence.reduce((a, b) => (compareQuality(a, b) <= 0 ? a : b));
  const asserted = first.publishedKey === UNDATED ? undefined : first.publishedKey;
  return {
    weight: Math.round(-Math.log(1 - Math.min(best.confidence, MOST)) * UNIT),
    evidenceCount: evidence.length,
    articleCount: 1,
    ...(asserted === undefined ? {} : { firstAssertedAt: asserted, lastAssertedAt: asserted }),
    asEdge: evidence.some((each) => each.asEdge === true),
    first: toFirst(first),
    head: firstOf(evidence.map(toStanding)),
    best: toBest(best),
  };
}

// Properties in one order, since the summary is stored as text and equal graphs have equal texts.
const toPlace = ({ publishedKey, articleId, start, end }: Evidence): Place => ({
  publishedKey,
  articleId,
  start,
  end,
});

const toStanding = ({ publishedKey, sentenceId, start, end }: PlacedEvidence): Standing => [
  publishedKey,
  sentenceId,
  start,
  end,
];

const firstOf = (standings: readonly Standing[]): readonly Standing[] =>
  standings.toSorted(compareStanding).slice(0, HEAD_SIZE);

/** The sentences of the first evidence, each once, in its order. */
export const firstSentencesOf = ({ head }: Summary): readonly string[] => [
  ...new Set(head.map(([, sentenceId]) => sentenceId)),
];

const toBest = (evidence: Evidence): BestEvidence => ({
  ...toPlace(evidence),
  confidence: evidence.confidence,
  basis: evidence.basis,
});

function toFirst(evidence: Evidence): FirstEvidence {
  const { quote, precision, dateText, dateBasis, via } = evidence;
  return {
    ...toPlace(evidence),
    quote,
    ...(precision === undefined ? {} : { precision }),
    ...(dateText === undefined ? {} : { dateText }),
    ...(dateBasis === undefined ? {} : { dateBasis }),
    ...(via === undefined ? {} : { via }),
  };
}

/** The summary of both, of different articles. */
export function addSummaries(a: Summary | undefined, b: Summary): Summary {
  if (a === undefined) return b;
  const [first, last] = [
    least(a.firstAssertedAt, b.firstAssertedAt, -1),
    least(a.lastAssertedAt, b.lastAssertedAt, 1),
  ];
  return {
    weight: a.weight + b.weight,
    evidenceCount: a.evidenceCount + b.evidenceCount,
    articleCount: a.articleCount + b.articleCount,
    ...(first === undefined ? {} : { firstAssertedAt: first }),
    ...(last === undefined ? {} : { lastAssertedAt: last }),
    asEdge: a.asEdge || b.asEdge,
    first: compareOrder(a.first, b.first) <= 0 ? a.first : b.first,
    head: firstOf([...a.head, ...b.head]),
    best: compareQuality(a.best, b.best) <= 0 ? a.best : b.best,
  };
}

/** The summary of evidence of any number of articles; undefined for none. */
export function summariseAll(evidence: readonly PlacedEvidence[]): Summary | undefined {
  const byArticle = new Map<string, [PlacedEvidence, ...PlacedEvidence[]]>();
  for (const each of evidence) {
    const known = byArticle.get(each.articleId);
    if (known === undefined) byArticle.set(each.articleId, [each]);
    else known.push(each);
  }
  return [...byArticle.values()].map(summarise).reduce<Summary | undefined>(addSummaries, undefined);
}

/** 1 − ∏(1 − c) over articles, at most .99, to six decimals. */
export function confidenceOf({ weight }: Summary): number {
  return Math.min(MOST, Math.round((1 - Math.exp(-weight / UNIT)) * 1e6) / 1e6);
}

function compareOrder(a: Place, b: Place): number {
  return (
    compare(a.publishedKey, b.publishedKey) ||
    compare(a.articleId, b.articleId) ||
    a.start - b.start ||
    a.end - b.end
  );
}

/** The same order: a sentence's id opens with that of its article. */
function compareStanding(a: Standing, b: Standing): number {
  return compare(a[0], b[0]) || compare(articleOf(a[1]), articleOf(b[1])) || a[2] - b[2] || a[3] - b[3];
}

const articleOf = (sentenceId: string): string => sentenceId.slice(0, sentenceId.lastIndexOf('#'));

const compareQuality = (a: BestEvidence, b: BestEvidence): number =>
  b.confidence - a.confidence || compareOrder(a, b);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The smaller for sign −1, the larger for 1; what is absent does not count. */
function least(a: string | undefined, b: string | undefined, sign: number): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compare(a, b) * sign > 0 ? a : b;
}
