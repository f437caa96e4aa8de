import { countries } from '../extract/lexicon/countries.js';
import type { GoldArticle } from './gold.js';

/** Text as the rules of scoring compare it: no diacritics, no punctuation, lower case, no leading "the". */
export function foldLabel(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/['’‘.]/g, '')
    .replace(/[^\p{L}\p{N}$]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

const countryCodes = new Map(
  countries.flatMap((country) =>
    [country.name, ...country.aliases].map((name) => [foldLabel(name), country.code] as const),
  ),
);

/** Whether two names mean the same person, organization or country of one article. */
export type SameName = (left: string, right: string) => boolean;

/** Names of a labelled article that stand for the same thing: aliases of a person or organization, names of a country. */
export function readSameName(gold: GoldArticle): SameName {
  const first = new Map<string, string>();
  const join = (names: readonly string[]): void => {
    for (const name of names) first.set(foldLabel(name), foldLabel(names[0] ?? name));
  };
  for (const { name, aliases = [], accept = [] } of gold.people ?? []) join([name, ...aliases, ...accept]);
  for (const organization of gold.orgs ?? [])
    join([organization, ...(gold.org_aliases?.[organization] ?? [])]);
  const standard = (name: string): string => {
    const folded = foldLabel(name);
    return countryCodes.get(folded) ?? first.get(folded) ?? folded;
  };
  return (left, right) => standard(left) === standard(right);
}

/** Whether two sets of names are equal; names of `free` may be there or not. */
export function isSameSet(
  {
    found,
    wanted,
    free = [],
  }: { found: readonly string[]; wanted: readonly string[]; free?: readonly string[] },
  isSame: SameName,
): boolean {
  const isIn = (list: readonly string[], name: string): boolean => list.some((other) => isSame(other, name));
  return (
    wanted.every((name) => isIn(found, name)) && found.every((name) => isIn(wanted, name) || isIn(free, name))
  );
}
