import { enterProductionMode, loadConfig } from './config.js';
import { AppError } from './errors.js';
import { createLog } from './log.js';

/** Starts the server and stops it on SIGTERM or SIGINT; a failed start is one line on standard error and exit status 1. */
async function main(): Promise<void> {
  enterProductionMode();
  const config = loadConfig();
  const log = createLog(config.logLevel, (line) => process.stderr.write(line));
  // graphql reads NODE_ENV when it is imported.
  const { startApp } = await import('./app/app.js');
  const app = await startApp(config, log);
  process.stdout.write(`${app.banner}\n`);
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    app.stop().then(
      () => process.exit(0),
      (error) => fail(error),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
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

main().catch(fail);
