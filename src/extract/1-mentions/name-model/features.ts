import { rememberByText } from '../../../domain/remember.js';
import { commonWords, nameTiers, reportingVerbByForm, titlesByForm } from '../../lexicon/lexicon.js';
import { thingHeads, thingOpeners, thingWords } from '../../lexicon/things.js';
import type { Candidate, TokenSpan } from '../candidate.js';
import { ORGANIZATION_HEADS } from '../organization-heads.js';
import { isFirstName, isSurname, plain } from '../person-names.js';
import { PLACE_HEADS } from '../place-heads.js';
import { isOpening, type Reading } from '../reading.js';
import { COMPANY_BITS, PEOPLE_NOUN, PERSONAL, PLACE_CUE, type Surroundings } from './surroundings.js';

/** FNV-1a over the UTF-16 of a text, 32 bits. */
function hashText(text: string, from = 0): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** One feature as a number: its kind and up to two values. */
function hashFeature(kind: number, one: number, two = 0): number {
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
const listsOf = remembering(
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
const tiersOf = remembering((lower) => {
  const word = plain(lower);
  return nameTiers(word) || nameTiers(word.slice(word.lastIndexOf('-') + 1));
});

/** What stands right beside a stretch: its part of speech as far as names ask for it. */
const roleOf = remembering((lower) => {
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

/** How a candidate was read, as a number: kind, sort of evidence, length. */
function evidenceOf(candidate: Candidate | undefined): number {
  if (candidate === undefined) return 0;
  const length = Math.min(3, candidate.lastToken - candidate.firstToken);
  return SORTS.indexOf(candidate.kind) * 64 + sortOf(candidate) * 4 + length;
}
const SORTS: readonly Candidate['kind'][] = [
  'treaty',
  'country',
  'seat',
  'place',
  'organization',
  'person',
  'people',
];

function sortOf(candidate: Candidate): number {
  switch (candidate.kind) {
    case 'country':
      return candidate.form === 'name' ? 1 : 2;
    case 'place': {
      const [place] = candidate.places;
      if (place === undefined) return candidate.type === 'region' ? 1 : 2;
      return (place.isAmbiguous ? 3 : 4) + (place.population > 100_000 ? 2 : place.population > 0 ? 4 : 0);
    }
    case 'organization':
      return (candidate.organization === undefined ? 1 : 2) + (candidate.isAcronym ? 2 : 0);
    case 'person':
      if (candidate.isWeak) return 1;
      return candidate.leader !== undefined ? 4 : candidate.titles.length > 0 ? 3 : 2;
    default:
      return 0;
  }
}

/** Features of one token of a stretch: those of its own word and the lists first. */
export interface TokenFeatures {
  /** What the word itself and the tables tell. */
  readonly known: readonly number[];
  /** What its form and its surroundings tell. */
  readonly seen: readonly number[];
}

/** What speaks for and against each tag, token by token. The numbers are the keys of the learned weights. */
export function featuresOf(around: Surroundings, zone: TokenSpan): TokenFeatures[] {
  const edges = readEdges(around, zone);
  const features: TokenFeatures[] = [];
  for (let at = zone.firstToken; at < zone.lastToken; at += 1)
    features.push({ known: knownOf(around, zone, at), seen: seenOf(around, edges, at) });
  return features;
}

interface Edges {
  readonly zone: TokenSpan;
  readonly before: string;
  readonly second: string;
  readonly after: string;
  readonly next: string;
  /** Hashes of what holds for every token of the stretch. */
  readonly shared: readonly number[];
}

function readEdges({ reading: { tokens }, candidates }: Surroundings, zone: TokenSpan): Edges {
  const { firstToken: first, lastToken: last, sentence } = zone;
  const wordAt = (at: number): string => (tokens[at]?.sentence === sentence ? (tokens[at]?.lower ?? '') : '');
  const [before, second, after, next] = [
    wordAt(first - 1),
    wordAt(first - 2),
    wordAt(last),
    wordAt(last + 1),
  ];
  const kindAt = (at: number): number => evidenceOf(candidates.get(at)) >> 6;
  const shared = [
    hashText(before),
    hashText(after),
    roleOf(before) * 16 + roleOf(after),
    kindAt(before === ',' || before === 'and' ? first - 2 : first - 1),
    kindAt(after === ',' || after === 'and' ? last + 1 : last),
  ];
  return { zone, before, second, after, next, shared };
}

function knownOf({ reading, candidates, kinds }: Surroundings, zone: TokenSpan, at: number): number[] {
  const token = reading.tokens[at];
  if (token === undefined) return [];
  const { lower } = token;
  const place = placeIn(zone, at);
  const word = hashText(lower);
  const lists = listsOf(lower);
  const features = [
    hashFeature(1, word),
    hashFeature(2, word, place),
    hashFeature(3, lists),
    hashFeature(4, lists, place),
    hashFeature(5, listsAt(reading, zone, at - 1), lists),
    hashFeature(6, listsAt(reading, zone, at + 1), lists),
  ];
  for (const match of reading.matches[at] ?? [])
    if (match.length === 1)
      features.push(
        hashFeature(
          7,
          hashText(match.kind),
          match.kind === 'place'
            ? Number(match.place.isAmbiguous) * 2 + Number(match.place.population > 100_000)
            : 9,
        ),
      );
  const candidate = candidates.get(at);
  const evidence = evidenceOf(candidate);
  const inside = candidate === undefined ? 0 : placeIn(candidate, at);
  features.push(
    hashFeature(8, evidence, inside),
    hashFeature(9, evidence >> 6, inside),
    hashFeature(10, evidence, isWhole(candidate, zone) ? 8 + inside : inside),
  );
  for (const [kind, count] of kinds.get(lower) ?? [])
    if (count > Number(candidate?.kind === kind)) features.push(hashFeature(11, hashText(kind), place));
  return features;
}

const isWhole = (candidate: Candidate | undefined, { firstToken, lastToken }: TokenSpan): boolean =>
  candidate?.firstToken === firstToken && candidate.lastToken === lastToken;

/** 0 alone, 1 first, 2 inside, 3 last. */
function placeIn({ firstToken, lastToken }: TokenSpan, at: number): number {
  if (lastToken - firstToken === 1) return 0;
  if (at === firstToken) return 1;
  return at === lastToken - 1 ? 3 : 2;
}

const listsAt = ({ tokens }: Reading, { firstToken, lastToken }: TokenSpan, at: number): number =>
  at < firstToken || at >= lastToken ? 1024 : listsOf(tokens[at]?.lower ?? '');

const tiersAt = ({ tokens }: Reading, { firstToken, lastToken }: TokenSpan, at: number): number =>
  at < firstToken || at >= lastToken ? 16 : tiersOf(tokens[at]?.lower ?? '');

function seenOf(around: Surroundings, edges: Edges, at: number): number[] {
  const { reading, titles, company, candidates, sport } = around;
  const { zone, before, second, after, next, shared } = edges;
  const token = reading.tokens[at];
  if (token === undefined) return [];
  const { text, lower } = token;
  const { tokens } = reading;
  const tiers = tiersOf(lower);
  const place = placeIn(zone, at);
  const size = Math.min(5, zone.lastToken - zone.firstToken);
  const left = at > zone.firstToken ? (tokens[at - 1]?.lower ?? '') : `^${before}`;
  const right = at + 1 < zone.lastToken ? (tokens[at + 1]?.lower ?? '') : `$${after}`;
  const shape = hashText(shapeOf(text));
  const tail = tokens[zone.lastToken - 1]?.lower ?? '';
  const head = tokens[zone.firstToken]?.lower ?? '';
  const [zoneBefore = 0, zoneAfter = 0, roles = 0, kindBefore = 0, kindAfter = 0] = shared;
  const features = [
    hashFeature(20, place),
    hashFeature(57, sport, place),
    hashFeature(58, sport, roles),
    hashFeature(59, sport * 4 + place, tiers),
    hashFeature(60, sport * 4 + place, shape),
    hashFeature(61, sport * 4 + place, zoneBefore),
    hashFeature(62, sport * 4 + place, zoneAfter),
    hashFeature(52, tiers, Number(commonWords.has(lower))),
    hashFeature(53, tiers, place),
    hashFeature(54, tiersAt(reading, zone, at - 1), tiers),
    hashFeature(55, tiersAt(reading, zone, at + 1), tiers),
    hashFeature(21, size, place),
    hashFeature(22, hashText(lower, Math.max(0, lower.length - 3))),
    hashFeature(23, hashText(lower, Math.max(0, lower.length - 2))),
    hashFeature(24, hashText(lower, Math.max(0, lower.length - 4))),
    hashFeature(25, hashText(lower.slice(0, 3))),
    hashFeature(26, shape),
    hashFeature(27, shape, place),
    hashFeature(28, hashText(left)),
    hashFeature(29, hashText(right)),
    hashFeature(30, hashText(left), hashText(right)),
    hashFeature(31, zoneBefore, place),
    hashFeature(32, zoneAfter, place),
    hashFeature(33, zoneBefore, zoneAfter),
    hashFeature(34, hashText(second), zoneBefore),
    hashFeature(35, zoneAfter, hashText(next)),
    hashFeature(36, roles, size),
    hashFeature(37, roles >> 4, place),
    hashFeature(38, roles & 15, place),
    hashFeature(39, hashText(tail), place),
    hashFeature(40, listsOf(tail) >> 3, place),
    hashFeature(49, listsOf(head) >> 3, place),
    hashFeature(50, listsOf(after) >> 3, place),
    hashFeature(51, thingWords.has(lower) ? 1 : 0, place),
    hashFeature(41, kindBefore, place),
    hashFeature(42, kindAfter, place),
    hashFeature(43, evidenceOf(candidates.get(at - 1)) >> 4, place),
    hashFeature(44, evidenceOf(candidates.get(at + 1)) >> 4, place),
    hashFeature(45, Number(isOpening(reading, at)), Number(reading.writtenSmall.has(lower))),
    hashFeature(46, Number(titles.has(at)), Number(titles.has(at - 1)) * 2 + Number(titles.has(at + 1))),
    hashFeature(47, /-\p{Ll}/u.test(text) ? 1 : 0, Math.min(8, text.length)),
  ];
  const bits = company.get(lower) ?? 0;
  for (let bit = 0; bit < COMPANY_BITS; bit += 1)
    if ((bits & (1 << bit)) !== 0) features.push(hashFeature(48, bit, place));
  return features;
}
