#!/usr/bin/env node
// Trains the weights by which, where an agreement's own words tell fewer than two parties, these are chosen among the countries and
// bodies that the article names: src/extract/lexicon/generated/party-weights.ts. A logistic regression over what findCandidates tells;
// no randomness: the same texts give the same file.
//   node scripts/parties/train.mjs [--cross [--changes]] [--out FILE]
// articles.jsonl beside this script holds made-up articles and passages in the manner of news, their people invented, with the agreements
// that they tell of. --cross writes
// nothing: it prints how many agreements have exactly their parties, by the rules and by weights learned on all other articles; --changes lists
// those in which the two differ.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(path.dirname(here));
const load = (file) => import(path.join(root, 'dist', file));
const { readDocuments } = await load('documents/read-documents.js');
const { assign } = await load('evaluation/assign.js');
const { bestOverlap } = await load('evaluation/labels.js');
const { readSameName } = await load('evaluation/names.js');
const { readDrafts } = await load('extract/3-facts/agreements/agreements.js');
const { findCandidates } = await load('extract/3-facts/agreements/party-model/candidates.js');
const { chooseAmong, isUnclear } = await load('extract/3-facts/agreements/party-model/choose-parties.js');
const { findEvents } = await load('extract/3-facts/events/events.js');
const { readDocument } = await load('extract/extract.js');
const { openArticle } = await load('extract/3-facts/grammar/article-reading.js');

const ROUNDS = 80;
const RATE = 0.25;
const DECAY = 3;
/** A feature of fewer candidates is left out. */
const FEWEST = 3;
const SMALLEST = 0.01;

const rows = readFileSync(path.join(here, 'articles.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));
const agreements = (await Promise.all(rows.map(readAgreements))).flat();

if (process.argv.includes('--cross')) printCross();
else writeWeights(train(agreements));

/** The agreements of an article that labels tell too: the candidates with whether they are bound, undefined where both is right. */
async function readAgreements({ text, ...gold }) {
  const bytes = Buffer.from(text);
  const { value: document } = await readDocuments(
    { file: gold.file, bytes },
    { publishedAt: gold.date },
  ).next();
  const { spoken, readings, references } = readDocument(document);
  const article = openArticle(spoken, readings, references);
  const { drafts, known } = readDrafts(article, findEvents(article));
  const isSame = readSameName(gold);
  const namesOf = (id) => {
    const { name, aliases = [] } = article.spoken.entities.get(id) ?? {};
    return [name ?? id, ...aliases];
  };
  const isOne = (id, names) => names.some((name) => namesOf(id).some((other) => isSame(name, other)));
  const labelsOf = ({ mentions }) => mentions.flatMap(({ name }) => [name.name, name.short ?? name.name]);
  const pairs = assign(drafts, gold.agreements, (draft, { label, aliases = [] }) =>
    bestOverlap(labelsOf(draft), [label, ...aliases]),
  );
  return pairs.map(({ predicted: draft, gold: { parties, parties_optional: free = [], optional } }) => {
    const bare = new Map(known.told.get(draft));
    const read = (of) =>
      findCandidates(article, of, { ...known, told: new Map([[of, bare]]) }).map(({ id, features }) => ({
        id,
        features,
        isBound: isOne(id, parties) ? true : isOne(id, free) ? undefined : false,
      }));
    return {
      file: gold.file,
      isScored: optional !== true,
      isUnclear: isUnclear(article, draft, known),
      candidates: read(draft),
      // The rules for the text around know these articles too well: a second reading goes without them.
      bare: read({ ...draft, parties: bare }),
      byRules: [...draft.parties.values()].filter(({ isDenied }) => !isDenied).map(({ id }) => id),
      isRight: (ids) =>
        parties.every((name) => ids.some((id) => isOne(id, [name]))) &&
        ids.every((id) => isOne(id, [...parties, ...free])),
    };
  });
}

/** Weights by feature, the empty one for every candidate. */
function train(all) {
  const candidates = all
    .flatMap(({ candidates: read, bare }) => [...read, ...bare])
    .filter(({ isBound }) => isBound !== undefined);
  const counts = new Map();
  for (const { features } of candidates)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = ['', ...[...counts.keys()].filter((name) => counts.get(name) >= FEWEST).sort()];
  const indexOf = new Map(names.map((name, at) => [name, at]));
  const cases = candidates.map(({ features, isBound }) => ({
    at: [0, ...features.flatMap((name) => indexOf.get(name) ?? [])],
    bound: Number(isBound),
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = weights.map((weight, at) => (at === 0 ? 0 : DECAY * weight));
    for (const { at, bound } of cases) {
      const sum = at.reduce((total, index) => total + weights[index], 0);
      const off = 1 / (1 + Math.exp(-sum)) - bound;
      for (const index of at) slopes[index] += off;
    }
    for (const [at, slope] of slopes.entries()) {
      squares[at] += slope * slope;
      weights[at] -= (RATE * slope) / Math.sqrt(squares[at] + 1e-8);
    }
  }
  return new Map(names.map((name, at) => [name, weights[at]]));
}

function printCross() {
  const scored = agreements.filter(({ isScored }) => isScored);
  const right = { rules: 0, weights: 0 };
  for (const file of new Set(scored.map((one) => one.file))) {
    const weights = train(agreements.filter((one) => one.file !== file));
    for (const one of scored.filter((other) => other.file === file)) {
      const likely = one.isUnclear ? chooseAmong(one.candidates, weights) : [];
      const chosen = likely.length > 0 ? likely : one.byRules;
      right.rules += Number(one.isRight(one.byRules));
      right.weights += Number(one.isRight(chosen));
      if (process.argv.includes('--changes') && one.isRight(one.byRules) !== one.isRight(chosen))
        console.log(one.isRight(chosen) ? '+' : '-', file, one.byRules.join(), '>', chosen.join());
    }
  }
  console.log(
    `${scored.length} agreements, parties right: ${right.rules} by rules, ${right.weights} by weights`,
  );
}

function writeWeights(weights) {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= SMALLEST);
  const lines = kept.map(([name, weight]) => `  '${name}': ${weight.toFixed(2)},`);
  const text = `/** Weights of src/extract/3-facts/agreements/party-model by feature. Trained on scripts/parties/articles.jsonl. Generated by scripts/parties/train.mjs. */
export const PARTY_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
  const at = process.argv.indexOf('--out');
  const file =
    at > 0 ? process.argv[at + 1] : path.join(root, 'src/extract/lexicon/generated/party-weights.ts');
  writeFileSync(file, text);
  console.error(`${file}: ${kept.length} features`);
}
