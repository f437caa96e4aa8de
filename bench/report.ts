import type { Cost } from './measure.js';
import type { Bars, BenchQuery } from './queries.js';
import type { ServerName } from './servers.js';

/** What the servers cost with one operation, round by round, and how many exchanges with the database each takes. */
export interface Result {
  readonly query: BenchQuery;
  readonly rounds: readonly Readonly<Record<ServerName, Cost>>[];
  readonly exchanges: Readonly<Record<ServerName, number>>;
}

type Ratios = Bars;

/** Ratios of the least that each server cost in any round: what disturbs a round only adds to its cost. */
export function ratiosOf({ rounds }: Result): Ratios {
  const least = (server: ServerName, part: keyof Cost): number =>
    Math.min(...rounds.map((round) => round[server][part]));
  const ratio = (part: keyof Cost, other: ServerName): number => least('ours', part) / least(other, part);
  return {
    server: ratio('server', 'peer'),
    database: ratio('database', 'peer'),
    p50: ratio('p50', 'peer'),
    bare: ratio('server', 'bare'),
  };
}

const NAMES: Readonly<Record<keyof Bars, string>> = {
  server: 'server CPU ÷ peer',
  database: 'database CPU ÷ peer',
  p50: 'p50 ÷ peer',
  bare: 'server CPU ÷ bare',
};

/** A sentence for every bar that is missed. */
export function missedBars(result: Result): readonly string[] {
  const ratios = ratiosOf(result);
  const { name, bars } = result.query;
  const missed = (Object.keys(NAMES) as (keyof Bars)[])
    .filter((bar) => ratios[bar] > bars[bar])
    .map((bar) => `${name}: ${NAMES[bar]} is ${ratios[bar].toFixed(3)}, at most ${bars[bar]}`);
  const { ours } = result.exchanges;
  return ours === 1 ? missed : [...missed, `${name}: ${ours} exchanges with the database, must be 1`];
}

/** A line of the table of ratios, each before its bar; a miss is marked. */
export function printRatios(result: Result): string {
  const ratios = ratiosOf(result);
  const cells = (Object.keys(NAMES) as (keyof Bars)[]).map((bar) => {
    const mark = ratios[bar] > result.query.bars[bar] ? '!' : ' ';
    return `${ratios[bar].toFixed(3)} ≤ ${result.query.bars[bar].toFixed(2)}${mark}`;
  });
  return `${result.query.name.padEnd(60)}${cells.map((cell) => cell.padStart(15)).join('')}`;
}

export const RATIO_HEADER = `${'operation'.padEnd(60)}${['CPU ÷ peer', 'db CPU ÷ peer', 'p50 ÷ peer', 'CPU ÷ bare'].map((name) => name.padStart(15)).join('')}`;

/** Lines with what a request cost at each server: the least of the rounds, by which it is judged. */
export function printCosts({ query, rounds, exchanges }: Result): readonly string[] {
  return (['ours', 'peer', 'bare'] as const).map((server) => {
    const costs = (['server', 'database', 'p50', 'p99'] as const)
      .map((part) => Math.min(...rounds.map((round) => round[server][part])))
      .map((least) => least.toFixed(2).padStart(9))
      .join('');
    return `${query.name.padEnd(60)}${server.padEnd(5)}${costs}${String(exchanges[server]).padStart(9)}`;
  });
}

export const COST_HEADER = `${'ms per request'.padEnd(65)}${['server', 'database', 'p50', 'p99', 'exch.'].map((name) => name.padStart(9)).join('')}`;
