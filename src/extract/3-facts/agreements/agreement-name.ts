import type { AgreementType } from '../../../domain/vocabularies.js';
import { flatMap } from '../../../flat-map.js';
import { rememberByWord } from '../../../text/word-forms.js';
import type { Token } from '../../analysis.js';
import { type ArticleReading, mentionsBetween } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { PhraseUse } from '../grammar/phrase-use.js';
import { singular } from '../grammar/verb-forms.js';
import { agreementTypeOf, signedTypeOf } from './agreement-heads.js';
import type { AgreementName } from './agreement-mention.js';
import { descriptionEnd, descriptionStart, titleEnd } from './description.js';
import { knownTreatyAt, treatyIn } from './known-treaty.js';
import { opensListItem } from './list-items.js';
import { isProperHead, nameEnd, nameStart } from './proper-name.js';

const DEFINITE = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
  'our',
  'such',
  'both',
]);
const NO_CONTENT = new Set(
  `a an the 's this that these those its their his her our such both new historic landmark recent series and or of on for in to with between among at by from as any no
  several some other another joint bilateral trilateral multilateral under set said so-called draft final proposed planned preliminary same latest current following bold major important updated revised amended renewed upgraded modernized modernised long-awaited long-delayed long-sought far-reaching wide-ranging sweeping key broad document text instrument cessation-of-hostilities united states kingdom republic`.split(
    /\s+/,
  ),
);
/** "a 10-year agreement", "the six-point truce": how long it is, not which. */
const MEASURE = /^[\p{L}\d]+-(?:year|point|page|day|month|week|hour|article|nation|country|party|way)$/u;
/** By which the type is told where a name holds several heads, first hit first. */
const PRECEDENCE: readonly AgreementType[] = [
  'memorandum',
  'treaty',
  'declaration',
  'framework',
  'compact',
  'partnership',
  'ceasefire',
  'contract',
  'commitment',
  'consensus',
];

/** The name of the agreement that `phrase` heads: a proper name in full, else a description with its complement. */
export function readAgreementName(article: ArticleReading, { phrase, reading }: PhraseUse): AgreementName {
  const { tokens } = article.spoken;
  const head = phrase.last - 1;
  const printed = treatyIn(article, phrase);
  const isProper = printed !== undefined || isProperHead(article, phrase);
  const first = Math.min(
    printed?.first ?? phrase.last,
    isProper ? nameStart(article, phrase) : descriptionStart(tokens, phrase),
  );
  const end = Math.max(
    printed?.last ?? 0,
    isProper ? nameEnd(article, phrase.last) : descriptionEnd(article, reading, phrase.last),
  );
  // "Memorandum of Understanding on cooperation in the field of railways": which one the small words tell.
  const isKind = isProper && printed === undefined && contentWords(article, first, end).size === 0;
  const described = isKind ? Math.max(end, descriptionEnd(article, reading, end)) : end;
  const isItem = opensListItem(article, phrase.first);
  const last = isItem ? Math.max(described, titleEnd(article, reading, phrase.last)) : described;
  const known = printed?.treaty ?? knownTreatyAt(article, first, Math.max(last, phrase.last));
  return {
    name: nameText(article, first, last),
    first,
    head,
    last,
    isProper: isProper || known !== undefined || (isItem && isTitle(article, phrase.last, last)),
    isDefinite: DEFINITE.has(tokens[phrase.first]?.lower ?? '') || hasPossessor(tokens, phrase),
    type: known?.type ?? signedTypeOf(phrase.headLemma) ?? typeOf(tokens, first, head),
    words: contentWords(article, first, last),
    modifiers: contentWords(article, first, head),
    short: shortForm(tokens, last),
    known,
  };
}

/** "Agreement between A and B on the State Border": a capitalised word behind the head that names nobody. */
function isTitle({ spoken: { tokens }, mentions }: ArticleReading, from: number, last: number): boolean {
  const head = tokens[from - 1];
  const named = mentions[head?.sentence ?? -1] ?? [];
  return (
    /^\p{Lu}\p{Ll}/u.test(head?.text ?? '') &&
    tokens
      .slice(from, last)
      .some(
        ({ index, isCapitalised }) =>
          isCapitalised &&
          !named.some(({ firstToken, lastToken }) => firstToken <= index && index < lastToken),
      )
  );
}

const hasPossessor = (tokens: readonly Token[], phrase: NounPhrase): boolean =>
  tokens.slice(phrase.first, phrase.last).some(({ lower }) => lower === "'s" || lower === "'");

/** The words from token `first` up to `last`, exclusive, with single blanks. */
export function nameText(article: ArticleReading, first: number, last: number): string {
  const { tokens, view } = article.spoken;
  return view
    .slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)
    .replace(/\s+/g, ' ')
    .trim();
}

function typeOf(tokens: readonly Token[], first: number, head: number): AgreementType {
  const types = flatMap(
    tokens.slice(first, head + 1),
    ({ lower }) => agreementTypeOf(singular(lower.replace(/-of-.*/, ''))) ?? [],
  );
  const [last = 'agreement'] = types.slice(-1);
  return PRECEDENCE.find((type) => types.includes(type)) ?? last;
}

/** Lower-case words of `[first, last)` that tell one agreement from others. */
export function contentWords(article: ArticleReading, first: number, last: number): Set<string> {
  const { tokens } = article.spoken;
  const words = new Set<string>();
  if (last <= first) return words;
  const countries = mentionsBetween(article, first, last).filter(({ entityId }) =>
    entityId.startsWith('country:'),
  );
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
  const dates = (article.dates[tokens[first]?.sentence ?? 0] ?? []).filter(
    (date) => date.start >= start && date.end <= end,
  );
  for (const token of tokens.slice(first, last)) {
    const word = contentOf(token);
    const { index } = token;
    if (word === '' || countries.some((named) => named.firstToken <= index && index < named.lastToken))
      continue;
    if (!dates.some((date) => token.start >= date.start && token.end <= date.end)) words.add(word);
  }
  return words;
}

/** The singular of a word that tells one agreement from others; empty for all other words. */
const contentOf = rememberByWord((lower) => {
  const word = singular(lower);
  const isEmpty =
    NO_CONTENT.has(lower) ||
    MEASURE.test(lower) ||
    agreementTypeOf(word) !== undefined ||
    !/[\p{L}\p{N}]/u.test(word);
  return isEmpty ? '' : word;
});

/** "(SDA)", ", known as CETA". */
function shortForm(tokens: readonly Token[], at: number): string | undefined {
  const [open, short, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isKnownAs = short?.lower === 'known' && close?.lower === 'as';
  const called = isKnownAs ? tokens[at + 3]?.text : undefined;
  if (open?.text === ',' && called !== undefined && /^\p{Lu}{2}[\p{L}&]{0,8}$/u.test(called)) return called;
  return open?.text === '(' && close?.text === ')' && /^\p{Lu}[\p{L}&]{1,9}$/u.test(short?.text ?? '')
    ? short?.text
    : undefined;
}
