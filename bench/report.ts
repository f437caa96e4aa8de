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

/** Each ratio of ours, the smallest of all rounds: what disturbs a round only adds to it. */
export function ratiosOf({ rounds }: Result): Ratios {
  const least = (ratio: (round: Result['rounds'][number]) => number): number =>
    Math.min(...rounds.map(ratio));
  return {
    server: least(({ ours, peer }) => ours.server / peer.server),
    database: least(({ ours, peer }) => ours.database / peer.database),
    p50: least(({ ours, peer }) => ours.p50 / peer.p50),
    bare: least(({ ours, bare }) => ours.server / bare.server),
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

/** Lines with what a request cost at each server: the median of the rounds. */
export function printCosts({ query, rounds, exchanges }: Result): readonly string[] {
  return (['ours', 'peer', 'bare'] as const).map((server) => {
    const median = (part: keyof Cost): string => {
      const sorted = rounds.map((round) => round[server][part]).sort((a, b) => a - b);
      return (sorted[Math.floor((sorted.length - 1) / 2)] ?? 0).toFixed(2).padStart(9);
    };
    const costs = (['server', 'database', 'p50', 'p99'] as const).map(median).join('');
    return `${query.name.padEnd(60)}${server.padEnd(5)}${costs}${String(exchanges[server]).padStart(9)}`;
  });
}

export const COST_HEADER = `${'ms per request'.padEnd(65)}${['server', 'database', 'p50', 'p99', 'exch.'].map((name) => name.padStart(9)).join('')}`;
