import { collectOften, collectWithOneThread } from './collect-garbage.js';
import { enterProductionMode, loadConfig, unknownSettings } from './config.js';
import { AppError } from './errors.js';
import { createLog } from './log.js';

/** Starts the server and stops it on SIGTERM or SIGINT, also while it starts; a failed start is one line on standard error and exit status 1. */
async function main(): Promise<void> {
  enterProductionMode();
  collectWithOneThread();
  collectOften();
  const config = loadConfig();
  const log = createLog(config.logLevel, (line) => process.stderr.write(line));
  for (const setting of unknownSettings())
    log.warn('setting.unknown', { setting, message: 'No setting has this name; the README lists them.' });
  // graphql reads NODE_ENV when it is imported.
  const { startApp } = await import('./app/app.js');
  const stopping = new AbortController();
  const starting = startApp(config, log, {
    stopping: stopping.signal,
    tell: (line) => process.stdout.write(`${line}\n`),
  });
  const stop = (): void => {
    // npm passes on the Ctrl-C that the terminal sends us too.
    if (stopping.signal.aborted) return;
    stopping.abort();
    starting.then((app) => app.stop()).then(() => process.exit(0), end);
  };
  // A start that was given up has failed in nothing.
  const end = (error: unknown): never => (error === stopping.signal.reason ? process.exit(0) : fail(error));
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  const app = await starting.catch(end);
  if (!stopping.signal.aborted) process.stdout.write(`${app.banner}\n`);
}

function fail(error: unknown): never {
  const isExpected = error instanceof AppError;
  const text = isExpected
    ? `${error.code}: ${error.message}`
    : error instanceof Error
      ? error.stack
      : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

// What nobody can be told, because the disk of the log is full or its reader has gone, ends no server.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

main().catch(fail);
