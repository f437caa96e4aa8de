import type { Sentence, Token } from '../../analysis.js';
import type { Atom } from './atoms.js';
import {
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  PERSONAL_PRONOUNS,
  PLURAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from './closed-classes.js';
import { type VerbForm, verbForms } from './verb-forms.js';

export type WordClass =
  | 'noun'
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'preposition'
  | 'to'
  | 'coordinator'
  | 'relative'
  | 'subordinator'
  | 'auxiliary'
  | 'modal'
  | 'negation'
  | 'verb'
  | 'adverb'
  | 'mark';

/** A token with its class, and as a verb its lemma and form. */
export interface Word {
  readonly token: Token;
  readonly class: WordClass;
  readonly lemma?: string;
  readonly form?: VerbForm;
  readonly atom?: Atom;
}

const ING_NOUNS = new Set(
  (
    'meeting building hearing funding signing briefing warning ruling meaning training opening understanding trading shipping banking housing ' +
    'landing crossing shelling bombing killing gathering spending testing fighting holding finding being offering standing beginning'
  ).split(' '),
);
const PLAIN_NOUNS = new Set('talks sanctions minister ministers deals units'.split(' '));
const BARE_INFINITIVE = new Set(['help', 'make', 'let', 'see', 'hear', 'dare', 'watch']);

interface Context {
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly isTitleCase: boolean;
  readonly atomAt: (token: number) => Atom | undefined;
}

/** The classes of a sentence's words, read left to right from closed lists, verb forms and the neighbours. */
export function classifyWords(
  sentence: Sentence,
  tokens: readonly Token[],
  atoms: ReadonlyMap<number, Atom>,
): Word[] {
  const own = tokens.slice(sentence.firstToken, sentence.lastToken);
  const isTitleCase = isMostlyCapitalised(own);
  const words: Word[] = [];
  own.forEach((token, at) => {
    const atom = atoms.get(token.index);
    words.push(
      atom !== undefined && atom.kind !== 'pronoun'
        ? { token, class: 'noun', atom }
        : {
            ...classify(token, { words, tokens: own, at, isTitleCase, atomAt: (index) => atoms.get(index) }),
            ...(atom && { atom }),
          },
    );
  });
  return words;
}

function isMostlyCapitalised(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.text.length > 3 && /\p{L}/u.test(token.text));
  return words.length > 3 && words.filter((token) => token.isCapitalised).length > words.length * 0.6;
}

function classify(token: Token, context: Context): Word {
  const { lower } = token;
  const plain = (kind: WordClass): Word => ({ token, class: kind });
  if (lower === "'" && isPluralPossessive(token, context)) return plain('possessive');
  if (!/[\p{L}\p{N}$€£]/u.test(lower)) return plain(lower === '&' ? 'coordinator' : 'mark');
  if (lower === "'s") return plain(isContraction(context) ? 'auxiliary' : 'possessive');
  if (NEGATIONS.has(lower) && lower !== 'no')
    return plain(
      lower === 'longer' || context.tokens[context.at + 1]?.lower === 'only' ? 'adverb' : 'negation',
    );
  if (MODALS.has(lower) && isVerbal(token, context)) return plain('modal');
  if (BE.has(lower) || HAVE.has(lower) || DO.has(lower)) return auxiliary(token);
  if (lower === 'that') return plain(classOfThat(context));
  if (lower === 'to') return plain(opensInfinitive(context) ? 'to' : 'preposition');
  if (lower === 'so' || lower === 'both') return plain(lower === 'so' ? 'adverb' : 'determiner');
  if (RELATIVES.has(lower)) return plain('relative');
  if (PERSONAL_PRONOUNS.has(lower)) return plain('pronoun');
  if (lower === 'her') return plain(nextIsNominal(context) ? 'determiner' : 'pronoun');
  if (DETERMINERS.has(lower) && lower !== 'like') return plain('determiner');
  if (COORDINATORS.has(lower)) return plain('coordinator');
  if (ADVERBS.has(lower)) return plain(opensPhrase(context) ? 'noun' : 'adverb');
  if (PREPOSITIONS.has(lower)) return plain('preposition');
  if (SUBORDINATORS.has(lower)) return plain('subordinator');
  if (
    /ly$/.test(lower) &&
    lower.length > 4 &&
    !token.isCapitalised &&
    !/^(?:family|ally|supply|assembly|reply|italy|july|early|only)$/.test(lower)
  )
    return plain('adverb');
  return classifyOpen(token, context);
}

const auxiliary = (token: Token): Word => {
  const { lower } = token;
  const lemma = BE.has(lower) ? 'be' : HAVE.has(lower) ? 'have' : 'do';
  return {
    token,
    class: 'auxiliary',
    lemma,
    form: /ing$/.test(lower)
      ? 'ing'
      : lower === 'be'
        ? 'base'
        : /^(?:was|were|had|did|been)$/.test(lower)
          ? 'past'
          : 'third',
  };
};

/** "the two countries' cooperation": an apostrophe right behind an s, and a word after it. */
function isPluralPossessive(token: Token, { words, tokens, at }: Context): boolean {
  const [before, next] = [words[at - 1], tokens[at + 1]];
  return (
    before?.class === 'noun' &&
    before.token.end === token.start &&
    /s$/.test(before.token.lower) &&
    next !== undefined &&
    /^\p{L}/u.test(next.text) &&
    next.start > token.end
  );
}

/** Behind "the" or "his", "first" and "only" are adjectives. */
const opensPhrase = ({ words, at }: Context): boolean => {
  const before = words[at - 1]?.class;
  return before === 'determiner' || before === 'possessive';
};

const isContraction = ({ words, at }: Context): boolean => {
  const before = words[at - 1];
  return (
    before !== undefined &&
    (before.class === 'pronoun' || /^(?:that|there|what|who|it)$/.test(before.token.lower))
  );
};

/** "May" the month and "a will" are no modals. */
function isVerbal(token: Token, { words, at }: Context): boolean {
  if (token.lower === 'may' && token.isCapitalised && at > 0) return false;
  const before = words[at - 1]?.class;
  return before !== 'determiner' && before !== 'possessive';
}

function classOfThat({ words, tokens, at, atomAt }: Context): WordClass {
  const [before, next] = [words[at - 1], tokens[at + 1]];
  if (next === undefined) return 'pronoun';
  const isVerbNext =
    atomAt(next.index) === undefined &&
    (MODALS.has(next.lower) || BE.has(next.lower) || HAVE.has(next.lower) || hasFiniteForm(next.lower));
  if (before?.class === 'noun') return isVerbNext ? 'relative' : 'subordinator';
  if (before?.class === 'preposition') return 'determiner';
  return isVerbNext && before === undefined ? 'pronoun' : 'subordinator';
}

const hasFiniteForm = (lower: string): boolean => {
  const reading = verbForms.get(lower);
  return (
    reading !== undefined &&
    !reading.isAlsoNoun &&
    reading.forms.some((form) => form === 'third' || form === 'past')
  );
};

function opensInfinitive({ tokens, at, atomAt }: Context): boolean {
  let next = tokens[at + 1];
  if (next !== undefined && (ADVERBS.has(next.lower) || /ly$/.test(next.lower)))
    next = tokens[at + 2] ?? next;
  if (next === undefined || atomAt(next.index) !== undefined) return false;
  const object = tokens[next.index - (tokens[0]?.index ?? 0) + 1];
  const isUnlisted =
    !verbForms.has(next.lower) &&
    /^[a-z]{4,}$/.test(next.text) &&
    object !== undefined &&
    DETERMINERS.has(object.lower) &&
    !DETERMINERS.has(next.lower);
  return (
    isUnlisted ||
    next.lower === 'be' ||
    next.lower === 'have' ||
    next.lower === 'do' ||
    (!next.isCapitalised && (verbForms.get(next.lower)?.forms.includes('base') ?? false))
  );
}

function nextIsNominal({ tokens, at }: Context): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    /^[\p{L}\p{N}]/u.test(next.text) &&
    !PREPOSITIONS.has(next.lower) &&
    !BE.has(next.lower) &&
    next.lower !== 'to' &&
    !COORDINATORS.has(next.lower)
  );
}

/** A word of the open classes: a verb where form and neighbours allow it, else a noun (adjectives count as nouns). */
function classifyOpen(token: Token, context: Context): Word {
  const noun: Word = { token, class: 'noun' };
  const reading = verbForms.get(token.lower);
  if (reading === undefined && context.words.at(-1)?.class === 'to')
    return { token, class: 'verb', lemma: token.lower, form: 'base' };
  if (reading === undefined)
    return isUnlistedPast(token, context) ? { token, class: 'verb', lemma: token.lower, form: 'past' } : noun;
  if (PLAIN_NOUNS.has(token.lower)) return noun;
  if (token.isCapitalised && context.at > 0 && !context.isTitleCase) return noun;
  const form = readForm(reading.forms, reading.isAlsoNoun, token, context);
  return form === undefined ? noun : { token, class: 'verb', lemma: reading.lemma, form };
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
  if (kind === 'determiner' || kind === 'possessive') return undefined;
  if (forms.includes('ing')) return isGerund(token, before, context) ? 'ing' : undefined;
  if (kind === 'preposition') return undefined;
  if (kind === 'auxiliary') return isPast ? 'participle' : undefined;
  if (isPast && !forms.includes('base')) return isAdjective(before, context) ? undefined : 'past';
  if (forms.includes('third')) return isThird(isAlsoNoun, before, context) ? 'third' : undefined;
  if (isPast && before !== undefined && isSubjectLike(before)) return 'past';
  return isBase(isAlsoNoun, before, context) ? 'base' : undefined;
}

/** "proposing planned steps", "the first known journey". */
function isAdjective(before: Word | undefined, context: Context): boolean {
  if (before === undefined || !nextIsNominal(context)) return false;
  return (
    before.class === 'verb' ||
    (before.class === 'noun' &&
      /^(?:first|last|most|only|best|latest|second|third|so|other)$/.test(before.token.lower))
  );
}

function previousWord({ words }: Context): Word | undefined {
  return words.findLast((word) => word.class !== 'adverb' && word.class !== 'negation');
}

function takesBase(before: Word | undefined, { words }: Context): boolean {
  if (before === undefined) return false;
  if (before.class === 'to' || before.class === 'modal') return true;
  if (before.class === 'auxiliary') return before.lemma === 'do';
  if (before.class === 'verb') return BARE_INFINITIVE.has(before.lemma ?? '');
  // "to fight terrorism and ease disputes" is read by isBase; "will continue to meet" by `to`.
  return words.at(-1)?.class === 'negation' && before.class === 'subordinator';
}

function isGerund(token: Token, before: Word | undefined, { tokens, at, atomAt }: Context): boolean {
  if (before?.class === 'auxiliary') return true;
  if (!ING_NOUNS.has(token.lower)) return true;
  const next = tokens[at + 1];
  return (
    (before === undefined || before.class === 'mark' || before.class === 'preposition') &&
    next !== undefined &&
    atomAt(next.index) !== undefined
  );
}

/** "Russia and Iran support": two nouns with "and" between them. */
const isJoined = (words: readonly Word[]): boolean =>
  words.at(-1)?.class === 'noun' &&
  words.slice(-8, -1).some((word) => word.class === 'coordinator' && word.token.lower === 'and');

/** A name or pronoun; "Russian" before "forces" is an adjective, "Russians" is none. */
const isSubjectLike = ({ class: kind, atom, token }: Word): boolean =>
  kind === 'pronoun' ||
  kind === 'relative' ||
  (kind === 'noun' && atom !== undefined && (atom.kind !== 'demonym' || token.lower.endsWith('s')));

function isThird(isAlsoNoun: boolean, before: Word | undefined, { tokens, at }: Context): boolean {
  if (before === undefined || before.class === 'verb' || before.class === 'auxiliary') return false;
  if (!isAlsoNoun) return true;
  const next = tokens[at + 1];
  if (!isSubjectLike(before) || next === undefined) return false;
  return (
    /^[\p{L}"$]/u.test(next.text) &&
    !/^(?:of|and|or|have|has|had|is|are|was|were|will|would|in|between)$/.test(next.lower)
  );
}

function isBase(
  isAlsoNoun: boolean,
  before: Word | undefined,
  { words, tokens, at, atomAt }: Context,
): boolean {
  if (before === undefined) return false;
  const next = tokens[at + 1];
  const opensObject =
    next !== undefined &&
    (DETERMINERS.has(next.lower) || atomAt(next.index) !== undefined || next.lower === 'to');
  if (before.class === 'coordinator') {
    const governed = words.slice(-14).some((word) => word.class === 'to' || word.class === 'modal');
    return governed && (!isAlsoNoun || opensObject);
  }
  const isPlural =
    PLURAL_PRONOUNS.has(before.token.lower) ||
    before.class === 'relative' ||
    (before.class === 'noun' &&
      (/[^s]s$/.test(before.token.lower) ||
        (before.atom?.entityIds.length ?? 0) > 1 ||
        before.token.lower === 'people'));
  if ((isPlural || isJoined(words)) && (!isAlsoNoun || opensObject || before.class === 'pronoun'))
    return true;
  // "Other signatories to the treaty include Germany": a word that is no noun, with an object behind it.
  return before.class === 'noun' && !isAlsoNoun && opensObject;
}
