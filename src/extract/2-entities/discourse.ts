import { firstIndex } from '../../first-index.js';
import type { TokenSpan } from '../1-mentions/candidate.js';
import { DAY_OR_MONTH } from '../1-mentions/date-words.js';
import type { Reading } from '../1-mentions/reading.js';
import type { Person } from './people.js';

/** A person spoken of at a place of the text, by name or otherwise. */
export interface Referent {
  readonly person: Person;
  readonly span: TokenSpan;
  /** Likely the subject of its sentence: no preposition before it, or behind a verb of saying. */
  readonly isSubject: boolean;
  readonly isQuoted: boolean;
}

const PREPOSITION =
  /^(?:by|with|of|to|for|from|against|about|over|on|under|between|than|like|including|via|toward|towards|at|into|after|before)$/;
const TITLE_GAP = 6;

/** The people of each sentence in order of the text, by sentence index. */
export function orderReferents(reading: Reading, people: readonly Person[]): Map<number, Referent[]> {
  const bySentence = new Map<number, Referent[]>();
  const isQuoted = quotedTokens(reading);
  const all = people
    .flatMap((person) => person.spans.map(({ span }) => ({ person, span })))
    .sort((a, b) => a.span.start - b.span.start);
  for (const { person, span } of all) {
    const referent = { person, span, isSubject: isSubject(reading, span), isQuoted: isQuoted(span.start) };
    const present = bySentence.get(span.sentence);
    if (present === undefined) bySentence.set(span.sentence, [referent]);
    else present.push(referent);
  }
  return bySentence;
}

/** Whether no preposition governs the name, looking over the title before it. */
export function isSubject(reading: Reading, span: TokenSpan): boolean {
  const { tokens } = reading;
  if (/^'s?$/.test(tokens[span.lastToken]?.lower ?? '')) return false;
  for (let at = span.firstToken - 1; at >= span.firstToken - TITLE_GAP; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== span.sentence || /^[,;:"]$/.test(token.text)) return true;
    // "On Tuesday the President left": what governs a day does not govern the name behind it.
    if (token.isCapitalised && DAY_OR_MONTH.test(token.lower)) return true;
    if (PREPOSITION.test(token.lower)) return false;
    if (/(?:ed|met|said|says|saw|told|and)$/.test(token.lower) && !token.isCapitalised)
      return /^(?:said|says|and)$/.test(token.lower);
  }
  return true;
}

/** A test whether an offset lies inside a quotation. Offsets must be asked in any order; each costs a binary search. */
export function quotedTokens(reading: Reading): (offset: number) => boolean {
  const { quotations } = reading.text;
  return (offset) => {
    const at = firstIndex(quotations.length, (index) => (quotations[index]?.end ?? 0) > offset);
    return (quotations[at]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}
