import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/console/question.js';
import { VOCABULARY } from '../../src/console/vocabulary.js';
import { AppError } from '../../src/errors.js';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import type { Cypher } from '../../src/store/store.js';
import { type OpenStore, STORES } from '../support/stores.js';

type Case = readonly [question: string, rows: readonly unknown[]];

/** Questions without names for their columns, with rows and columns. */
const UNNAMED: readonly (readonly [...Case, columns: readonly string[]])[] = [
  ['MATCH (n:Number) RETURN SUM( n.amount )', [[3]], ['SUM( n.amount )']],
  [
    "MATCH (n:Number {kind: 'none'}) RETURN n.kind, round(sum(n.amount), 1), count(*) AS count",
    [['none', 0, 1]],
    ['n.kind', 'round(sum(n.amount), 1)', 'count'],
  ],
  [
    "MATCH (n:Number {id: 'c'}) RETURN n.order, sum(n.amount) ORDER BY n.order LIMIT 1",
    [[null, 0]],
    ['n.order', 'sum(n.amount)'],
  ],
  [
    "MATCH (n:Number {id: 'a'}) RETURN n {.id, x: round(n.amount)} AS p, [round(n.amount)]",
    [[{ id: 'a', x: 1 }, [1]]],
    ['p', '[round(n.amount)]'],
  ],
  [
    'WITH {return: 1.5} AS m RETURN {return: round(m.return)}.return, round(m.return) ORDER BY 1 SKIP 0',
    [[2, 2]],
    ['{return: round(m.return)}.return', 'round(m.return)'],
  ],
  ['WITH 1 AS skip RETURN round(1.5) + skip', [[3]], ['round(1.5) + skip']],
  ['WITH 1 AS limit RETURN round(1.5) + limit LIMIT 1', [[3]], ['round(1.5) + limit']],
  ['WITH 1 AS contains RETURN round(1.5) + contains LIMIT 1', [[3]], ['round(1.5) + contains']],
  [
    'WITH 1 AS limit, 2 AS skip, 3 AS order, 4 AS offset RETURN DISTINCT limit, round(1.5), skip, order, offset - round(2.5) ORDER BY order SKIP 0 LIMIT 1',
    [[1, 2, 2, 3, 1]],
    ['limit', 'round(1.5)', 'skip', 'order', 'offset - round(2.5)'],
  ],
  [
    'WITH 1 AS limit RETURN *, round(1.5) + CASE limit WHEN 1 THEN limit END SKIP 0 LIMIT 1',
    [[1, 3]],
    ['limit', 'round(1.5) + CASE limit WHEN 1 THEN limit END'],
  ],
  [
    'MATCH (n:Number) RETURN n.kind AS skip, round(sum(n.amount)) ORDER BY skip SKIP 1 LIMIT 1',
    [['some', 3]],
    ['skip', 'round(sum(n.amount))'],
  ],
  ['RETURN round(1.5) UNION ALL RETURN 3 AS `round(1.5)`', [[2], [3]], ['round(1.5)']],
];

/** Questions about three numbers, of which the one of the kind "none" has no amount, with their rows. */
const SAME: readonly Case[] = [
  ['MATCH (n:Nowhere) RETURN sum(n.amount) AS x', [[0]]],
  [
    'MATCH (n:Number) RETURN n.kind AS kind, sum(n.amount) AS x ORDER BY x',
    [
      ['none', 0],
      ['some', 3],
    ],
  ],
  [
    'MATCH (n:Number) RETURN n.kind AS kind, sum(n.amount) AS x ORDER BY sum(n.amount) DESC',
    [
      ['some', 3],
      ['none', 0],
    ],
  ],
  [
    'MATCH (n:Number) WITH n.kind AS kind, 10 * sum(DISTINCT n.amount) + 1 AS x WHERE x < 2 RETURN kind, x',
    [['none', 1]],
  ],
  ['CALL () { MATCH (n:Nowhere) RETURN sum(n.amount) AS x } RETURN x + 1 AS x', [[1]]],
  [
    'WITH [1, 2, 3, 4] AS l RETURN l[-2..] AS a, l[..-1] AS b, l[0..-1] AS c, l[-3..-1] AS d, l[1..-1] AS e, l[-1] AS f, l[1..2] AS g',
    [[[3, 4], [1, 2, 3], [1, 2, 3], [2, 3], [2, 3], 4, [2]]],
  ],
  ['WITH [1] AS l RETURN l[-2..] AS a, l[..-2] AS b, l[-2..-1] AS c, l[3..-1] AS d', [[[1], [], [], []]]],
  ['WITH null AS l RETURN l[-2..] AS a', [[null]]],
  ['WITH {l: [1, 2, 3]} AS m RETURN m.l[-2..][..-1] AS a, tail(m.l)[-1..] AS b', [[[2], [3]]]],
  ["RETURN [x IN split('a b c', ' ') | x][..-1] AS a, size([1, 2][-1..]) AS b", [[['a', 'b'], 1]]],
  [
    "RETURN [1, 2] + 3 AS a, 3 + [1, 2] AS b, [1] + 2 + 'x' AS c, [1] + [2] AS d",
    [
      [
        [1, 2, 3],
        [3, 1, 2],
        [1, 2, 'x'],
        [1, 2],
      ],
    ],
  ],
  ["MATCH (n:Number {kind: 'some'}) RETURN collect(n.amount) + 9 AS x", [[[1, 2, 9]]]],
  ["RETURN [1, 2][0] + 3 AS a, 'x' + 'y' AS b, 1 + 2 AS c, size([1] + [2]) + 1 AS d", [[4, 'xy', 3, 3]]],
  [
    'UNWIND [0, 0.5, 1] AS share UNWIND range(1, 10) AS x RETURN share, percentileDisc(x, 0.5) AS half, percentileDisc(x, 0) AS least, percentileDisc(x, 1.0) AS most ORDER BY share LIMIT 1',
    [[0, 5, 1, 10]],
  ],
  [
    "UNWIND ['1.9', '-1.9', '12', 'x', null, 2.7] AS t RETURN toInteger(t) AS x",
    [[1], [-1], [12], [null], [null], [2]],
  ],
  [
    "WITH {set: '1.9'} AS n RETURN toInteger(CASE WHEN 1 IS NULL THEN '2' ELSE '3' END) AS a, toInteger(n.set) AS b",
    [[3, 1]],
  ],
  ['RETURN (2 ^ 3) ^ 2 AS a, 2 ^ (3 ^ 2) AS b, 2 ^ 3 * 2 ^ 2 AS c', [[64, 512, 32]]],
  [
    'UNWIND [1.005, 2.345, -1.555, 66.66666, 3, 0.125, null] AS x RETURN round(x, 2) AS x',
    [[1.01], [2.35], [-1.56], [66.67], [3], [0.13], [null]],
  ],
  ['UNWIND [2.5, -2.5, -0.4, 3, null] AS x RETURN round(x) AS x', [[3], [-2], [0], [3], [null]]],
  ['UNWIND [2.5, -2.5] AS x RETURN round(x, 0) AS x', [[3], [-2]]],
  ['MATCH (n:Number) RETURN round(100.0 * sum(n.amount) / count(*), 1) AS share ORDER BY share', [[100]]],
  ['MATCH (n:Number) RETURN round(avg(n.amount)) AS x ORDER BY round(avg(n.amount))', [[2]]],
  [
    "RETURN isEmpty([]) AS a, NOT isEmpty('a') AS b, character_length('abc') AS c, bTrim(' a ') AS d",
    [[true, true, 3, 'a']],
  ],
  [
    "RETURN toIntegerOrNull('x') AS a, toFloatOrNull('1.5') AS b, toStringOrNull(1) AS c, toBooleanOrNull('true') AS d",
    [[null, 1.5, '1', true]],
  ],
  [
    "UNWIND ['1.9', 1.9, 'x', true, [1], null] AS v RETURN toIntegerOrNull(v) AS x",
    [[1], [1], [null], [1], [null], [null]],
  ],
  [
    "UNWIND [1, 'x', '[1]', [1], [], {a: 1}, 1.5, true, null, date('2020-01-01')] AS v RETURN toStringOrNull(v) AS x",
    [['1'], ['x'], ['[1]'], [null], [null], [null], ['1.5'], ['true'], [null], ['2020-01-01']],
  ],
  [
    "MATCH (n:Number {id: 'a'})-[r:BEFORE]->(m) WHERE toStringOrNull(m.amount) + '!' = '2!' RETURN toStringOrNull(n) AS a, toStringOrNull(r) AS b, toStringOrNull(n.id) AS c, toStringOrNull('d') AS d, toStringOrNull(m.amount + 1) AS e",
    [[null, null, 'a', 'd', '3']],
  ],
  [
    'MATCH (n:Number) RETURN toStringOrNull(n.amount) AS x, count(*) AS count ORDER BY x',
    [
      ['1', 1],
      ['2', 1],
      [null, 1],
    ],
  ],
  [
    "UNWIND [1.5, 'x', 'TRUE', [true], null, false] AS v RETURN toBooleanOrNull(v) AS x",
    [[null], [null], [true], [null], [null], [false]],
  ],
  [
    "RETURN [x IN [1.005, -2.5] | round(x, 2)] AS a, [x IN ['1.9'] | toInteger(x)] AS b, reduce(s = 0, x IN [1.5, 2.5] | round(x) + s) AS c, {total: round(-2.5), b: [isEmpty([])]} AS d",
    [[[1.01, -2.5], [1], 5, { total: -2, b: [true] }]],
  ],
  ["RETURN {sum: 1}.sum AS a, 'sum(x) l[-1..] 2^3^2' AS b", [[1, 'sum(x) l[-1..] 2^3^2']]],
];

/** What the embedded graph refuses, with a part of what it says to write instead. */
const REFUSED = [
  ['UNWIND range(1, 10) AS x RETURN percentileDisc(x, 0.75) AS x', 'ceil(0.75 * size(list))'],
  ["RETURN split('abc', '') AS x", 'substring(x, at, 1)'],
  ["RETURN {a: split('abc', '')} AS x", 'substring(x, at, 1)'],
  ['RETURN toStringOrNull([1]) AS x', 'WITH … AS x'],
  ['RETURN toStringOrNull({a: 1}) AS x', 'WITH … AS x'],
  ['RETURN 2 ^ 3 ^ 2 AS x', '(a ^ b) ^ c'],
  ['RETURN 2 ^ -3 ^ 2 AS x', '(a ^ b) ^ c'],
  ['UNWIND [1] AS n RETURN round(1.234, n) AS x', 'round(x * 100) / 100.0'],
  ["RETURN round(1.25, 1, 'HALF_EVEN') AS x", 'round(x * 100) / 100.0'],
  ['WITH [1, 2, 3] AS l, 1 AS n RETURN l[-n..] AS x', 'list[size(list) - n..]'],
  ['WITH [1, 2, 3] AS l RETURN l[-2..2] AS x', 'list[size(list) - n..]'],
  [
    "MATCH (a:Number {id: 'a'}), (b:Number {id: 'b'}) OPTIONAL MATCH p = shortestPath((a)-[*..2]-(b)) RETURN length(p) AS x",
    'CALL (a, b) { MATCH p = shortestPath((a)-[*..2]-(b)) RETURN collect(length(p)) AS lengths }',
  ],
] as const;

/** The ways round that refusals name. */
const INSTEAD: readonly Case[] = [
  [
    "MATCH (a:Number {id: 'a'}), (b:Number) WHERE a <> b CALL (a, b) { MATCH p = shortestPath((a)-[*..2]-(b)) RETURN collect(length(p)) AS lengths } RETURN b.id AS id, lengths[0] AS length ORDER BY id",
    [
      ['b', 1],
      ['c', null],
    ],
  ],
  [
    'UNWIND range(1, 10) AS x WITH x ORDER BY x WITH collect(x) AS list RETURN list[toInteger(ceil(0.75 * size(list))) - 1] AS x',
    [[8]],
  ],
  ["WITH 'abc' AS x RETURN [at IN range(0, size(x) - 1) | substring(x, at, 1)] AS x", [[['a', 'b', 'c']]]],
  ['WITH 1.234 AS x RETURN round(x * 100) / 100.0 AS x', [[1.23]]],
  ['WITH [1, 2, 3] AS list, 1 AS n RETURN list[size(list) - n..] AS x', [[[3]]]],
];

/** Questions with functions that the grammar knows by more than a name. */
const OWN_FORMS: Readonly<Record<string, string>> = {
  all: 'RETURN all(x IN [1] WHERE x = 1) AS x',
  any: 'RETURN any(x IN [1] WHERE x = 1) AS x',
  none: 'RETURN none(x IN [1] WHERE x = 1) AS x',
  single: 'RETURN single(x IN [1] WHERE x = 1) AS x',
  reduce: 'RETURN reduce(sum = 0, x IN [1] | sum + x) AS x',
  shortestPath: 'MATCH p = shortestPath((:Nowhere)-[:NONE*1..2]->(:Number)) RETURN p',
  allShortestPaths: 'MATCH p = allShortestPaths((:Nowhere)-[:NONE*1..2]->(:Number)) RETURN p',
};

describe.each(STORES)('on $name', ({ name, open }) => {
  let opened: OpenStore;
  const answer = (question: string) => ask(opened.analyst, question, {}, { limits: DEFAULT_LIMITS });
  beforeAll(async () => {
    opened = await open();
    await opened.store.write((transaction) =>
      transaction.run(
        "UNWIND [{id: 'a', kind: 'some', amount: 1}, {id: 'b', kind: 'some', amount: 2}, {id: 'c', kind: 'none'}] AS row CREATE (n:Number) SET n += row WITH count(*) AS count MATCH (a:Number {id: 'a'}) MATCH (b:Number {id: 'b'}) CREATE (a)-[:BEFORE]->(b)" as Cypher,
      ),
    );
  });
  afterAll(() => opened?.close());

  it.each([...SAME, ...INSTEAD])('%s has the same answer', async (question, rows) => {
    const { values } = await answer(question);
    expect(values).toEqual(rows);
  });

  it.each(UNNAMED)('%s has the same columns', async (question, rows, columns) => {
    const { keys, values } = await answer(question);
    expect({ keys, values }).toEqual({ keys: columns, values: rows });
  });

  it.each(REFUSED)('%s has no other answer than on Neo4j', async (question, instead) => {
    const ending = await answer(question).then(
      () => 'answered',
      (error: unknown) => (error instanceof AppError ? error.message : String(error)),
    );
    expect(ending).toContain(name === 'neo4j' ? 'answered' : instead);
  });

  it.each(VOCABULARY.functions)('%s, which completion offers, is known', async (called) => {
    const ending = await answer(OWN_FORMS[called] ?? `RETURN ${called}() AS x`).then(
      () => 'answered',
      (error: unknown) => String(error),
    );
    expect(ending).not.toMatch(/unknown function/i);
  });
});
