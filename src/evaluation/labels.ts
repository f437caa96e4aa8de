import { countries } from '../extract/lexicon/countries.js';
import { foldLabel } from './names.js';

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** Words that tell no agreement or event from another: function words and generic heads. */
const GENERIC = new Set(
  words(
    'a an and as at between by for from in into its new of on or that their to under with agreement agreements deal deals treaty pact accord ' +
      'memorandum memoranda mou understanding understandings framework declaration joint compact arrangement arrangements',
  ),
);
const FUNCTION_WORDS = new Set(words('a and between for of on the to with'));
const COUNTRY_WORDS = new Set(
  countries.flatMap((country) =>
    [country.name, ...country.aliases, ...country.demonyms].flatMap((name) => words(foldLabel(name))),
  ),
);

const stem = (word: string): string => (word.length > 4 ? word.replace(/s$/, '') : word);

/** The words that tell a label from others; all but function words when nothing else is left. */
function tellingWords(label: string): ReadonlySet<string> {
  const all = words(foldLabel(label));
  const telling = all.filter((word) => !GENERIC.has(word) && !COUNTRY_WORDS.has(word));
  const kept = telling.length > 0 ? telling : all.filter((word) => !FUNCTION_WORDS.has(word));
  return new Set(kept.map(stem));
}

/** How well two labels name the same thing, 0 to 1: Jaccard of their telling words, at least .5 when one holds two or more of the other whole. */
export function labelOverlap(left: string, right: string): number {
  if (foldLabel(left) === foldLabel(right)) return 1;
  const [a, b] = [tellingWords(left), tellingWords(right)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const jaccard = shared / Math.max(1, a.size + b.size - shared);
  const isWithin = shared >= 2 && shared === Math.min(a.size, b.size);
  return jaccard >= 0.5 || isWithin ? Math.max(jaccard, 0.5) : 0;
}

/** The best overlap of two lists of labels. */
export const bestOverlap = (left: readonly string[], right: readonly string[]): number =>
  Math.max(0, ...left.flatMap((one) => right.map((other) => labelOverlap(one, other))));

const EVENT_CLASSES: readonly (readonly string[])[] = [
  ['meeting', 'talks', 'dialogue', 'negotiations'],
  ['summit', 'conference'],
  ['visit', 'trip'],
  ['call'],
  ['signing', 'ceremony', 'launch'],
  ['election', 'referendum'],
  ['appointment', 'inauguration'],
  ['resignation'],
];

/** Index of the class of a kind of event; negative for kinds that are not scored. */
export const eventClass = (kind: string): number =>
  EVENT_CLASSES.findIndex((kinds) => kinds.includes(foldLabel(kind)));

const AGREEMENT_CLASSES: readonly (readonly [string, RegExp])[] = [
  ['memorandum', /memorand|\bmous?\b/],
  ['treaty', /treat|convention|charter|protocol/],
  ['declaration', /declaration|statement/],
  ['framework', /framework/],
  ['compact', /compact/],
  ['partnership', /partnership|alliance/],
  ['contract', /contract|purchase|procurement|sale/],
  ['commitment', /commitment|pledge/],
  ['consensus', /consensus/],
];

/** The class of a kind of agreement, decided by the first word that fits. */
export const agreementClass = (kind: string): string =>
  AGREEMENT_CLASSES.find(([, pattern]) => pattern.test(foldLabel(kind)))?.[0] ?? 'agreement';
