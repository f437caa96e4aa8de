import type { Extraction, Quote } from '../domain/extraction.js';

/** What must never happen, counted over extractions. */
export interface Invariants {
  readonly spans: number;
  readonly notVerbatim: number;
  readonly claims: number;
  readonly withoutEvidence: number;
  /** Claims of a person or country that the article does not mention. */
  readonly unnamed: number;
}

export function countInvariants(extractions: readonly Extraction[]): Invariants {
  let [spans, notVerbatim, claims, withoutEvidence, unnamed] = [0, 0, 0, 0, 0];
  for (const extraction of extractions) {
    for (const { start, end, quote } of quotesOf(extraction)) {
      spans += 1;
      if (end <= start || extraction.text.slice(start, end) !== quote) notVerbatim += 1;
    }
    const mentioned = new Set(extraction.mentions.map(({ entityId }) => entityId));
    const isUnnamed = (id: string | null): boolean =>
      id !== null && /^(?:person|country):/.test(id) && !mentioned.has(id);
    for (const { subject, object, evidence } of extraction.claims) {
      claims += 1;
      if (evidence.length === 0) withoutEvidence += 1;
      if (isUnnamed(subject) || isUnnamed(object)) unnamed += 1;
    }
  }
  return { spans, notVerbatim, claims, withoutEvidence, unnamed };
}

/** Whether anything happened that must never. */
export const isBroken = ({ notVerbatim, withoutEvidence, unnamed }: Invariants): boolean =>
  notVerbatim + withoutEvidence + unnamed > 0;

/** Every stretch that an extraction gives with its words. */
function quotesOf({
  agreements,
  events,
  positions,
  claims,
  statements,
  dates,
  amounts,
}: Extraction): Quote[] {
  const printed = [...statements, ...dates, ...amounts];
  return [
    ...[...agreements, ...events, ...positions, ...claims].flatMap(({ evidence }) => evidence),
    ...printed.map(({ start, end, text }) => ({ start, end, quote: text })),
  ];
}

export const printInvariants = ({
  spans,
  notVerbatim,
  claims,
  withoutEvidence,
  unnamed,
}: Invariants): string =>
  `${spans} spans, ${notVerbatim} not verbatim · ${claims} claims, ${withoutEvidence} without evidence, ${unnamed} of a person or country that the article does not name`;
