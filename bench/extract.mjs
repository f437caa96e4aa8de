#!/usr/bin/env node
// The speed of extraction beside compromise's `nlp(text).json()`, in one process, by processor time.
//   node bench/extract.mjs [--megabytes N] [FILE…]     texts: the seeds, when no file is given; read again until N MB (2) are read
import { parseArgs } from 'node:util';
import { tuneEngine } from '../dist/cli/tune-engine.js';
import { readFiles } from '../dist/documents/read-files.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { megabytes: { type: 'string', default: '2' } },
});
const megabytes = Number(values.megabytes);
if (!(megabytes > 0))
  throw new Error(`--megabytes wants a number above 0, such as 2, not "${values.megabytes}"`);

// As `entente extract` does, before the lexicon is loaded.
tuneEngine();
const { extract } = await import('../dist/extract/extract.js');

const documents = [];
for await (const document of readFiles(positionals.length > 0 ? positionals : ['seeds']))
  if ('text' in document) documents.push(document);
const size = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
if (size === 0) throw new Error('None of the files is a text that is read; give articles in English.');
const rounds = Math.ceil(megabytes / size);

/** Megabytes per second of processor time, all rounds and the fastest alone. */
function measure(read) {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    for (const document of documents) read(document);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return {
    all: (size * rounds) / times.reduce((sum, time) => sum + time, 0),
    best: size / Math.min(...times),
  };
}

const ours = measure((document) => JSON.stringify(extract(document)));
const resident = process.resourceUsage().maxRSS / 1024;
const { default: nlp } = await import('compromise');
const theirs = measure(({ text }) => JSON.stringify(nlp(text).json()));

const row = (name, { all, best }) =>
  `${name.padEnd(12)} ${all.toFixed(3)} MB/s, fastest round ${best.toFixed(3)} MB/s`;
console.log(`${documents.length} texts, ${rounds} rounds, ${(size * rounds).toFixed(1)} MB`);
console.log(row('entente', ours));
console.log(row('compromise', theirs));
console.log(
  `ratio        ${(ours.all / theirs.all).toFixed(1)}, fastest rounds ${(ours.best / theirs.best).toFixed(1)}`,
);
console.log(`most memory  ${resident.toFixed(0)} MB resident, without compromise`);
