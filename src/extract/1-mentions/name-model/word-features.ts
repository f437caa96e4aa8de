import { rememberByText } from '../../../remember.js';
import type { Token } from '../../analysis.js';
import { commonWords, nameTiers, reportingVerbByForm, titlesByForm } from '../../lexicon/lexicon.js';
import { thingHeads, thingOpeners, thingWords } from '../../lexicon/things.js';
import { ORGANIZATION_HEADS } from '../organization-heads.js';
import { isFirstName, isSurname, plain } from '../person-names.js';
import { PLACE_HEADS } from '../place-heads.js';
import { PEOPLE_NOUN, PERSONAL, PLACE_CUE } from './surroundings.js';

/** FNV-1a over the UTF-16 of a text, 32 bits. */
export function hashText(text: string, from = 0): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** One feature as a number: its kind and up to two values. */
export function hashFeature(kind: number, one: number, two = 0): number {
  let hash = Math.imul(one ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ two, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The form of a word: capitals X, small letters x, digits 9; runs as one. */
const shapeOf = (text: string): string =>
  text
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, '9');

const MOST_WORDS = 16_384;

/** A function of a word, its answers kept for words met before. */
const remembering = (read: (lower: string) => number): ((lower: string) => number) =>
  rememberByText(read, MOST_WORDS);

/** What the lists say of a word, as bits. */
export const listsOf = remembering(
  (lower) =>
    Number(isFirstName(lower)) |
    (Number(isSurname(lower)) << 1) |
    (Number(commonWords.has(lower)) << 2) |
    (Number(ORGANIZATION_HEADS.has(lower)) << 3) |
    (Number(PLACE_HEADS.has(lower)) << 4) |
    (Number(titlesByForm(lower).length > 0) << 5) |
    (Number(thingHeads.has(lower)) << 6) |
    (Number(thingOpeners.has(lower)) << 7) |
    (Number(thingWords.has(lower)) << 8),
);

/** How frequent a word is as a given and as a family name; of a double one its last part. */
export const tiersOf = remembering((lower) => {
  const word = plain(lower);
  return nameTiers(word) || nameTiers(word.slice(word.lastIndexOf('-') + 1));
});

/** What stands right beside a stretch: its part of speech as far as names ask for it. */
export const roleOf = remembering((lower) => {
  if (lower === '') return 0;
  if (PLACE_CUE.test(lower)) return 1;
  if (reportingVerbByForm(lower) !== undefined) return 2;
  if (PEOPLE_NOUN.test(lower)) return 3;
  if (PLACE_HEADS.has(lower)) return 4;
  if (titlesByForm(lower).length > 0) return 5;
  if (PERSONAL.test(lower)) return 6;
  if (ORGANIZATION_HEADS.has(lower)) return 7;
  if (/ed$/.test(lower)) return 8;
  if (/^\p{L}/u.test(lower)) return commonWords.has(lower) ? 9 : 10;
  return 11;
});

/** Features of one token of a stretch: those of its own word and the lists first. */
export interface TokenFeatures {
  /** What the word itself and the tables tell. */
  readonly known: readonly number[];
  /** What its form and its surroundings tell. */
  readonly seen: readonly number[];
}

/** Where a token stands in its stretch: 0 alone, 1 first, 2 inside, 3 last. */
export const PLACES = 4;

/** What a word tells by itself, by its place in the stretch and how much of the article is of sport. */
export function wordFeatures(
  { text, lower }: Pick<Token, 'text' | 'lower'>,
  place: number,
  sport: number,
): TokenFeatures {
  const [word, lists, tiers, shape] = [
    hashText(lower),
    listsOf(lower),
    tiersOf(lower),
    hashText(shapeOf(text)),
  ];
  return {
    known: [
      hashFeature(1, word),
      hashFeature(2, word, place),
      hashFeature(3, lists),
      hashFeature(4, lists, place),
    ],
    seen: [
      hashFeature(20, place),
      hashFeature(57, sport, place),
      hashFeature(59, sport * 4 + place, tiers),
      hashFeature(60, sport * 4 + place, shape),
      hashFeature(52, tiers, Number(commonWords.has(lower))),
      hashFeature(53, tiers, place),
      hashFeature(22, hashText(lower, Math.max(0, lower.length - 3))),
      hashFeature(23, hashText(lower, Math.max(0, lower.length - 2))),
      hashFeature(24, hashText(lower, Math.max(0, lower.length - 4))),
      hashFeature(25, hashText(lower.slice(0, 3))),
      hashFeature(26, shape),
      hashFeature(27, shape, place),
      hashFeature(51, thingWords.has(lower) ? 1 : 0, place),
      hashFeature(47, /-\p{Ll}/u.test(text) ? 1 : 0, Math.min(8, text.length)),
    ],
  };
}
