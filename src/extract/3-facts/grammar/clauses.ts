import type { Modality, Polarity } from '../../../domain/vocabularies.js';
import type { Chunk, NounPhrase, VerbGroup } from './chunks.js';
import type { Clause, ClauseDraft, PrepositionalPhrase } from './clause.js';
import { readObject, readPrepositions } from './complements.js';
import { sharesPassive } from './reduced.js';
import { findSubject } from './subjects.js';
import { isCommitted, isHearsay, isNear, isOnlyReady, isPurpose, modalityByNoun } from './unrealised.js';

const PLANNING = new Set(
  'plan schedule expect intend mean bill book prepare agree slate promise pledge vow aim commit decide set arrange instruct authorize authorise mandate'.split(
    ' ',
  ),
);
const WISHING = new Set([
  'rule out',
  ...'threaten want hope seek aspire try wish urge ask call demand propose offer invite tip consider warn suggest recommend refuse decline fail need require allow'.split(
    ' ',
  ),
]);
const REFUSING = new Set(['refuse', 'decline', 'fail', 'cancel', 'avoid', 'rule out', 'deny', 'skip']);
/** Behind what was said, "would" tells what is to come: "said she would visit". */
const REPORTING = new Set(
  'say announce tell confirm add report declare state note promise vow pledge agree reveal indicate expect decide disclose reiterate write inform assure hope'.split(
    ' ',
  ),
);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest', 'once']);

/** The clauses of a sentence in order of their verbs. */
export function readClauses(sentence: number, chunks: readonly Chunk[]): Clause[] {
  const drafts: ClauseDraft[] = [];
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'verb') return;
    drafts.push(readClause(sentence, chunks, at, drafts));
  });
  // "Speaking to journalists after meeting Erdogan, Putin said": participles that open a sentence take the subject behind them.
  const main = drafts.findIndex(({ clause }) => clause.verb.form !== 'ing' || clause.subject.length > 0);
  return drafts.map(({ clause }, at) => {
    const subject = at < main ? drafts[main]?.clause.subject : undefined;
    return subject === undefined ? clause : { ...clause, subject };
  });
}

function readClause(
  sentence: number,
  chunks: readonly Chunk[],
  at: number,
  drafts: readonly ClauseDraft[],
): ClauseDraft {
  const verb = chunks[at] as VerbGroup;
  const found = findSubject(chunks, at, drafts);
  const own = readObject(chunks, at);
  const isLeading = chunks[at + 1]?.kind === 'verb';
  // "talks, which they intend to hold": the noun before the relative is the object of the infinitive.
  const outer =
    verb.form === 'infinitive' && chunks[at - 1] === found.governor?.verb
      ? found.governor?.subject
      : found.subject;
  const object =
    own.phrases.length > 0 || isLeading ? own : { ...own, phrases: relativeObject(chunks, outer ?? []) };
  const behindVerb = readPrepositions(chunks, object.next);
  // "received in Cairo on Tuesday his counterpart"
  const isLate = own.phrases[0] !== undefined && chunks[at + 1] !== own.phrases[0];
  const before = isLate
    ? readPrepositions(chunks.slice(0, chunks.indexOf(own.phrases[0] as NounPhrase)), at + 1)
    : undefined;
  const prepositions = [
    ...(before?.found ?? []),
    ...behindVerb.found,
    ...relativePreposition(chunks, found.subject),
  ];
  const isPassive =
    verb.isPassive || found.isReduced || sharesPassive(chunks, at, found.subject, drafts.at(-1));
  const governor = found.governor?.clause;
  const last = lastToken(chunks, behindVerb.next, verb);
  const clause: Clause = {
    sentence,
    verb,
    lemma: verb.lemma,
    subject: found.subject,
    object: object.phrases,
    prepositions,
    isPassive,
    modality: readModality(chunks, at, { verb, governor, drafts }),
    polarity:
      isYetToCome(chunks, at) || isDenied(chunks, drafts.at(-1))
        ? 'denied'
        : readPolarity(verb, found.subject, governor),
    governor,
    first:
      found.subject[0] !== undefined && found.subject[0].first < verb.first
        ? found.subject[0].first
        : verb.first,
    last,
  };
  return { at, verb, subject: found.subject, object: object.phrases, isReduced: found.isReduced, clause };
}

/** "denied that he had signed it", "denied in Lima on Monday reports that he had": what stands behind the "that". */
function isDenied(chunks: readonly Chunk[], before: ClauseDraft | undefined): boolean {
  if (before?.verb.lemma !== 'deny' || before.clause.polarity === 'denied') return false;
  const behind = chunks.slice(before.at + 1, before.at + 8);
  const that = behind.findIndex((chunk) => chunk.kind === 'subordinator' && chunk.text === 'that');
  return (
    that >= 0 &&
    behind
      .slice(0, that)
      .every(
        (chunk) =>
          chunk.kind === 'preposition' ||
          chunk.kind === 'adverb' ||
          (chunk.kind === 'phrase' &&
            (chunk.isDate || TOLD.test(chunk.headLemma) || chunk.refs.some((id) => id.startsWith('place:')))),
      )
  );
}

/** What is told behind "that". */
const TOLD =
  /^(?:news|report|fact|claim|statement|announcement|hope|fear|belief|idea|view|suggestion|condition|assurance|warning|sign|signal|evidence|possibility|charge|allegation|speculation|rumour|rumor|doubt|concern|word|proposal|demand|call)$/;

/** "the summit, which he attended": the noun before the relative that stands before the subject. */
function relativeObject(chunks: readonly Chunk[], [subject]: readonly NounPhrase[]): readonly NounPhrase[] {
  const at = subject === undefined ? -1 : chunks.indexOf(subject);
  const word = chunks[at - 1];
  const before = chunks[at - 2];
  // "a deal that the two presidents sealed", but "the news that the two presidents met"
  const isThat =
    word?.kind === 'subordinator' &&
    word.text === 'that' &&
    before?.kind === 'phrase' &&
    !before.isDate &&
    !isBareName(before) &&
    !TOLD.test(before.headLemma);
  if (!isThat && (word?.kind !== 'relative' || !/^(?:which|that|whom)$/.test(word.text))) return [];
  const noun = chunks[chunks[at - 2]?.kind === 'mark' ? at - 3 : at - 2];
  return noun?.kind === 'phrase' ? [noun] : [];
}

/** "said in Berlin that Germany would help", "told Peru that it paid": a name alone is told no further by "that". */
const isBareName = ({ refs, words, isPronoun }: NounPhrase): boolean =>
  isPronoun ||
  (refs.length > 0 &&
    refs.every((id) => /^(?:person|place|country|org):/.test(id)) &&
    !/^(?:an?|the|this|that|these|those|its|his|her|their|our|every|no|any|some)$/.test(words[0] ?? ''));

/** "the premier, to whom she spoke": the preposition before the relative, with the noun before both. */
function relativePreposition(
  chunks: readonly Chunk[],
  [subject]: readonly NounPhrase[],
): PrepositionalPhrase[] {
  const at = subject === undefined ? -1 : chunks.indexOf(subject);
  const [preposition, word] = [chunks[at - 2], chunks[at - 1]];
  if (preposition?.kind !== 'preposition' || word?.kind !== 'relative') return [];
  const noun = chunks[chunks[at - 3]?.kind === 'mark' ? at - 4 : at - 3];
  return noun?.kind === 'phrase' ? [{ preposition: preposition.text, phrases: [noun] }] : [];
}

function lastToken(chunks: readonly Chunk[], next: number, verb: VerbGroup): number {
  return Math.max(verb.last, chunks[next - 1]?.last ?? verb.last);
}

interface Surroundings {
  readonly verb: VerbGroup;
  readonly governor: Clause | undefined;
  readonly drafts: readonly ClauseDraft[];
}

function readModality(
  chunks: readonly Chunk[],
  at: number,
  { verb, governor, drafts }: Surroundings,
): Modality {
  if (isConditional(chunks, at) || isNear(chunks, at)) return 'hypothetical';
  if (verb.form === 'ing' && isCommitted(chunks, at)) return 'planned';
  if (verb.modal === 'would' && (isReported(chunks, drafts) || isReportedBehind(chunks, at)))
    return 'planned';
  if (verb.modal !== undefined) return /^(?:will|shall|'ll)$/.test(verb.modal) ? 'planned' : 'hypothetical';
  if (isAskedFor(chunks, verb, drafts.at(-1))) return 'hypothetical';
  // "will take effect once both have ratified it", "will be signed when she visits Rome"
  const before = drafts.at(-1)?.clause.modality ?? 'actual';
  if (before !== 'actual' && isTimeless(verb, drafts) && opensTime(chunks, at)) return before;
  const ofNoun = modalityByNoun(chunks, at, governor);
  if (ofNoun !== undefined) return ofNoun;
  // "would address the conference and hold talks"
  const isShared = verb.isBase && chunks[at - 1]?.kind === 'coordinator';
  if (governor === undefined && isShared) return drafts.at(-1)?.clause.modality ?? 'actual';
  if (governor !== undefined && isHearsay(governor, verb)) return 'hypothetical';
  if (isPerfect(verb) && !PLANNING.has(governor?.lemma ?? '') && !WISHING.has(governor?.lemma ?? ''))
    return governor?.modality ?? 'actual';
  if (governor === undefined) return verb.form === 'infinitive' ? 'planned' : 'actual';
  if (verb.form !== 'infinitive') return governor.lemma === 'be' ? 'actual' : inherit(governor, verb);
  if (governor.modality === 'hypothetical') return 'hypothetical';
  // "had to be cancelled"
  if (governor.lemma === 'have') return governor.modality;
  if (isOnlyReady(governor)) return 'hypothetical';
  if (governor.lemma === 'be') return isErrand(governor, verb) ? governor.modality : 'planned';
  if (PLANNING.has(governor.lemma)) return 'planned';
  if (WISHING.has(governor.lemma)) return 'hypothetical';
  if (isPurpose(governor, verb)) return 'planned';
  return governor.modality;
}

/** "the first to have signed", "is said to have signed": done. */
const isPerfect = ({ form, isBase, isPassive, isProgressive, main, first }: VerbGroup): boolean =>
  form === 'infinitive' && !isBase && !isPassive && !isProgressive && main - first > 1;

/** "was in Paris to meet": behind a place the infinitive tells what for; "is due to meet", "is to meet" what will be. */
const isErrand = (governor: Clause, verb: VerbGroup): boolean =>
  governor.prepositions.length > 0 && governor.object.length === 0 && governor.last <= verb.first;

/** "The Kremlin said Putin would meet Kim": the verb before it is one of saying, and nothing makes it depend. */
const isReported = (chunks: readonly Chunk[], drafts: readonly ClauseDraft[]): boolean =>
  drafts.findLast(({ verb }) => REPORTING.has(verb.lemma))?.clause.polarity === 'affirmed' &&
  !chunks.some((chunk) => chunk.kind === 'subordinator' && CONDITIONS.has(chunk.text));

/** "Putin would meet Kim, the Kremlin said": outside quotation marks the verb of saying closes the sentence. */
function isReportedBehind(chunks: readonly Chunk[], at: number): boolean {
  const comma = chunks.findLastIndex((chunk) => chunk.kind === 'mark' && chunk.text === ',');
  const end = chunks.slice(comma + 1);
  const verb = end.find((chunk) => chunk.kind === 'verb');
  const isSaying = verb?.kind === 'verb' && verb.form === 'finite' && REPORTING.has(verb.lemma);
  const isPlain = end.every(({ kind }) => kind !== 'relative' && kind !== 'subordinator');
  const isOpen = chunks.some((chunk) =>
    chunk.kind === 'mark' ? chunk.text === '"' : chunk.kind === 'subordinator' && CONDITIONS.has(chunk.text),
  );
  return comma > at && isSaying && isPlain && !isOpen;
}

const ASKING = /^(?:suggest|propose|recommend|demand|urge|request|insist|ask)$/;

/** "suggested that the two countries conclude a pact": the bare verb behind the "that". */
function isAskedFor(chunks: readonly Chunk[], verb: VerbGroup, before: ClauseDraft | undefined): boolean {
  const that = chunks[(before?.at ?? chunks.length) + 1];
  return (
    verb.form === 'finite' &&
    verb.isBase &&
    before !== undefined &&
    ASKING.test(before.verb.lemma) &&
    !before.verb.isThird &&
    that?.kind === 'subordinator' &&
    that.text === 'that'
  );
}

const inherit = (governor: Clause, verb: VerbGroup): Modality =>
  verb.form === 'ing' && WISHING.has(governor.lemma) ? 'hypothetical' : governor.modality;

/** "if", "unless" or "whether" between the last mark and the verb. */
function isConditional(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 8); index -= 1) {
    const chunk = chunks[index];
    if (chunk === undefined || chunk.kind === 'verb' || (chunk.kind === 'mark' && chunk.text !== '"'))
      return false;
    if (chunk.kind === 'subordinator' && CONDITIONS.has(chunk.text)) return true;
  }
  return false;
}

/** "visits", "have ratified"; behind "would" also "visited". */
const isTimeless = (verb: VerbGroup, drafts: readonly ClauseDraft[]): boolean =>
  verb.form === 'finite' &&
  (verb.isThird || verb.isBase || verb.first !== verb.main || drafts.at(-1)?.verb.modal === 'would');

const TIME_OPENERS = /^(?:once|after|when|until|before)$/;

/** Whether nothing but its subject stands between "once", "after" or "when" and the verb, in the present or perfect. */
function opensTime(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 7); index -= 1) {
    const chunk = chunks[index];
    if (chunk === undefined || chunk.kind === 'verb' || chunk.kind === 'mark' || chunk.kind === 'relative')
      return false;
    if (chunk.kind !== 'phrase' && TIME_OPENERS.test(chunk.text)) return index < at - 1;
  }
  return false;
}

/** "have yet to ratify", "remains to be signed". */
const isYetToCome = (chunks: readonly Chunk[], at: number): boolean => {
  const [verb, before] = [chunks[at], chunks[at - 1]];
  if (verb?.kind !== 'verb' || verb.form !== 'infinitive') return false;
  return before?.kind === 'coordinator'
    ? before.text === 'yet'
    : before?.kind === 'verb' && before.lemma === 'remain';
};

function readPolarity(
  verb: VerbGroup,
  subject: readonly NounPhrase[],
  governor: Clause | undefined,
): Polarity {
  const isRefused =
    governor !== undefined && REFUSING.has(governor.lemma) && governor.polarity === 'affirmed';
  const isGovernorDenied = governor?.polarity === 'denied' && verb.form === 'infinitive';
  const hasNo = subject.some((phrase) => /^(?:no|neither|nobody)$/.test(phrase.words[0] ?? ''));
  return verb.isNegated !== (isRefused || isGovernorDenied || hasNo) ? 'denied' : 'affirmed';
}
