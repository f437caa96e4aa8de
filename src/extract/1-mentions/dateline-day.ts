import { isDay } from '../../domain/fuzzy-date.js';
import { daysBetween } from './calendar.js';

/** Sentences in which a dateline may stand: headline, section and byline come before it. */
const REACH = 8;
/** Days between the writing and the printing of a report. */
const PRINTED_WITHIN = 3;
/** "LIMA, ", "RIO DE JANEIRO, Brazil, ", "Port of Spain ": capitals but for small words between them; no "They met on ". */
const PLACE =
  /^(?!.{43})(?!(?:On|By|In|At|From|Until|Till|Since|Before|After|Around|About|For|And|But|This|The) )\p{Lu}[\p{L}.'’-]*,?(?: (?:(?:de|del|da|do|des|du|di|la|of|and|es|the) )*\p{Lu}[\p{L}.'’-]*,?)* $/u;
/** "(Reuters) - ", " -- ", ": ", ", Kyodo - ", ". /TASS/. " */
const BEHIND =
  /^(?:, \d{4})?[.,]?\s*(?:(?:\(\p{Lu}[^)\n]{1,23}\)|\/\p{Lu}[^/\n]{1,19}\/\.?)|(?:\p{Lu}\p{L}+ )?(?:--|[-—–:])) /u;

/** A date where it may stand in a dateline. */
interface Placed {
  readonly view: string;
  /** The sentence that it opens. */
  readonly sentence: { readonly index: number; readonly start: number };
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

/** Whether a date is the day of a dateline, "MIAMI, June 6 -- ", at most three days before the publication: the report's "today". */
export function isDatelineDay(
  { view, sentence, start, end, value }: Placed,
  publishedAt: string | undefined,
): boolean {
  if (sentence.index >= REACH || publishedAt === undefined || !isDay(value)) return false;
  const age = daysBetween(value, publishedAt);
  return (
    age >= 0 &&
    age <= PRINTED_WITHIN &&
    PLACE.test(view.slice(sentence.start, start)) &&
    BEHIND.test(view.slice(end, end + 40))
  );
}
