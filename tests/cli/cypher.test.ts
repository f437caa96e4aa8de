import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cleanEnvironment,
  makeDataDir,
  type RunningServer,
  removeDataDir,
  startServer,
} from '../support/server.js';

const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0;
const TERMINAL = path.resolve(import.meta.dirname, 'support/terminal.py');
/** Runs for minutes where nobody gives it up. */
const LONG =
  'UNWIND range(1, 1000) AS a UNWIND range(1, 100) AS b MATCH (n:Entity), (m:Entity), (o:Entity) RETURN count(n) AS count;';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ dataDir: makeDataDir() });
});
afterAll(async () => {
  await server?.stop();
  if (server !== undefined) removeDataDir(server.dataDir);
});

const environment = () => ({ ...cleanEnvironment(), DATA_DIR: server.dataDir, TERM: 'xterm' });

function pipe(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'cypher', ...args], {
    input,
    encoding: 'utf8',
    env: environment(),
  });
  return { status, stdout, stderr };
}

describe.skipIf(!hasPython)('the prompt in a terminal (needs python3)', () => {
  const type = async (...steps: readonly (readonly [typed: string, expected: string])[]) => {
    const running = spawn('python3', [TERMINAL, process.execPath, 'dist/cli.js', 'cypher'], {
      env: environment(),
    });
    running.stdin.end(JSON.stringify([['', 'cypher> '], ...steps]));
    const printed: string[] = [];
    running.stdout.on('data', (chunk) => printed.push(String(chunk)));
    await once(running, 'close');
    const { status, seen } = JSON.parse(printed.join('')) as { status: number; seen: (string | null)[] };
    return { status, isAllSeen: !seen.includes(null), seen };
  };
  const QUIT = [':quit\r', ':quit'] as const;

  it('takes a question of several lines, completes by Tab, and remembers', async () => {
    const { status, seen, isAllSeen } = await type(
      ['MATCH (c:Countr', 'Countr'],
      ['\t', 'y'],
      [" {code: 'IR'})\r", '...> '],
      ['RETURN c.name AS name;\r', '1 row'],
      QUIT,
    );
    expect([status, isAllSeen, seen[4]]).toEqual([0, true, expect.stringContaining('Iran')]);
    const history = path.join(server.dataDir, 'cypher-history');
    expect(readFileSync(history, 'utf8')).toContain('RETURN c.name AS name;');
    expect(statSync(history).mode & 0o077).toBe(0);
    const whole = "MATCH (c:Country {code: 'IR'})\r\nRETURN c.name AS name;";
    const again = await type(['\x1b[A\x1b[A', whole], ['\r', '1 row'], ['\x1b[A', whole], ['\x15', ''], QUIT);
    expect([again.isAllSeen, again.seen[2]]).toEqual([true, expect.stringContaining('Iran')]);
  });

  it('brings a question of several lines back whole, and what was given up before its end', async () => {
    const { isAllSeen } = await type(
      ['RETURN 1\r', '...> '],
      ['AS one\r', '...> '],
      ['\x03', 'cypher> '],
      ['\x1b[A', 'RETURN 1\r\nAS one'],
      [';\r', '1 row'],
      ['', 'cypher> '],
      [':format json\r', 'cypher> '],
      ['\x1b[A', ':format json'],
      ['\x1b[A', 'RETURN 1\r\nAS one;'],
      ['\r', '"one": 1'],
      QUIT,
    );
    expect(isAllSeen).toBe(true);
  });

  it('completes parameters that were set', async () => {
    const { isAllSeen } = await type(
      [':params country=IR\r', '$country = "IR"'],
      ['RETURN $coun\t', 'RETURN $country'],
      [' AS code;\r', '1 row'],
      QUIT,
    );
    expect(isAllSeen).toBe(true);
  });

  it('sets and shows parameters, changes the format, shows the schema, and says what is refused', async () => {
    const { isAllSeen } = await type(
      [':params a=IR n=5\r', '$n = 5'],
      [':format json\r', 'cypher> '],
      ['RETURN $a AS a;\r', '"a": "IR"'],
      [':schema\r', '(:Country)'],
      [':help\r', 'Tab completes'],
      [':list\r', 'Who met whom within a period, and which sentence says so? $from $to'],
      ['help\r', 'Tab completes'],
      ['RETURN $a\r', '...> '],
      [':params\r', '$n = 5'],
      ['AS b;\r', '"b": "IR"'],
      [':nope\r', 'There is no command ":nope"'],
      ['MATCH (n) DELETE n;\r', '"DELETE" is not allowed'],
      ['RETURN 1 AS one;\r', '"one": 1'],
      QUIT,
    );
    expect(isAllSeen).toBe(true);
  });

  it('remembers what is typed while a question runs', async () => {
    const { status, isAllSeen } = await type(
      [`${LONG}\r`, LONG.slice(-20)],
      [':params a=7\r', ':params a=7'],
      ['\x1b[A', ':params a=7'],
      ['\x1b[A', LONG.slice(-20)],
      ['\x15', ''],
      ['\x03', 'The question was given up.'],
      ['', '$a = 7'],
      QUIT,
    );
    expect([status, isAllSeen]).toEqual([0, true]);
  });

  it('gives a question up at Ctrl-C and stands again', async () => {
    const { status, isAllSeen } = await type(
      [`${LONG}\r`, LONG.slice(-20)],
      ['\x03', 'The question was given up.'],
      ['RETURN 1 AS one;\r', '1 row'],
      ['RETURN 2\r', '...> '],
      ['\x03', 'cypher> '],
      QUIT,
    );
    expect([status, isAllSeen]).toEqual([0, true]);
  });
});

describe('entente cypher without a terminal', () => {
  it('runs the statements of standard input, each with the parameters that it has', () =>
    expect(
      pipe('RETURN $a AS a;\n// one; two\nRETURN 2 AS b;\n// end\n', '--json', '--param', 'a=5'),
    ).toEqual({
      status: 0,
      stdout: '{"a":5}\n{"b":2}\n',
      stderr: '',
    }));

  it('stops at the first that is refused', () => {
    const { status, stdout, stderr } = pipe('RETURN 1 AS a; CREATE (n); RETURN 2 AS b', '--json');
    expect([status, stdout]).toEqual([1, '{"a":1}\n']);
    expect(stderr).toContain('"CREATE" is not allowed');
  });

  it('says what it took from the question, unless it was given all', () => {
    const { stdout, stderr } = pipe('', 'agreements-between.cypher', '--param', 'a=KE');
    expect([stdout, stderr]).toEqual([
      'No rows.\n',
      expect.stringContaining('Taken from the question: $b = "RU". --param gives another value.'),
    ]);
    expect(pipe('', 'agreements-between.cypher').stderr).toContain('question: $a = "IR", $b = "RU".');
    const all = ['--param', 'a=KE', '--param', 'b=UG'];
    expect(pipe('', 'agreements-between.cypher', ...all).stderr).not.toContain('Taken');
  });

  it.each([
    ['a country’s code in small letters', 'officials-of-country.cypher', 'code=ru', 'Vladimir Putin'],
    ['the name of a country', 'officials-of-country.cypher', 'code=russia', 'Vladimir Putin'],
    ['a full name', 'statements-by-person.cypher', 'person=Vladimir Putin', 'published'],
  ])('takes %s for what is called so', (_, file, given, expected) => {
    const { status, stdout, stderr } = pipe('', file, '--param', given);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: expect.stringContaining(expected),
      stderr: '',
    });
  });

  it.each([
    [
      'officials-of-country.cypher',
      'code=Atlantis',
      '$code is "Atlantis", and nothing in the graph is called so; look for its code with "MATCH (n:Country) ',
    ],
    [
      'statements-by-person.cypher',
      'person=Putin Khan',
      '$person is "Putin Khan", and nothing in the graph is called so; look for its id with "MATCH (n:Entity) ',
    ],
  ])('says how to find what %s wants: %s', (file, given, message) => {
    const { status, stderr } = pipe('', file, '--param', given);
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  });

  it('hints at an id where words of a name are wanted', () => {
    const { status, stderr } = pipe('', 'history-of-agreement.cypher', '--param', 'agreement=agreement:x');
    expect([status, stderr]).toEqual([
      0,
      '"agreement:x" of $agreement is an id; expected string, words of its name, in small letters.\n',
    ]);
  });

  it('lists the questions by their groups', () => {
    const { stdout } = pipe('', '--list');
    expect(stdout.split('\n').filter((line) => line.endsWith(':'))).toHaveLength(5);
    expect(stdout).toContain('  who-met-whom.cypher            Who met whom');
  });

  it.each([[['--format', 'yaml']], [[]]])('called wrongly with %j, exits with 2', (args) =>
    expect(pipe('', ...args).status).toBe(2),
  );

  it('gives up at SIGINT with 130', async () => {
    const running = spawn(process.execPath, ['dist/cli.js', 'cypher'], { env: environment() });
    running.stdin.end(`RETURN 1 AS one;\n${LONG}`);
    await once(running.stdout, 'data');
    await pause(500);
    running.kill('SIGINT');
    expect(await once(running, 'close')).toEqual([130, null]);
  });
});
