// node bench/run.mjs [ARTICLES] [--quick] [--data FOLDER] [--port PORT] [--only WORDS]: see main.ts. Needs a JDK (17 or later), mvn and Linux.
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
  },
});
const articles = Number(positionals[0] ?? 10_000);
if (!Number.isInteger(articles) || articles < 1_000)
  throw new Error('The number of articles must be a whole number of at least 1000, such as 10000.');

const { module } = await runnerImport(path.join(import.meta.dirname, 'main.ts'), { configFile: false });
const isMet = await module.bench({
  articles,
  isQuick: values.quick,
  folder: values.data === undefined ? undefined : path.resolve(values.data),
  port: Number(values.port),
  only: values.only,
});
process.exitCode = isMet ? 0 : 1;
