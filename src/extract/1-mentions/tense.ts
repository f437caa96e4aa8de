import type { Span } from '../../domain/extraction.js';

/** Which way from the article a date without a year or a bare weekday lies; `planned` of what was to happen, and may lie either way. */
export type Tense = 'past' | 'future' | 'planned' | 'unknown';

const FUTURE = new Set(
  'will shall would scheduled due expected slated billed upcoming forthcoming plans planned planning hopes hope aims set intends must coming'.split(
    ' ',
  ),
);
/** "begins a visit on Thursday": news tells a time to come in the present tense, too. */
const OPENING = new Set(
  'begins starts opens kicks convenes departs travels arrives returns leaves heads flies holds hosts'.split(
    ' ',
  ),
);
/** "takes office on January 1", "enters into force on Friday" */
const OPENING_PAIRS = new Set([
  'goes to',
  'takes office',
  'takes effect',
  'takes place',
  'takes part',
  'enters into',
]);
/** "Ministers meet in Rome on Sunday": present behind a plural, so no infinitive; not a possessive. */
const COMING_TOGETHER = /^(?:meet|gather|convene|begin|open|start|resume)$/;
const PLURAL = /^(?:\p{L}{3,}s|\p{Lu}\p{L}+|both|two|they|we)$/u;
const OWNER = /'s?$|^(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]he|of|and|\p{Ll}+ial)$/u;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
const SCHEDULED =
  /^(?:scheduled|due|expected|slated|billed|planned|set|supposed|meant|hoping|hoped|intended)$/;
const WAS = /^(?:was|were|had|been)$/;
const PAST = new Set(
  (
    'said told was were had did met held made took came went gave saw began left spoke wrote sent won lost became got put ran ' +
    'fell rose stood sat struck shot broke brought found led sought signed called has have'
  ).split(' '),
);
const NO_PAST = /^(?:pro|ex|suc)ceed$|^(?:in)?deed$|^(?:need|speed)$/;
const PLEDGE = /^(?:commitment|decision|intention|plan|promise|pledge|readiness)$/;
const TELLING = /^(?:instruct|mandate|order|task|direct)(?:s|ed|d)?$/;
const MEETING = /^(?:meet|hold|sign|visit|travel|host|convene|attend)$/;
/**
 * "they signed in", "that Kenya and Chad signed in", "which was signed in", before a date: a verb behind its subject or "was".
 * Behind a noun alone it may be of what is to come: "the pact signed in August will be short".
 */
const DONE = (() => {
  const pronoun =
    '(?:they|he|she|we|I|both|(?:two|both) (?:countries|sides|nations|states|governments|leaders|ministers|parties|men))';
  const names =
    "(?:that|which|whom) (?:the )?\\p{Lu}[\\p{L}.'-]*(?:(?: and|,)? (?:the )?\\p{Lu}[\\p{L}.'-]*){0,5}";
  const common =
    "(?:which|whom) (?:the|an?|its|his|her|their)(?: (?!will|would|shall|be|is|are|to|can|may|must)[\\p{L}'-]+){1,4}";
  const auxiliary =
    '(?:was|were|had|had been|has been|have been)(?! (?:expected|scheduled|planned|slated|needed))';
  return new RegExp(
    `(?<![\\p{L}-])(?:${pronoun}|${names}|${common}|${auxiliary}) (?:[a-z]{2,}ed|held|made|struck|met|began|begun) (?:in|on|last) $`,
    'u',
  );
})();
const REACH = 18;
const WORD = /[\p{L}']+|[;:"()]/gu;

/** The tense of the clause around `date` in its sentence: the nearest verb before it, else after it. */
export function readTense(view: string, sentence: Span, date: Span): Tense {
  const from = Math.max(sentence.start, date.start - 160);
  const before = (view.slice(from, date.start).match(WORD) ?? []).slice(-REACH).reverse();
  const to = Math.min(sentence.end, date.end + 160);
  const after = (view.slice(date.end, to).match(WORD) ?? []).slice(0, REACH);
  // "who on Thursday will receive", "the visit in May would go ahead"
  // and not "the pact that they signed in March will"
  const isDone = DONE.test(view.slice(from, date.start));
  if (!isDone && /^ (?:will|would|shall)\b/.test(view.slice(date.end, to))) return 'future';
  const isWeekday = WEEKDAY.test(view.slice(date.start, date.end));
  const earlier = nearestTense(before, { isWeekday, step: 1 });
  return earlier === 'unknown' ? nearestTense(after, { isWeekday, step: -1 }) : earlier;
}

interface Direction {
  readonly isWeekday: boolean;
  /** From a word to the one before it in the text: 1 where the words run backwards, -1 where they run on. */
  readonly step: 1 | -1;
}

/** Whether one of the nine words that stand before the one there is such a word. */
const isBefore = (pattern: RegExp, words: readonly string[], at: number): boolean =>
  words.slice(at + 1, at + 10).some((word) => pattern.test(word));

function nearestTense(words: readonly string[], { isWeekday, step }: Direction): Tense {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (/^[;:"]$/.test(word)) return 'unknown';
    const lower = word.toLowerCase();
    const before = words[at + step] ?? '';
    const next = words[at - step] ?? '';
    // "had been expected in August", "had hoped to sign on Friday"
    if (SCHEDULED.test(lower) && WAS.test(before.toLowerCase())) return 'planned';
    // "the heads of state"
    const isNoun = lower === 'heads' && next === 'of';
    if (FUTURE.has(lower) || (OPENING.has(lower) && !isNoun) || lower.endsWith("'ll")) return 'future';
    // "when he meets X on May 3", "The premier meets X on Tuesday"; a caption gives the date of what was
    if (
      /^(?:meets|visits|receives|attends)$/.test(lower) &&
      (isWeekday ? !OWNER.test(before) : /^(?:s?he|who)$/.test(before))
    )
      return 'future';
    if (COMING_TOGETHER.test(lower) && PLURAL.test(before)) return 'future';
    if (/^(?:leave|travel|fly|depart)$/.test(lower) && /^(?:I|we)$/.test(before)) return 'future';
    // "Leaders of the bloc meet in Lima on Saturday"
    if (
      lower === 'meet' &&
      /^(?:in|at|on|again)$/.test(next) &&
      !/^(?:to|not|t|did)$/.test(before) &&
      isWeekday
    )
      return 'future';
    if (OPENING_PAIRS.has(`${lower} ${next.toLowerCase()}`)) return 'future';
    // "The two are to travel on Wednesday"
    const isToInfinitive = lower === 'to' && /^(?:is|are|agreed|ready|due|set)$/.test(before);
    // "the commitment of A and B to meet in Lima on 17 December"
    const isToMeet = step === 1 && lower === 'to' && MEETING.test(next);
    if (isToInfinitive || (isToMeet && isBefore(PLEDGE, words, at))) return 'future';
    // "was to meet him on Tuesday"
    if (lower === 'to' && /^(?:was|were)$/.test(before)) return 'planned';
    // "ahead of elections in May", "in the run-up to the vote"
    const isAhead =
      step === 1 &&
      ((lower === 'of' && before === 'ahead') ||
        (lower === 'to' && before === 'up' && words[at + 2] === 'run'));
    if (isAhead) return 'future';
    // "go to the polls on Sunday"
    if (lower === 'polls' && /^(?:go|goes|head|heads)$/.test(words[at + 3 * step] ?? '')) return 'future';
    // "an election was called for Oct. 28", "the inauguration, fixed for January 16"
    if (step === 1 && at <= 2 && /^(?:called|fixed)$/.test(lower) && next.toLowerCase() === 'for')
      return 'future';
    // "faces elections in August"
    if (
      step === 1 &&
      /^fac(?:es?|ing)$/.test(lower) &&
      words.slice(0, at).some((noun) => /^elections?$/.test(noun))
    )
      return 'future';
    // "instructs the council to meet in September"
    if (isToMeet && isBefore(TELLING, words, at)) return 'future';
    // "Tunisians vote on Sunday"
    if (/^(?:vote|elect)$/.test(lower) && /^\p{Lu}\p{L}+(?:s|ese)$/u.test(before)) return 'future';
    // "will be held", "to be signed"
    if (before.toLowerCase() === 'be') continue;
    if (PAST.has(lower) || (/[a-z]{2}ed$/.test(word) && !NO_PAST.test(word))) return 'past';
  }
  return 'unknown';
}
