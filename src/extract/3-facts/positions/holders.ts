import type { Mention, Sentence } from '../../analysis.js';
import type { Title } from '../../lexicon/types.js';
import { isPersonMention } from '../mention-index.js';
import { BEHIND_NAME, beforeTitle } from './apposition.js';
import type { Holding } from './holding.js';
import { CHOOSING, readLink } from './link.js';
import type { TitleContext } from './title-context.js';
import type { TitlePhrase } from './title-phrase.js';
import { bareWord, CURRENT, FORMER, MODIFIERS, matchTitleForm, portfolioLengthAt } from './title-words.js';

const MAX_HOLDERS = 12;
const MAX_DESCRIPTION = 16;
/** Whoever a title phrase is about, by the surest pattern that fits; undefined when nobody is named. */
export function findHolding(
  phrase: TitlePhrase,
  sentence: Sentence,
  context: TitleContext,
): Holding | undefined {
  const near = afterTitle(phrase, sentence.lastToken, context);
  if (near !== undefined) return near;
  if (phrase.isPlural) return undefined;
  return (
    beforeTitle(phrase, sentence, context) ??
    afterComma(phrase, sentence, context) ??
    byCopula(phrase, sentence, context)
  );
}

/** Offices that also stand before a name as a form of address: "the foreign minister, Ambassador X". */
const isAddress = ({ class: kind, name }: Title): boolean =>
  kind === 'royal' || name === 'ambassador' || name === 'chief';

/** Behind ranks and forms of address: "Dr.", "Major General". */
export function skipForms(at: number, limit: number, { tokens, mentions }: TitleContext): number {
  let index = at;
  while (index < limit && !isPersonMention(mentions.startingAt(index)[0])) {
    const lower = tokens.slice(index, Math.min(limit, index + 4)).map((token) => token.lower);
    const form = matchTitleForm(lower, 0, lower.length);
    if (form === undefined || form.isPlural || (form.title.isOffice && !isAddress(form.title))) break;
    index += form.length;
  }
  return index;
}

const personAt = (at: number, limit: number, context: TitleContext): Mention | undefined => {
  const person = context.mentions.startingAt(skipForms(at, limit, context))[0];
  return isPersonMention(person) && person.lastToken <= limit ? person : undefined;
};

/** "President Vladimir Putin", "Presidents A of X, B of Y and C of Z". */
function afterTitle(phrase: TitlePhrase, limit: number, context: TitleContext): Holding | undefined {
  const isNominee = /^(?:nominee|designate)$/.test(context.tokens[phrase.last]?.lower ?? '');
  const person = personAt(phrase.last + Number(isNominee), limit, context);
  if (person === undefined) return undefined;
  const holders = phrase.isPlural ? readPeople(person, limit, context) : [person];
  return {
    holders,
    first: phrase.first,
    last: holders.at(-1)?.lastToken ?? person.lastToken,
    rule: 'title/before-name',
    ...(isNominee && { status: 'incoming' as const }),
  };
}

/** The last person named before a token of the sentence. */
export function lastPerson({ mentions }: TitleContext, sentence: Sentence, at: number): Mention | undefined {
  for (let end = at; end > sentence.firstToken; end -= 1) {
    const person = mentions.endingAt(end).find(isPersonMention);
    if (person !== undefined) return person;
  }
  return undefined;
}

/** The people joined to the first by commas and "and", each perhaps with "of X". */
export function readPeople(first: Mention, limit: number, context: TitleContext): Mention[] {
  const people = [first];
  while (people.length < MAX_HOLDERS) {
    let at = behindOf(people.at(-1) ?? first, limit, context);
    const start = at;
    while (at < limit && /^(?:,|and|&)$/.test(context.tokens[at]?.lower ?? '')) at += 1;
    const next = at === start ? undefined : personAt(at, limit, context);
    if (next === undefined) break;
    people.push(next);
  }
  return people;
}

function behindOf(person: Mention, limit: number, context: TitleContext): number {
  const owner = readOwnerBehind(person, limit, context);
  return owner?.lastToken ?? person.lastToken;
}

/** "of Thailand" right behind a name. */
export function readOwnerBehind(
  person: Mention,
  limit: number,
  { tokens, mentions }: TitleContext,
): Mention | undefined {
  if (tokens[person.lastToken]?.lower !== 'of') return undefined;
  for (let at = person.lastToken + 1; at < Math.min(limit, person.lastToken + 5); at += 1) {
    const owner = mentions.startingAt(at)[0];
    if (owner !== undefined) return isPersonMention(owner) || owner.kind === 'demonym' ? undefined : owner;
    if (!/^(?:the|kingdom|republic|state|of|sultanate)$/.test(tokens[at]?.lower ?? '')) return undefined;
  }
  return undefined;
}

/** "The Italian foreign minister, Luigi Di Maio, joined". */
function afterComma(phrase: TitlePhrase, sentence: Sentence, context: TitleContext): Holding | undefined {
  const { tokens } = context;
  const comma = behindBracket(phrase.last, tokens);
  if (!/^[,—]$/.test(tokens[comma]?.text ?? '')) return undefined;
  const from = behindNationality(tokens[comma + 1]?.lower === 'the' ? comma + 2 : comma + 1, context);
  const person = personAt(from, sentence.lastToken, context);
  if (person === undefined || !(isDefinite(phrase, context) || isDescribed(phrase, context)))
    return undefined;
  const isMember = /^(?:MPs?|MEP|TD|MSP|QC|KC|PhD)$/.test(tokens[person.lastToken]?.text ?? '');
  const behind = tokens[person.lastToken + Number(isMember)];
  if (behind !== undefined && person.lastToken < sentence.lastToken && !BEHIND_NAME.test(behind.lower))
    return undefined;
  if (!isDefinite(phrase, context) && behind?.text !== ',') return undefined;
  return { holders: [person], first: phrase.first, last: person.lastToken, rule: 'title/before-comma' };
}

/** "the EU's chief negotiator, Finnish official Jukka Salmela": behind a demonym and up to two words; else `at` itself. */
function behindNationality(at: number, { tokens, mentions }: TitleContext): number {
  const demonym = mentions.startingAt(at).find(({ kind }) => kind === 'demonym');
  if (demonym === undefined) return at;
  for (let next = demonym.lastToken; next < demonym.lastToken + 3; next += 1) {
    if (isPersonMention(mentions.startingAt(next)[0])) return next;
    if (!/^\p{Ll}[\p{L}-]+$/u.test(tokens[next]?.text ?? '')) break;
  }
  return at;
}

/** Behind "(NLC)" of "the president of the Nigeria Labour Congress (NLC), X,". */
const behindBracket = (at: number, tokens: TitleContext['tokens']): number =>
  tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : at;

function isDefinite(phrase: TitlePhrase, { tokens }: TitleContext): boolean {
  return (
    phrase.of !== undefined ||
    phrase.isAnaphoric ||
    /^(?:the|'s)$/.test(tokens[phrase.first - 1]?.lower ?? '') ||
    tokens[phrase.titleFirst - 1]?.lower === "'s" ||
    (tokens[phrase.titleFirst]?.isCapitalised ?? false)
  );
}

/** "A senior adviser to the prime minister, X, said". */
const isDescribed = (phrase: TitlePhrase, { tokens }: TitleContext): boolean =>
  /^an?$/.test(tokens[phrase.first - 1]?.lower ?? '') &&
  (/ (?:to|of|for|on) /.test(phrase.title) || phrase.row.class === 'spokesperson');

/** "X is the president of Y", "X, who was elected mayor", "appointed X as ambassador". */
function byCopula(phrase: TitlePhrase, sentence: Sentence, context: TitleContext): Holding | undefined {
  const { tokens, mentions, pronouns } = context;
  const link = readLink(phrase.first, sentence, tokens);
  if (link === undefined) return undefined;
  const end = link.hasCopula
    ? behindNameOf(link.end, sentence.firstToken, context)
    : skipAside(link.end, sentence.firstToken, tokens);
  const named = link.hasCopula ? namedByRelative(link.end, sentence.firstToken, tokens) : undefined;
  const holder =
    mentions.endingAt(named ?? end).find(isPersonMention) ??
    (link.hasCopula ? pronouns.endingAt(end)[0] : undefined);
  if (holder === undefined || holder.firstToken < sentence.firstToken) return undefined;
  const choice = link.hasCopula ? undefined : choiceOf(holder, sentence.firstToken, context);
  if (!link.hasCopula && choice === undefined) return undefined;
  const status = link.status ?? (choice?.startsWith('nominat') === true ? 'incoming' : undefined);
  return {
    holders: [holder],
    first: holder.firstToken,
    last: phrase.last,
    rule: 'title/copula',
    ...(status === undefined ? {} : { status }),
  };
}

/** Behind X of "X, who speaks for the miners and is": where a relative goes on with "and" before `end`. */
function namedByRelative(end: number, floor: number, tokens: TitleContext['tokens']): number | undefined {
  if (tokens[end - 1]?.lower !== 'and') return undefined;
  for (let at = end - 2; at > Math.max(floor, end - MAX_DESCRIPTION); at -= 1) {
    if (tokens[at]?.text === ',') return undefined;
    if (tokens[at]?.lower === 'who') return tokens[at - 1]?.text === ',' ? at - 1 : at;
  }
  return undefined;
}

/** "elect X as leader", "appointed X ambassador": the verb before the name; the noun of "the election of the former minister X as leader". */
const choiceOf = (holder: Mention, floor: number, context: TitleContext): string | undefined =>
  context.tokens
    .slice(Math.max(floor, holder.firstToken - 3), holder.firstToken)
    .find((token) => CHOOSING.test(token.lower))?.lower ?? nounOfChoice(holder.firstToken, floor, context);

const CHOICE = /^(?:election|re-election|appointment|nomination|selection|installation|inauguration)$/;
/** So many tokens back of a name a noun of choice may stand. */
const REACH_OF_CHOICE = 7;

/** "election" of "the election of former Peru prime minister X": nothing but an office and its country between. */
function nounOfChoice(at: number, floor: number, context: TitleContext): string | undefined {
  const { tokens } = context;
  for (let preposition = at - 1; preposition > Math.max(floor, at - REACH_OF_CHOICE); preposition -= 1) {
    const noun = tokens[preposition - 1]?.lower ?? '';
    if (tokens[preposition]?.lower === 'of' && CHOICE.test(noun))
      return isOnlyOffice(preposition + 1, at, context) ? noun : undefined;
  }
  return undefined;
}

/** Whether tokens hold nothing but an office, over or not, with its country: "the former Peruvian prime minister". */
function isOnlyOffice(from: number, to: number, { tokens, mentions }: TitleContext): boolean {
  const lower = tokens.slice(from, to).map((token) => bareWord(token.lower));
  let at = 0;
  while (at < lower.length) {
    const word = lower[at] ?? '';
    const owner = mentions.startingAt(from + at).find(({ entityId }) => entityId.startsWith('country:'));
    const isSmall =
      /^(?:the|'s|-)$/.test(word) || FORMER.has(word) || CURRENT.has(word) || MODIFIERS.has(word);
    const length =
      (owner && owner.lastToken - owner.firstToken) ??
      matchTitleForm(lower, at, lower.length)?.length ??
      (portfolioLengthAt(lower, at, lower.length) || Number(isSmall));
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** "X, a lawyer from Graz, was elected": behind the name that the description before the comma is of; else `end` itself. */
function behindNameOf(end: number, floor: number, { tokens, mentions }: TitleContext): number {
  if (tokens[end]?.text !== ',' || mentions.endingAt(end).some(isPersonMention)) return end;
  for (let at = end - 1; at > Math.max(floor, end - MAX_DESCRIPTION); at -= 1) {
    if (/^(?:who|which|said|says)$/.test(tokens[at]?.lower ?? '')) return end;
    if (tokens[at]?.text === ',') return mentions.endingAt(at).some(isPersonMention) ? at : end;
  }
  return end;
}

function skipAside(end: number, floor: number, tokens: TitleContext['tokens']): number {
  const mark = tokens[end - 1]?.text;
  if (mark !== '—' && mark !== ',' && mark !== '-') return end;
  for (let at = end - 2; at > Math.max(floor, end - 40); at -= 1)
    if (tokens[at]?.text === mark && (mark !== ',' || isCapital(tokens[at - 1]?.text))) return at;
  return end;
}

const isCapital = (text: string | undefined): boolean => /^\p{Lu}/u.test(text ?? '');
