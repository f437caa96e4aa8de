import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkQuestion } from '../../../src/console/gate.js';
import { ask } from '../../../src/console/question.js';
import { AppError } from '../../../src/errors.js';
import { canonicalDump } from '../../../src/ingest/dump.js';
import { DEFAULT_LIMITS } from '../../../src/limits.js';
import type { Cypher } from '../../../src/store/store.js';
import { type Api, openApi } from '../../api/support/api.js';
import { STORES } from '../../support/stores.js';
import { ATTACKS, PLAIN_WRITES } from './attacks.js';
import { HONEST } from './honest.js';

const ENDLESS = `
  UNWIND range(1, 1000) AS a UNWIND range(1, 100) AS b
  MATCH (m:Entity), (n:Entity), (o:Entity), (p:Entity), (q:Entity)
  WITH m.id + n.id + o.id + p.id + q.id + toString(a + b) AS ids WHERE ids = 'x'
  RETURN count(ids) AS count`.trim();
const RUNNING =
  "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND' RETURN count(*) AS n";

async function verdict(run: () => unknown): Promise<string> {
  try {
    await run();
    return 'passes';
  } catch (error) {
    return error instanceof AppError ? `${error.code}: ${error.message}` : String(error);
  }
}

it('there are at least 150 different attacks and 60 honest questions', () =>
  expect([new Set(ATTACKS).size >= 150, new Set(HONEST).size >= 60]).toEqual([true, true]));

it.each(ATTACKS)(
  'the gate refuses %j with the word and the reason, or as no text of Cypher',
  async (attack) => {
    expect(await verdict(() => checkQuestion(attack))).toMatch(
      /^FORBIDDEN: "[^"]+.* is not allowed in a question: \w.*\.$|^BAD_USER_INPUT: The question (cannot be read: .+|is empty; .+)\.$/s,
    );
  },
);

describe.each(STORES)('on $name', (engine) => {
  let api: Api;
  let before: string;
  beforeAll(async () => {
    api = await openApi(engine);
    before = await canonicalDump(api.store);
  });
  afterAll(() => api?.close());

  it.each(HONEST)('%s is answered', async (question) =>
    expect(await verdict(() => ask(api.analyst, question, {}, { limits: DEFAULT_LIMITS }))).toBe('passes'),
  );

  it('no attack passes', async () => {
    const passed: string[] = [];
    for (const attack of ATTACKS)
      if ((await verdict(() => ask(api.analyst, attack, {}, { limits: DEFAULT_LIMITS }))) === 'passes')
        passed.push(attack);
    expect(passed).toEqual([]);
  });

  it.each(PLAIN_WRITES)('%s is refused by the layers below the gate too', async (write) =>
    expect(await verdict(() => api.analyst.readForeign(write as Cypher, {}, { timeout: 8_000 }))).toMatch(
      /^FORBIDDEN: Only reading is allowed here/,
    ),
  );

  it('a question that is given up ends in the database at once', async () => {
    const asked = api.analyst.readForeign(
      ENDLESS as Cypher,
      {},
      { timeout: 8_000, signal: AbortSignal.timeout(500) },
    );
    await expect(asked).rejects.toThrow('aborted due to timeout');
    if (engine.name === 'embedded') return;
    await expect
      .poll(async () => (await api.store.read(RUNNING as Cypher)).values, { timeout: 3_000 })
      .toEqual([[0]]);
  });

  it.each([
    ['.*a.*', `${'a'.repeat(90_000)}\nx\n`],
    ['.*\\\\bx', '\u0301'.repeat(90_000)],
  ])('a pattern %j that is let through ends in time on each text', async (pattern, s) => {
    const question = `RETURN all(i IN range(1, 5) WHERE NOT $s =~ '${pattern}') AS all`;
    const { values } = await ask(api.analyst, question, { s }, { limits: DEFAULT_LIMITS });
    expect(values).toEqual([[true]]);
  });

  it('"*" beside an aggregate is answered, or refused with what to write', async () => {
    const asking = (question: string) =>
      verdict(() => ask(api.analyst, question, {}, { limits: DEFAULT_LIMITS }));
    expect([
      await asking('MATCH (n:Entity) RETURN *, count(*) LIMIT 1'),
      await asking('MATCH (n:Entity) WITH *, n.name AS name RETURN count(*) AS count'),
    ]).toEqual([
      engine.name === 'neo4j'
        ? 'passes'
        : 'BAD_USER_INPUT: The question is no valid Cypher: The embedded graph takes no "*" beside count(…); name what is wanted, as in "RETURN n, count(*) AS count".',
      'passes',
    ]);
  });

  it.each([
    ["RETURN substring('abc', -1) AS x", 'Cannot handle negative start index nor negative length'],
    ["RETURN substring('abc', 1, 9223372036854775807) AS x", 'Invalid input for length value'],
    ['RETURN round(1.5, 9223372036854775807) AS x', 'Invalid input for precision value'],
    ['RETURN [1, 2][-9223372036854775808..9223372036854775807] AS x', 'Expected an integer between'],
    ["RETURN right('abc', -1) AS x", 'negative length'],
    ["RETURN duration('P9999999999999999999Y') AS x", 'For input string: "9999999999999999999"'],
    [
      'MATCH (a:Person), (b:Person) RETURN shortestPath((a)-[*]-(b)) AS p',
      'The shortest path algorithm does not work when the start and end nodes are the same.',
    ],
  ])('%s is answered, or refused with what the database says', async (question, said) => {
    const told = await verdict(() => ask(api.analyst, question, {}, { limits: DEFAULT_LIMITS }));
    if (engine.name === 'neo4j')
      expect(told).toMatch(
        new RegExp(`^BAD_USER_INPUT: The question failed as it ran: ${said.replace(/[()]/g, '\\$&')}`),
      );
    else expect(told).toMatch(/^passes$|^BAD_USER_INPUT: The question /);
  });

  it('nothing has changed in the end', async () => expect(await canonicalDump(api.store)).toBe(before));
});
