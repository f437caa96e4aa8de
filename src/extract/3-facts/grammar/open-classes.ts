import type { Token } from '../../analysis.js';
import { DETERMINERS, PLURAL_PRONOUNS, PREPOSITIONS } from './closed-classes.js';
import { ING_NOUNS, TAKES_GERUND } from './gerunds.data.js';
import { isBehindModalDay } from './modal-day.js';
import { type VerbForm, verbReadingOf } from './verb-forms.js';
import { type Context, nextIsNominal, type Word } from './word.js';

const INSTRUMENT =
  /^(?:contract|agreement|deal|pact|accord|treaty|arrangement|truce|memorandum|mou|ceasefire)$/;
const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+|new|further|other)$/;
const PLAIN_NOUNS = new Set('talks sanctions minister ministers deals units'.split(' '));
/** Adjectives by far more often than verbs: "free trade", "a close partnership"; verbs only behind "to" or a modal, or before "the". */
const ADJECTIVAL = new Set('free open clear secure complete close direct separate joint slow'.split(' '));
const ADJECTIVAL_ING = /^(?:working|opening|closing|inaugurating|launching)$/;
const HELD =
  /^(?:talks|discussions|meetings|negotiations|consultations|bilateral|separate|an?|the|its|his|her|their)$/;
const VISITED_NOUN =
  /^(?:visit|trip|lunch|luncheon|dinner|breakfast|meeting|session|group|level|ceremony|relation|relations|relationship)$/;
/** "The conference opens in Santiago": hardly ever nouns. */
const RARE_PLURALS = new Set(['opens', 'closes', 'holds', 'wraps', 'kicks']);
const BARE_INFINITIVE = new Set(['help', 'make', 'let', 'see', 'hear', 'dare', 'watch']);

/** A word of the open classes: a verb where form and neighbours allow it, else a noun (adjectives count as nouns). */
export function classifyOpen(token: Token, context: Context): Word {
  const noun: Word = { token, class: 'noun' };
  const reading = verbReadingOf(token);
  if (reading === null && context.words.at(-1)?.class === 'to')
    return { token, class: 'verb', lemma: token.lower, form: 'base' };
  if (reading === null)
    return isUnlistedPast(token, context) ? { token, class: 'verb', lemma: token.lower, form: 'past' } : noun;
  if (PLAIN_NOUNS.has(token.lower) || isPlainHere(token, context)) return noun;
  if (token.isCapitalised && context.at > 0 && !context.isTitleCase) return noun;
  const form = readForm(reading.forms, reading.isAlsoNoun, token, context);
  return form === undefined ? noun : { token, class: 'verb', lemma: reading.lemma, form };
}

/** "a preliminary deal to base missiles", "a China-Colombia free trade agreement": no verb where none is asked for. */
function isPlainHere({ lower }: Token, context: Context): boolean {
  const before = context.words.findLast((word) => word.class !== 'adverb' && word.class !== 'negation');
  if (before?.class === 'to' || before?.class === 'modal' || before?.lemma === 'do') return false;
  if (lower === 'deal') return before?.class !== 'pronoun';
  return ADJECTIVAL.has(lower) && !DETERMINERS.has(context.tokens[context.at + 1]?.lower ?? '');
}

/** A word in -ed that no table has, where a verb may stand. */
function isUnlistedPast(token: Token, context: Context): boolean {
  if (!/[a-z]{3}ed$/.test(token.lower) || token.isCapitalised || token.lower.includes('-')) return false;
  const kind = previousWord(context)?.class;
  if (kind === 'auxiliary' || kind === 'pronoun') return true;
  const opensObject = DETERMINERS.has(context.tokens[context.at + 1]?.lower ?? '');
  return (
    kind !== 'determiner' &&
    kind !== 'possessive' &&
    kind !== 'preposition' &&
    (opensObject || !nextIsNominal(context))
  );
}

function readForm(
  forms: readonly VerbForm[],
  isAlsoNoun: boolean,
  token: Token,
  context: Context,
): VerbForm | undefined {
  const before = previousWord(context);
  const kind = before?.class;
  if (forms.includes('base') && takesBase(before, context)) return 'base';
  const isPast = forms.includes('past') || forms.includes('participle');
  if (!isAlsoNoun && standsAlone(before, context)) return forms.find((form) => form !== 'ing');
  if (kind === 'determiner' || kind === 'possessive' || isOwner(before)) return undefined;
  if (forms.includes('ing')) return isGerund(token, before, context) ? 'ing' : undefined;
  if (kind === 'preposition') return undefined;
  if (kind === 'auxiliary') return isPast ? 'participle' : undefined;
  if (isPast && !forms.includes('base')) return isAdjective(before, context) ? undefined : 'past';
  if (
    token.lower === 'faces' &&
    /^(?:an?|the|elections?|trial|charges|re-election)$/.test(context.tokens[context.at + 1]?.lower ?? '')
  )
    return 'third';
  if (forms.includes('third'))
    return isThird(isAlsoNoun && !RARE_PLURALS.has(token.lower), before, context) ? 'third' : undefined;
  if (isPast && before !== undefined && (isSubjectLike(before) || isBehindAside(before, isAlsoNoun, context)))
    return 'past';
  return isBase(isAlsoNoun, before, context) ? 'base' : undefined;
}

/** "These include a protocol": the verb of what stands for a noun. */
const standsAlone = (before: Word | undefined, { tokens, at }: Context): boolean =>
  /^(?:these|those)$/.test(before?.token.lower ?? '') && DETERMINERS.has(tokens[at + 1]?.lower ?? '');

/** "along their disputed border": whose it is, by a pronoun that stands for them. */
const isOwner = (before: Word | undefined): boolean =>
  before?.atom !== undefined && /^(?:their|his|its)$/.test(before.token.lower);

/** "proposing planned steps", "the first known journey", "a new enhanced partnership". */
function isAdjective(before: Word | undefined, context: Context): boolean {
  if (before === undefined || !nextIsNominal(context)) return false;
  // "The documents signed included a pact": no adjective stands before an article.
  const opensObject = DETERMINERS.has(context.tokens[context.at + 1]?.lower ?? '');
  return (
    (before.class === 'verb' && !(isSignedBefore(before, context) && opensObject)) ||
    (before.class === 'noun' &&
      /^(?:first|last|most|only|best|latest|second|third|so|other|new|further|more|joint)$/.test(
        before.token.lower,
      ))
  );
}

/** "The pact signed includes": a participle behind its noun, before the verb of the sentence. */
const isSignedBefore = (before: Word | undefined, { words }: Context): boolean =>
  before?.class === 'verb' &&
  before === words.at(-1) &&
  (before.form === 'past' || before.form === 'participle') &&
  words.at(-2)?.class === 'noun' &&
  words.at(-2)?.atom === undefined;

function previousWord({ words }: Context): Word | undefined {
  return words.findLast((word) => word.class !== 'adverb' && word.class !== 'negation');
}

function takesBase(before: Word | undefined, { words }: Context): boolean {
  if (before === undefined) return false;
  if (before.class === 'to' || before.class === 'modal' || isBehindModalDay(words)) return true;
  if (before.class === 'auxiliary') return before.lemma === 'do';
  if (before.class === 'verb') return BARE_INFINITIVE.has(before.lemma ?? '');
  // "to fight terrorism and ease disputes" is read by isBase; "will continue to meet" by `to`.
  return words.at(-1)?.class === 'negation' && before.class === 'subordinator';
}

function isGerund(token: Token, before: Word | undefined, { tokens, at, atomAt }: Context): boolean {
  if (before?.class === 'auxiliary') return true;
  const next = tokens[at + 1];
  // "a production sharing contract", "the power sharing deal"
  if (
    before?.class === 'noun' &&
    before.atom === undefined &&
    INSTRUMENT.test(next?.lower.replace(/s$/, '') ?? '')
  )
    return false;
  // "two financing agreements"
  if (COUNTED.test(before?.token.lower ?? '') && INSTRUMENT.test((next?.lower ?? '').replace(/s$/, '')))
    return false;
  // "a working visit", "his visiting counterpart"
  const isInside =
    before?.class === 'noun' || before?.class === 'determiner' || before?.class === 'possessive';
  const isPersonNext =
    (next && atomAt(next.index))?.entityIds.some((id) => id.startsWith('person:')) === true;
  const opens = before?.token.lower === 'as' || /^(?:with|between|by|to|of)$/.test(before?.token.lower ?? '');
  if (
    token.lower === 'visiting' &&
    (opens ||
      before?.class === 'coordinator' ||
      before?.class === 'determiner' ||
      ((before === undefined || token.text === 'Visiting') && isPersonNext))
  )
    return next === undefined || !/^(?:\p{Lu}|foreign|prime|defen|president)/u.test(next.text);
  // "the managing director"
  if (token.lower === 'managing' && isInside && /^(?:director|partner|editor)$/.test(next?.lower ?? ''))
    return false;
  // "after holding talks", "and meeting Emmanuel Macron"
  if (token.lower === 'holding' && !isInside && HELD.test(next?.lower ?? '')) return true;
  if (token.lower === 'meeting' && before?.class === 'coordinator' && isPersonNext) return true;
  // "Meeting in Lima on Monday, A and B agreed"
  if (token.text === 'Meeting' && before === undefined && /^(?:in|on|at|with|for)$/.test(next?.lower ?? ''))
    return tokens.slice(at, at + 14).some(({ text }) => text === ',');
  // "after meeting at the ministry"
  if (token.lower === 'meeting' && /^(?:after|before)$/.test(before?.token.lower ?? ''))
    return /^(?:at|in|on|with|for)$/.test(next?.lower ?? '') || isPersonNext;
  if (isInside && ADJECTIVAL_ING.test(token.lower) && VISITED_NOUN.test(next?.lower ?? '')) return false;
  if (!ING_NOUNS.has(token.lower)) return true;
  // "denied signing a pact", "is considering signing security pacts"
  if (before?.class === 'verb' && TAKES_GERUND.has(before.lemma ?? ''))
    return (
      DETERMINERS.has(next?.lower ?? '') ||
      (!PREPOSITIONS.has(next?.lower ?? '') &&
        tokens.slice(at + 1, at + 4).some(({ lower }) => INSTRUMENT.test(lower.replace(/s$/, ''))))
    );
  return (
    (before === undefined || before.class === 'mark' || before.class === 'preposition') &&
    next !== undefined &&
    (atomAt(next.index) !== undefined ||
      (before !== undefined && /^(?:an?|the|its|their|his)$/.test(next.lower)))
  );
}

/** "Issoufou, 58, beat his rival": behind the comma that closes an aside. */
const isBehindAside = (before: Word, isAlsoNoun: boolean, { words, tokens, at }: Context): boolean =>
  /^(?:,|-{1,2}|[–—])$/.test(before.token.text) &&
  !isAlsoNoun &&
  words
    .slice(before.token.text === ',' ? -LONGEST_APPOSITION : -LONGEST_ASIDE, -1)
    .some(({ token }) => token.text === before.token.text) &&
  /^\p{L}/u.test(tokens[at + 1]?.text ?? '');

const LONGEST_ASIDE = 80;
const LONGEST_APPOSITION = 16;

/** "Russia and Iran support": two nouns with "and" between them. */
const isJoined = (words: readonly Word[]): boolean =>
  words.at(-1)?.class === 'noun' &&
  words.slice(-8, -1).some((word) => word.class === 'coordinator' && word.token.lower === 'and');

/** "India, Japan sign pact", "Sudan government, rebels sign", "Troops to leave as Peru, Chile sign": how a headline joins two; names and nouns with one comma. */
function isPairOfHeadline(all: readonly Word[]): boolean {
  const words = all.slice(1 + all.findLastIndex(({ token }) => /^(?:as|after|while)$/.test(token.lower)));
  const commas = words.filter(({ token }) => token.text === ',').length;
  return (
    commas === 1 &&
    words.length <= LONGEST_PAIR &&
    words[0]?.atom !== undefined &&
    words.every(({ token, class: kind }) => kind === 'noun' || token.text === ',')
  );
}
const LONGEST_PAIR = 7;
const CONCLUDING =
  /^(?:sign|ink|seal|reach|clinch|strike|agree|vow|pledge|conclude|finalize|finalise|extend|renew)$/;

/** "strike deal", "sign landmark border pacts": at the end of the few words behind a verb stands what it concludes. */
function leadsToInstrument(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at + 1, at + LONGEST_OBJECT);
  const head = words.findIndex(({ lower }) => INSTRUMENT.test(lower.replace(/s$/, '')));
  return (
    head >= 0 &&
    words.slice(0, head).every(({ lower, text }) => /^[\p{L}\d$€£'-]/u.test(text) && !PREPOSITIONS.has(lower))
  );
}
const LONGEST_OBJECT = 6;

/** A name or pronoun; "Russian" before "forces" is an adjective, "Russians" is none. */
const isSubjectLike = ({ class: kind, atom, token }: Word): boolean =>
  kind === 'pronoun' ||
  kind === 'relative' ||
  (kind === 'noun' && atom !== undefined && (atom.kind !== 'demonym' || token.lower.endsWith('s')));

/** "The president, Volodymyr Zelenskiy, travels to": a name and the comma that closes it. */
const isBehindName = (before: Word, { words }: Context): boolean =>
  before.token.text === ',' &&
  words.at(-2)?.atom?.entityIds.some((id) => id.startsWith('person:')) === true &&
  words.slice(-8, -2).some(({ token }) => token.text === ',');

function isThird(isAlsoNoun: boolean, before: Word | undefined, context: Context): boolean {
  const { tokens, at } = context;
  if (before === undefined || before.class === 'auxiliary') return false;
  if (before.class === 'verb') return !isAlsoNoun && isSignedBefore(before, context);
  if (!isAlsoNoun) return true;
  const next = tokens[at + 1];
  if (next === undefined || !(isSubjectLike(before) || isBehindName(before, context))) return false;
  return (
    /^[\p{L}"$]/u.test(next.text) &&
    !/^(?:of|and|or|have|has|had|is|are|was|were|will|would|in|between)$/.test(next.lower)
  );
}

/** What stands behind "meet" where no object does. */
const MET = /^(?:in|at|on|for|with|today|tomorrow|again|here|next|this)$/;

function isBase(isAlsoNoun: boolean, before: Word | undefined, context: Context): boolean {
  const { words, tokens, at, atomAt } = context;
  if (before === undefined) return false;
  const next = tokens[at + 1];
  // "Leaders of the bloc meet in Lima"
  if (before.class === 'noun' && tokens[at]?.lower === 'meet' && MET.test(next?.lower ?? '')) return true;
  const opensObject =
    next !== undefined &&
    (DETERMINERS.has(next.lower) || atomAt(next.index) !== undefined || next.lower === 'to');
  if (isSignedBefore(before, context) && !isAlsoNoun && opensObject) return true;
  if (before.class === 'coordinator') {
    const governed = words.slice(-24).some((word) => word.class === 'to' || word.class === 'modal');
    // "will be received by X and hold talks with Y"
    const isHeld = tokens[at]?.lower === 'hold' && HELD.test(next?.lower ?? '');
    return governed && (!isAlsoNoun || opensObject || isHeld);
  }
  const isPlural =
    PLURAL_PRONOUNS.has(before.token.lower) ||
    before.class === 'relative' ||
    (before.class === 'noun' &&
      (/[^s]s$/.test(before.token.lower) ||
        (before.atom?.entityIds.length ?? 0) > 1 ||
        before.token.lower === 'people'));
  // "Mauritanians vote on Saturday"
  const areNationals = before.atom?.kind === 'demonym' && /s$/.test(before.token.lower);
  if (areNationals && next !== undefined && !nextIsNominal({ words, tokens, at, atomAt, isTitleCase: false }))
    return true;
  const isConcluding = CONCLUDING.test(tokens[at]?.lower ?? '');
  if (isPairOfHeadline(words) && (isConcluding || !isAlsoNoun)) return true;
  // "Kenya and Ethiopia strike deal on power", "Rivals sign power-sharing pact"
  if (isConcluding && (isPlural || isJoined(words)) && leadsToInstrument(tokens, at)) return true;
  if ((isPlural || isJoined(words)) && (!isAlsoNoun || opensObject || before.class === 'pronoun'))
    return true;
  // "Other signatories to the treaty include Germany": a word that is no noun, with an object behind it.
  return before.class === 'noun' && !isAlsoNoun && opensObject;
}
