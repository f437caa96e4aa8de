// node tests/soak/run.mjs [--minutes N] [--engine embedded|neo4j] [--seed N]: see soak.ts. Needs Linux; neo4j a JDK (17 or later) and mvn.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    engine: { type: 'string', default: 'embedded' },
    seed: { type: 'string', default: '1' },
  },
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
if (!(minutes > 0)) throw new Error('--minutes must be a number above 0, such as 30.');
if (!Number.isInteger(seed)) throw new Error('--seed must be a whole number, such as 1.');

const { module } = await runnerImport(path.join(import.meta.dirname, 'soak.ts'), { configFile: false });
process.exitCode = (await module.soak({ minutes, engine: values.engine, seed })) ? 0 : 1;
