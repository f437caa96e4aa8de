#!/usr/bin/env node
// Trains the weights by which capitalised words that the rules leave open are read as names of persons, places, organizations and
// peoples or as nothing: src/extract/lexicon/generated/name-weights.ts. A linear-chain conditional random field; no randomness: the
// same sets give the same file.
//   node scripts/names/train.mjs SETS TEXTS [--without NAME] [--newswire FILE] [--out FILE]
// SETS holds wikigold (CC BY 4.0), GUM news (CC BY 2.5 and 4.0) and re3d (public domain, OGL, CC BY 3.0 AU) as JSON Lines with "text"
// and "entities"; TEXTS articles (public domain, CC BY 2.5) in which what the rules read stands for labels; newswire.txt beside this
// script is our own. --without leaves one of them out, so that it can measure.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { narrowPhrases, readMarked, readRows } from './labels.mjs';
import { hashWord, swapNames } from './swap.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(path.dirname(here));
const load = (file) => import(path.join(root, 'dist', file));
const { readText } = await load('text/read-text.js');
const { readArticle } = await load('extract/1-mentions/reading.js');
const { findRuleCandidates } = await load('extract/1-mentions/find-candidates.js');
const { findZones } = await load('extract/1-mentions/name-model/zones.js');
const { featuresOf } = await load('extract/1-mentions/name-model/features.js');
const { readSurroundings } = await load('extract/1-mentions/name-model/surroundings.js');
const { TAGS, TAG_COUNT, mayFollow } = await load('extract/1-mentions/name-model/model.js');
const { cities, countriesByName, firstNames, leaders } = await load('extract/lexicon/lexicon.js').then(
  async (lexicon) => ({ ...lexicon, cities: lexicon.places.filter(({ population }) => population > 0) }),
);
const { PEOPLE_NAME_ROWS } = await load('extract/lexicon/generated/people-names.js');
const { PLACE_HEADS } = await load('extract/1-mentions/place-heads.js');

/** A report from a convention: its people are characters of comics. */
const LEFT_OUT = 'GUM_news_expo';
const PHRASE_SETS = ['gum_news', 're3d'];
const EPOCHS = 6;
/** The weights are the mean of those at the end of so many last epochs. */
const AVERAGED = 3;
const RATE = 0.12;
const DECAY = 2e-3;
const LARGEST = 127;
/** Features whose weights all are within so many steps are left out. */
const SMALLEST = 2;
/** In each of so many further readings of a text a part of the tables' names is unknown. */
const MASKS = 3;

const KIND_OF = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  seat: 'location',
  country: 'location',
  people: 'people',
};
const kindOf = (candidate) =>
  candidate.kind === 'country' && candidate.form !== 'name' ? 'people' : KIND_OF[candidate.kind];

/** So many further copies of a labelled text have made-up names. */
const SWAPS = 1;
const oneWord = (names) => names.filter((name) => /^\p{Lu}\p{Ll}[\p{L}'-]+$/u.test(name));
const capitalised = (name) => name.charAt(0).toUpperCase() + name.slice(1);
/** Names of the list of people's names with such tiers. */
const listed = (isWanted) =>
  PEOPLE_NAME_ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [tiers, ...words] = row.split(' ');
      return isWanted([...tiers].map(Number)) ? words : [];
    });
const pools = {
  given: oneWord([
    ...leaders.map(({ name }) => name.split(' ')[0]),
    ...[...firstNames.keys()].map(capitalised),
    ...listed(([given]) => given > 0).map(capitalised),
  ]),
  family: oneWord([
    ...leaders.map(({ name }) => name.split(' ').at(-1)),
    ...listed(([, family]) => family > 0).map(capitalised),
  ]),
  place: oneWord(cities.map(({ name }) => name)),
};
const isFixed = (words) => countriesByName(words).length > 0 || PLACE_HEADS.has(words.toLowerCase());

const [folder, texts] = process.argv.slice(2);
const option = (name) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
const without = option('--without')?.split(',') ?? [];
const examples = [];
if (!without.includes('wikigold'))
  for (const text of readRows(path.join(folder, 'wikigold.dev.jsonl')))
    for (const part of [text, ...lines(text)]) addText(part, 'wikigold');
for (const set of PHRASE_SETS)
  if (!without.includes(set))
    for (const text of readRows(path.join(folder, `${set}.dev.jsonl`)))
      if (text.id !== LEFT_OUT) addText(text, set);
if (!without.includes('newswire'))
  for (const text of readMarked(option('--newswire') ?? path.join(here, 'newswire.txt')))
    for (const part of [text, ...lines(text)]) addText(part, 'newswire');
if (!without.includes('texts'))
  for (const file of readdirSync(texts)
    .filter((name) => name.endsWith('.txt'))
    .toSorted())
    addText(unlabelled(path.join(texts, file)), 'texts');
console.error(`${examples.length} stretches`);
const model = train(examples);
writeWeights(model);

function readingOf({ id, text }) {
  return readArticle(
    readText({
      file: id,
      text,
      authors: [],
      dateBasis: 'unknown',
      language: 'en',
      bodyStart: 0,
      bodyEnd: text.length,
    }),
  );
}

/** Each line as a text of its own. */
function lines({ id, text, names }) {
  let from = 0;
  return text.split('\n').map((line) => {
    const [start, end] = [from, from + line.length];
    from = end + 1;
    const inside = names.filter((name) => name.start >= start && name.end <= end);
    return {
      id,
      text: line,
      names: inside.map((name) => ({ ...name, start: name.start - start, end: name.end - start })),
    };
  });
}

/** Articles without labels: what the rules are sure of stands for labels, the rest is unclear. */
function unlabelled(file) {
  const text = readFileSync(file, 'utf8').normalize('NFC').replaceAll('\r\n', '\n');
  return { id: file, text, names: undefined };
}

function ruleNames(candidates, { tokens }) {
  const names = candidates.flatMap((candidate) => {
    const kind = kindOf(candidate);
    return kind === undefined
      ? []
      : [{ start: candidate.start, end: candidate.end, kind: candidate.isWeak ? 'unclear' : kind }];
  });
  const surnames = new Set(
    candidates
      .filter(({ kind, isWeak }) => kind === 'person' && !isWeak)
      .map(({ lastToken }) => tokens[lastToken - 1].lower),
  );
  for (const { lower, start, end, isCapitalised } of tokens)
    if (isCapitalised && surnames.has(lower) && !names.some((name) => name.start < end && start < name.end))
      names.push({ start, end, kind: 'person' });
  return names;
}

/** The stretches of a text as they are read, then as they would be if a part of the names were in no table. */
function addText(labelled, set) {
  const reading = readingOf(labelled);
  const whole = findRuleCandidates(reading);
  const names =
    labelled.names === undefined
      ? ruleNames(whole.candidates, reading)
      : set === 'newswire' || set === 'wikigold'
        ? labelled.names.map((name) => asPeople(name, whole.candidates))
        : narrowPhrases(labelled, reading, whole.titles, whole.candidates).names;
  if (labelled.names !== undefined)
    for (let round = 0; round < SWAPS; round += 1) {
      const swapped = swapNames({ ...labelled, names }, round, pools, isFixed);
      const read = readingOf(swapped);
      addZones({ ...findRuleCandidates(read), tags: tagTokens(read.tokens, swapped.names), set });
    }
  const tags = tagTokens(reading.tokens, names);
  addZones({ ...whole, tags, set });
  for (let mask = 0; mask < MASKS; mask += 1) {
    const isMasked = ({ lower }) => hashWord(lower) % MASKS === mask;
    const masked = {
      ...reading,
      matches: reading.matches.map((matches, at) => (isMasked(reading.tokens[at]) ? [] : matches)),
    };
    addZones({ ...findRuleCandidates(masked), tags, set, isMasked });
  }
}

/** Sets without a kind for peoples hold them among the rest. */
function asPeople(name, candidates) {
  if (name.kind !== 'other') return name;
  const isPeople = candidates.some(
    (candidate) =>
      kindOf(candidate) === 'people' && candidate.start === name.start && candidate.end === name.end,
  );
  return { ...name, kind: isPeople ? 'people' : 'other' };
}

/** The tag of each token; -1 where the labels leave it open. */
function tagTokens(tokens, names) {
  const tags = new Int8Array(tokens.length);
  for (const { start, end, kind } of names
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .toSorted((a, b) => Number(b.kind === 'unclear') - Number(a.kind === 'unclear'))) {
    if (kind === 'other') continue;
    let isFirst = true;
    for (const token of tokens) {
      if (token.end <= start || token.start >= end) continue;
      if (kind === 'unclear') tags[token.index] = -1;
      else if (tags[token.index] <= 0) {
        tags[token.index] = TAGS.indexOf(kind) + Number(!isFirst);
        isFirst = false;
      }
    }
  }
  return tags;
}

function addZones({ reading, candidates, titles, tags, set, isMasked }) {
  const around = readSurroundings(reading, candidates, titles);
  for (const zone of findZones(reading, candidates, titles)) {
    const labels = Array.from(
      { length: zone.lastToken - zone.firstToken },
      (_, at) => tags[zone.firstToken + at],
    );
    if (
      labels.includes(-1) ||
      (isMasked !== undefined && !labels.some((_, at) => isMasked(reading.tokens[zone.firstToken + at])))
    )
      continue;
    for (let at = 0; at < labels.length; at += 1)
      if (!mayFollow(labels[at], at === 0 ? -1 : labels[at - 1])) labels[at] -= 1;
    const features = featuresOf(around, zone).map(({ known, seen }, at) =>
      isMasked?.(reading.tokens[zone.firstToken + at]) ? seen : [...known, ...seen],
    );
    examples.push({ labels, features, set });
  }
}

function logSum(values) {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > top) top = value;
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}

/** AdaGrad over the stretches in a fixed order that mixes the sets; features of one stretch only are left out. */
function train(list) {
  const T = TAG_COUNT;
  const counts = new Map();
  for (const { features } of list)
    for (const feature of new Set(features.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rowOf = new Map();
  for (const [feature, count] of counts) if (count > 1) rowOf.set(feature, rowOf.size);
  const values = new Float64Array(rowOf.size * T);
  const squares = new Float64Array(rowOf.size * T).fill(1e-2);
  const transitions = new Float64Array((T + 1) * T);
  const steps = new Float64Array((T + 1) * T).fill(1e-2);
  const compact = list.map(({ labels, features }) => ({
    labels,
    rows: features.map((token) =>
      Int32Array.from([...new Set(token)].flatMap((feature) => rowOf.get(feature) ?? [])),
    ),
  }));
  let stride = 7919;
  while (compact.length % stride === 0) stride += 2;
  const follow = Array.from({ length: T + 1 }, (_, before) =>
    Array.from({ length: T }, (_, tag) => mayFollow(tag, before === T ? -1 : before)),
  );
  const sums = new Float64Array(values.length);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    let loss = 0;
    for (let step = 0; step < compact.length; step += 1) {
      const { labels, rows } = compact[(step * stride + epoch) % compact.length];
      const length = labels.length;
      const scores = new Float64Array(length * T);
      for (let at = 0; at < length; at += 1)
        for (const row of rows[at])
          for (let tag = 0; tag < T; tag += 1) scores[at * T + tag] += values[row * T + tag];
      const forward = new Float64Array(length * T).fill(Number.NEGATIVE_INFINITY);
      const backward = new Float64Array(length * T).fill(Number.NEGATIVE_INFINITY);
      for (let tag = 0; tag < T; tag += 1)
        if (follow[T][tag]) forward[tag] = scores[tag] + transitions[T * T + tag];
      const buffer = new Float64Array(T);
      for (let at = 1; at < length; at += 1)
        for (let tag = 0; tag < T; tag += 1) {
          for (let before = 0; before < T; before += 1)
            buffer[before] = follow[before][tag]
              ? forward[(at - 1) * T + before] + transitions[before * T + tag]
              : Number.NEGATIVE_INFINITY;
          forward[at * T + tag] = logSum(buffer) + scores[at * T + tag];
        }
      backward.fill(0, (length - 1) * T);
      for (let at = length - 2; at >= 0; at -= 1)
        for (let tag = 0; tag < T; tag += 1) {
          for (let next = 0; next < T; next += 1)
            buffer[next] = follow[tag][next]
              ? backward[(at + 1) * T + next] + transitions[tag * T + next] + scores[(at + 1) * T + next]
              : Number.NEGATIVE_INFINITY;
          backward[at * T + tag] = logSum(buffer);
        }
      const whole = logSum(forward.subarray((length - 1) * T));
      const slopes = new Float64Array((T + 1) * T);
      for (let at = 0; at < length; at += 1) {
        const label = labels[at];
        for (let tag = 0; tag < T; tag += 1) {
          const slope =
            Math.exp(forward[at * T + tag] + backward[at * T + tag] - whole) - Number(tag === label);
          if (tag === label) loss -= Math.log(Math.max(1e-9, slope + 1));
          for (const row of rows[at]) {
            const cell = row * T + tag;
            const full = slope + DECAY * values[cell];
            squares[cell] += full * full;
            values[cell] -= (RATE * full) / Math.sqrt(squares[cell]);
          }
          if (at === 0) slopes[T * T + tag] += slope;
          else
            for (let before = 0; before < T; before += 1)
              if (follow[before][tag])
                slopes[before * T + tag] +=
                  Math.exp(
                    forward[(at - 1) * T + before] +
                      transitions[before * T + tag] +
                      scores[at * T + tag] +
                      backward[at * T + tag] -
                      whole,
                  ) - Number(tag === label && before === labels[at - 1]);
        }
      }
      for (let cell = 0; cell < slopes.length; cell += 1) {
        const full = slopes[cell] + DECAY * transitions[cell];
        if (full === 0) continue;
        steps[cell] += full * full;
        transitions[cell] -= (RATE * full) / Math.sqrt(steps[cell]);
      }
    }
    if (epoch >= EPOCHS - AVERAGED)
      for (let cell = 0; cell < values.length; cell += 1) sums[cell] += values[cell] / AVERAGED;
    console.error(epoch, (loss / compact.length).toFixed(4));
  }
  return { rowOf, values: sums, transitions };
}

/** Hashes and quantised weights as one base64 text each. */
function writeWeights({ rowOf, values, transitions }) {
  const T = TAG_COUNT;
  const largest = 3;
  const unit = largest / LARGEST;
  const rows = [...rowOf]
    .map(([hash, row]) => ({
      hash,
      steps: Array.from({ length: T }, (_, tag) =>
        Math.max(-LARGEST, Math.min(LARGEST, Math.round(values[row * T + tag] / unit))),
      ),
    }))
    .filter(({ steps }) => steps.some((step) => Math.abs(step) > SMALLEST))
    .toSorted((a, b) => a.hash - b.hash);
  const hashes = Buffer.alloc(rows.length * 4);
  for (const [at, { hash }] of rows.entries()) hashes.writeUInt32LE(hash, at * 4);
  const bytes = Buffer.from(Int8Array.from(rows.flatMap(({ steps }) => steps)).buffer);
  const text = `/** Weights of src/extract/1-mentions/name-model, little-endian hashes and steps as base64. Trained on the sets that the README names. Generated by scripts/names/train.mjs. */
export const NAME_WEIGHTS = {
  unit: ${unit.toPrecision(6)},
  transitions: [${[...transitions].map((value) => Number(value.toFixed(3))).join(', ')}],
  hashes: '${hashes.toString('base64')}',
  values: '${bytes.toString('base64')}',
};
`;
  const file = option('--out') ?? path.join(root, 'src/extract/lexicon/generated/name-weights.ts');
  writeFileSync(file, text);
  console.error(`${file}: ${rows.length} features, ${text.length} characters`);
}
