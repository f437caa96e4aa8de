import { countryByCode } from '../../lexicon/lexicon.js';
import type { TitlePhrase } from './title-phrase.js';

/** Parts of the world that some ministers elsewhere answer for, and the continents of their countries. */
const PARTS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bmiddle east\b/i, /^(?:Asia|Africa)$/],
  [/\bafrica\b/i, /^Africa$/],
  [/\basia\b/i, /^Asia$/],
  [/\b(?:americas|latin america|caribbean)\b/i, /America$/],
];

/** "Minister for the Middle East" in a text about Iraq: a minister of a country that lies elsewhere. */
export function isForAbroad({ title, row }: TitlePhrase, country: string | undefined): boolean {
  if (country === undefined || row.class !== 'minister') return false;
  const region = countryByCode(country.replace('country:', ''))?.region ?? '';
  return PARTS.some(([part, continent]) => part.test(title) && continent.test(region));
}
