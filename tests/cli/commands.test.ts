import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanEnvironment, makeDataDir, removeDataDir, runCommand } from '../support/server.js';

const TALKS =
  'ANKARA, April 4, 2018 – Turkish President Recep Tayyip Erdogan met Russian President Vladimir Putin in Ankara on Wednesday. "We will work together on Syria," Erdogan said.';

let folder: string;
let dataDir: string;
const run = (...args: string[]) => runCommand(args, { dataDir });

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'entente-cli-'));
  dataDir = makeDataDir();
  writeFileSync(path.join(folder, 'a.txt'), TALKS);
  writeFileSync(path.join(folder, 'b.bin'), 'x');
  writeFileSync(
    path.join(folder, 'c.jsonl'),
    `${JSON.stringify({ text: TALKS.replace('Syria', 'Libya') })}\n{"text":\n`,
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  removeDataDir(dataDir);
});

describe('entente evaluate', () => {
  it('says which texts it skips because they are not here', async () => {
    const { status, output } = await run('evaluate', '--gold', 'tests/gold/tuned', '--texts', folder);
    expect(status).toBe(0);
    expect(output).toContain(
      'skipped 10 texts that are not here, such as gum_news_clock.txt; name their folder with --texts',
    );
    expect(output).toContain('0 articles');
  });

  it('lists what it misses and what it invents, each with its sentence', async () => {
    const gold = mkdtempSync(path.join(tmpdir(), 'entente-gold-'));
    writeFileSync(path.join(gold, 'talks.txt'), TALKS);
    const labels = { file: 'talks.txt', date: '2018-04-04', people: [{ name: 'Binali Yildirim' }] };
    writeFileSync(path.join(gold, 'articles.keyfacts.jsonl'), `${JSON.stringify(labels)}\n`);
    const { stdout: misses } = await run('evaluate', '--gold', gold, '--misses');
    const { stdout: invented } = await run('evaluate', '--gold', gold, '--invented');
    expect(misses).toContain('missed people · talks.txt: Binali Yildirim');
    expect(misses).not.toContain('invented');
    expect(invented).toMatch(/invented people · talks\.txt: Vladimir Putin · ".* met Russian President .*"/);
    expect(invented).not.toContain('missed people');
    rmSync(gold, { recursive: true });
  });
});

describe('entente keys', () => {
  it('says that there is none, and at the first what it closes', async () => {
    const empty = await run('keys', 'list');
    expect([empty.status, empty.stdout]).toEqual([0, '']);
    expect(empty.output).toContain('There are no keys; make one with');
    const create = ['keys', 'create', '--role', 'read'];
    expect((await run(...create)).output).toContain('From now on requests without one are refused');
    expect((await run(...create)).output).not.toContain('From now on');
  });

  it('gives a role once', async () => {
    const { output } = await run('keys', 'create', '--role', 'read', '--role', 'write', '--role', 'read');
    expect(output).toMatch(/^Key \w+ for read, write; /);
  });

  it.each([
    ['x'.repeat(101), 'The name has 101 characters; at most 100 are taken.'],
    ['a\u001b[2J', 'The name holds control characters; it is one line of plain text.'],
  ])('refuses the name %j', async (name, message) => {
    const { status, output } = await run('keys', 'create', '--role', 'read', '--name', name);
    expect([status, output]).toEqual([2, expect.stringContaining(`BAD_USER_INPUT: ${message}`)]);
  });

  it('says that there is no space, and leaves nothing behind', () => {
    const full = makeDataDir();
    const script = `trap '' XFSZ; ulimit -f 0; exec "${process.execPath}" dist/cli.js keys create --role read`;
    const env = { ...cleanEnvironment(), DATA_DIR: full };
    const { stderr } = spawnSync('sh', ['-c', script], { env, encoding: 'utf8' });
    expect(stderr).toMatch(/^CONFIGURATION: There is no space left for the API keys at [^;]+; free some/);
    expect(readdirSync(path.join(full, 'keys'))).toEqual([]);
    removeDataDir(full);
  });
});

describe('entente ingest', () => {
  it('takes what it can, says why it refuses the rest, and exits with 1', async () => {
    const { status, stdout } = await run('ingest', folder, '--json');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(lines.map(({ file, outcome, error }) => [path.basename(file), outcome ?? error.code])).toEqual([
      ['a.txt', 'added'],
      ['b.bin', 'UNKNOWN_TYPE'],
      ['c.jsonl#1', 'added'],
      ['c.jsonl#2', 'BROKEN_JSON'],
    ]);
  });

  it('tells of each article that comes in, of a hundred at most', async () => {
    const file = path.join(folder, 'many.jsonl');
    const rows = Array.from({ length: 102 }, (_, i) => ({
      title: `Talks ${i}`,
      publishedAt: '2018-04-04',
      text: `${TALKS} They met ${i} times.`,
    }));
    writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
    const own = makeDataDir();
    const { stdout } = await runCommand(['ingest', file], { dataDir: own });
    const again = await runCommand(['ingest', file], { dataDir: own });
    rmSync(file);
    removeDataDir(own);
    const [first, ...rest] = stdout.trim().split('\n');
    expect(first).toMatch(/many\.jsonl#1: added article:\S+ "Talks 0" \(2018-04-04\)$/);
    expect(rest.slice(-2)).toEqual(['2 more articles came in; "entente list" shows them.', '102 added']);
    expect(rest).toHaveLength(101);
    expect(again.stdout).toBe('102 unchanged\n');
  });

  it('changes nothing the second time', async () => {
    const { status, stdout } = await run('ingest', path.join(folder, 'a.txt'), '--json');
    expect([status, JSON.parse(stdout).outcome]).toEqual([0, 'unchanged']);
  });

  it('tells of other metadata the second time', async () => {
    const file = path.join(folder, 'again.jsonl');
    const write = (publisher: string): void =>
      writeFileSync(file, JSON.stringify({ text: TALKS.replace('Syria', 'Libya'), publisher }));
    write('Anadolu');
    const completed = await run('ingest', file);
    expect([completed.status, completed.output]).toEqual([
      0,
      expect.stringContaining('without publisher, and has taken that over.'),
    ]);
    write('Reuters');
    const told = /The graph has this text with the publisher Anadolu, not Reuters, and keeps it so\./;
    const { status, output } = await run('ingest', file);
    const { stdout } = await run('ingest', file, '--json');
    rmSync(file);
    expect([status, output]).toEqual([0, expect.stringMatching(told)]);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'unchanged', note: expect.stringMatching(told) });
  });

  it.each(['a file', 'standard input'])(
    'tells in the outcome of %s that its own day counts',
    async (where) => {
      const file = path.join(folder, 'a.txt');
      const args = ['ingest', '--json', '--published-at', '2018-04-05', where === 'a file' ? file : '-'];
      const env = { ...cleanEnvironment(), DATA_DIR: dataDir };
      const options = { env, input: TALKS, encoding: 'utf8' } as const;
      const { stdout } = spawnSync(process.execPath, ['dist/cli.js', ...args], options);
      expect(JSON.parse(stdout)).toMatchObject({
        outcome: 'unchanged',
        note: 'it tells 2018-04-04 itself, which counts; --published-at 2018-04-05 is for documents that tell no day.',
      });
    },
  );

  it('tells of ten thousand documents, and how many more there are', async () => {
    const file = path.join(folder, 'broken.jsonl');
    writeFileSync(file, 'x\n'.repeat(10_002));
    const { status, output, stdout } = await run('ingest', file);
    rmSync(file);
    expect([status, stdout]).toEqual([1, '10002 refused\n']);
    expect(output.match(/BROKEN_JSON/g)).toHaveLength(10_000);
    expect(output).toContain('2 more documents were refused or have a note; --json tells of each.');
  });

  it('refuses a path that is not there', async () => {
    const { status, output } = await run('ingest', path.join(folder, 'none.txt'));
    expect(status).toBe(1);
    expect(output).toContain('UNREADABLE: The file cannot be read: there is no such file or folder.');
  });
});

describe('entente ingest of folders that this user may not read', () => {
  // A superuser may read everything unless it gives that up.
  const isRoot = process.getuid?.() === 0;
  const weak = isRoot ? ['setpriv', '--inh-caps=-all', '--bounding-set=-all'] : [];
  const ingest = (target: string) => {
    const [command = '', ...args] = [...weak, process.execPath, 'dist/cli.js', 'ingest', target, '--json'];
    const env = { ...cleanEnvironment(), BOLT_PORT: '0', DATA_DIR: dataDir };
    const { status, stdout } = spawnSync(command, args, { env, encoding: 'utf8' });
    const lines = stdout.trim().split('\n');
    return [
      status,
      ...lines.map((line) => {
        const { file, error, outcome } = JSON.parse(line);
        return `${path.relative(folder, file)} ${error?.message.split('. ')[0] ?? outcome}`;
      }),
    ];
  };
  const CLOSED = 'The file cannot be read: this user may not read it';

  it.each([
    ['the folder', '', [1, 'shut/in/closed UNREADABLE', 'shut/in/a.txt unchanged']],
    ['a pattern', '**/*.txt', [1, 'shut/in/closed UNREADABLE', 'shut/in/a.txt unchanged']],
    ['the closed one', 'in/closed', [1, 'shut/in/closed UNREADABLE']],
    ['a pattern in the closed one', 'in/closed/*.txt', [1, 'shut/in/closed UNREADABLE']],
  ])('names each and goes on: %s', (_, target, expected) => {
    const closed = path.join(folder, 'shut/in/closed');
    mkdirSync(closed, { recursive: true });
    for (const name of ['a.txt', 'closed/b.txt']) writeFileSync(path.join(folder, 'shut/in', name), TALKS);
    chmodSync(closed, 0);
    const result = ingest(path.join(folder, 'shut', target));
    chmodSync(closed, 0o700);
    rmSync(path.join(folder, 'shut'), { recursive: true });
    expect(result).toEqual(
      expected.map((each) => (typeof each === 'string' ? each.replace('UNREADABLE', CLOSED) : each)),
    );
  });
});

describe('entente ingest whose graph is killed', () => {
  it('waits until it is back and loses no document', async () => {
    const [documents, lost] = [mkdtempSync(path.join(tmpdir(), 'entente-cli-')), makeDataDir()];
    for (let at = 0; at < 40; at += 1)
      writeFileSync(path.join(documents, `${at}.txt`), TALKS.replace('Syria', `plan ${at}`));
    const command = spawn(process.execPath, ['dist/cli.js', 'ingest', documents, '--json'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...cleanEnvironment(), BOLT_PORT: '0', DATA_DIR: lost },
    });
    const printed: string[] = [];
    command.stdout.on('data', (chunk) => printed.push(String(chunk)));
    command.stdout.once('data', () => {
      const { child } = JSON.parse(readFileSync(path.join(lost, 'graph.lock'), 'utf8'));
      process.kill(child.pid, 'SIGKILL');
    });
    const [status] = await once(command, 'close');
    const outcomes = printed
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).outcome);
    expect([status, outcomes.length, outcomes.includes(undefined)]).toEqual([0, 40, false]);
    rmSync(documents, { recursive: true });
    removeDataDir(lost);
  });
});

describe('entente list, stats and delete', () => {
  it('show the articles and what they say, and take one away', async () => {
    const articles = (await run('list', '--json')).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(articles.map(({ publishedAt }) => publishedAt)).toEqual(['2018-04-04', '2018-04-04']);
    const { nodes } = JSON.parse((await run('stats', '--json')).stdout);
    expect(nodes.Article).toBe(2);
    expect((await run('list')).stdout).toMatch(/│ article:\w+ │ 2018-04-04 .+\n.*\n2 rows\n$/s);
    expect((await run('stats')).stdout).toMatch(/│ label .+│ Article +│ 2 +│.+│ relationship type /s);
    const removed = await run('delete', articles[0].id);
    expect([removed.status, removed.stdout]).toEqual([0, `Deleted ${articles[0].id}.\n`]);
    expect((await run('list', '--json')).stdout.trim().split('\n')).toHaveLength(1);
  });

  it('tell which version of an article counts', async () => {
    const versions = makeDataDir();
    const rows = ['2018-04-04', '2018-04-05'].map((publishedAt) =>
      JSON.stringify({ text: `${TALKS} ${publishedAt}`, publishedAt, url: 'https://example.org/talks' }),
    );
    const file = path.join(folder, 'versions.jsonl');
    writeFileSync(file, rows.join('\n'));
    await runCommand(['ingest', file], { dataDir: versions });
    const { stdout } = await runCommand(['list'], { dataDir: versions });
    rmSync(file);
    removeDataDir(versions);
    expect(stdout).toMatch(/2018-04-05 .+ 2 .*\n.*\n.* 2018-04-04 .+ 1 \(superseded\) /);
  });

  it('name an article that is not there', async () => {
    const { status, output } = await run('delete', 'article:none');
    expect([status, output]).toEqual([
      1,
      expect.stringContaining('NOT_FOUND: There is no article "article:none"'),
    ]);
  });

  it('rebuild gives the same counts', async () => {
    const count = async () => {
      const { nodes, relations } = JSON.parse((await run('stats', '--json')).stdout);
      const { Change: _, ...kinds } = nodes;
      return { kinds, relations };
    };
    const before = await count();
    const { status } = await run('rebuild');
    expect([status, await count()]).toEqual([0, before]);
  });
});

describe('entente extract', () => {
  it('prints one JSON object per document, every quote verbatim', async () => {
    const { status, stdout } = await run('extract', '--json', path.join(folder, 'a.txt'));
    const extraction = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(extraction.publishedAt).toBe('2018-04-04');
    expect(extraction.claims.length).toBeGreaterThan(3);
    for (const { evidence } of extraction.claims)
      for (const { start, end, quote } of evidence) expect(extraction.text.slice(start, end)).toBe(quote);
  });

  it('shows who says what, then each sentence once with its facts below', async () => {
    const file = path.join(folder, 'said.txt');
    writeFileSync(
      file,
      'NAIROBI, March 3 (News) - Kenya and Uganda signed a rail agreement on Monday. "We will begin at once," Kenyan Foreign Minister Amina Mohamed said.\n',
    );
    const { stdout } = await run('extract', file);
    expect(stdout).toContain('  Amina Mohamed said: “We will begin at once,”\n');
    expect(stdout.match(/“[^”]*signed a rail agreement/g)).toHaveLength(1);
    expect(stdout).toMatch(/signed a rail agreement on Monday\.”\n( {6}\S.+\n)+/);
  });

  it('explains each claim by its rule, basis, confidence and steps', async () => {
    const { stdout } = await run('extract', '--explain', path.join(folder, 'a.txt'));
    expect(stdout).toMatch(/rule \S+ · stated · confidence 0\.\d+/);
    expect(stdout).toMatch(/“[^”]+” = .+: .+/);
  });

  it('reads standard input, which no meta.jsonl describes', () => {
    const beside = path.join(folder, 'beside');
    mkdirSync(beside);
    writeFileSync(path.join(beside, 'meta.jsonl'), 'broken');
    const command = [path.resolve('dist/cli.js'), 'extract', '--json', '-'];
    const { status, stdout } = spawnSync(process.execPath, command, {
      cwd: beside,
      input: TALKS,
      encoding: 'utf8',
    });
    expect([status, JSON.parse(stdout).publishedAt]).toEqual([0, '2018-04-04']);
  });

  it('stays below 150 MB over many articles', () => {
    const measured = `process.on('exit', () => console.error(process.resourceUsage().maxRSS))`;
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${measured}`,
        'dist/cli.js',
        'extract',
        '--json',
        ...Array(10).fill('seeds/briefs'),
      ],
      { encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    expect(status).toBe(0);
    expect(Number(stderr) / 1024).toBeLessThan(150);
  });

  it('prints a refusal as JSON too', async () => {
    const { status, stdout } = await run('extract', '--json', path.join(folder, 'b.bin'));
    expect([status, JSON.parse(stdout).error.code]).toEqual([1, 'UNKNOWN_TYPE']);
  });
});

describe('entente cypher', () => {
  it('answers an inline question', async () => {
    const { status, stdout } = await run('cypher', '--json', 'MATCH (a:Article) RETURN count(a) AS articles');
    expect([status, stdout]).toEqual([0, '{"articles":1}\n']);
  });

  it('answers a question of cypher/analysts with its parameters', async () => {
    const { status, stdout } = await run(
      'cypher',
      '--json',
      'who-met-whom.cypher',
      '--param',
      'from=2018-01-01',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('Erdogan');
  });

  it('gives 10,000 rows and says that there are more', async () => {
    const list = `x=${JSON.stringify(Array.from({ length: 10_001 }, () => 0))}`;
    const { stdout, output } = await run('cypher', '--json', '--param', list, 'UNWIND $x AS x RETURN x');
    expect(stdout.trim().split('\n')).toHaveLength(10_000);
    expect(output).toContain('These are the first 10000 rows; there are more. Narrow the question.');
  });

  it('refuses a write before it reaches the database', async () => {
    const { status, output } = await run('cypher', 'MATCH (n) DETACH DELETE n');
    expect([status, output]).toEqual([
      1,
      'FORBIDDEN: "DETACH" is not allowed in a question: questions may only read.\n',
    ]);
  });

  it('names a missing parameter', async () => {
    const { status, output } = await run('cypher', 'MATCH (n:Country {code: $code}) RETURN n.name AS name');
    expect([status, output]).toEqual([
      1,
      'BAD_USER_INPUT: The question needs $code; give it a value (within "parameters" over HTTP, --param code=… on the command line, :params code=… at the prompt).\n',
    ]);
  });
});

it('a question that ends too early is shown with a mark where', async () => {
  const dataDir = makeDataDir();
  const { output } = await runCommand(['cypher', 'MATCH (n RETURN 1 AS x'], { dataDir });
  removeDataDir(dataDir);
  expect(output).toContain('\n 1 | MATCH (n RETURN 1 AS x\n   |          ^\n');
});

describe('called wrongly, entente', () => {
  it.each([
    [['fly'], 'BAD_USER_INPUT: There is no command "fly".'],
    [['f\u001b[2Jly'], 'BAD_USER_INPUT: There is no command "f [2Jly".'],
    [['ingest'], 'No file or folder is given. Usage: entente ingest'],
    [['ingest', '--fast', 'a'], 'Usage: entente ingest'],
    [['cypher', '--param', 'a', 'RETURN $a AS a'], 'The parameter "a" has no name; expected name=value'],
    [['list', '--json=1'], 'Usage: entente list'],
    [['rebuild', 'article:1'], "Unexpected argument 'article:1'"],
    [['evaluate', 'seeds'], "Unexpected argument 'seeds'"],
  ])('%j says how it is called and exits with 2', async (args, message) => {
    const { status, output } = await run(...args);
    expect([status, output]).toEqual([2, expect.stringContaining(message)]);
  });

  it('refuses a date of publication that is none', async () => {
    const { status, output } = await run('ingest', folder, '--published-at', '2017-13-01');
    expect([status, output]).toEqual([
      1,
      expect.stringContaining('BAD_USER_INPUT: The publication date "2017-13-01"'),
    ]);
  });

  it.skipIf(!existsSync('/dev/full'))(
    'says that its output cannot be written (skipped without /dev/full)',
    () => {
      const command = `${process.execPath} dist/cli.js schema > /dev/full`;
      const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
      expect([status, stderr]).toEqual([1, expect.stringContaining('The output cannot be written (ENOSPC)')]);
    },
  );

  it('prints its help', async () => {
    const { status, stdout } = await run('--help');
    expect([status, stdout]).toEqual([0, expect.stringContaining('Usage: entente COMMAND')]);
  });
});
