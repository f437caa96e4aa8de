import { createInterface } from 'node:readline';
import { launch } from '../support/server.js';
import type { World } from './world.js';

/** A server's process. */
export interface ServerProcess {
  readonly pid: number;
  /** Sends a signal and gives the exit status, null when it was killed. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

type Place = Pick<World, 'target' | 'dataDir' | 'port' | 'findings'>;

/** Starts a server at the world's port; its end that nobody asked for, and every error in its log, is a finding. */
export function startProcess({ target, dataDir, port, findings }: Place): ServerProcess {
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
  void ended.then((status) => {
    if (!isWanted) findings.wrong('the server ended', `status ${status}, ${child.signalCode}`);
  });
  return {
    pid: child.pid ?? 0,
    end: (signal) => {
      isWanted = true;
      child.kill(signal);
      return ended;
    },
  };
}
