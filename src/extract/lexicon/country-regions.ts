import { COUNTRY_REGION_ROWS } from './country-regions.data.js';
import { readList, readRows } from './rows.js';

const regionCodes: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const byWords = new Map<string, Set<string>>();
  const add = (words: string, codes: readonly string[]): void => {
    byWords.set(words, new Set([...(byWords.get(words) ?? []), ...codes]));
  };
  for (const [words, codes = ''] of readRows(COUNTRY_REGION_ROWS))
    for (const word of readList(words)) {
      add(word, codes.split(' '));
      // "the African nation": of any part of Africa.
      const continent = /(?<= )(?:african|asian|european)$/.exec(word)?.[0];
      if (continent !== undefined) add(continent, codes.split(' '));
    }
  return byWords;
})();

/** The ISO codes of the countries that lie where words say, such as "west african" or "gulf" in lower case with spaces for hyphens; undefined for other words. */
export const codesOfRegion = (words: string): ReadonlySet<string> | undefined => regionCodes.get(words);
