#!/usr/bin/env node
// A real Neo4j Community server without Docker, from the jars on Maven Central; needs a JDK (17 or later) and mvn.
//   node scripts/neo4j.mjs start [DIR] [PORT]   install when needed, start on loopback, return when Bolt answers
//   node scripts/neo4j.mjs stop [DIR]           stop, waiting for it        (kill: the same at once, with SIGKILL)
//   node scripts/neo4j.mjs wipe [DIR]           stop and delete the folder
//   node scripts/neo4j.mjs shell [ADDRESS] …    cypher-shell against any Bolt address, with arguments of its own
// DIR is ./neo4j-data unless told, PORT 7687, the user neo4j with the password below.
import { execFile, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { homedir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const VERSION = '5.26.30';
const USERNAME = 'neo4j';
const PASSWORD = 'entente-tests';
const SERVER = 'org.neo4j.server.CommunityEntryPoint';
const ADMIN = 'org.neo4j.server.startup.Neo4jAdminCommand';
const START_WITHIN = 180_000;
const STOP_WITHIN = 20_000;

const execute = promisify(execFile);
const pom = fileURLToPath(new URL('neo4j/pom.xml', import.meta.url));
const cache = path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'entente');
const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin/java') : 'java';
const access = ['nio', 'io', 'util.concurrent']
  .map((name) => `java.base/java.${name}`)
  .concat('java.base/sun.nio.ch')
  .map((name) => `--add-opens=${name}=ALL-UNNAMED`);

/** Whether a JDK and Maven are on this machine. */
export async function isNeo4jAvailable() {
  try {
    await Promise.all([execute(java, ['-version']), execute('mvn', ['-version'])]);
    return true;
  } catch {
    return false;
  }
}

/** Copies the jars of a profile of the pom ("server" or "shell") into the cache, once; gives their folder. */
async function install(profile) {
  const folder = path.join(cache, `neo4j-${profile}-${VERSION}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  const copy = [`-DoutputDirectory=${fresh}`, '-DincludeScope=runtime', 'dependency:copy-dependencies'];
  try {
    await execute('mvn', ['-q', '-B', '-f', pom, `-P${profile}`, ...copy]);
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another process may have been quicker; its folder serves as well.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function configuration(port, settings) {
  return [
    ...settings,
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.memory.pagecache.size=128m',
    'dbms.usage_report.enabled=false',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'db.logs.query.enabled=OFF',
    // Without these two a stop takes 11 s.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'internal.dbms.bolt.netty_server_shutdown_timeout=1',
    '',
  ].join('\n');
}

const pidFile = (folder) => path.join(folder, 'neo4j.pid');

function readPid(folder) {
  const pid = existsSync(pidFile(folder)) ? Number(readFileSync(pidFile(folder), 'utf8')) : 0;
  try {
    return pid > 0 && process.kill(pid, 0) && !isZombie(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Whether only the remains of a process are left, which its parent has not taken away yet (Linux). */
function isZombie(pid) {
  const file = `/proc/${pid}/stat`;
  return existsSync(file) && /\) Z /.test(readFileSync(file, 'utf8'));
}

/** Whether a Bolt server answers the handshake on a port of this machine. */
function answers(port) {
  const opening = Buffer.alloc(20);
  opening.writeUInt32BE(0x6060b017);
  opening.writeUInt32BE(0x0405, 4);
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(opening));
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_000, () => finish(false));
    socket.once('error', () => finish(false));
    socket.once('end', () => finish(false));
    socket.once('data', (bytes) => finish(bytes.readUInt32BE(0) === 0x0405));
  });
}

/** Starts a server with its data in a folder, with so much heap and further settings; gives its address and account once Bolt answers. */
export async function startNeo4j(folder, port = 7687, { heap = '768m', settings = [] } = {}) {
  const address = { uri: `bolt://127.0.0.1:${port}`, username: USERNAME, password: PASSWORD };
  if (readPid(folder) !== undefined) return { ...address, pid: readPid(folder) };
  if (await answers(port)) throw new Error(`Port ${port} is taken by another Bolt server; name another one.`);
  const jars = await install('server');
  for (const name of ['conf', 'data', 'logs', 'run', 'plugins', 'import', 'lib']) {
    mkdirSync(path.join(folder, name), { recursive: true });
  }
  const conf = path.join(folder, 'conf');
  writeFileSync(path.join(conf, 'neo4j.conf'), configuration(port, settings));
  const classes = [...access, '-cp', path.join(jars, '*')];
  if (!existsSync(path.join(folder, 'data/dbms/auth.ini'))) {
    await execute(
      java,
      [...classes, `-Dbasedir=${folder}`, ADMIN, 'dbms', 'set-initial-password', PASSWORD],
      {
        env: { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: conf },
      },
    );
  }
  const output = path.join(folder, 'logs/output.log');
  const log = openSync(output, 'a');
  // The first compiler alone starts with a third less CPU; tests are over before the second one pays.
  const options = ['-Xms128m', `-Xmx${heap}`, '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const server = spawn(
    java,
    [...options, ...classes, SERVER, `--home-dir=${folder}`, `--config-dir=${conf}`],
    { detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  server.unref();
  writeFileSync(pidFile(folder), String(server.pid));
  for (const until = Date.now() + START_WITHIN; !(await answers(port)); await pause(100)) {
    if (readPid(folder) === undefined || Date.now() > until) {
      await stopNeo4j(folder, 'SIGKILL');
      throw new Error(`Neo4j did not start:\n${readFileSync(output, 'utf8').slice(-2_000)}`);
    }
  }
  return { ...address, pid: server.pid };
}

/** Stops the server of a folder and waits until it is gone. */
export async function stopNeo4j(folder, signal = 'SIGTERM') {
  const pid = readPid(folder);
  if (pid !== undefined) process.kill(pid, signal);
  for (const until = Date.now() + STOP_WITHIN; readPid(folder) !== undefined; await pause(50)) {
    if (Date.now() > until) process.kill(pid, 'SIGKILL');
  }
  rmSync(pidFile(folder), { force: true });
}

/** The command that runs cypher-shell 5.26: a program and its first arguments. Installs it when needed. */
export async function cypherShell() {
  return { program: java, args: ['-cp', path.join(await install('shell'), '*'), 'org.neo4j.shell.Main'] };
}

async function main([command, where, ...rest]) {
  const folder = path.resolve(where ?? 'neo4j-data');
  switch (command) {
    case 'start': {
      const { uri, username, password, pid } = await startNeo4j(folder, Number(rest[0] ?? 7687));
      console.log(`${uri} user ${username} password ${password} pid ${pid}`);
      return 0;
    }
    case 'stop':
      await stopNeo4j(folder);
      return 0;
    case 'kill':
      await stopNeo4j(folder, 'SIGKILL');
      return 0;
    case 'wipe':
      await stopNeo4j(folder);
      rmSync(folder, { recursive: true, force: true });
      return 0;
    case 'shell': {
      const { program, args } = await cypherShell();
      const account = rest.includes('-u') ? [] : ['-u', USERNAME, '-p', PASSWORD];
      const address = where ?? 'bolt://127.0.0.1:7687';
      const shell = spawn(program, [...args, '-a', address, ...account, ...rest], { stdio: 'inherit' });
      return new Promise((resolve) => shell.on('exit', (code) => resolve(code ?? 1)));
    }
    default:
      console.error('Usage: node scripts/neo4j.mjs start|stop|kill|wipe|shell …');
      return 2;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
