import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleId } from '../../src/domain/ids.js';
import { fail, KEY, type Model, recorded, say, startModel, TEXT } from '../reader/support.js';
import { makeDataDir, removeDataDir, runCommand } from '../support/server.js';

const OTHER = TEXT.replace('Leaders meet', 'Two leaders meet');
const ARTICLE = articleId(TEXT);

let model: Model;
let folder: string;
let dataDir: string;
const environment = () => ({
  LLM_URL: model.url,
  LLM_MODEL: 'test-model',
  LLM_API_KEY: KEY,
  LLM_TIMEOUT: '1',
});
const run = (...args: string[]) => runCommand(args, { dataDir, env: environment() });
const file = (name: string): string => path.join(folder, name);
const linesOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  model = await startModel();
  folder = mkdtempSync(path.join(tmpdir(), 'entente-readers-'));
  dataDir = makeDataDir();
  for (const [name, text] of [
    ['a.txt', TEXT],
    ['b.txt', OTHER],
    ['c.txt', TEXT.replace('Leaders', 'Heads')],
  ] as const)
    writeFileSync(file(name), text);
  await run('ingest', file('a.txt'), file('b.txt'), '--published-at', '2018-04-05');
});
afterAll(async () => {
  await model.close();
  rmSync(folder, { recursive: true });
  removeDataDir(dataDir);
});
beforeEach(() => model.replay(say(recorded('good'))));

describe('entente extract --extractor llm', () => {
  it('prints what the model read in the form of the extractor', async () => {
    const { status, stdout } = await run('extract', '--extractor', 'llm', '--json', file('a.txt'));
    const { extractor, claims, diagnostics, ...rest } = JSON.parse(stdout);
    expect([status, extractor, diagnostics]).toEqual([0, 'llm/2+test-model', []]);
    expect(claims).toHaveLength(19);
    const rules = JSON.parse((await run('extract', '--json', file('a.txt'))).stdout);
    expect([...Object.keys(rest), 'extractor', 'claims', 'diagnostics'].toSorted()).toEqual(
      Object.keys(rules).toSorted(),
    );
    expect(rest.sentences).toEqual(rules.sentences);
  });

  it('says in a summary what was left out', async () => {
    model.replay(say(recorded('lying')));
    const { status, stdout } = await run('extract', '--extractor', 'llm', '--explain', file('a.txt'));
    expect(status).toBe(0);
    expect(stdout).toContain(
      'ENTITY_NOT_IN_TEXT: "John Invented" is not named in the article and is left out.',
    );
  });

  it('goes on after a document that the model cannot read, and after one for which it is busy', async () => {
    model.replay(say('{'), fail(429, { 'retry-after': '3600' }), say(recorded('good')));
    const all = ['a.txt', 'b.txt', 'c.txt'].map(file);
    const { status, stdout } = await run('extract', '--extractor', 'llm', '--json', ...all);
    expect(status).toBe(1);
    expect(linesOf(stdout).map((line) => line.extractor ?? line.error.code)).toEqual([
      'ANSWER_MALFORMED',
      'READER_BUSY',
      'llm/2+test-model',
    ]);
  });

  it('ends once the key is refused, with what was read before', async () => {
    model.replay(say(recorded('good')), fail(401));
    const all = ['a.txt', 'b.txt', 'c.txt'].map(file);
    const { status, stdout, output } = await run('extract', '--extractor', 'llm', '--json', ...all);
    expect([status, model.requests.length]).toEqual([1, 2]);
    expect(linesOf(stdout).map(({ extractor }) => extractor)).toEqual(['llm/2+test-model']);
    expect(output).toContain('READER_UNAVAILABLE: The language model refuses the key: HTTP 401.');
    expect(output).not.toContain(KEY);
  });

  it('ends at once where no model listens', async () => {
    const env = { ...environment(), LLM_URL: 'http://127.0.0.1:9/v1' };
    const args = ['extract', '--extractor', 'llm', ...['a.txt', 'b.txt', 'c.txt'].map(file)];
    const { status, output } = await runCommand(args, { env });
    expect(status).toBe(1);
    expect(output.match(/^.*does not answer.*$/gm)).toEqual([
      expect.stringMatching(/^READER_UNAVAILABLE: The language model does not answer\. /),
    ]);
  });

  it.each([
    [{ LLM_URL: '' }, ['--extractor', 'llm'], 'CONFIGURATION: LLM_URL is not set'],
    [{ LLM_API_KEY: `${KEY} x` }, ['--extractor', 'llm'], 'CONFIGURATION: LLM_API_KEY has characters'],
    [{}, ['--extractor', 'magic'], 'There is no extractor "magic"; expected rules or llm'],
  ])('with %j %j says what is wrong and sends nothing', async (env, args, message) => {
    const { status, output } = await runCommand(['extract', ...args, file('a.txt')], {
      env: { ...environment(), ...env },
    });
    expect([status !== 0, output, output.includes(KEY)]).toEqual([
      true,
      expect.stringContaining(message),
      false,
    ]);
    expect(model.requests).toEqual([]);
  });

  it('is asked nothing unless told', async () => {
    await run('extract', '--json', file('a.txt'));
    expect(model.requests).toEqual([]);
  });
});

describe('entente read and compare', () => {
  it('tell that there is no second reader yet', async () => {
    const { status, output } = await run('compare', ARTICLE);
    expect([status, output]).toEqual([1, expect.stringContaining(`entente read --extractor llm ${ARTICLE}`)]);
  });

  it('keep what the model read, and go on after what cannot be read', async () => {
    model.replay(say('cut', 'length'), say(recorded('good')));
    const ids = ['article:none', articleId(OTHER), ARTICLE];
    const { status, stdout } = await run('read', '--extractor', 'llm', '--json', ...ids);
    expect(status).toBe(1);
    expect(linesOf(stdout)).toEqual([
      { articleId: 'article:none', error: { code: 'NOT_FOUND', message: expect.any(String) } },
      { articleId: articleId(OTHER), error: { code: 'ANSWER_CUT', message: expect.any(String) } },
      {
        articleId: ARTICLE,
        runId: expect.stringMatching(/^run:/),
        outcome: 'read',
        claims: 19,
        diagnostics: {},
      },
    ]);
  });

  it('end once the key is refused', async () => {
    model.replay(fail(401));
    const { status, output } = await run('read', '--extractor', 'llm', articleId(OTHER), ARTICLE);
    expect([status, model.requests.length, output]).toEqual([
      1,
      1,
      expect.stringMatching(/^READER_UNAVAILABLE: The language model refuses the key: HTTP 401\. /),
    ]);
  });

  it('ask nothing again that was read whole', async () => {
    const { status, stdout } = await run('read', '--extractor', 'llm', ARTICLE);
    expect([status, stdout]).toEqual([0, `${ARTICLE}: unchanged, 19 claims\n`]);
    expect(model.requests).toEqual([]);
  });

  it('show where the two differ, as JSON', async () => {
    const { status, stdout } = await run('compare', '--json', ARTICLE);
    const compared = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(compared.readers).toEqual({
      first: expect.stringMatching(/^rules\//),
      second: 'llm/2+test-model',
    });
    const lines = (claims: readonly { readonly line: string }[]): string[] => claims.map(({ line }) => line);
    expect(compared.both.map(({ first }: { first: { line: string } }) => first.line)).toContain(
      'Recep Tayyip Erdogan MET_WITH Vladimir Putin [2018-04-04]',
    );
    expect(lines(compared.onlySecond)).toContain('Recep Tayyip Erdogan DISCUSSED Syria [planned, said]');
    const total = compared.both.length + compared.differing.length + compared.onlySecond.length;
    expect(total).toBe(19);
  });

  it('show it as text, with the sentences', async () => {
    const { status, stdout } = await run('compare', ARTICLE);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Leaders meet in Ankara \(2018-04-04\)\nfirst: rules\/\S+ · second: llm\/2\+test-model\n\nBoth say \(\d+\)\n/,
    );
    expect(stdout).toMatch(/Only the second says \(\d+\)\n {2}.+\n {6}“.+”/);
  });

  it.each([
    [['read', ARTICLE], 'Name the second reader: --extractor llm'],
    [['read', '--extractor', 'llm'], 'No article is given'],
    [['compare'], 'Expected one article'],
    [['compare', 'a', 'b'], 'Expected one article'],
  ])('%j is called wrongly', async (args, message) => {
    const { status, output } = await run(...args);
    expect([status, output]).toEqual([2, expect.stringContaining(message)]);
  });

  it('refuse an article that is not there', async () => {
    const { status, output } = await run('compare', 'article:none');
    expect([status, output]).toEqual([
      1,
      expect.stringContaining('NOT_FOUND: There is no article "article:none"'),
    ]);
  });

  it('leave the graph to the rules', async () => {
    const question = 'MATCH (:Claim)-[r:SUPPORTED_BY]->() RETURN DISTINCT r.rule AS rule';
    const { stdout } = await run('cypher', '--json', question);
    expect(stdout).not.toContain('llm/');
    const runs = await run(
      'cypher',
      '--json',
      'MATCH (r:Run) RETURN r.extractor AS e, r.active AS a ORDER BY e, r.id',
    );
    expect(linesOf(runs.stdout)).toEqual([
      { e: 'llm', a: false },
      { e: 'rules', a: true },
      { e: 'rules', a: true },
    ]);
  });
});
