import type { Span } from '../../domain/extraction.js';

/** Which way from the article a date without a year or a bare weekday lies; `planned` of what was to happen, and may lie either way. */
export type Tense = 'past' | 'future' | 'planned' | 'unknown';

const FUTURE = new Set(
  'will shall would scheduled due expected slated upcoming forthcoming plans planned planning hopes hope aims set intends must coming'.split(
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
const OPENING_PAIRS = new Set(['takes office', 'takes effect', 'takes place', 'enters into']);
const SCHEDULED = /^(?:scheduled|due|expected|slated|planned|set|supposed|meant|hoping|hoped|intended)$/;
const WAS = /^(?:was|were|had|been)$/;
const PAST = new Set(
  (
    'said told was were had did met held made took came went gave saw began left spoke wrote sent won lost became got put ran ' +
    'fell rose stood sat struck shot broke brought found led sought signed called has have'
  ).split(' '),
);
const NO_PAST = /^(?:pro|ex|suc)ceed$|^(?:in)?deed$|^(?:need|speed)$/;
const PLEDGE = /^(?:commitment|decision|intention|plan|promise|pledge|readiness)$/;
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
  const earlier = nearestTense(before);
  return earlier === 'unknown' ? nearestTense(after) : earlier;
}

function nearestTense(words: readonly string[]): Tense {
  for (const [at, word] of words.entries()) {
    if (/^[;:"]$/.test(word)) return 'unknown';
    const lower = word.toLowerCase();
    // "had been expected in August", "had hoped to sign on Friday"
    if (SCHEDULED.test(lower) && WAS.test(words[at + 1]?.toLowerCase() ?? '')) return 'planned';
    // "the heads of state"
    const isNoun = lower === 'heads' && words[at - 1] === 'of';
    if (FUTURE.has(lower) || (OPENING.has(lower) && !isNoun) || lower.endsWith("'ll")) return 'future';
    // "when he meets X on Tuesday"; a caption may say so of what was
    if (/^(?:meets|visits|receives|attends)$/.test(lower) && /^(?:s?he|who)$/.test(words[at + 1] ?? ''))
      return 'future';
    if (OPENING_PAIRS.has(`${lower} ${words[at - 1]?.toLowerCase()}`)) return 'future';
    const isToInfinitive = lower === 'to' && /^(?:is|are|agreed|ready|due|set)$/.test(words[at + 1] ?? '');
    // "On Wednesday the two are to travel"
    const isAheadOfDate = lower === 'to' && /^(?:is|are)$/.test(words[at - 1] ?? '');
    // "the commitment of A and B to meet in Lima on 17 December"
    const isPledged =
      lower === 'to' &&
      MEETING.test(words[at - 1] ?? '') &&
      words.slice(at + 1, at + 10).some((noun) => PLEDGE.test(noun));
    if (isToInfinitive || isAheadOfDate || isPledged) return 'future';
    // "was to meet him on Tuesday"
    if (lower === 'to' && /^(?:was|were)$/.test(words[at + 1] ?? '')) return 'planned';
    // "ahead of elections in May", "in the run-up to the vote"
    const isAhead =
      (lower === 'of' && words[at + 1] === 'ahead') ||
      (lower === 'to' && words[at + 1] === 'up' && words[at + 2] === 'run');
    if (isAhead) return 'future';
    // "go to the polls on Sunday"
    if (lower === 'polls' && /^(?:go|goes|head|heads)$/.test(words[at + 3] ?? '')) return 'future';
    // "an election was called for Oct. 28"
    if (lower === 'called' && words[at - 1]?.toLowerCase() === 'for') return 'future';
    // "Tunisians vote on Sunday"
    if (/^(?:vote|elect)$/.test(lower) && /^\p{Lu}\p{L}+(?:s|ese)$/u.test(words[at + 1] ?? ''))
      return 'future';
    // "will be held", "to be signed"
    if (words[at + 1]?.toLowerCase() === 'be') continue;
    if (PAST.has(lower) || (/[a-z]{2}ed$/.test(word) && !NO_PAST.test(word))) return 'past';
  }
  return 'unknown';
}
