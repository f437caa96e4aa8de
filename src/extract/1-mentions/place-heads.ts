import type { PlaceType } from '../../domain/vocabularies.js';

type Rows = readonly (readonly [PlaceType, string])[];

const tableOf = (rows: Rows): ReadonlyMap<string, PlaceType> =>
  new Map(rows.flatMap(([type, words]) => words.split(' ').map((word): [string, PlaceType] => [word, type])));

/** Nouns that end the name of a place, lower case, with its type. */
export const PLACE_HEADS = tableOf([
  ['sea', 'sea ocean gulf bay strait straits channel'],
  ['river', 'canal river creek lake'],
  [
    'region',
    'delta heights valley plateau peninsula desert coast basin island islands province county district governorate region prefecture territory oblast park',
  ],
  ['mountain', 'mountain mountains hills'],
  ['city', 'city village town'],
  [
    'facility',
    'airport airfield base port harbor harbour palace castle square street avenue road bridge station stadium hall tower cathedral mosque prison hotel museum dam zoo chapel basilica hospital barracks cemetery highway expressway motorway boulevard crossing house',
  ],
]);
/** Nouns that begin it, with one word behind: "Mount X", "Lake X". */
export const PLACE_OPENERS = tableOf([
  ['mountain', 'mount'],
  ['river', 'lake'],
  ['region', 'cape'],
  ['facility', 'fort camp'],
]);
/** The same in other languages, with all the words behind: "Plaza de X", "Barangay San X", "Jalan X". */
export const LOCAL_OPENERS = tableOf([
  ['mountain', 'mt jebel jabal gunung bukit'],
  ['river', 'wadi sungai'],
  ['region', 'pulau barangay'],
  ['city', 'kampung kampong taman'],
  ['facility', 'jalan calle avenida rue plaza estadio'],
]);
/** Nouns before "of X": "Strait of X". */
export const OF_HEADS = tableOf([
  ['sea', 'strait gulf bay sea straits'],
  ['facility', 'port'],
  ['region', 'isle'],
]);
