import { hintsOfWords } from '../../text/word-forms.js';
import { commonWords, currencies } from '../lexicon/lexicon.js';

/** Countries that share a currency whose code does not begin with theirs. */
const SHARED: Readonly<Record<string, string>> = {
  XOF: 'BJ BF CI GW ML NE SN TG',
  XAF: 'CM CF TD CG GQ GA',
};
/** Codes that are words or the names of events too. */
const WORDLIKE = new Set(['ALL', 'TOP', 'CUP', 'TRY']);

const bySign = new Map<string, string[]>();
const byName = new Map<string, string[]>();
const byNoun = new Map<string, string[]>();

for (const { code, symbols, names } of currencies) {
  for (const symbol of symbols) add(bySign, symbol, code);
  for (const name of names) add(byName, name, code);
}
// What a bare word means alone comes first: "pounds" are British, then all others. News counts in no North Korean won.
for (const [name, codes] of byName)
  if (!name.includes(' ')) for (const code of codes) add(byNoun, name, code);
for (const [name, codes] of byName)
  for (const code of codes) if (code !== 'KPW') add(byNoun, name.split(' ').at(-1) ?? '', code);

function add(map: Map<string, string[]>, key: string, code: string): void {
  const codes = map.get(key);
  if (codes === undefined) map.set(key, [code]);
  else if (!codes.includes(code)) codes.push(code);
}

const escaped = (text: string): string => text.replace(/[.$*+?^()[\]{}|\\/]/g, '\\$&');
const longestFirst = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

const codes = currencies.map(({ code }) => code).filter((code) => !WORDLIKE.has(code));
const signs = [...bySign.keys(), ...codes].toSorted(longestFirst);
const isLettered = (sign: string): boolean => /^\p{L}/u.test(sign);
/** "NZ$" and "NZ $", "$NZ", "€", "Rp"; "A $2 billion deal" has an article before the sign. */
const anyOf = (some: readonly string[]): string =>
  `(?:${some.map((sign) => (sign === 'A$' ? escaped(sign) : escaped(sign).replace(/(?<=\p{L})\\\$/u, '\\s?\\$'))).join('|')})`;

/** Patterns of what stands before a figure (letters behind no letter or figure), of a code, and of names (for flag i). */
export const SIGN = `(?:(?<![A-Za-z\\d.])${anyOf(signs.filter(isLettered))}|${anyOf(signs.filter((sign) => !isLettered(sign)))})`;
export const CODE = codes.join('|');
export const NAME = [...byName.keys()].toSorted(longestFirst).map(escaped).join('|');

/** What a word may be of a sum, as bits: a pattern is tried only in sentences that hold what it is made of. */
export const MONEY_WORDS = { sign: 1, code: 2, name: 4 } as const;

const lastWords = new Set([...byName.keys()].map((name) => name.split(' ').at(-1) ?? ''));
const [wordSigns, marks] = [signs.filter((sign) => /[\p{L}.]$/u.test(sign)), /[^\p{L}.]$/u];
const lastMarks = new Set(signs.flatMap((sign) => marks.exec(sign)?.[0] ?? []));
const anyWord = (some: readonly string[]): string =>
  `(?<![a-z\\d])(?:${some.map((sign) => escaped(sign.replace(/\.$/, '').toLowerCase())).join('|')})`;

/** What the tokens `[first, last)` may be of sums; 0 where none can stand. */
export const moneyWordsOf = hintsOfWords([
  [new RegExp(`[${[...lastMarks].map(escaped).join('')}]|${anyWord(wordSigns)}(?![a-z])`), MONEY_WORDS.sign],
  [new RegExp(`${anyWord(codes)}(?![a-z\\d])`), MONEY_WORDS.code],
  [new RegExp([...lastWords].map(escaped).join('|')), MONEY_WORDS.name],
]);

/** Signs of letters alone ("R", "Rs", "Sh") and names that are ordinary words ("won", "real", "sum"): they want a large figure. */
export const isWeakSign = (sign: string): boolean => /^\p{L}+\.?$/u.test(sign) && !codes.includes(sign);
export const isWeakName = (name: string): boolean =>
  /^(?:won|cfa|sdr)$/.test(name) || (commonWords.has(name) && !KNOWN.has(name));
const KNOWN = new Set(
  'dollar dollars pound pounds euro euros yen yuan rupee rupees ruble rubles peso pesos franc francs shilling shillings'.split(
    ' ',
  ),
);

/** Where an article is at home: the countries that it names, the most named first, and the dollar that a bare "$" means in it. */
export interface MoneyHome {
  readonly countries: readonly string[];
  readonly dollar: string;
}

/** The currency of a sign, of a name or of a code; what several share is that of the country that the article speaks of most. */
export function currencyOf(printed: string, { countries, dollar }: MoneyHome): string | undefined {
  const sign = printed.replace(/\s/g, '');
  if (sign === '$') return dollar;
  const name = printed.toLowerCase();
  const shared = bySign.get(sign) ?? nameCodes(name);
  if (shared === undefined) return codes.find((code) => code === sign);
  if (shared[0] === 'USD' || shared.length === 1) return shared[0];
  return atHome(shared, countries) ?? shared[0];
}

const nameCodes = (name: string): readonly string[] | undefined =>
  name.includes(' ') ? byName.get(name) : byNoun.get(name);

function atHome(shared: readonly string[], countries: readonly string[]): string | undefined {
  for (const country of countries) {
    const own = shared.find((code) => code.startsWith(country) || SHARED[code]?.includes(country) === true);
    if (own !== undefined) return own;
  }
  return undefined;
}

/** "US$" and "$US"; the second is how Australian papers mark a dollar that is not theirs. */
const MARKED = /(?<!\p{L})(US|U\.S\.|AU|A(?=\$)|CA?|NZ|HK|S|NT)\s?\$|\$(US|C|NZ|HK|S)(?=\s?\d)/gu;
const HYPHENED = /\$\d[\d.]*-(?:million|billion)\b/;
/** How governments with a dollar of their own name themselves in what they publish, and what else only such releases have. */
const GOVERNMENTS: Readonly<Record<string, RegExp>> = {
  AU: /\b(?:Australian Government|Government of Australia)\b/,
  CA: /\b(?:Canadian Government|Government of Canada)\b/,
  NZ: /\b(?:New Zealand Government|Government of New Zealand)\b/,
  SG: /\b(?:Singapore Government|Government of Singapore)\b/,
};
const RELEASE = /\b[Tt]he Hon(?:ourable|\.)?\s\p{Lu}\p{Ll}+|^\s*Media [Rr]elease\s*$/mu;
const LOCAL: Readonly<Record<string, string>> = {
  AU: 'AUD',
  CA: 'CAD',
  NZ: 'NZD',
  HK: 'HKD',
  SG: 'SGD',
  TW: 'TWD',
};

/** What a bare "$" means: US dollars, but at home in a release of a government and in a paper that marks those of the United States, or that hyphenates as Canadian ones do. */
export function bareDollar(text: string, countries: readonly string[]): string {
  if (!text.includes('$')) return 'USD';
  if (countries[0] === 'CA' && HYPHENED.test(text)) return 'CAD';
  const marks = [...text.matchAll(MARKED)];
  const first = countries[0] ?? '';
  const isRelease = GOVERNMENTS[first]?.test(text) === true || (first in GOVERNMENTS && RELEASE.test(text));
  if (marks.length === 0 && isRelease) return LOCAL[first] ?? 'USD';
  if (countries.includes('AU') && marks.some(([, , behind]) => behind !== undefined)) return 'AUD';
  const marked = new Set(marks.map(([, before]) => (before ?? '').slice(0, 2)));
  if (!marked.has('US') && !marked.has('U.')) return 'USD';
  const home = countries.find((country) => country in LOCAL && !marked.has(country));
  return LOCAL[home ?? ''] ?? 'USD';
}
