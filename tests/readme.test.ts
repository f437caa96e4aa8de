import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../src/config.js';
import { ERROR_CODES } from '../src/errors.js';
import { calibrateAsJudged, readJudged } from '../src/evaluation/judged.js';
import { LIMITS, type Limit } from '../src/limits.js';

const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8');

/** The rows of the table under a heading, each as its cells; header and rule left out. */
function table(heading: string): string[][] {
  const section = readme.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.trim()),
    );
}

describe('the README', () => {
  it('names the two commands', () => {
    expect(readme).toContain('npm start');
    expect(readme).toContain('npm test');
  });

  it('lists every setting with its default and description', () => {
    const settings = Object.values(SETTINGS).map(({ name, fallback, description }) => [
      `\`${name}\``,
      fallback === '' ? '' : `\`${fallback}\``,
      description,
    ]);
    expect(table('Settings')).toEqual(settings);
  });

  it('lists every limit with its default, what it bounds and its code', () => {
    const limits = Object.values<Limit>(LIMITS).map(({ name, fallback, bounds, code }) => [
      `\`${name}\``,
      `\`${fallback}\``,
      bounds,
      code === undefined ? '' : `\`${code}\``,
    ]);
    expect(table('Limits')).toEqual(limits);
  });

  it('lists every error code with its HTTP status', () => {
    const codes = Object.entries(ERROR_CODES).map(([code, status]) => [`\`${code}\``, String(status)]);
    expect(table('Errors').map((row) => row.slice(0, 2))).toEqual(codes);
  });

  it('tells how many of the judged claims were right', () => {
    const bands = calibrateAsJudged(readJudged('tests/gold/claims.judged.jsonl')).map(
      ({ from, judged, right }) => [`≥ ${from}`, String(judged), String(right)],
    );
    const rows = table('How right is it').filter(([first = '']) => first.startsWith('≥'));
    expect(rows.map(([first = '', ...counts]) => [first.replace(/:.*/, ''), ...counts])).toEqual(bands);
  });
});
