import { rememberByWord } from '../../text/word-forms.js';
import { longestTitle, type TitleForm, titleReach, titlesByForm } from '../lexicon/lexicon.js';
import { PORTFOLIOS } from '../lexicon/titles.data.js';
import type { Title } from '../lexicon/types.js';
import type { TitleCandidate } from './candidate.js';
import { type Reading, spanOf } from './reading.js';

const LONGEST_TITLE = 12;
const LONGEST_PORTFOLIO = 4;
const portfolios: ReadonlySet<string> = new Set(PORTFOLIOS);
const portfolioWords: ReadonlySet<string> = new Set(
  PORTFOLIOS.flatMap((portfolio) => portfolio.split(' ')).filter((word) => word !== 'and'),
);
const OF = /^(?:of|for)$/;
/** Heads of titles that name what is looked after. */
const MINISTERS: ReadonlyMap<string, string> = new Map([
  ['minister', 'minister'],
  ['ministers', 'minister'],
  ['secretary', 'secretary'],
  ['secretaries', 'secretary'],
  ['adviser', 'adviser'],
  ['advisor', 'adviser'],
]);

/** What stands before "energy minister" as a part of the title. */
const DEPUTIES: ReadonlySet<string> = new Set(['deputy', 'vice', 'first']);

/** First words of titles by what is looked after: most tokens open none. */
const openings: ReadonlySet<string> = new Set([
  ...PORTFOLIOS.map((portfolio) => portfolio.split(' ')[0] ?? ''),
  ...MINISTERS.keys(),
  ...DEPUTIES,
]);

const mayOpenTitle = rememberByWord((lower) => titleReach(lower) > 0 || openings.has(lower));

/** Offices, ranks and functions of a text, in order and without overlap; "Defense Minister" and "minister of oil" are one each. */
export function findTitles(reading: Reading): TitleCandidate[] {
  const { tokens, text } = reading;
  const found: TitleCandidate[] = [];
  for (const sentence of text.sentences)
    for (let at = sentence.firstToken; at < sentence.lastToken; at += 1) {
      const token = tokens[at];
      if (token === undefined || !mayOpenTitle(token)) continue;
      const match = matchTitle(reading, at, sentence.lastToken);
      if (match === undefined || !isTitleHere(token.text, match, tokens[at - 1]?.lower)) continue;
      const { title, length, isPlural } = match;
      found.push({ kind: 'title', title, isPlural, ...spanOf(reading, at, at + length) });
      at += length - 1;
    }
  return found;
}

/** "head" and "chief" are titles only where an article or an owner stands before them; "state" verbs and nouns never are. */
function isTitleHere(first: string, { title, length }: TitleForm, before: string | undefined): boolean {
  if (length > 1 || /^\p{Lu}/u.test(first)) return true;
  if (
    !/^(?:head|chief|general|private|major|count|deputy|chair|partner|officer|sister|father|justice|the late|don|representative|minister|peer|dean)$/.test(
      title.name,
    )
  )
    return true;
  return before !== undefined && /^(?:the|a|an|its|his|her|their|'s|former|deputy|new)$/.test(before);
}

function matchTitle(reading: Reading, at: number, limit: number): TitleForm | undefined {
  const first = reading.tokens[at]?.lower ?? '';
  // "Sultan bin Salim": a name.
  if (/^(?:bin|ibn)$/.test(reading.tokens[at + 1]?.lower ?? '')) return undefined;
  const reach = titleReach(first);
  const longest = reach === 1 && !openings.has(first) ? 1 : LONGEST_TITLE;
  const words = reading.tokens.slice(at, Math.min(limit, at + longest)).map((token) => token.lower);
  const portfolio = openings.has(first) ? matchPortfolio(words) : undefined;
  const form = longestTitle(words, 0, words.length);
  return (portfolio?.length ?? 0) > (form?.length ?? 0) ? portfolio : form && withPortfolios(words, form);
}

/** "minister for foreign affairs and trade": an office of the tables that looks after more. */
function withPortfolios(words: readonly string[], office: TitleForm): TitleForm {
  if (office.title.class !== 'minister' || !words.slice(0, office.length).some((word) => OF.test(word)))
    return office;
  return { ...office, length: endOfPortfolios(words, office.length) };
}

/** "energy minister", "minister of foreign affairs", "deputy oil minister". */
function matchPortfolio(words: readonly string[]): TitleForm | undefined {
  const shift = DEPUTIES.has(words[0] ?? '') ? 1 : 0;
  const head = MINISTERS.get(words[shift] ?? '');
  if (head !== undefined && OF.test(words[shift + 1] ?? '')) {
    const from = shift + (words[shift + 2] === 'the' ? 3 : 2);
    for (let length = LONGEST_PORTFOLIO; length > 0; length -= 1)
      if (portfolios.has(words.slice(from, from + length).join(' ')) && from + length <= words.length)
        return withPortfolios(
          words,
          ministry(words, from + length, `${words.slice(from, from + length).join(' ')} ${head}`),
        );
  }
  for (let length = Math.min(LONGEST_PORTFOLIO, words.length - shift - 1); length > 0; length -= 1) {
    const after = MINISTERS.get(words[shift + length] ?? '');
    if (after === undefined) continue;
    const looked = words.slice(shift, shift + length);
    const portfolio = looked.join(' ');
    if (isPortfolio(looked)) return ministry(words, shift + length + 1, `${portfolio} ${after}`);
  }
  return undefined;
}

/** "foreign trade", "water and energy". */
function isPortfolio(words: readonly string[]): boolean {
  const and = words.indexOf('and');
  return (
    portfolios.has(words.join(' ')) ||
    (and > 0 &&
      portfolios.has(words.slice(0, and).join(' ')) &&
      portfolios.has(words.slice(and + 1).join(' ')))
  );
}

/** Behind the first of several portfolios, "agriculture, fisheries and forestry": a list ends with "and" one. */
function endOfPortfolios(words: readonly string[], first: number): number {
  let at = first;
  while (words[at] === ',' && portfolioWords.has(words[at + 1] ?? '')) at = endOfPortfolio(words, at + 1);
  if (words[at] === ',') at += 1;
  if (!/^(?:and|&)$/.test(words[at] ?? '') || !portfolioWords.has(words[at + 1] ?? '')) return first;
  const end = endOfPortfolio(words, at + 1);
  return MINISTERS.has(words[end] ?? '') ? first : end;
}

function endOfPortfolio(words: readonly string[], first: number): number {
  let at = first;
  while (portfolioWords.has(words[at] ?? '')) at += 1;
  return at;
}

function ministry(words: readonly string[], length: number, name: string): TitleForm {
  const isPlural = words.slice(0, length).some((word) => /^(?:ministers|secretaries)$/.test(word));
  const [known] = titlesByForm(name);
  const title: Title = known ?? {
    name,
    class: 'minister',
    forms: [],
    plurals: [],
    isOffice: true,
  };
  return { title, length, isPlural };
}
