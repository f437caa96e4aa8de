import type { Candidate, TokenSpan } from '../candidate.js';
import { isOpening, type Reading } from '../reading.js';
import { COMPANY_BITS, type Surroundings } from './surroundings.js';
import {
  hashFeature,
  hashText,
  listsOf,
  roleOf,
  type TokenFeatures,
  tiersOf,
  wordFeatures,
} from './word-features.js';

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

/** What speaks for and against each tag, token by token. The numbers are the keys of the learned weights. */
export function featuresOf(around: Surroundings, zone: TokenSpan): TokenFeatures[] {
  return surroundingFeatures(around, zone).map(({ known, seen }, index) => {
    const at = zone.firstToken + index;
    const own = wordFeatures(around.reading.tokens[at] ?? NO_TOKEN, placeIn(zone, at), around.sport);
    return { known: [...own.known, ...known], seen: [...own.seen, ...seen] };
  });
}

const NO_TOKEN = { text: '', lower: '' };

/** Of these features those that the word does not tell by itself. */
export function surroundingFeatures(around: Surroundings, zone: TokenSpan): TokenFeatures[] {
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
  const lists = listsOf(lower);
  const features = [
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
export function placeIn({ firstToken, lastToken }: TokenSpan, at: number): number {
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
  const { lower } = token;
  const { tokens } = reading;
  const tiers = tiersOf(lower);
  const place = placeIn(zone, at);
  const size = Math.min(5, zone.lastToken - zone.firstToken);
  const left = at > zone.firstToken ? (tokens[at - 1]?.lower ?? '') : `^${before}`;
  const right = at + 1 < zone.lastToken ? (tokens[at + 1]?.lower ?? '') : `$${after}`;
  const tail = tokens[zone.lastToken - 1]?.lower ?? '';
  const head = tokens[zone.firstToken]?.lower ?? '';
  const [zoneBefore = 0, zoneAfter = 0, roles = 0, kindBefore = 0, kindAfter = 0] = shared;
  const features = [
    hashFeature(58, sport, roles),
    hashFeature(61, sport * 4 + place, zoneBefore),
    hashFeature(62, sport * 4 + place, zoneAfter),
    hashFeature(54, tiersAt(reading, zone, at - 1), tiers),
    hashFeature(55, tiersAt(reading, zone, at + 1), tiers),
    hashFeature(21, size, place),
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
    hashFeature(41, kindBefore, place),
    hashFeature(42, kindAfter, place),
    hashFeature(43, evidenceOf(candidates.get(at - 1)) >> 4, place),
    hashFeature(44, evidenceOf(candidates.get(at + 1)) >> 4, place),
    hashFeature(45, Number(isOpening(reading, at)), Number(reading.writtenSmall.has(lower))),
    hashFeature(46, Number(titles.has(at)), Number(titles.has(at - 1)) * 2 + Number(titles.has(at + 1))),
  ];
  const bits = company.get(lower) ?? 0;
  for (let bit = 0; bit < COMPANY_BITS; bit += 1)
    if ((bits & (1 << bit)) !== 0) features.push(hashFeature(48, bit, place));
  return features;
}
