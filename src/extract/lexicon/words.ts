import { COMMON_WORD_ROWS } from './generated/common-words.js';
import { FIRST_NAME_ROWS } from './generated/first-names.js';
import { PEOPLE_NAME_ROWS } from './generated/people-names.js';
import { SURNAME_ROWS } from './generated/surnames.js';
import { MORE_FIRST_NAMES, MORE_SURNAMES } from './names.data.js';
import { NEWS_WORDS } from './news-words.data.js';

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** `m` or `f`; undefined for names that both bear. */
export type NameGender = 'm' | 'f' | undefined;

function readFirstNames(): Map<string, NameGender> {
  const names = new Map<string, NameGender>();
  for (const row of words(FIRST_NAME_ROWS)) {
    const [name = '', gender] = row.split('|');
    names.set(name, gender === 'm' || gender === 'f' ? gender : undefined);
  }
  for (const [gender, list] of Object.entries(MORE_FIRST_NAMES))
    for (const name of words(list))
      if (!names.has(name)) names.set(name, gender === 'm' || gender === 'f' ? gender : undefined);
  return names;
}

/** Lower-case first names of many cultures with the gender they tell. */
export const firstNames: ReadonlyMap<string, NameGender> = readFirstNames();

/** Lower-case frequent surnames. */
export const surnames: ReadonlySet<string> = new Set([...words(SURNAME_ROWS), ...words(MORE_SURNAMES)]);

const byTiers: ReadonlyMap<string, number> = new Map(
  PEOPLE_NAME_ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [tiers = '', ...names] = row.split(' ');
      const value = Number(tiers[0]) * 4 + Number(tiers[1]);
      return names.map((name) => [name, value] as const);
    }),
);

/** How frequent a lower-case word without diacritics is as a given name (times 4) and as a family name: 0 never to 3. */
export const nameTiers = (word: string): number => byTiers.get(word) ?? 0;

/** Lower-case English words that are no names, with their inflected forms; a capital on them at a sentence's start means nothing. */
export const commonWords: ReadonlySet<string> = new Set([...words(COMMON_WORD_ROWS), ...words(NEWS_WORDS)]);
