import type { AmountMention, TextAnalysis } from '../analysis.js';

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
};
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  R$: 'BRL',
  NT$: 'TWD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  Rs: 'INR',
};
/** Names of currencies; a national adjective before the noun ("Canadian dollars") decides among several. */
const NAMES: Readonly<Record<string, string>> = {
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rouble: 'RUB',
  ruble: 'RUB',
  rupee: 'INR',
  rial: 'IRR',
  riyal: 'SAR',
  lira: 'TRY',
  won: 'KRW',
  peso: 'MXN',
  real: 'BRL',
  reai: 'BRL',
  rand: 'ZAR',
  dirham: 'AED',
  shekel: 'ILS',
  franc: 'CHF',
  krona: 'SEK',
  kronor: 'SEK',
  krone: 'NOK',
  kroner: 'NOK',
  zloty: 'PLN',
  hryvnia: 'UAH',
  naira: 'NGN',
  baht: 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  tenge: 'KZT',
  manat: 'AZN',
  dinar: 'IQD',
  taka: 'BDT',
  forint: 'HUF',
};
const NATIONAL: Readonly<Record<string, string>> = {
  'canadian dollar': 'CAD',
  'australian dollar': 'AUD',
  'hong kong dollar': 'HKD',
  'singapore dollar': 'SGD',
  'taiwan dollar': 'TWD',
  'new zealand dollar': 'NZD',
  'qatari riyal': 'QAR',
  'omani rial': 'OMR',
  'yemeni rial': 'YER',
  'pakistani rupee': 'PKR',
  'sri lankan rupee': 'LKR',
  'nepalese rupee': 'NPR',
  'egyptian pound': 'EGP',
  'lebanese pound': 'LBP',
  'syrian pound': 'SYP',
  'sudanese pound': 'SDG',
  'kuwaiti dinar': 'KWD',
  'jordanian dinar': 'JOD',
  'libyan dinar': 'LYD',
  'tunisian dinar': 'TND',
  'bahraini dinar': 'BHD',
  'algerian dinar': 'DZD',
  'serbian dinar': 'RSD',
  'moroccan dirham': 'MAD',
  'philippine peso': 'PHP',
  'argentine peso': 'ARS',
  'chilean peso': 'CLP',
  'colombian peso': 'COP',
  'cuban peso': 'CUP',
  'danish krone': 'DKK',
  'danish kroner': 'DKK',
  'turkmen manat': 'TMT',
  'cfa franc': 'XOF',
};

const SIGN =
  '(?:US|CA?|AU?|NZ|HK|S|R|NT)?\\$\\s?|[€£¥₹₽₩₺₴₪]|\\bRs\\.?\\s?|\\b(?:USD|EUR|GBP|JPY|CNY|RUB|INR|SAR|AED|CHF|CAD|AUD)\\s?';
const FIGURE = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const MAGNITUDE = '(?:[\\s-]{0,3}(?:trillion|billion|million|thousand|trn|tn|bn|mn)\\b|[mbk]\\b)';
const ADJECTIVE = '(?:(?:U\\.?S\\.?|[A-Z][a-z]+(?: [A-Z][a-z]+)?|CFA)\\s+)?';
const NOUN = `(?:${Object.keys(NAMES).join('|')})s?`;
const WORDS = '(?:half\\s+a|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const TO = '\\s*(?:-|to|and|or)\\s*';

const SIGNED = new RegExp(
  `(?<sign>${SIGN})(?<low>${FIGURE})(?<lowMag>${MAGNITUDE})?(?:${TO}(?:${SIGN})?(?<high>${FIGURE})(?<highMag>${MAGNITUDE}))?`,
  'g',
);
const NAMED = new RegExp(
  `(?:(?<![\\d.,])(?<low>${FIGURE})|\\b(?<word>${WORDS}))(?<lowMag>${MAGNITUDE})?(?:${TO}(?<high>${FIGURE})(?<highMag>${MAGNITUDE})?)?[ -](?<adjective>${ADJECTIVE})(?<noun>${NOUN})\\b`,
  'gi',
);
const MAXIMUM =
  /(?:up to|as much as|as high as|at most|no more than|not more than|less than|under|below|a maximum of)$/i;
const MINIMUM =
  /(?:at least|more than|over|above|no less than|a minimum of|upwards? of|in excess of|exceeding)$/i;
const ABOUT =
  /(?:about|around|approximately|roughly|nearly|almost|close to|some|an estimated|estimated|a total of|just over|just under)$/i;
const RATE =
  /^\s*(?:per (?:year|month|day|annum)|a (?:year|month|day)|annually|each year|every year|or more|in total)\b/i;
const CONVERSION = new RegExp(
  `^\\s*\\((?:(?:about|around|roughly|approximately|some|nearly|almost|or)\\s+)?(?:${SIGN})?(?:${FIGURE})(?:${MAGNITUDE})?(?:\\s+${NOUN})?\\)`,
  'i',
);
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

/** Sums of money with a figure and a currency, in order. A conversion in brackets belongs to the sum before it. */
export function findAmounts(text: TextAnalysis): AmountMention[] {
  return text.sentences.flatMap((sentence) => {
    const stretch = text.view.slice(sentence.start, sentence.end);
    if (!/[$€£¥₹₽₩₺₴₪]|\d|illion/.test(stretch)) return [];
    let end = 0;
    return [...readAll(stretch, SIGNED), ...readAll(stretch, NAMED)]
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

function readAll(stretch: string, pattern: RegExp): Figure[] {
  return [...stretch.matchAll(pattern)].flatMap((match) => {
    const groups = match.groups ?? {};
    const currency = readCurrency(groups, stretch.slice(match.index + match[0].length));
    if (currency === undefined) return [];
    const lowMagnitude = magnitude(groups.lowMag ?? groups.highMag);
    const low = (groups.word === undefined ? figure(groups.low) : unit(groups.word)) * lowMagnitude;
    const high =
      groups.high === undefined ? low : figure(groups.high) * magnitude(groups.highMag ?? groups.lowMag);
    if (groups.word !== undefined && groups.lowMag === undefined) return [];
    if (!Number.isFinite(low) || high < low) return [];
    return [{ start: match.index, end: match.index + match[0].length, low, high, currency }];
  });
}

function readCurrency(
  groups: Readonly<Record<string, string | undefined>>,
  after: string,
): string | undefined {
  const { sign, noun, adjective } = groups;
  if (sign !== undefined) {
    const plain = sign.trim().replace(/\.$/, '');
    return SIGNS[plain] ?? plain;
  }
  const singular = (noun ?? '').toLowerCase().replace(/(?<=\p{L}{3})s$/u, '');
  if (singular === 'pound' && /^\s+(?:of|per)\b/.test(after)) return undefined;
  if ((singular === 'won' || singular === 'real') && groups.lowMag === undefined) return undefined;
  return NATIONAL[`${(adjective ?? '').trim().toLowerCase()} ${singular}`] ?? NAMES[singular];
}

const figure = (text: string | undefined): number => Number((text ?? '').replace(/,/g, ''));
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
  const conversion = CONVERSION.exec(stretch.slice(end, end + 80));
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
