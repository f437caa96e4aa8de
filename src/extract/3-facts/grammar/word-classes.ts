import { rememberByWord } from '../../../text/word-forms.js';
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
  NUMBER_WORDS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from './closed-classes.js';
import { isAddress } from './forms-of-address.js';
import { classifyOpen } from './open-classes.js';
import { verbForms } from './verb-forms.js';
import { type Context, nextIsNominal, type Word, type WordClass } from './word.js';

/** The classes of a sentence's words, read left to right from closed lists, verb forms and the neighbours. */
export function classifyWords(
  sentence: Sentence,
  tokens: readonly Token[],
  atoms: ReadonlyMap<number, Atom>,
): Word[] {
  const own = tokens.slice(sentence.firstToken, sentence.lastToken);
  const isTitleCase = isMostlyCapitalised(own);
  const atomAt = (index: number): Atom | undefined => atoms.get(index);
  const words: Word[] = [];
  own.forEach((token, at) => {
    const atom = atoms.get(token.index);
    if (atom !== undefined && atom.kind !== 'pronoun') words.push({ token, class: 'noun', atom });
    else {
      const word = classify(token, { words, tokens: own, at, isTitleCase, atomAt });
      words.push(atom === undefined ? word : { atom, ...word });
    }
  });
  return words;
}

const hasLetter = rememberByWord((lower) => /\p{L}/u.test(lower));

/** A headline in capitals; a sentence that a full stop ends only names much. */
function isMostlyCapitalised(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.text === '.') return false;
  let [long, capital] = [0, 0];
  for (const token of tokens) {
    if (token.text.length <= 3 || !hasLetter(token)) continue;
    long += 1;
    if (token.isCapitalised) capital += 1;
  }
  return long > 3 && capital > long * 0.6;
}

/** Words of closed lists whose class their neighbours decide. */
const SHIFTING: ReadonlySet<string> = new Set([
  ..."' 's that to so both her each last since".split(' '),
  ...NEGATIONS,
  ...[MODALS, BE, HAVE, DO, ADVERBS].flatMap((list) => [...list]),
]);
const NO_ADVERB =
  /^(?:family|ally|supply|assembly|reply|rally|tally|bully|monopoly|anomaly|italy|july|early|only)$/;

/** The class that a word has everywhere; "open" for a verb or a noun, "shifting" where the neighbours or a capital tell. */
const fixedClass = rememberByWord((lower): WordClass | 'open' | 'shifting' => {
  if (SHIFTING.has(lower)) return 'shifting';
  if (!/[\p{L}\p{N}$€£]/u.test(lower)) return lower === '&' ? 'coordinator' : 'mark';
  if (RELATIVES.has(lower)) return 'relative';
  if (PERSONAL_PRONOUNS.has(lower)) return 'pronoun';
  if (DETERMINERS.has(lower) && lower !== 'like') return 'determiner';
  if (COORDINATORS.has(lower)) return 'coordinator';
  if (PREPOSITIONS.has(lower)) return 'preposition';
  if (SUBORDINATORS.has(lower)) return 'subordinator';
  return lower.endsWith('ly') && lower.length > 4 && !NO_ADVERB.test(lower) ? 'shifting' : 'open';
});

/** "arrived in Lima late on Monday": before a preposition or day, behind a name. */
const isLateOn = ({ lower }: Token, { words, tokens, at }: Context): boolean =>
  (lower === 'late' || lower === 'early') &&
  words.at(-1)?.atom !== undefined &&
  /^(?:on|in|last|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(tokens[at + 1]?.lower ?? '');

const isPartOfSign = ({ text, end }: Token, { tokens, at }: Context): boolean => {
  const next = tokens[at + 1];
  return next?.text === '$' && /^\p{Lu}{1,3}$/u.test(text) && (next.start === end || text === 'US');
};

/** "more than 20 documents": the words before a number are part of its phrase. */
function isPartOfCount({ lower }: Token, { tokens, at }: Context): boolean {
  const than = /^(?:more|fewer|less)$/.test(lower) ? at + 1 : at;
  const isThan =
    tokens[than]?.lower === 'than' && /^(?:more|fewer|less)$/.test(tokens[than - 1]?.lower ?? '');
  const count = tokens[than + 1]?.lower ?? '';
  return isThan && (/^\d/.test(count) || NUMBER_WORDS.has(count)) && /^(?:than|more|fewer|less)$/.test(lower);
}

/** "signed around 20 agreements", "signed over a dozen pacts": before a count behind a verb, no preposition. */
const isBeforeCount = ({ lower }: Token, { words, tokens, at }: Context): boolean => {
  const count = tokens[/^an?$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1]?.lower ?? '';
  return (
    /^(?:around|over)$/.test(lower) &&
    words.at(-1)?.class === 'verb' &&
    (/^\d{1,3}$/.test(count) || NUMBER_WORDS.has(count) || count === 'dozen')
  );
};

function classify(token: Token, context: Context): Word {
  const fixed = fixedClass(token);
  // "a US$2 billion contract", "an A$20m deal": no pronoun and no article.
  if (isPartOfSign(token, context)) return { token, class: 'noun' };
  if (isAddress(token, context)) return { token, class: 'determiner' };
  const turned = mayTurn(token) ? classifyTurned(token, context) : undefined;
  if (turned !== undefined) return turned;
  if (fixed === 'open') return classifyOpen(token, context);
  return fixed === 'shifting' ? classifyShifting(token, context) : { token, class: fixed };
}

/** Words of every class that some neighbours make something else. */
const mayTurn = rememberByWord((lower) =>
  /^(?:around|over|more|fewer|less|than|late|early|own|following)$/.test(lower),
);

function classifyTurned(token: Token, context: Context): Word | undefined {
  const { lower } = token;
  const before = context.words.at(-1);
  const isAfterFact = before?.class === 'noun' || before?.class === 'verb';
  // "signed a deal late Tuesday"
  const isLate = /^(?:late|early)$/.test(lower) && isAfterFact && isWeekdayNext(context);
  if (isLate || isLateOn(token, context) || isBeforeCount(token, context)) return { token, class: 'adverb' };
  // "whose own 2000 agreement", "the following instruments"
  const isNoun =
    isPartOfCount(token, context) ||
    (lower === 'own' && before?.token.lower === 'whose') ||
    (lower === 'following' && before?.class === 'determiner' && nextIsNominal(context));
  return isNoun ? { token, class: 'noun' } : undefined;
}

const isWeekdayNext = ({ tokens, at }: Context): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[at + 1]?.lower ?? '');

function classifyShifting(token: Token, context: Context): Word {
  const { lower } = token;
  const plain = (kind: WordClass): Word => ({ token, class: kind });
  if (lower === "'") return plain(isPluralPossessive(token, context) ? 'possessive' : 'mark');
  if (lower === "'s") return plain(isContraction(context) ? 'auxiliary' : 'possessive');
  // "no longer rules out"
  if (lower === 'no')
    return plain(context.tokens[context.at + 1]?.lower === 'longer' ? 'negation' : 'determiner');
  if (NEGATIONS.has(lower))
    return plain(
      lower === 'longer' || context.tokens[context.at + 1]?.lower === 'only' ? 'adverb' : 'negation',
    );
  if (MODALS.has(lower)) return isVerbal(token, context) ? plain('modal') : classifyOpen(token, context);
  if (BE.has(lower) || HAVE.has(lower) || DO.has(lower)) return auxiliary(token);
  if (lower === 'that') return plain(classOfThat(context));
  if (lower === 'to') return plain(opensInfinitive(context) ? 'to' : 'preposition');
  if (lower === 'so' || lower === 'both') return plain(lower === 'so' ? 'adverb' : 'determiner');
  if (lower === 'her') return plain(nextIsNominal(context) ? 'determiner' : 'pronoun');
  if ((lower === 'each' || lower === 'last') && isFloating(context)) return plain('adverb');
  if (lower === 'each') return plain('determiner');
  // "has since left"
  if (lower === 'since') return plain(context.words.at(-1)?.class === 'auxiliary' ? 'adverb' : 'preposition');
  if (lower === 'about') return plain(isAbout(context) ? 'preposition' : 'adverb');
  // "today's agreement"
  if (/^(?:today|yesterday|tomorrow|tonight)$/.test(lower) && context.tokens[context.at + 1]?.lower === "'s")
    return plain('noun');
  if (ADVERBS.has(lower)) return plain(opensPhrase(context) ? 'noun' : 'adverb');
  return lower === 'last' || token.isCapitalised ? classifyOpen(token, context) : plain('adverb');
}

const COUNT =
  /^(?:[\d$€£].*|dozen|hundred|thousand|million|billion|half|third|quarter|hours?|days?|weeks?|months?|years?|minutes?)$/;

/** "talks about aircraft"; not "about 30", "about an hour", "about to leave". */
function isAbout({ tokens, at }: Context): boolean {
  const [next, after] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  if (/^(?:to|$)/.test(next) || COUNT.test(next) || NUMBER_WORDS.has(next) || !/^[\p{L}"']/u.test(next))
    return false;
  return !(/^an?$/.test(next) && COUNT.test(after));
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
  const before = words[at - 1];
  // "Their" may stand for a group and be its atom.
  return (
    before?.class === 'determiner' ||
    before?.class === 'possessive' ||
    (before?.atom !== undefined && before.token.lower === 'their')
  );
};

/** "were each received", "each met", "A and B last met": no noun follows. */
function isFloating({ words, tokens, at }: Context): boolean {
  const next = verbForms.get(tokens[at + 1]?.lower ?? '');
  const before = words[at - 1];
  // "re-elected in May, last visited"
  const isBehindAside = before?.token.text === ',' && tokens[at]?.lower === 'last';
  return (
    (before?.class === 'auxiliary' || before?.class === 'noun' || isBehindAside) &&
    next !== undefined &&
    (!next.isAlsoNoun || /ed$/.test(tokens[at + 1]?.lower ?? '')) &&
    next.forms.some((form) => form === 'past' || form === 'participle')
  );
}

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
  const { forms = [], isAlsoNoun = false } = verbForms.get(lower) ?? {};
  // "a mission that visited": no noun has that form.
  return forms.some((form) => form === 'third' || form === 'past') && (!isAlsoNoun || lower.endsWith('ed'));
};

function opensInfinitive({ tokens, at, atomAt }: Context): boolean {
  let next = tokens[at + 1];
  if (next !== undefined && !verbForms.has(next.lower) && (ADVERBS.has(next.lower) || /ly$/.test(next.lower)))
    next = tokens[at + 2] ?? next;
  if (next === undefined || atomAt(next.index) !== undefined) return false;
  const object = tokens[next.index - (tokens[0]?.index ?? 0) + 1];
  // "a follow-up to last year's conference"
  if (next.lower === 'last' && /^(?:year|month|week|night|\w+day|\w+er|\w+ber)$/.test(object?.lower ?? ''))
    return false;
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
