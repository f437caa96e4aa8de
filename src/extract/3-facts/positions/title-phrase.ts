import { rememberByWord } from '../../../text/word-forms.js';
import type { Mention, Sentence, Token } from '../../analysis.js';
import { firstNames } from '../../lexicon/lexicon.js';
import type { Title } from '../../lexicon/types.js';
import { FROM_OR_BY } from '../grammar/closed-classes.js';
import { singular } from '../grammar/verb-forms.js';
import { isPersonMention } from '../mention-index.js';
import { readComplement } from './complement.js';
import type { TitleContext } from './title-context.js';
import { extendLeft, isTopic, readStatus } from './title-extent.js';
import {
  bareWord,
  isOneOfPortfolios,
  isOverBy,
  MODIFIERS,
  matchTitleForm,
  opensTitle,
  portfolioLengthAt,
  type TitleForm,
} from './title-words.js';

/** An office as printed, with what is said about whose it is: "Iran's former foreign minister". */
export interface TitlePhrase {
  /** First token with the owner: "Iran". */
  readonly first: number;
  /** First token of the title proper. */
  readonly titleFirst: number;
  /** Behind the title, its complement and its "of whom". */
  readonly last: number;
  /** Where the next title may begin: "adviser to Prime Minister X" holds another. */
  readonly resume: number;
  /** The words of the title, as printed, without owner and without "former". */
  readonly title: string;
  readonly row: Title;
  readonly isPlural: boolean;
  readonly status: 'former' | 'incoming' | undefined;
  /** Whose office it is, where the phrase says so; a person for a spokesman. */
  readonly of: Mention | undefined;
  /** "his", "their". */
  readonly isAnaphoric: boolean;
  /** "the country's", "the government's": of the state spoken of. */
  readonly isNational: boolean;
  /** "alliance" of "the alliance's secretary general": whose it is, without its name. */
  readonly ownNoun: string | undefined;
}
const bareForm = rememberByWord(bareWord);
const mayBeTitle = rememberByWord((lower) => opensTitle(bareWord(lower)));

/** The title phrases of a sentence in order; they do not overlap. */
export function findTitlePhrases(sentence: Sentence, context: TitleContext): TitlePhrase[] {
  const own = context.tokens.slice(sentence.firstToken, sentence.lastToken);
  if (!own.some(mayBeTitle)) return [];
  const lower = own.map(bareForm);
  const found: TitlePhrase[] = [];
  let at = sentence.firstToken;
  while (at < sentence.lastToken) {
    const token = context.tokens[at];
    if (token === undefined || !mayBeTitle(token)) {
      at += 1;
      continue;
    }
    const form = formAt(at, sentence, { lower, context });
    const floor = found.at(-1)?.resume ?? sentence.firstToken;
    const phrase = form && readPhrase(form, at, { sentence, context, lower, floor });
    if (phrase !== undefined) found.push(phrase);
    at = phrase?.resume ?? at + 1;
  }
  return found;
}

/** The longest title at a token; of "leader of the opposition Labour Party" only "leader", of "minister for foreign affairs and trade" only "minister". */
function formAt(
  at: number,
  { firstToken }: Sentence,
  { lower, context }: Pick<Search, 'lower' | 'context'>,
): TitleForm | undefined {
  const first = at - firstToken;
  const form = matchTitleForm(lower, first, lower.length);
  const end = at + (form?.length ?? 0);
  const isOfParty =
    context.tokens[end - 1]?.lower === 'opposition' &&
    (form?.length ?? 0) > 1 &&
    context.mentions.startingAt(end).some(({ entityId }) => entityId.startsWith('org:'));
  const isCut = isOfParty || isOneOfPortfolios(lower, first, end - firstToken);
  return isCut ? matchTitleForm(lower, first, first + 1) : form;
}

/** Before these no capitalised word is part of the title: "Thanking President X", "Gwassi MP X". */
const UNQUALIFIED = new Set<string>([
  'head-of-state',
  'head-of-government',
  'monarch',
  'royal',
  'legislator',
]);

interface Search {
  readonly sentence: Sentence;
  readonly context: TitleContext;
  /** The sentence's words, lower case. */
  readonly lower: readonly string[];
  /** Titles read before end here. */
  readonly floor: number;
}

function readPhrase(form: TitleForm, at: number, search: Search): TitlePhrase | undefined {
  const { sentence, context, floor } = search;
  const { tokens, mentions } = context;
  const headEnd = at + form.length;
  if (isInsideName(mentions.covering(at), at, headEnd) || isSurname(at, form, search)) return undefined;
  if (form.length === 1 && isModifier(at, search)) return undefined;
  const isBare = form.title.class === 'military' && !form.title.isOffice;
  const titleFirst = isBare
    ? at
    : extendLeft(at, { floor, takesQualifiers: !UNQUALIFIED.has(form.title.class) }, context);
  const inner = readStatus(titleFirst, floor, tokens);
  const owner = readOwner(inner.first, floor, { isServant: SERVANT.has(form.title.class), ...context });
  const outer = readStatus(owner.first, floor, tokens, tokens[titleFirst]?.lower);
  const complement = readComplement(headEnd, sentence.lastToken, {
    head: tokens[headEnd - 1]?.lower ?? '',
    hasOwner: owner.of !== undefined && !owner.of.entityId.startsWith('place:'),
    ...context,
  });
  return {
    first: outer.first,
    titleFirst,
    last: complement.last,
    resume: complement.resume ?? complement.last,
    title: printed(tokens, { first: titleFirst, last: complement.titleEnd, head: at, headEnd }, form),
    row: form.title,
    isPlural: form.isPlural,
    status:
      (isOverBy(tokens[titleFirst]?.lower ?? '') ? 'former' : undefined) ??
      inner.status ??
      outer.status ??
      (/-(?:elect|designate)$/.test(form.title.name) ? 'incoming' : undefined),
    of: complement.of ?? owner.of,
    isAnaphoric: owner.isAnaphoric,
    isNational: owner.isNational === true,
    ownNoun: owner.noun,
  };
}

/** "chief" of "chief Brexit negotiator", "deputy" of "deputy transport minister": it belongs to the title behind; a rank there is the holder's. */
function isModifier(at: number, { sentence, context, lower }: Search): boolean {
  const own = at - sentence.firstToken;
  if (!MODIFIERS.has(lower[own] ?? '')) return false;
  const gap = isTopic(at + 1, context.tokens) ? 1 : portfolioLengthAt(lower, own + 1, lower.length);
  const next = matchTitleForm(lower, own + 1 + gap, lower.length)?.title;
  return next !== undefined && (next.class !== 'military' || next.isOffice);
}

/** "Jeffrey Dean Morgan", "Martin King": behind a first name it is a name. */
function isSurname(at: number, form: TitleForm, { context, floor }: Search): boolean {
  const before = context.tokens[at - 1];
  if (before === undefined || at - 1 < floor || form.length > 1 || !context.tokens[at]?.isCapitalised)
    return false;
  return (
    before.isCapitalised && firstNames.has(before.lower) && context.mentions.covering(at - 1) === undefined
  );
}

/** A title inside a longer name is part of it: "Council of Ministers". */
function isInsideName(mention: Mention | undefined, at: number, end: number): boolean {
  return (
    mention !== undefined &&
    mention.kind === 'name' &&
    (mention.firstToken < at || mention.lastToken > end || isPersonMention(mention))
  );
}

interface Owner {
  readonly first: number;
  readonly of: Mention | undefined;
  readonly isAnaphoric: boolean;
  readonly isNational?: boolean;
  readonly noun?: string | undefined;
}

/** "Poroshenko spokesman X". */
const SERVANT = new Set<string>(['spokesperson']);
const POSSESSIVES = new Set(['his', 'her', 'their', 'its']);

/** "Iran's", "Russian", "his" right before the title. */
function readOwner(
  behind: number,
  floor: number,
  { tokens, mentions, isServant }: TitleContext & { readonly isServant: boolean },
): Owner {
  const at = skipAdjectives(behind, floor, tokens);
  const before = tokens[at - 1];
  if (before === undefined || at <= floor) return { first: at, of: undefined, isAnaphoric: false };
  if (POSSESSIVES.has(before.lower)) return { first: at - 1, of: undefined, isAnaphoric: true };
  const unnamed = readOwnCountry(at, floor, tokens) ?? readOwnBody(at, floor, tokens);
  if (unnamed !== undefined) return unnamed;
  if (before.lower === 'whose' && tokens[at - 2]?.text === ',') {
    const end = tokens[at - 3]?.text === ')' ? at - 5 : at - 2;
    const of = mentions.endingAt(end).find((mention) => !isPersonMention(mention));
    return { first: of === undefined ? at : of.firstToken, of, isAnaphoric: false };
  }
  const isPossessive =
    before.lower === "'s" || (before.text === "'" && /s$/.test(tokens[at - 2]?.lower ?? ''));
  // "State Bank of Peru (SBP) Governor X"
  const bare = before.text === ')' && tokens[at - 3]?.text === '(' ? at - 3 : at;
  const end = isPossessive ? at - 1 : bare;
  const owners = mentions.endingAt(end).filter((mention) => mention.firstToken >= floor);
  const of = owners.find(
    (mention) => isPossessive || (isPersonMention(mention) ? isServant : !isWhere(mention, tokens)),
  );
  // "Human Rights Watch's Asia director"
  const outer =
    of?.kind === 'name' && !isPossessive ? bodyBefore(of.firstToken, { tokens, mentions }) : undefined;
  if (outer !== undefined) return { first: outer.firstToken, of: outer, isAnaphoric: false };
  return { first: of?.firstToken ?? at, of, isAnaphoric: false };
}

/** The body whose "'s" ends before a token. */
const bodyBefore = (
  at: number,
  { tokens, mentions }: Pick<TitleContext, 'tokens' | 'mentions'>,
): Mention | undefined =>
  tokens[at - 1]?.lower === "'s"
    ? mentions.endingAt(at - 1).find(({ entityId }) => entityId.startsWith('org:'))
    : undefined;

/** "Germany's influential finance minister": where up to two small words behind a possessor begin; else `at` itself. */
function skipAdjectives(at: number, floor: number, tokens: readonly Token[]): number {
  for (let from = at - 1; from > floor && from >= at - 2; from -= 1) {
    if (!/^(?!(?:for|of|to|as)$)\p{Ll}[\p{L}-]+$/u.test(tokens[from]?.text ?? '')) break;
    if (tokens[from - 1]?.lower === "'s") return from;
  }
  return at;
}

/** "the country's", "her country's": the office is of a state that stands elsewhere. */
function readOwnCountry(at: number, floor: number, tokens: readonly Token[]): Owner | undefined {
  const isOwn =
    tokens[at - 1]?.lower === "'s" &&
    /^(?:country|nation|kingdom|republic|state|government)$/.test(tokens[at - 2]?.lower ?? '');
  if (!isOwn || at - 3 < floor) return undefined;
  const isAnaphoric = POSSESSIVES.has(tokens[at - 3]?.lower ?? '');
  return { first: at - 3, of: undefined, isAnaphoric, isNational: !isAnaphoric };
}

/** "the alliance's", "its parent company's": a body or person that stands elsewhere. */
function readOwnBody(at: number, floor: number, tokens: readonly Token[]): Owner | undefined {
  const noun = tokens[at - 2];
  const isOwner =
    tokens[at - 1]?.lower === "'s" || (tokens[at - 1]?.text === "'" && noun?.lower.endsWith('s') === true);
  if (!isOwner || !/^\p{Ll}[\p{L}-]+$/u.test(noun?.text ?? '')) return undefined;
  for (let from = at - 3; from >= Math.max(floor, at - 5); from -= 1) {
    if (/^(?:the|its|his|her|their)$/.test(tokens[from]?.lower ?? ''))
      return { first: from, of: undefined, isAnaphoric: false, noun: noun?.lower };
    if (!/^\p{Ll}[\p{L}-]+$/u.test(tokens[from]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** "In Turkey Minister X met …", "US-based leader X": where he was, not whose minister he is. */
const isWhere = ({ kind, firstToken, lastToken, entityId }: Mention, tokens: readonly Token[]): boolean =>
  FROM_OR_BY.test(tokens[lastToken - 1]?.lower ?? '') ||
  (kind === 'name' &&
    entityId.startsWith('country:') &&
    /^(?:in|at|from)$/.test(tokens[firstToken - 1]?.lower ?? ''));

interface Extent {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly headEnd: number;
}

/** The title in the singular, abbreviations written out: "Sens." → "senator". */
function printed(tokens: readonly Token[], { first, last, head, headEnd }: Extent, form: TitleForm): string {
  const headWord = tokens[headEnd - 1]?.text ?? '';
  const isKept =
    /^C[A-Z]Os?$/.test(headWord) || (form.title.class === 'legislator' && /^\p{Lu}{2,3}s?$/u.test(headWord));
  const isShort = !isKept && (headWord.endsWith('.') || /^\p{Lu}{2,}s?$/u.test(headWord));
  const isShouted = /^\p{Lu}{4,}/u.test(tokens[head]?.text ?? '');
  if (isKept) return join(tokens, first, last).replace(/(?<=\p{Lu})s$/u, '');
  if (!form.isPlural && !isShort && !isShouted) return join(tokens, first, last);
  const middle = isShort || isShouted ? form.title.name : singularHead(tokens, head, headEnd);
  return [join(tokens, first, head), middle, join(tokens, headEnd, last)]
    .filter((part) => part !== '')
    .join(' ');
}

function singularHead(tokens: readonly Token[], head: number, headEnd: number): string {
  const words = join(tokens, head, headEnd).split(' ');
  const at = words.includes('of') ? 0 : words.length - 1;
  return words.map((word, index) => (index === at ? singular(word.replace(/men$/, 'man')) : word)).join(' ');
}

const join = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map((token, at) =>
      at > 0 && token.start > (tokens[first + at - 1]?.end ?? 0) ? ` ${token.text}` : bareWord(token.text),
    )
    .join('');
