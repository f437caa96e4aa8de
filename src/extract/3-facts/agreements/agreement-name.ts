import type { AgreementType } from '../../../domain/vocabularies.js';
import type { Token } from '../../analysis.js';
import { type ArticleReading, mentionsBetween } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { PhraseUse } from '../grammar/phrase-use.js';
import type { Reading } from '../grammar/readings.js';
import { singular } from '../grammar/verb-forms.js';
import { agreementTypeOf } from './agreement-heads.js';
import type { AgreementName } from './agreement-mention.js';
import { knownTreatyAt } from './known-treaty.js';

const MAX_NAME = 22;
const MAX_DESCRIPTION = 12;
const NAME_LINKS = new Set(['of', 'on', 'for', 'against', 'concerning']);
const DESCRIPTION_LINKS = new Set([
  'on',
  'for',
  'to',
  'between',
  'with',
  'regarding',
  'concerning',
  'over',
  'about',
  'among',
  'of',
]);
const SMALL = new Set([
  'a',
  'an',
  'the',
  'its',
  'their',
  'our',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
]);
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
  `a an the this that these those its their his her our such both new historic landmark recent series and or of on for in to with between among at by from as any no
  several some other another joint bilateral trilateral multilateral under set said so-called united states kingdom republic`.split(
    /\s+/,
  ),
);
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
  const isProper = isProperHead(article, phrase);
  const first = isProper ? nameStart(article, phrase) : descriptionStart(tokens, phrase);
  const last = isProper ? nameEnd(article, phrase.last) : descriptionEnd(article, reading, phrase.last);
  const known = knownTreatyAt(article, first, Math.max(last, phrase.last));
  return {
    name: nameText(article, first, last),
    first,
    head,
    last,
    isProper: isProper || known !== undefined,
    isDefinite: DEFINITE.has(tokens[phrase.first]?.lower ?? '') || hasPossessor(tokens, phrase),
    type: known?.type ?? typeOf(tokens, first, head),
    words: contentWords(article, first, last),
    modifiers: contentWords(article, first, head),
    short: shortForm(tokens, last),
    known: known && { name: known.name, year: known.year },
  };
}

const hasPossessor = (tokens: readonly Token[], phrase: NounPhrase): boolean =>
  tokens.slice(phrase.first, phrase.last).some(({ lower }) => lower === "'s" || lower === "'");

function nameText(article: ArticleReading, first: number, last: number): string {
  const { tokens, view } = article.spoken;
  return view
    .slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A capitalised head with a capitalised word beside it, in a sentence that is not all capitals. */
function isProperHead(article: ArticleReading, phrase: NounPhrase): boolean {
  const { tokens, sentences } = article.spoken;
  const head = tokens[phrase.last - 1];
  if (head === undefined || !head.isCapitalised || /^\p{Lu}{4,}$/u.test(head.text)) return false;
  const sentence = sentences[head.sentence];
  if (sentence === undefined || isTitleCase(tokens.slice(sentence.firstToken, sentence.lastToken)))
    return false;
  const before = tokens[phrase.last - 2];
  const next = tokens[phrase.last];
  const isNamedBefore =
    before !== undefined &&
    phrase.last - 2 >= phrase.first &&
    before.isCapitalised &&
    !SMALL.has(before.lower);
  return (
    isNamedBefore ||
    (next !== undefined && NAME_LINKS.has(next.lower) && nameEnd(article, phrase.last) > phrase.last)
  );
}

function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.text === '.') return false;
  const words = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return words.length > 3 && words.filter((token) => token.isCapitalised).length > words.length * 0.75;
}

/** Back over capitalised words, and over "and" between two of them that are no actors: "Trade and Investment Framework Agreement". */
function nameStart(article: ArticleReading, phrase: NounPhrase): number {
  const { tokens } = article.spoken;
  let first = phrase.last - 1;
  const floor = Math.max(
    article.spoken.sentences[tokens[first]?.sentence ?? 0]?.firstToken ?? 0,
    first - MAX_NAME,
  );
  while (first > floor) {
    const before = tokens[first - 1];
    if (before === undefined || before.lower === "'s") break;
    if (isNamePart(before)) first -= 1;
    else if (before.lower === 'and' && isNamePart(tokens[first - 2]) && isPlainWord(article, first - 2))
      first -= 2;
    else break;
  }
  return first;
}

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.isCapitalised || /^\d/.test(token.text)) &&
  /[\p{L}\p{N}]/u.test(token.text) &&
  !SMALL.has(token.lower);
const isPlainWord = (article: ArticleReading, token: number): boolean =>
  mentionsBetween(article, token, token + 1).length === 0;

/** On over "of", "on" or "for" and the capitalised words behind it. */
function nameEnd(article: ArticleReading, from: number): number {
  const { tokens, sentences } = article.spoken;
  const limit = Math.min(sentences[tokens[from - 1]?.sentence ?? 0]?.lastToken ?? from, from + MAX_NAME);
  let [last, isOpen] = [from, false];
  for (let at = from; at < limit; ) {
    const lower = tokens[at]?.lower ?? '';
    if (NAME_LINKS.has(lower)) {
      const next = SMALL.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
      if (next >= limit || !isNamePart(tokens[next]) || /^\d/.test(tokens[next]?.text ?? '')) break;
      [last, at, isOpen] = [next + 1, next + 1, true];
    } else if (isOpen && (isNamePart(tokens[at]) || opensPossessed(tokens, at))) {
      at += 1;
      last = at;
    } else if (isOpen && /^(?:and|,|&)$/.test(lower)) {
      const next = tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1;
      if (
        next >= limit ||
        !isNamePart(tokens[next]) ||
        !isPlainWord(article, next) ||
        (lower === ',' && !closesList(tokens, next, limit))
      )
        break;
      at = next;
    } else break;
  }
  return last;
}

/** "Workers' Rights": an apostrophe between two words of the name. */
const opensPossessed = (tokens: readonly Token[], at: number): boolean =>
  /^'s?$/.test(tokens[at]?.lower ?? '') && isNamePart(tokens[at + 1]);

/** "Security, Public Health, and Safe Communities": a comma goes on only where an "and" closes the list. */
function closesList(tokens: readonly Token[], from: number, limit: number): boolean {
  if (tokens[from - 1]?.lower === 'and' || tokens[from - 2]?.lower === 'and') return true;
  for (let at = from; at < Math.min(limit, from + 8); at += 1) {
    const token = tokens[at];
    if (token?.lower === 'and' || token?.lower === '&') return true;
    if (!isNamePart(token) && token?.lower !== ',') return false;
  }
  return false;
}

function descriptionStart(tokens: readonly Token[], phrase: NounPhrase): number {
  let first = phrase.first;
  while (
    first < phrase.last - 1 &&
    /^(?:a|an|the|this|that|these|those|its|their|his|her|our|such|any|no|some|several|other|all|both)$/.test(
      tokens[first]?.lower ?? '',
    )
  )
    first += 1;
  return first;
}

/** On over what the agreement is about and with whom, up to the next verb, relative or date. */
function descriptionEnd(article: ArticleReading, reading: Reading, from: number): number {
  const { tokens, sentences } = article.spoken;
  const sentence = tokens[from - 1]?.sentence ?? 0;
  const verb = reading.clauses.find((clause) => clause.verb.first >= from && clause.verb.form === 'finite')
    ?.verb.first;
  const date = article.dates[sentence]?.find(
    ({ start }) => start >= (tokens[from]?.start ?? Number.MAX_SAFE_INTEGER),
  );
  const dated =
    date === undefined
      ? undefined
      : tokens.slice(from, from + MAX_DESCRIPTION).find(({ start }) => start >= date.start)?.index;
  const ends = [
    sentences[sentence]?.lastToken ?? from,
    from + MAX_DESCRIPTION,
    verb ?? Number.MAX_SAFE_INTEGER,
    dated ?? Number.MAX_SAFE_INTEGER,
  ];
  const limit = Math.min(...ends);
  if (from >= limit || !DESCRIPTION_LINKS.has(tokens[from]?.lower ?? '')) return from;
  let at = from;
  while (
    at < limit &&
    /^[\p{L}\p{N}]/u.test(tokens[at]?.text ?? '') &&
    !/^(?:null|void|which|that|who|is|was|were|are|has|have|had|will|would|worth|as|after|during|while|when|where|under|signed|reached)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at += 1;
  while (
    at > from &&
    /^(?:of|on|for|to|between|with|in|the|a|an|and|at|by|from|its|their)$/.test(tokens[at - 1]?.lower ?? '')
  )
    at -= 1;
  return at;
}

function typeOf(tokens: readonly Token[], first: number, head: number): AgreementType {
  const types = tokens.slice(first, head + 1).flatMap(({ lower }) => agreementTypeOf(singular(lower)) ?? []);
  const [last = 'agreement'] = types.slice(-1);
  return PRECEDENCE.find((type) => types.includes(type)) ?? last;
}

function contentWords(article: ArticleReading, first: number, last: number): Set<string> {
  const countries = new Set(
    mentionsBetween(article, first, last)
      .filter(({ entityId }) => entityId.startsWith('country:'))
      .flatMap(({ firstToken, lastToken }) =>
        Array.from({ length: lastToken - firstToken }, (_, at) => firstToken + at),
      ),
  );
  const { tokens } = article.spoken;
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
  const dates = (article.dates[tokens[first]?.sentence ?? 0] ?? []).filter(
    (date) => date.start >= start && date.end <= end,
  );
  const words = tokens
    .slice(first, last)
    .filter(
      (token) =>
        !countries.has(token.index) &&
        !dates.some((date) => token.start >= date.start && token.end <= date.end),
    );
  return new Set(
    words.flatMap(({ lower }) => {
      const word = singular(lower);
      return NO_CONTENT.has(lower) || agreementTypeOf(word) !== undefined || !/[\p{L}\p{N}]/u.test(word)
        ? []
        : [word];
    }),
  );
}

function shortForm(tokens: readonly Token[], at: number): string | undefined {
  const [open, short, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return open?.text === '(' && close?.text === ')' && /^\p{Lu}[\p{L}&]{1,9}$/u.test(short?.text ?? '')
    ? short?.text
    : undefined;
}
