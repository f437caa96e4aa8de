import type { PlaceType } from '../../domain/vocabularies.js';

type Rows = readonly (readonly [PlaceType, string])[];

const tableOf = (rows: Rows): ReadonlyMap<string, PlaceType> =>
  new Map(rows.flatMap(([type, words]) => words.split(' ').map((word): [string, PlaceType] => [word, type])));

/** Nouns that end the name of a place, lower case, with its type. */
export const PLACE_HEADS = tableOf([
  ['sea', 'sea ocean gulf bay strait straits channel lagoon reef shoal'],
  ['river', 'canal river creek lake reservoir barrage'],
  [
    'region',
    'delta heights valley plateau peninsula desert coast basin island islands province county district governorate region prefecture territory oblast park atoll constituency township upazila tehsil taluk taluka regency dzongkhag gewog thana',
  ],
  ['mountain', 'mountain mountains hills volcano'],
  ['city', 'city village town municipality suburb'],
  [
    'facility',
    'airport airfield base port harbor harbour palace castle square street avenue road bridge station stadium hall tower cathedral mosque prison hotel museum dam zoo chapel basilica hospital barracks cemetery highway expressway motorway boulevard crossing house lane terminal terminus roundabout interchange flyover viaduct jetty checkpoint airstrip racecourse cantonment',
  ],
]);
/** The same that are ordinary words: before them stands a word that is none ("Nakasero Market", not "Black Market"). */
export const VAGUE_PLACE_HEADS = tableOf([
  ['facility', 'market mall plaza complex estate drive gardens junction clinic temple shrine monastery'],
  ['region', 'forest falls colony ward'],
]);
/** Before "Centre": what makes a building of it. */
export const BUILT_CENTRE =
  /^(?:convention|conference|conferences|congress|congresses|exhibition|expo|shopping|sports|detention|correctional|remand)$/;
/** Before a number or letters: "Ward 12", "Sector E-11", "Area 18". */
export const NUMBERED = /^(?:ward|sector|area|precinct|region|zone|block)$/;
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
  ['city', 'kampung kampong taman barrio favela colonia'],
  ['facility', 'jalan lorong calle avenida rue plaza estadio stade stadion parque masjid wat hospital'],
]);
/** Nouns before "of X": "Strait of X". */
export const OF_HEADS = tableOf([
  ['sea', 'strait gulf bay sea straits'],
  ['facility', 'port'],
  ['region', 'isle'],
]);
