import { rememberByText } from '../../../remember.js';
import { wordForm } from '../../../text/word-forms.js';
import { NAME_WEIGHTS } from '../../lexicon/generated/name-weights.js';
import type { Candidate, TitleCandidate, TokenSpan } from '../candidate.js';
import { ORGANIZATION_HEADS } from '../organization-heads.js';
import { isFirstName, isPlainWord } from '../person-names.js';
import { isOpening, type Reading, spanOf } from '../reading.js';
import { PUBLIC_TYPES } from '../resolve-overlaps.js';
import { agreeOnNames } from './agree-on-names.js';
import { isSure, isWeak, kindOf, type NamedKind } from './certainty.js';
import { placeIn, surroundingFeatures } from './features.js';
import { mergeNames, type ReadName } from './merge-names.js';
import { decode, TAG_COUNT, TAGS, type Tag, type Weights, WeightTable } from './model.js';
import { readSurroundings, type Surroundings } from './surroundings.js';
import { PLACES, type TokenFeatures, wordFeatures } from './word-features.js';
import { findZones } from './zones.js';

const bytesOf = (base64: string): ArrayBuffer => Uint8Array.from(Buffer.from(base64, 'base64')).buffer;

const weights: Weights = {
  hashes: new Uint32Array(bytesOf(NAME_WEIGHTS.hashes)),
  values: new Int8Array(bytesOf(NAME_WEIGHTS.values)),
  transitions: Float64Array.from(NAME_WEIGHTS.transitions),
  unit: NAME_WEIGHTS.unit,
};
const table = new WeightTable(weights);

/** By tag: the texts of the training name more people, places and peoples than news does, and fewer organizations. */
const PRIOR = [0.6, -0.7, 0, -0.6, 0, 0.3, 0, -0.6, 0];
/** An article has some hundred words with a capital. */
const MOST_WORDS = 4096;
/** Outweighs what is learned. */
const HELD = 20;
/** What a name that the rules read from its form weighs. */
const LIKELY = 2;
/** Further words of what is no person. */
const FURTHER = ['+location', '+people'].map((tag) => TAGS.indexOf(tag as Tag));
const FURTHER_BODY = TAGS.indexOf('+organization');
const FURTHER_PERSON = TAGS.indexOf('+person');
/** Words that stand inside the names of people. */
const PERSON_PART =
  /\p{Lu}|^(?:de|da|do|dos|das|del|della|di|du|des|la|las|le|los|al|el|bin|binti|ibn|bint|van|von|der|den|y|e|delos)$/u;

/** The candidates of the rules, and where these leave words open or are unsure what learned weights read there instead. */
export function readNames(
  reading: Reading,
  candidates: readonly Candidate[],
  titles: readonly TitleCandidate[],
): Candidate[] {
  const zones = findZones(reading, candidates, titles);
  if (zones.length === 0) return [...candidates];
  const around = readSurroundings(reading, candidates, titles);
  const names = new Map<number, ReadName>();
  const open = new Set<number>();
  for (const zone of zones) {
    for (let at = zone.firstToken; at < zone.lastToken; at += 1) open.add(at);
    const scores = scoresOf(around, zone);
    hold(around, zone, scores);
    for (let at = 0; at < scores.length; at += 1)
      scores[at] = (scores[at] ?? 0) + (PRIOR[at % TAG_COUNT] ?? 0);
    for (const name of namesOf(reading, zone, decode(scores, weights.transitions)))
      names.set(name.span.firstToken, name);
  }
  return mergeNames(around, candidates, agreeOnNames(around, candidates, names), open);
}

/** What all features of a stretch weigh together for each tag, token by token. */
function scoresOf(around: Surroundings, zone: TokenSpan): Float64Array {
  const sums = new Int32Array((zone.lastToken - zone.firstToken) * TAG_COUNT);
  const features = surroundingFeatures(around, zone);
  for (let index = 0; index < features.length; index += 1) {
    const { known, seen } = features[index] ?? NO_FEATURES;
    for (const feature of known) table.add(feature, sums, index * TAG_COUNT);
    for (const feature of seen) table.add(feature, sums, index * TAG_COUNT);
    const at = zone.firstToken + index;
    const own = ownSums(around.reading.tokens[at]?.text ?? '', placeIn(zone, at), around.sport);
    for (let tag = 0; tag < TAG_COUNT; tag += 1)
      sums[index * TAG_COUNT + tag] = (sums[index * TAG_COUNT + tag] ?? 0) + (own[tag] ?? 0);
  }
  return Float64Array.from(sums, (steps) => steps * weights.unit);
}

const NO_FEATURES: TokenFeatures = { known: [], seen: [] };

/** What a printed word weighs by itself for each tag, by place and sport; made when it is asked for. */
const sumsOfWord = rememberByText((): (readonly number[])[] => [], MOST_WORDS);

function ownSums(text: string, place: number, sport: number): readonly number[] {
  const known = sumsOfWord(text);
  const slot = sport * PLACES + place;
  const before = known[slot];
  if (before !== undefined) return before;
  const sums = new Int32Array(TAG_COUNT);
  const features = wordFeatures(wordForm(text), place, sport);
  for (const feature of [...features.known, ...features.seen]) table.add(feature, sums, 0);
  const own = [...sums];
  known[slot] = own;
  return own;
}

/** What the rules read of several words mostly is one name, though more words may belong to it; of a titled person none. */
function hold(around: Surroundings, { firstToken, lastToken }: TokenSpan, scores: Float64Array): void {
  const { reading, candidates } = around;
  const add = (at: number, tag: number, value: number): void => {
    const cell = (at - firstToken) * TAG_COUNT + tag;
    if (at >= firstToken && at < lastToken) scores[cell] = (scores[cell] ?? 0) + value;
  };
  for (let at = firstToken; at < lastToken; at += 1) {
    if (!PERSON_PART.test(reading.tokens[at]?.text ?? '')) add(at, FURTHER_PERSON, -HELD);
    if (isPortfolio(reading, at) && !candidates.has(at))
      for (let tag = 1; tag < TAG_COUNT; tag += 1) add(at, tag, -HELD);
    const candidate = candidates.get(at);
    const kind = candidate && kindOf(candidate);
    if (candidate === undefined || kind === undefined || isWeak(candidate)) continue;
    if (at === candidate.lastToken - 1) holdEnd(around, candidate, add);
    if (at === candidate.firstToken && isOwner(around, candidate)) add(at, TAGS.indexOf(kind) + 1, -2 * HELD);
    if (
      candidate.lastToken - candidate.firstToken < 2 &&
      !(candidate.kind === 'organization' && candidate.isAcronym)
    )
      continue;
    const trust = isSure(candidate) ? HELD : LIKELY;
    const isFirst = at === candidate.firstToken;
    add(at, TAGS.indexOf(kind) + Number(!isFirst), trust);
    if (isFirst && isDemonym(candidates.get(at - 1)))
      add(at, TAGS.indexOf(kind) + 1, isPrivate(candidate) ? 0 : -HELD);
    else if (isFirst && kind !== 'person') add(at, TAGS.indexOf(kind) + 1, trust);
    if (at === candidate.lastToken - 1 && kind === 'person') add(at + 1, TAGS.indexOf(kind) + 1, -trust);
  }
}

/** "Bolivian Hydrocarbons Minister", "Enlargement Commissioner": the last word before the noun of an office, which ends no name. */
const isPortfolio = ({ tokens }: Reading, at: number): boolean =>
  /^(?:Ministers?|Commissioners?)$/.test(tokens[at + 1]?.text ?? '') &&
  tokens[at]?.lower !== 'prime' &&
  tokens[at + 2]?.text !== "'s";

/** Where a candidate ends for sure, and all of the body of a state. */
function holdEnd(
  around: Surroundings,
  candidate: Candidate,
  add: (at: number, tag: number, value: number) => void,
): void {
  const { firstToken, lastToken } = candidate;
  if (isOfState(around, candidate))
    for (let at = firstToken; at < lastToken; at += 1)
      add(at, TAGS.indexOf('organization') + Number(at > firstToken), HELD);
  if (isBeforeBody(around, candidate) || isBeforeHolder(around, candidate))
    add(lastToken, FURTHER_BODY, -HELD);
  if (isBeforePerson(around, candidate)) for (const further of FURTHER) add(lastToken, further, -HELD);
}

/** "Sri Lanka Navy": a force or an authority of a country that opens its name. */
const isOfState = ({ reading }: Surroundings, candidate: Candidate): boolean =>
  candidate.kind === 'organization' &&
  /^(?:military|agency)$/.test(candidate.type) &&
  (reading.matches[candidate.firstToken] ?? []).some(({ kind }) => kind === 'country');

/** "the Board of Management of Siemens AG": a body of the tables behind one of its boards. */
const isOwner = ({ reading, candidates }: Surroundings, candidate: Candidate): boolean =>
  candidate.kind === 'organization' &&
  candidate.organization !== undefined &&
  reading.tokens[candidate.firstToken - 1]?.text === 'of' &&
  candidates.get(candidate.firstToken - 2)?.kind === 'organization';

/** "Rep. from New York Peter King", "Barbadian Orson Gittens": a first name behind a place or a nation of the tables. */
const isBeforePerson = ({ reading }: Surroundings, candidate: Candidate): boolean =>
  /^(?:location|people)$/.test(kindOf(candidate) ?? '') &&
  isSure(candidate) &&
  ((isFirstName(reading.tokens[candidate.lastToken]?.lower ?? '') &&
    reading.tokens[candidate.lastToken + 1]?.isCapitalised === true) ||
    (/^(?:to|of|for)$/.test(reading.tokens[candidate.firstToken - 1]?.text ?? '') &&
      isNamedBehind(reading, candidate)));

/** "National Assembly Tran Thanh Man": two words that are no ordinary ones behind the noun of a body. */
const isBeforeHolder = ({ reading }: Surroundings, candidate: Candidate): boolean =>
  candidate.kind === 'organization' &&
  candidate.lastToken > candidate.firstToken + 1 &&
  /^(?:ministry|legislature|court|government|agency)$/.test(candidate.type) &&
  isNamedBehind(reading, candidate);

/** "the Tea Board and Kenya Railways": two bodies. */
const isBeforeBody = ({ reading, candidates }: Surroundings, candidate: Candidate): boolean =>
  candidate.kind === 'organization' &&
  candidate.lastToken > candidate.firstToken + 1 &&
  /^(?:and|for|to)$/.test(reading.tokens[candidate.lastToken]?.lower ?? '') &&
  candidates.get(candidate.lastToken + 1)?.kind === 'organization';

/** Whether two words follow that are no ordinary ones and no nouns of bodies. */
function isNamedBehind({ tokens }: Reading, { firstToken, lastToken }: Candidate): boolean {
  const isNamed = (at: number): boolean => {
    const token = tokens[at];
    return (
      token?.isCapitalised === true &&
      token.sentence === tokens[firstToken]?.sentence &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      !isPlainWord(token.lower) &&
      !ORGANIZATION_HEADS.has(token.lower)
    );
  };
  return isNamed(lastToken) && isNamed(lastToken + 1);
}

/** "the Philippine Red Cross": the adjective of a nation belongs to the names of bodies that no state has. */
const isPrivate = (candidate: Candidate): boolean =>
  candidate.kind === 'organization' && !PUBLIC_TYPES.has(candidate.type);

const isDemonym = (candidate: Candidate | undefined): boolean =>
  candidate?.kind === 'country' && candidate.form === 'demonym';

/** "Jaap Cilliers SC", "Ann Lee MP": letters behind a name. */
const LETTERS = /^(?:[SQK]C|M[PLHKD]A?|OBE|CBE|MBE|PhD|Jr|AM|AO|MEP)$/;

/** "Striker Boniface Okal": an ordinary word that opens the sentence before a name. */
const isPlainOpening = (reading: Reading, at: number): boolean =>
  isOpening(reading, at) && isPlainWord(reading.tokens[at]?.lower ?? '');

function namesOf(reading: Reading, zone: TokenSpan, tags: readonly number[]): ReadName[] {
  const names: ReadName[] = [];
  for (let at = 0; at < tags.length; at += 1) {
    const tag = tags[at] ?? 0;
    if (tag % 2 === 0) continue;
    let last = at + 1;
    while (tags[last] === tag + 1) last += 1;
    if (
      TAGS[tag] === 'person' &&
      last > at + 2 &&
      LETTERS.test(reading.tokens[zone.firstToken + last - 1]?.text ?? '')
    )
      last -= 1;
    const first = zone.firstToken + at;
    const isLed = TAGS[tag] === 'person' && last > at + 2 && isPlainOpening(reading, first);
    names.push({
      kind: TAGS[tag] as NamedKind,
      span: spanOf(reading, first + Number(isLed), zone.firstToken + last),
    });
    at = last - 1;
  }
  return names;
}
