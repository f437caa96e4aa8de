// node bench/run.mjs [ARTICLES] [--quick] [--data FOLDER] [--port PORT] [--only WORDS]: see main.ts; with --guards [--rounds N] see guards.ts. Needs a JDK (17 or later), mvn and Linux.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    data: { type: 'string' },
    port: { type: 'string', default: '17687' },
    only: { type: 'string', default: '' },
    guards: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '6' },
  },
});
const articles = Number(positionals[0] ?? 10_000);
if (!Number.isInteger(articles) || articles < 1_000)
  throw new Error('The number of articles must be a whole number of at least 1000, such as 10000.');

const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error('--rounds must be a whole number above 0, such as 6.');

const options = {
  articles,
  folder: values.data === undefined ? undefined : path.resolve(values.data),
  port: Number(values.port),
  only: values.only,
};
const load = async (name) =>
  (await runnerImport(path.join(import.meta.dirname, name), { configFile: false })).module;
const isMet = values.guards
  ? await (await load('guards.ts')).benchGuards({ ...options, rounds })
  : await (await load('main.ts')).bench({ ...options, isQuick: values.quick });
process.exitCode = isMet ? 0 : 1;
