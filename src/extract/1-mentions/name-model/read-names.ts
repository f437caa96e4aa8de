import { NAME_WEIGHTS } from '../../lexicon/generated/name-weights.js';
import type { Candidate, TitleCandidate, TokenSpan } from '../candidate.js';
import { ACRONYM } from '../organization-shapes.js';
import { printed, type Reading } from '../reading.js';
import { featuresOf, readSurroundings } from './features.js';
import { CLASSES, type NameClass, probabilities, scoreFeatures, type Weights } from './model.js';
import { findRuns } from './runs.js';

/** From these probabilities on a stretch is read as a name. */
const SURE: Readonly<Record<NameClass, number>> = {
  none: 0,
  person: 0.55,
  location: 0.7,
  organization: 0.8,
};

const bytesOf = (base64: string): ArrayBuffer => Uint8Array.from(Buffer.from(base64, 'base64')).buffer;

const weights: Weights = {
  hashes: new Uint32Array(bytesOf(NAME_WEIGHTS.hashes)),
  values: new Int8Array(bytesOf(NAME_WEIGHTS.values)),
  unit: NAME_WEIGHTS.unit,
};

interface Run {
  readonly span: TokenSpan;
  readonly scores: readonly number[];
}

/** Names that no rule covers, as learned weights read them; stretches of the same words are read alike. */
export function readNames(
  reading: Reading,
  candidates: readonly Candidate[],
  titles: readonly TitleCandidate[],
): Candidate[] {
  const sure = candidates.filter((candidate) => candidate.kind !== 'person' || !candidate.isWeak);
  const around = readSurroundings(reading, sure);
  const runs = new Map<string, Run[]>();
  for (const span of findRuns(reading, sure, titles)) {
    const name = printed(reading, span.firstToken, span.lastToken);
    const run = { span, scores: scoreFeatures(weights, featuresOf(reading, around, span)) };
    const same = runs.get(name);
    if (same === undefined) runs.set(name, [run]);
    else same.push(run);
  }
  return [...runs].flatMap(([name, same]) => {
    const kind = classify(same);
    return same.flatMap(({ span }) => asCandidate(name, kind, span));
  });
}

function classify(runs: readonly Run[]): NameClass {
  const mean = CLASSES.map(
    (_, at) => runs.reduce((sum, { scores }) => sum + (scores[at] ?? 0), 0) / runs.length,
  );
  const chances = probabilities(mean);
  const best = chances.indexOf(Math.max(...chances));
  const kind = CLASSES[best] ?? 'none';
  return (chances[best] ?? 0) < SURE[kind] ? 'none' : kind;
}

function asCandidate(name: string, kind: NameClass, span: TokenSpan): Candidate[] {
  switch (kind) {
    case 'none':
      return [];
    case 'person':
      return [
        {
          kind,
          name,
          honorifics: [],
          titles: [],
          country: undefined,
          leader: undefined,
          isWeak: false,
          ...span,
        },
      ];
    case 'location':
      return [{ kind: 'place', name, places: [], type: 'other', ...span }];
    case 'organization':
      return [
        {
          kind,
          name,
          fullForm: name,
          organization: undefined,
          type: 'other',
          country: undefined,
          isAcronym: ACRONYM.test(name),
          acronym: undefined,
          ...span,
        },
      ];
  }
}
