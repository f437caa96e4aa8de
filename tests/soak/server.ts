import { createInterface } from 'node:readline';
import { launch } from '../support/server.js';
import type { World } from './world.js';

/** A server's process. */
export interface ServerProcess {
  readonly pid: number;
  /** Sends a signal and gives the exit status, null when it was killed. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Milliseconds for the start of a server that takes the place of one that ended. */
const STARTED_WITHIN = 20_000;

type Place = Pick<World, 'target' | 'dataDir' | 'port' | 'findings' | 'troubles'>;

/** Starts a server at the world's port; its end that nobody asked for is a finding, and another takes its place. So is every error in its log. */
export function startProcess(place: Place): ServerProcess {
  const { target, dataDir, port, findings, troubles } = place;
  const env = { ...target.env, SEED: 'off', PORT: String(port), RATE_LIMIT: '0', LOG_LEVEL: 'warn' };
  const { child, ended } = launch({ env, dataDir });
  let isWanted = false;
  createInterface({ input: child.stderr }).on('line', (line) => {
    const [, level, known] = /"level":"(\w+)","event":"([^"]*)"/.exec(line) ?? [];
    if (known === undefined) return findings.wrong('something on stderr', line);
    findings.count(`log: ${known}`, /"(?:why|how)":"([^"]*)"/.exec(line)?.[1] ?? '', 0);
    // An answer that the database is away is logged too.
    if (level === 'error' && !/"code":"STORE_/.test(line))
      findings.wrong(`log: ${known}`, line.slice(0, 2_000));
  });
  let next: ServerProcess | undefined;
  void ended.then((status) => {
    if (isWanted) return;
    findings.wrong('the server ended', `status ${status}, ${child.signalCode}`);
    setTimeout(troubles.begin('server', 'the server ended'), STARTED_WITHIN);
    next = startProcess(place);
  });
  return {
    get pid() {
      return next?.pid ?? child.pid ?? 0;
    },
    end: (signal) => {
      if (next !== undefined) return next.end(signal);
      isWanted = true;
      child.kill(signal);
      return ended;
    },
  };
}
