import type { Sentence } from '../../analysis.js';
import type { TitleContext } from './title-context.js';

const COPULAS = new Set(
  `is was became becomes become becoming remains remained been being serves served serving elected re-elected reelected appointed named sworn succeeded
  succeeds succeeding chosen nominated inaugurated endorsed confirmed approved installed reappointed selected designated proclaimed proposed picked tapped
  resigned resigns resign resigning quit quits retired stepped steps step stepping removed dismissed fired sacked ousted`.split(
    /\s+/,
  ),
);
const BETWEEN = new Set(
  `, who has had have since as in to be the a an currently then now also again him her his their new next will would once previously later first
  country nation newly down`.split(/\s+/),
);
const PAST = /^(?:was|served|had)$/;
const LEFT =
  /^(?:resigned|resigns|resign|resigning|quits?|retired|stepped|steps|step|stepping|removed|dismissed|fired|sacked|ousted)$/;
/** Who is put forward does not hold the office yet. */
const PUT_FORWARD = /^(?:nominated|proposed|designated|picked|tapped)$/;
const CHANGE =
  /^(?:endorsed|confirmed|approved|installed|reappointed|selected|proclaimed|elected|appointed|named|chosen|sworn|became|succeeded|reelected|re-elected|inaugurated)$/;
/** Verbs of giving an office to someone. */
export const CHOOSING =
  /^(?:elect|elected|elects|appoint|appointed|appoints|name|named|names|choose|chose|chosen|nominate|nominated|nominates|electing|appointing|naming)$/;

/** What stands between a name and an office. */
export interface Link {
  /** Behind the name, where the link begins. */
  readonly end: number;
  readonly hasCopula: boolean;
  readonly status: 'former' | 'incoming' | undefined;
}

/** The words between a name and the title that begins at `first`, read from the right; undefined when they give the post to somebody else. */
export function readLink(
  first: number,
  sentence: Sentence,
  tokens: TitleContext['tokens'],
): Link | undefined {
  const words: string[] = [];
  let at = first;
  for (; at > Math.max(sentence.firstToken, first - 9); at -= 1) {
    const lower = tokens[at - 1]?.lower ?? '';
    if (/^(?:him|her)$/.test(lower) && CHOOSING.test(tokens[at - 2]?.lower ?? '')) return undefined;
    if (!COPULAS.has(lower) && !BETWEEN.has(lower)) break;
    words.push(lower);
  }
  // "Asked where X was now, the spokesman said": behind the comma another clause begins.
  const comma = words.indexOf(',');
  if (comma >= 0 && words.slice(comma + 1).some((word) => /^(?:is|was)$/.test(word))) return undefined;
  return { end: at, hasCopula: words.some((word) => COPULAS.has(word)), status: statusOf(words) };
}

/** "was the envoy" is over, "will become president" and "was nominated as chief" are to come; whoever will step down still holds it. */
function statusOf(words: readonly string[]): Link['status'] {
  const has = (form: RegExp): boolean => words.some((word) => form.test(word));
  if (has(LEFT)) return has(/^(?:will|would|to)$/) ? undefined : 'former';
  if (has(/^(?:will|would|to|succeeding)$/)) return 'incoming';
  if (has(CHANGE)) return undefined;
  if (has(PUT_FORWARD)) return 'incoming';
  return has(PAST) ? 'former' : undefined;
}
