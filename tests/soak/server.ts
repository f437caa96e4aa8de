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
  child.stderr.on('data', (chunk) => {
    for (const line of String(chunk).split('\n')) {
      const known = /"level":"error","event":"([^"]*)"/.exec(line)?.[1];
      // An answer that the database is away is logged too.
      if (known !== undefined && !/"code":"STORE_/.test(line))
        findings.wrong(`log: ${known}`, line.slice(0, 2_000));
      else if (line.trim() !== '' && !line.startsWith('{')) findings.wrong('something on stderr', line);
    }
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
