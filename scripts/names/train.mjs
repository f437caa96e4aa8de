#!/usr/bin/env node
// Trains the weights by which capitalised words that no rule covers are read as persons, places, organizations or nothing:
// src/extract/lexicon/generated/name-weights.ts. Multinomial logistic regression; no randomness: the same sets give the same file.
//   node scripts/names/train.mjs SETS TEXTS [--half]
// SETS holds wikigold (CC BY 4.0), GUM news (CC BY 2.5 and 4.0) and re3d (public domain, OGL, CC BY 3.0 AU) as JSON Lines with "text"
// and "entities"; TEXTS articles (public domain, CC BY 2.5) in which what the rules read stands for labels.
// --half trains on every second text of the sets only and prints how right the weights are on the others.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const load = (file) => import(path.join(root, 'dist', file));
const { readLabelledTexts } = await load('evaluation/mention-labels.js');
const { readText } = await load('text/read-text.js');
const { findRuleCandidates } = await load('extract/1-mentions/find-candidates.js');
const { findRuns } = await load('extract/1-mentions/name-model/runs.js');
const { featuresOf, readSurroundings } = await load('extract/1-mentions/name-model/features.js');
const { CLASSES, hashFeature, probabilities } = await load('extract/1-mentions/name-model/model.js');

/** A report from a convention: its people are characters of comics. */
const LEFT_OUT = 'GUM_news_expo';
const SETS = ['wikigold', 'gum_news', 're3d'];
const EPOCHS = 30;
const RATE = 0.2;
const DECAY = 3e-4;
const LARGEST = 127;
const MASKS = 3;
/** Kinds of candidates as the labels call them. */
const KIND_OF = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  seat: 'location',
  country: 'location',
};
/** How often an uncovered stretch counts, where a masked one counts once. */
const REAL = 2;

const [folder, texts] = process.argv.slice(2);
const half = process.argv.includes('--half');
const examples = SETS.flatMap((set) =>
  readLabelledTexts(path.join(folder, `${set}.dev.jsonl`)).flatMap((text, at) =>
    (text.id === LEFT_OUT ? [] : readExamples(text)).map((example) => ({
      ...example,
      set,
      isHeld: half && at % 2 === 1,
    })),
  ),
);
for (const file of readdirSync(texts)
  .filter((name) => name.endsWith('.txt'))
  .toSorted())
  examples.push(
    ...readExamples(readUnlabelled(path.join(texts, file))).map((example) => ({
      ...example,
      set: 'texts',
      isHeld: false,
    })),
  );
const trained = examples.filter(({ isHeld }) => !isHeld);
const weights = train(
  trained.flatMap((example) => (example.isMasked ? [example] : Array(REAL).fill(example))),
);
console.error(`${trained.length} examples, ${weights.size} features`);
if (half) report(examples.filter(({ isHeld, isMasked }) => isHeld && !isMasked));
else writeWeights();

function documentOf(file, text) {
  return {
    file,
    text,
    authors: [],
    dateBasis: 'unknown',
    language: 'en',
    bodyStart: 0,
    bodyEnd: text.length,
  };
}

/** Texts without labels: what the rules read there stands for labels. */
function readUnlabelled(file) {
  const text = readFileSync(file, 'utf8').normalize('NFC').replaceAll('\r\n', '\n');
  const { candidates, reading } = findRuleCandidates(readText(documentOf(file, text)));
  const names = candidates.flatMap((candidate) => {
    const kind = KIND_OF[candidate.kind];
    if (kind === undefined || candidate.isWeak || candidate.form === 'demonym') return [];
    return [{ start: candidate.start, end: candidate.end, kind, optional: false }];
  });
  const surnames = new Set(
    candidates
      .filter(({ kind, isWeak }) => kind === 'person' && !isWeak)
      .map(({ lastToken }) => reading.tokens[lastToken - 1].lower),
  );
  for (const { lower, start, end, isCapitalised } of reading.tokens)
    if (isCapitalised && surnames.has(lower) && !names.some((name) => name.start < end && start < name.end))
      names.push({ start, end, kind: 'person', optional: false });
  return { id: file, text, names };
}

/**
 * The stretches of a text that no rule covers, with their class by the labels; then, mask by mask, those that a part of the covered
 * names would be if the rules did not know them. What labels leave open is left out.
 */
function readExamples(labelled) {
  const { reading, candidates, titles } = findRuleCandidates(
    readText(documentOf(labelled.id, labelled.text)),
  );
  const sure = candidates.filter((candidate) => candidate.kind !== 'person' || !candidate.isWeak);
  const examples = readRuns({ labelled, reading, titles, sure });
  for (let mask = 0; mask < MASKS; mask += 1) {
    const isMasked = ({ start, end }) => hashFeature(labelled.text.slice(start, end)) % MASKS === mask;
    const hidden = sure.filter(isMasked);
    const isHidden = (span) => hidden.some(({ start, end }) => start < span.end && span.start < end);
    examples.push(
      ...readRuns({
        labelled,
        reading,
        titles,
        sure: sure.filter((candidate) => !isMasked(candidate)),
        isHidden,
      }),
    );
  }
  return examples;
}

function readRuns({ labelled: { text, names }, reading, titles, sure, isHidden }) {
  const around = readSurroundings(reading, sure);
  return findRuns(reading, sure, titles)
    .filter(isHidden ?? (() => true))
    .flatMap((span) => {
      const touching = names.filter((name) => name.start < span.end && span.start < name.end);
      if (touching.length > 0 && touching.every(({ optional }) => optional)) return [];
      const shared = (name) => Math.min(name.end, span.end) - Math.max(name.start, span.start);
      const [best] = touching.filter(({ optional }) => !optional).toSorted((a, b) => shared(b) - shared(a));
      const label = CLASSES.includes(best?.kind) ? best.kind : 'none';
      const features = [...new Set(featuresOf(reading, around, span))];
      return [
        {
          label: CLASSES.indexOf(label),
          features,
          words: text.slice(span.start, span.end),
          isMasked: isHidden !== undefined,
        },
      ];
    });
}

/** AdaGrad over the examples in a fixed order that mixes the sets; features of one example only are left out. */
function train(list) {
  const counts = new Map();
  for (const { features } of list)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rows = new Map();
  for (const [feature, count] of counts)
    if (count > 1)
      rows.set(feature, {
        value: new Float64Array(CLASSES.length),
        square: new Float64Array(CLASSES.length).fill(1e-2),
      });
  const stride = 7919;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (let step = 0; step < list.length; step += 1) {
      const { label, features } = list[(step * stride + epoch) % list.length];
      const known = features.map((feature) => rows.get(feature)).filter((row) => row !== undefined);
      const chances = probabilities(
        CLASSES.map((_, at) => known.reduce((sum, row) => sum + row.value[at], 0)),
      );
      for (const row of known)
        for (let at = 0; at < CLASSES.length; at += 1) {
          const slope = chances[at] - Number(at === label) + DECAY * row.value[at];
          row.square[at] += slope * slope;
          row.value[at] -= (RATE * slope) / Math.sqrt(row.square[at]);
        }
    }
  return new Map([...rows].map(([feature, row]) => [feature, row.value]));
}

function report(held) {
  for (const threshold of [0.4, 0.5, 0.6, 0.7]) {
    const table = CLASSES.map(() => ({ found: 0, spurious: 0, missed: 0 }));
    for (const { label, features } of held) {
      const scores = CLASSES.map((_, at) =>
        features.reduce((sum, feature) => sum + (weights.get(feature)?.[at] ?? 0), 0),
      );
      const chances = probabilities(scores);
      let best = chances.indexOf(Math.max(...chances));
      if (chances[best] < threshold) best = 0;
      if (best === label) table[best].found += 1;
      else {
        table[best].spurious += 1;
        table[label].missed += 1;
      }
    }
    console.error(
      threshold,
      table
        .map(
          ({ found, spurious, missed }, at) =>
            `${CLASSES[at]} P ${(found / (found + spurious)).toFixed(2)} R ${(found / (found + missed)).toFixed(2)} (${found + missed})`,
        )
        .join(' · '),
    );
  }
}

/** Hashes and quantised weights as one base64 text each. */
function writeWeights() {
  const largest = Math.max(...[...weights.values()].flatMap((row) => [...row].map(Math.abs)));
  const unit = largest / LARGEST;
  const rows = [...weights]
    .map(([feature, row]) => ({
      hash: hashFeature(feature),
      steps: [...row].map((value) => Math.round(value / unit)),
    }))
    .filter(({ steps }) => steps.some((step) => step !== 0))
    .toSorted((a, b) => a.hash - b.hash);
  const hashes = Buffer.alloc(rows.length * 4);
  for (const [at, { hash }] of rows.entries()) hashes.writeUInt32LE(hash, at * 4);
  const values = Buffer.from(Int8Array.from(rows.flatMap(({ steps }) => steps)).buffer);
  const text = `/** Weights of src/extract/1-mentions/name-model, little-endian hashes and steps as base64. Trained on the sets that the README names. Generated by scripts/names/train.mjs. */
export const NAME_WEIGHTS = {
  unit: ${unit.toPrecision(6)},
  hashes: '${hashes.toString('base64')}',
  values: '${values.toString('base64')}',
};
`;
  const file = path.join(root, 'src/extract/lexicon/generated/name-weights.ts');
  writeFileSync(file, text);
  console.error(`${path.relative(root, file)}: ${rows.length} features, ${text.length} characters`);
}
