import { readFileSync } from 'node:fs';
import type { Extraction } from '../domain/extraction.js';
import { AppError } from '../errors.js';
import { type ClaimBody, keyOfClaim } from '../extract/emit-claims.js';
import type { GoldSource } from './gold.js';

/** A claim that was read against its sentence by hand. It holds no words of the text: the text is found as for labelled articles. */
export interface JudgedClaim {
  readonly file: string;
  readonly date?: string;
  readonly source?: GoldSource;
  readonly claim: ClaimBody;
  /** How sure the extractor was of it when it was judged, 0 to 1. */
  readonly confidence: number;
  readonly isRight: boolean;
  /** What is wrong, in a few words. */
  readonly why?: string;
}

/** How many of the judged claims that are still made are right, in one band of confidence. */
export interface Calibration {
  /** The least confidence of the band. */
  readonly from: number;
  readonly judged: number;
  readonly right: number;
}

const BANDS = [0.95, 0.88, 0.75, 0] as const;

/** Reads a JSON Lines file of judged claims; BAD_USER_INPUT names a line that is none. */
export function readJudged(file: string): JudgedClaim[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const judged = parseJudged(line);
      if (judged !== undefined) return judged;
      throw new AppError(
        'BAD_USER_INPUT',
        `Line ${at + 1} of ${file} is no judged claim; expected a JSON object with "file", "claim", "confidence" and "isRight".`,
      );
    });
}

function parseJudged(line: string): JudgedClaim | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isJudged(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isJudged = (value: unknown): value is JudgedClaim =>
  typeof value === 'object' &&
  value !== null &&
  'file' in value &&
  typeof value.file === 'string' &&
  'claim' in value &&
  typeof value.claim === 'object' &&
  value.claim !== null &&
  'confidence' in value &&
  typeof value.confidence === 'number' &&
  'isRight' in value &&
  typeof value.isRight === 'boolean';

/** Judgements by the confidence that they were made at, the surest first. */
export const calibrateAsJudged = (judged: readonly JudgedClaim[]): Calibration[] => inBands(judged);

/** The judgements of claims that the extractor still makes, by band of confidence, the surest first. */
export function calibrate(
  judged: readonly JudgedClaim[],
  extractions: ReadonlyMap<string, Extraction>,
): Calibration[] {
  const made = new Map(
    [...extractions].map(([file, { claims }]) => [
      file,
      new Map(claims.map((claim) => [keyOfClaim(claim), claim.confidence])),
    ]),
  );
  const rows = judged.flatMap(({ file, claim, isRight }) => {
    const confidence = made.get(file)?.get(keyOfClaim(claim));
    return confidence === undefined ? [] : [{ confidence, isRight }];
  });
  return inBands(rows);
}

const inBands = (rows: readonly Pick<JudgedClaim, 'confidence' | 'isRight'>[]): Calibration[] =>
  BANDS.map((from, at) => {
    const below = BANDS[at - 1] ?? Number.POSITIVE_INFINITY;
    const band = rows.filter(({ confidence }) => confidence >= from && confidence < below);
    return { from, judged: band.length, right: band.filter(({ isRight }) => isRight).length };
  });

export function printCalibration(bands: readonly Calibration[]): string {
  const rows = bands.map(({ from, judged, right }) => `| ≥ ${from} | ${judged} | ${right} |`);
  return ['| confidence | judged claims | right |', '|---|---|---|', ...rows].join('\n');
}
