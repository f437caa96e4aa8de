import type { ExtractedEntity, ExtractedMention } from '../../domain/extraction.js';
import { allMatches } from '../../text/all-matches.js';
import type { AmountMention, TextAnalysis } from '../analysis.js';
import {
  bareDollar,
  CODE,
  currencyOf,
  isWeakName,
  isWeakSign,
  MONEY_WORDS,
  type MoneyHome,
  moneyWordsOf,
  NAME,
  SIGN,
} from './currency.js';

const MAGNITUDES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
  mln: 1e6,
  mio: 1e6,
  bln: 1e9,
  tln: 1e12,
  lakh: 1e5,
  crore: 1e7,
  'lakh crore': 1e12,
};
const anyCase = (word: string): string =>
  [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join('');
const GROUPED = '\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?';
const FIGURE = `(?:${GROUPED}|\\d+(?:\\.\\d+)?)`;
/** "R20 000": spaces group only behind a sign. */
const SPACED = `(?:\\d{1,3}(?: \\d{3})+(?![\\d,])|${FIGURE})`;
const MAGNITUDE = `(?:[\\s-]{0,3}(?:lakh crore|${Object.keys(MAGNITUDES)
  .filter((word) => word.length > 1)
  .map(anyCase)
  .join('|')})\\b|[mbkMBK]\\b)`;
const WORDS = '(?:half\\s+a|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
/** "and" only joins what "between" opened. */
const TO = '(?:\\s*-\\s*|\\s+to\\s+|(?<=\\bbetween\\b.{1,40})\\s+and\\s+)';

const SIGNED = new RegExp(
  `(?<sign>${SIGN})\\s?(?<low>${SPACED})(?<lowMag>${MAGNITUDE})?(?:${TO}(?:(?:${SIGN})\\s?)?(?<high>${FIGURE})(?<highMag>${MAGNITUDE})?(?!\\s?(?:%|percent|per cent)))?`,
  'g',
);
const unsigned = (unit: string): string =>
  `(?:(?<![\\d.,])(?<low>${FIGURE})|\\b(?<word>${WORDS}))(?<lowMag>${MAGNITUDE})?(?:${TO}(?<high>${FIGURE})(?<highMag>${MAGNITUDE})?)?${unit}`;
const NAMED = new RegExp(unsigned(`[ -](?<name>${NAME})(?![A-Za-z\\d])`), 'gi');
const CODED = new RegExp(unsigned(` ?(?<name>${CODE})(?![A-Za-z\\d])`), 'g');
/** Each with what a sentence must hold of it. */
const PATTERNS = [
  [MONEY_WORDS.sign, SIGNED],
  [MONEY_WORDS.name, NAMED],
  [MONEY_WORDS.code, CODED],
] as const;
const MAXIMUM =
  /(?:up to|as much as|as high as|at most|no more than|not more than|less than|under|below|a maximum of)$/i;
const MINIMUM =
  /(?:at least|more than|over|above|no less than|a minimum of|upwards? of|in excess of|exceeding)$/i;
const ABOUT =
  /(?:about|around|approximately|roughly|nearly|almost|close to|some|an estimated|estimated|a total of|just over|just under)$/i;
const RATE =
  /^\s*(?:per (?:year|month|day|annum)|a (?:year|month|day)|annually|each year|every year|or more|in total)\b/i;
const CONVERTED = `(?:(?:about|around|roughly|approximately|some|nearly|almost|or)\\s+)?(?:${SIGN}\\s?)?${FIGURE}(?:${MAGNITUDE})?(?:\\s+(?:${NAME}))?`;
/** Behind a sum: "($3.2 billion)", "(about 3 million euros)", "(41 billion ariary, $11.1 million)". */
const CONVERSION = new RegExp(`^\\s*\\(${CONVERTED}(?:[,;]\\s+${CONVERTED})?\\)`, 'i');
const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

interface Figure {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly currency: string;
}

/** Sums of money with a figure and a currency, in order; a conversion in brackets belongs to the sum before it. `countries`: ISO codes of those that the article names, the most named first. */
export function findAmounts(text: TextAnalysis, countries: readonly string[] = []): AmountMention[] {
  const home = { countries, dollar: bareDollar(text.view, countries) };
  return text.sentences.flatMap((sentence) => {
    const words = moneyWordsOf(text.tokens, sentence.firstToken, sentence.lastToken);
    if (words === 0) return [];
    const stretch = text.view.slice(sentence.start, sentence.end);
    if (!/\d|illion/.test(stretch)) return [];
    let end = 0;
    return PATTERNS.flatMap(([needs, pattern]) =>
      (words & needs) === 0 ? [] : readAll(stretch, pattern, home),
    )
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .flatMap((figure) => {
        if (figure.start < end) return [];
        const amount = describe(stretch, figure);
        end = amount.end;
        const [from, to] = [sentence.start + amount.start, sentence.start + amount.end];
        const { min, max, currency, qualifier } = amount;
        const printed = text.text.slice(from, to);
        return [
          { min, max, currency, qualifier, text: printed, start: from, end: to, sentence: sentence.index },
        ];
      });
  });
}

/** ISO codes of the countries that an article names, the most named first. */
export function countriesByMentions({
  mentions,
  entities,
}: {
  readonly mentions: readonly Pick<ExtractedMention, 'entityId'>[];
  readonly entities: ReadonlyMap<string, Pick<ExtractedEntity, 'kind' | 'country'>>;
}): string[] {
  const counts = new Map<string, number>();
  for (const { entityId } of mentions) {
    const entity = entities.get(entityId);
    if (entity?.kind === 'country' && entity.country !== null)
      counts.set(entity.country, (counts.get(entity.country) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([code]) => code);
}

function readAll(stretch: string, pattern: RegExp, home: MoneyHome): Figure[] {
  return allMatches(pattern, stretch).flatMap((match) => {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const lowMagnitude = magnitude(groups.lowMag ?? groups.highMag);
    const low = times(groups.word === undefined ? figure(groups.low) : unit(groups.word), lowMagnitude);
    const high =
      groups.high === undefined
        ? low
        : times(figure(groups.high), magnitude(groups.highMag ?? groups.lowMag));
    if (groups.word !== undefined && groups.lowMag === undefined) return [];
    if (!Number.isFinite(low) || high < low || !isMoney(groups, low, stretch.slice(end, end + 4))) return [];
    // An exchange rate: "($1 = 0.78 euros)"
    if (/^\s?=/.test(stretch.slice(end, end + 2)) || /=\s?$/.test(stretch.slice(0, match.index))) return [];
    const currency = currencyOf(groups.sign ?? groups.name ?? '', home);
    return currency === undefined ? [] : [{ start: match.index, end, low, high, currency }];
  });
}

/** Not the weight "5 pounds of sugar", "they won 3 seats", nor "P5" and "R2" without a large figure. */
function isMoney({ sign, name }: Groups, sum: number, after: string): boolean {
  if (sign !== undefined) return sum >= 100 || !isWeakSign(sign);
  const word = (name ?? '').toLowerCase();
  if (/^pounds?$/.test(word) && /^ (?:of|per)\b/.test(after)) return false;
  return sum >= 1000 || !isWeakName(word);
}

type Groups = Readonly<Record<string, string | undefined>>;

const figure = (text: string | undefined): number => Number((text ?? '').replace(/[, ]/g, ''));
/** Without the noise of binary fractions: 133.8 trillion. */
const times = (figures: number, factor: number): number => Number((figures * factor).toPrecision(15));
const magnitude = (text: string | undefined): number =>
  text === undefined ? 1 : (MAGNITUDES[text.replace(/^[\s-]+/, '').toLowerCase()] ?? 1);

function unit(word: string): number {
  const lower = word.toLowerCase();
  if (lower.startsWith('half')) return 0.5;
  return Math.max(1, UNITS.indexOf(lower));
}

/** The bounds that the words around a figure give it. */
function describe(
  stretch: string,
  { start, end, low, high, currency }: Figure,
): Omit<AmountMention, 'text' | 'sentence'> {
  const before = stretch.slice(Math.max(0, start - 40), start).trimEnd();
  const between = /\bbetween$/i.exec(before);
  const limit = MAXIMUM.exec(before) ?? MINIMUM.exec(before) ?? ABOUT.exec(before) ?? between;
  const conversion = CONVERSION.exec(stretch.slice(end, end + 120));
  const last = end + (conversion?.[0].length ?? 0);
  const rate = RATE.exec(stretch.slice(last, last + 24));
  const words = [
    between === null ? limit?.[0].toLowerCase() : undefined,
    rate?.[0].trim().toLowerCase(),
  ].filter((word) => word !== undefined);
  const isMaximum = MAXIMUM.test(before);
  return {
    min: isMaximum ? null : low,
    max: !isMaximum && MINIMUM.test(before) && !/just over$/i.test(before) ? null : high,
    currency,
    qualifier: words.length === 0 ? null : words.join(', '),
    start: limit === null ? start : Math.max(0, start - 40) + limit.index,
    end: last,
  };
}
