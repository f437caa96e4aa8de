import type { Chunk, NounPhrase, VerbGroup } from './chunks.js';
import type { ClauseDraft } from './clause.js';
import { isOfficeWord } from './office-words.js';

const CLAUSE_OPENERS = new Set(['after', 'before', 'since', 'until', 'as', 'than', 'like', 'that']);
const INTRANSITIVE = new Set(
  `meet arrive agree speak talk come go say tell add visit travel begin start become vote happen occur win lose emerge rise fall remain appear respond reply fly
  leave stay return resign quit discuss claim deny insist warn argue note acknowledge believe think know hope want seek refuse decline threaten vow pledge promise gather assemble convene protest rally march demonstrate cooperate
  collapse end expire lapse falter die work live serve fail succeed flee walk last head`.split(/\s+/),
);
/** So many chunks back a subject is sought. */
export const MAX_WALK = 60;
const LONGEST_CHAIN = 12;

export const isComma = (chunk: Chunk | undefined): boolean => chunk?.kind === 'mark' && chunk.text === ',';
export const isAnd = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'coordinator' && /^(?:and|&|or)$/.test(chunk.text);

/** "A memorandum on a railway linking two seas will be signed": past the participle, which no comma parts from its noun, to that noun. */
export function pastParticiple(
  chunks: readonly Chunk[],
  left: number,
  verb: VerbGroup,
  { at, verb: participle }: ClauseDraft,
): NounPhrase | undefined {
  if (participle.form !== 'ing' || verb.first === verb.main || verb.form !== 'finite') return undefined;
  const noun = chunks[at - 1];
  if (noun?.kind !== 'phrase' || noun.isDate || noun.refs.length > 0) return undefined;
  const isInside = chunks
    .slice(at + 1, left)
    .every((chunk) => chunk.kind === 'phrase' || chunk.kind === 'preposition' || isAnd(chunk));
  const first = chunks[chainStart(chunks, at - 1)];
  return isInside && first?.kind === 'phrase' ? first : undefined;
}

/** What is agreed and does not agree: "the statement agreed this week with London". */
const AGREED =
  /^(?:deal|agreement|pact|accord|statement|term|plan|truce|ceasefire|cease-fire|text|roadmap|framework|measure|package|date|price|document|step|compromise|formula|schedule|timetable)$/;

/** What is done to texts. */
const TEXT_VERBS = new Set(
  'sign initial ink ratify conclude renew terminate abrogate finalize finalise'.split(' '),
);
/** What two or more sign. */
export const TEXT =
  /^(?:agreement|accord|pact|treaty|deal|memorandum|mou|protocol|convention|contract|declaration|charter|arrangement|document|statement|addendum|framework|communiqu[eé])$/;

/** "a memorandum with Mali on radar, which was signed in May": index of the text in the chain that ends at `at`, where the verb is of what is done to texts. */
export function textSigned(chunks: readonly Chunk[], at: number, { lemma }: VerbGroup): number | undefined {
  if (!TEXT_VERBS.has(lemma)) return undefined;
  for (let index = at; index >= Math.max(0, at - LONGEST_CHAIN); index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind === 'phrase' && TEXT.test(chunk.headLemma)) return index;
    if (chunk?.kind !== 'phrase' && chunk?.kind !== 'preposition' && !isAnd(chunk)) return undefined;
  }
  return undefined;
}

/** "talks held in Astana", "an agreement signed by Turkey": a bare participle before a preposition or date. */
export function isReducedPassive(chunks: readonly Chunk[], left: number, verb: VerbGroup): boolean {
  const noun = chunks[left];
  const behind = chunks[chunks.indexOf(verb) + 1];
  const isBy = behind?.kind === 'preposition' && behind.text === 'by';
  const isAgreed = verb.lemma === 'agree' && noun?.kind === 'phrase' && AGREED.test(noun.headLemma);
  if (verb.form !== 'finite' || verb.first !== verb.main || verb.isThird || verb.isPastOnly) return false;
  if (INTRANSITIVE.has(verb.lemma) && !isAgreed && !isBy) return false;
  if (!isBy && opensContactClause(chunks, left)) return false;
  // "Brazil's minister signed with his counterpart": nobody signs people.
  if (!isBy && TEXT_VERBS.has(verb.lemma) && noun?.kind === 'phrase' && isOfficeWord(noun.headLemma))
    return false;
  const position = chunks.indexOf(verb);
  const isDayNext = /^(?:yesterday|today|here|earlier)$/.test(
    (chunks[position + 1] as { text?: string })?.text ?? '',
  );
  const next = chunks[position + (isDayNext ? 2 : 1)];
  const isBare =
    next?.kind === 'preposition' ||
    (next?.kind === 'phrase' && next.isDate) ||
    // "The documents signed were"
    (next?.kind === 'verb' && next.form === 'finite') ||
    // "The agreement, initialled yesterday, will"
    (isDayNext && next?.kind === 'mark');
  const nearest = chunks[left] as NounPhrase;
  // "a protocol on the export of nuts to China signed by the ministers": whoever stands before it signs nothing by anybody.
  const agent = chunks[position + 2];
  if (
    isBy &&
    agent?.kind === 'phrase' &&
    !agent.isDate &&
    TEXT_VERBS.has(verb.lemma) &&
    textSigned(chunks, left, verb) !== undefined
  )
    return true;
  return isBare && !nearest.isPronoun && !nearest.refs.some((id) => /^(?:person|country|org):/.test(id));
}

/** "a treaty that the two ministers signed in May", "the accord which the two concluded": the noun does it. */
function opensContactClause(chunks: readonly Chunk[], at: number): boolean {
  const [noun, word] = [chunks[chunks[at - 2]?.kind === 'mark' ? at - 3 : at - 2], chunks[at - 1]];
  const isOpener =
    (word?.kind === 'subordinator' && word.text === 'that') ||
    (word?.kind === 'relative' && /^(?:which|that|whom)$/.test(word.text));
  return isOpener && noun?.kind === 'phrase';
}

/** A bare participle behind "the Treaty of Amity,". */
export function isReducedBehind(chunks: readonly Chunk[], comma: number, verb: VerbGroup): boolean {
  const start = nounOfAside(chunks, comma, verb);
  const noun = chunks[start];
  return (
    noun?.kind === 'phrase' && !noun.isDate && noun.refs.length === 0 && isReducedPassive(chunks, start, verb)
  );
}

/** "the agreement between Colombia and Costa Rica, signed in May": index of the noun that the names belong to; "press ahead with the accord, signed in May": of the text. */
export function nounOfAside(chunks: readonly Chunk[], comma: number, verb: VerbGroup): number {
  const owner = ownerOfTail(chunks, comma - 1);
  const noun = chunks[owner];
  return noun?.kind === 'phrase' && TEXT.test(noun.headLemma)
    ? owner
    : (textSigned(chunks, comma - 1, verb) ?? owner);
}

/** "the Treaty of Amity", "the pact between A and B": the noun that such a tail belongs to; not over "to", which as often opens another noun. */
export function ownerOfTail(chunks: readonly Chunk[], at: number): number {
  let index = listStart(chunks, at);
  while (
    chunks[index - 2]?.kind === 'phrase' &&
    chunks[index - 1]?.kind === 'preposition' &&
    /^(?:of|on|between|among|with|for|against|in)$/.test((chunks[index - 1] as { text: string }).text)
  )
    index -= 2;
  return isGerundObject(chunks, index) ? ownerOfTail(chunks, index - 3) : index;
}

/** "protocols on establishing ties": the ties belong to the verb, and the verb to the protocols. */
const isGerundObject = (chunks: readonly Chunk[], at: number): boolean => {
  const verb = chunks[at - 1];
  return (
    verb?.kind === 'verb' &&
    verb.form === 'ing' &&
    chunks[at - 2]?.kind === 'preposition' &&
    /^(?:on|for|of)$/.test((chunks[at - 2] as { text: string }).text) &&
    chunks[at - 3]?.kind === 'phrase'
  );
};

/** From the last of "between A, B and C" to its first, where a preposition stands before it. */
function listStart(chunks: readonly Chunk[], at: number): number {
  let index = at;
  while (
    (isAnd(chunks[index - 1]) || isComma(chunks[index - 1])) &&
    chunks[index - 2]?.kind === 'phrase' &&
    index > at - MAX_WALK
  )
    index -= 2;
  return chunks[index - 1]?.kind === 'preposition' ? index : at;
}

/** From the last phrase of "the lifting of the sanctions under the deal" to its first. */
export function chainStart(chunks: readonly Chunk[], at: number): number {
  let index = at;
  // "a reference to the bloc, whose envoy X is due": X opens a clause of its own.
  const last = chunks[at];
  if (last?.kind === 'phrase' && last.words.includes('whose')) return at;
  while (chunks[index - 1]?.kind === 'preposition' && chunks[index - 2]?.kind === 'phrase') {
    const preposition = chunks[index - 1] as { text: string };
    if (CLAUSE_OPENERS.has(preposition.text) || (chunks[index - 2] as NounPhrase).isDate) break;
    index -= 2;
  }
  return index;
}

/** "Moon Jae-in, elected president in May, said": a bare participle behind a name and the first comma of its clause. */
export function opensAside(chunks: readonly Chunk[], comma: number, verb: VerbGroup): boolean {
  const noun = chunks[comma - 1];
  const isBare =
    verb.form === 'finite' &&
    verb.first === verb.main &&
    !verb.isThird &&
    !verb.isBase &&
    !INTRANSITIVE.has(verb.lemma);
  if (!isBare || noun?.kind !== 'phrase' || noun.refs.length === 0 || noun.isPronoun) return false;
  let index = chainStart(chunks, comma - 1);
  while (isAnd(chunks[index - 1]) && chunks[index - 2]?.kind === 'phrase')
    index = chainStart(chunks, index - 2);
  const before = chunks[index - 1];
  return (
    before === undefined ||
    (before.kind !== 'mark' && before.kind !== 'verb' && before.kind !== 'preposition')
  );
}

/** "The ceremony was held on Monday, attended by X": a bare participle right before "by". */
export function isDoneBy(chunks: readonly Chunk[], verb: VerbGroup): boolean {
  const next = chunks[chunks.indexOf(verb) + 1];
  return (
    verb.form === 'finite' &&
    verb.first === verb.main &&
    !verb.isThird &&
    !verb.isBase &&
    !INTRANSITIVE.has(verb.lemma) &&
    next?.kind === 'preposition' &&
    next.text === 'by'
  );
}

/** "protocols on establishing ties, signed in Zurich, were": a bare participle opens the aside. */
export const isReducedAside = (chunks: readonly Chunk[], at: number): boolean => {
  const verb = chunks[at];
  return (
    verb?.kind === 'verb' &&
    verb.form === 'finite' &&
    verb.first === verb.main &&
    chunks[at + 1]?.kind === 'preposition'
  );
};

/** What is done to texts and occasions, and seldom without an object. */
const DONE_TO_THINGS =
  /^(?:sign|initial|ink|ratify|conclude|finali[sz]e|approve|adopt|endorse|announce|publish|unveil|present|submit|deposit|deliver|launch|hold|host|attend|witness|broker|mediate|negotiate|draft|exchange|amend|reject|veto|suspend|cancel|revoke|terminate|renew)$/;

/** "was brokered by A and signed by B", "were initialled in May and approved on Monday": a bare participle behind "and" goes on with the auxiliary of the clause before it. */
export function sharesPassive(
  chunks: readonly Chunk[],
  at: number,
  subject: readonly NounPhrase[],
  before: ClauseDraft | undefined,
): boolean {
  const verb = chunks[at];
  const isBare =
    verb?.kind === 'verb' &&
    verb.form === 'finite' &&
    verb.first === verb.main &&
    !verb.isThird &&
    !verb.isPastOnly;
  const joint = chunks[chunks[at - 1]?.kind === 'adverb' ? at - 2 : at - 1];
  if (!isBare || !isAnd(joint) || before?.verb.isPassive !== true || before.subject[0] !== subject[0])
    return false;
  if (isDoneBy(chunks, verb)) return true;
  const next = chunks[chunks[at + 1]?.kind === 'adverb' ? at + 2 : at + 1];
  const hasObject = next?.kind === 'phrase' && !next.isDate;
  const isThing = subject.every(
    ({ refs, isPronoun, head }) =>
      (!isPronoun || head === 'it') && !refs.some((id) => /^(?:person|country|org):/.test(id)),
  );
  return isThing && !hasObject && DONE_TO_THINGS.test(verb.lemma);
}

/** The last clause whose verb is finite and no participle behind its noun. */
export const mainOf = (drafts: readonly ClauseDraft[]): ClauseDraft | undefined =>
  drafts.findLast((draft) => draft.verb.form === 'finite' && !draft.isReduced);

/**
 * "Talks between Sudan and South Sudan aimed at setting up a zone have ended": past participles and infinitives that no comma parts from their
 * noun, to that noun. Only for the first verb of its own in a sentence, and only where it shows by an auxiliary or its form that it is one.
 */
export function pastModifiers(
  chunks: readonly Chunk[],
  left: number,
  verb: VerbGroup,
  drafts: readonly ClauseDraft[],
): readonly NounPhrase[] | undefined {
  const [first] = drafts;
  const isPlain = verb.isThird || verb.isPastOnly;
  const isMain = verb.form === 'finite' && (verb.first !== verb.main || isPlain);
  if (!isMain || first === undefined || !first.isReduced || first.subject.length === 0) return undefined;
  if (mainOf(drafts) !== undefined) return undefined;
  const isUnbroken = chunks.slice(first.at, left).every(({ kind }) => kind !== 'mark' && kind !== 'relative');
  // "In talks held in Rome Italy took the lead": a name of its own before the verb.
  const isOwn = chunks
    .slice(first.at + 1, left + 1)
    .some((chunk, at, all) => chunk.kind === 'phrase' && !chunk.isDate && all[at - 1]?.kind === 'phrase');
  return isUnbroken && !(isPlain && isOwn) ? first.subject : undefined;
}
