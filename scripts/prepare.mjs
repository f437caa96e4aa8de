#!/usr/bin/env node
// Makes a clone ready to run: installs the packages when they differ from package-lock.json and builds what its sources
// outdate. Node built-ins only, because it runs before anything is installed. All output goes to stderr.
//   --quiet     say nothing unless something fails or takes more than three seconds
//   --runtimes  also install the other Node versions that the tests start the server under
//   --examples  also install the example client, which a test builds and runs
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { staleTargets } from './build-targets.mjs';
import { step } from './step.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const isQuiet = process.argv.includes('--quiet');

/** Whether every package of the lockfile is installed in its version; optional ones may be absent. */
function isInstalled(folder) {
  const installedFile = path.join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([name, entry]) =>
      name === '' ||
      entry.link === true ||
      (installed[name] === undefined ? entry.optional === true : installed[name].version === entry.version),
  );
}

/** Runs a command without standard input, its output on stderr (or, when quiet, shown only if it fails). */
function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...options,
    });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve();
      process.stderr.write(Buffer.concat(output));
      reject(new Error(`${options.title ?? command} failed (exit ${code}); its output is above.`));
    });
  });
}

/** npm as it runs this script; plain `npm` of the path when started by node. */
function npm(args, folder) {
  const cli = process.env.npm_execpath;
  const own = cli !== undefined && /npm-cli\.c?js$/.test(cli);
  const title = 'npm ci (check the network and the registry, then run it again)';
  return own
    ? run(process.execPath, [cli, ...args], { cwd: folder, title })
    : run('npm', args, { cwd: folder, title, shell: process.platform === 'win32' });
}

async function install(folder, title) {
  if (isInstalled(folder)) return;
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--no-progress'];
  await step({ title, usual: 'one to three minutes', isQuiet }, () => npm(args, folder));
}

async function prepare() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Entente needs Node 20.19 or later; this is ${process.versions.node}.`);
  }
  await install(root, 'Installing packages');
  if (process.argv.includes('--runtimes') && process.platform === 'linux' && process.arch === 'x64') {
    await install(path.join(root, 'tests/runtimes'), 'Installing Node 22 and 24 for the tests');
  }
  if (process.argv.includes('--examples')) {
    await install(path.join(root, 'examples/client'), 'Installing the example client');
  }
  const targets = staleTargets(root);
  if (targets.length === 0) return;
  const title = `Building ${targets.map((target) => target.name).join(' and ')}`;
  await step({ title, usual: 'about half a minute', isQuiet }, () =>
    Promise.all(targets.map((target) => target.build(run))),
  );
}

prepare().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
