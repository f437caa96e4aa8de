import { rememberByWord } from '../../../text/word-forms.js';
import type { Mention, Sentence, Token } from '../../analysis.js';
import { firstNames, type TitleForm } from '../../lexicon/lexicon.js';
import type { Title } from '../../lexicon/types.js';
import { singular } from '../grammar/verb-forms.js';
import { isPersonMention } from '../mention-index.js';
import { readComplement } from './complement.js';
import type { TitleContext } from './title-context.js';
import { extendLeft, isTopic, readStatus } from './title-extent.js';
import { readOwner } from './title-owner.js';
import {
  bareWord,
  isOneOfPortfolios,
  isOverBy,
  MODIFIERS,
  matchTitleForm,
  opensTitle,
  portfolioLengthAt,
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
  const title = tokens[titleFirst]?.lower ?? '';
  const inner = readStatus({ at: titleFirst, floor, title }, tokens);
  const owner = readOwner(inner.first, floor, { isServant: SERVANT.has(form.title.class), ...context });
  const outer = readStatus({ at: owner.first, floor, title }, tokens);
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
      (isOverBy(title) ? 'former' : undefined) ??
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

/** "Poroshenko spokesman X". */
const SERVANT = new Set<string>(['spokesperson']);

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
