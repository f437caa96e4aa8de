import { describe, expect, it } from 'vitest';
import { checkQuestion } from '../../src/console/gate.js';
import { AppError } from '../../src/errors.js';
import { DEFAULT_LIMITS } from '../../src/limits.js';

function verdict(question: string): string {
  try {
    checkQuestion(question);
    return 'passes';
  } catch (error) {
    if (error instanceof AppError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

describe('a question passes that', () => {
  it.each([
    ['reads', 'MATCH (n:Country) RETURN n.name AS name ORDER BY name LIMIT 5;'],
    ['has comments', '// CREATE nothing\nMATCH (n) /* DELETE */ RETURN count(n) AS count'],
    [
      'names keywords in strings',
      "MATCH (n) WHERE n.text CONTAINS 'SET DELETE \\' CREATE' RETURN n.id AS id",
    ],
    ['names keywords in backticks', 'MATCH (n) RETURN n.`set` AS `delete`'],
    ['has a property named like a keyword', 'MATCH (n) WHERE n.set = 1 RETURN n.delete AS deleted'],
    ['has a label named like a keyword', 'MATCH (n:Create)-[:SET|DELETE]->(m) RETURN n.id AS id'],
    ['has a map key named like a keyword', 'MATCH (n) RETURN {set: n.id, delete: 1} AS pair'],
    [
      'calls a subquery',
      'MATCH (c:Country) CALL (c) { MATCH (c)-[r]-() RETURN count(r) AS degree } RETURN c.id AS id, degree',
    ],
    [
      'has an EXISTS subquery',
      'MATCH (c) WHERE EXISTS { MATCH (c)-[:PARTY_TO]->(:Agreement) } RETURN c.id AS id',
    ],
    ['has lines that end as on Windows', 'MATCH (n) // all\r\nRETURN count(n) AS count\r\n'],
    ['maps a list', 'MATCH p = (a)-[:PARTY_TO*1..3]->(b) RETURN [x IN nodes(p) | x.name] AS names'],
    [
      'searches the full text of Neo4j',
      'CALL db.index.fulltext.queryNodes("searchText", $q, {limit: 5}) YIELD node, score RETURN node.id AS id',
    ],
    [
      'searches the full text of the embedded graph',
      "CALL () { CALL grafeo.search.text('Entity', 'searchText', $q, 5) YIELD node_id RETURN node_id } RETURN node_id AS id",
    ],
    [
      'lists the places of a list',
      'WITH [1, 2] AS xs UNWIND range(0, size(xs) - 1) AS at RETURN xs[at] AS x',
    ],
    [
      'has variables named like keywords where a value stands',
      'MATCH (set:Person), (load) WHERE NOT set.name IN [1] AND load IS NOT NULL RETURN DISTINCT set.name AS limit, load AS use ORDER BY use DESC LIMIT 3',
    ],
    [
      'takes over a value named like a clause',
      'WITH [1] AS limit, [2] AS order WITH limit + order AS limit, order RETURN limit AS x ORDER BY x LIMIT 1',
    ],
    [
      'has several subqueries that take over nothing, each with values named more than once',
      `${['a', 'b', 'c']
        .map((name) => `CALL () { WITH [1] AS x ${'WITH x + x AS x '.repeat(12)}RETURN x AS ${name} }`)
        .join(' ')} RETURN size(a) AS a, size(b) AS b, size(c) AS c`,
    ],
    ['has parameters', 'UNWIND $codes AS code MATCH (c:Country {code: code}) RETURN c.id AS id'],
    [
      'aggregates',
      'MATCH (n) RETURN labels(n) AS labels, collect(DISTINCT n.id)[0] AS first, avg(size(n.aliases)) AS mean',
    ],
  ])('%s', (_, question) => expect(verdict(question)).toBe('passes'));
});

describe('a question is refused that', () => {
  it.each([
    ['creates', 'CREATE (n:Country) RETURN n', '"CREATE"'],
    ['creates behind a read', 'MATCH (n) CREATE (m:X) RETURN m', '"CREATE"'],
    ['merges', 'MATCH (n) MERGE (n)-[:X]->(n) RETURN n', '"MERGE"'],
    ['sets', 'MATCH (n) SET n.x = 1 RETURN n', '"SET"'],
    ['sets in small letters', 'match (n) set n.x = 1 return n', '"SET"'],
    ['deletes', 'MATCH (n) DETACH DELETE n', '"DETACH"'],
    ['removes', 'MATCH (n) REMOVE n.x RETURN n', '"REMOVE"'],
    ['loops', 'MATCH (n) FOREACH (x IN [1] | SET n.x = x) RETURN n', '"FOREACH"'],
    ['loads a file', "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", '"LOAD"'],
    ['loads behind a read', "MATCH (n) LOAD CSV FROM 'x' AS row RETURN row", '"LOAD"'],
    ['writes in a subquery', 'MATCH (n) CALL (n) { SET n.x = 1 } RETURN n', '"SET"'],
    ['writes behind a comment', 'MATCH (n) /* */ SET n.x = 1', '"SET"'],
    ['calls a procedure', 'CALL dbms.components() YIELD name RETURN name', '"CALL"'],
    ['calls a function of a namespace', 'RETURN apoc.text.join([], "") AS x', '"APOC.TEXT.JOIN("'],
    ['calls a function beside an open one', 'RETURN date.realtime("UTC") AS x', '"DATE.REALTIME("'],
    [
      'calls another procedure of the full text',
      'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
      '"CALL"',
    ],
    ['calls a procedure in backticks', 'CALL `db.index.fulltext.queryNodes`("x", "y")', '"CALL"'],
    [
      'calls a procedure as a function',
      'RETURN db.index.fulltext.queryNodes("x", "y") AS x',
      '"DB.INDEX.FULLTEXT.QUERYNODES("',
    ],
    [
      'lists what is not the places of a list',
      'RETURN range(0, size([1]) * 1000000000 - 1) AS x',
      '"RANGE("',
    ],
    ['lists without end', 'UNWIND range(0, 1000000000) AS x RETURN x', '"RANGE("'],
    ['calls an unknown function', 'RETURN linenumber() AS x', '"LINENUMBER("'],
    ['calls a function in backticks', 'RETURN `range`(1, 9) AS x', '"`range`("'],
    ['calls a function of a namespace in backticks', 'RETURN `apoc`.`load`.`json`("x") AS x', '"`json`("'],
    ['calls an unknown function in a list', 'RETURN [x IN [1] | graph.byName()] AS x', '"GRAPH.BYNAME("'],
    ['calls an unknown function behind a colon', 'MATCH (n WHERE n:randomUUID()) RETURN n', '"RANDOMUUID("'],
    ['shows', 'SHOW DATABASES', '"SHOW"'],
    ['has two statements', 'RETURN 1 AS one; RETURN 2 AS two', '";"'],
    ['has a pattern', "MATCH (n) WHERE n.name =~ '(a+)+b' RETURN n", '"=~"'],
    ['hides a word in a map key', 'MATCH (n) WITH n, {a: 1} AS m SET n.x = 1', '"SET"'],
  ])('%s', (_, question, word) =>
    expect(verdict(question)).toMatch(new RegExp(`^FORBIDDEN: ${word.replace(/[()[\]]/g, '\\$&')}`)),
  );

  it.each([
    ['is empty', '  // nothing\n'],
    ['escapes a keyword', 'MATCH (n) \\u0053ET n.x = 1'],
    ['escapes the end of a comment', 'RETURN 1 AS one /* \\u002a\\u002f LOAD CSV FROM "x" AS row */'],
    ['escapes the end of a line', '// \\u000a LOAD CSV FROM "x" AS row\nRETURN 1 AS one'],
    ['ends a comment with a carriage return', '// \r LOAD CSV FROM "x" AS row\nRETURN 1 AS one'],
    ['escapes a closing mark', "MATCH (n {a: 'x\\u0027}) SET n.b = 1 //'"],
    ['has a NUL in a name', 'MATCH (n) RETURN n.`a\0b` AS x'],
    ['has a NUL in a key of a map', 'RETURN {`a\0`: 1} AS x'],
    ['has an open string', "RETURN 'a"],
    ['has an open comment', 'RETURN 1 /* CREATE'],
    ['has an open backtick', 'RETURN `a'],
  ])('%s', (_, question) => expect(verdict(question)).toMatch(/^BAD_USER_INPUT: /));
});

describe('a question is too nested', () => {
  it.each([
    ['brackets', `RETURN ${'('.repeat(41)}1${')'.repeat(41)} AS x`, '41 levels'],
    ['CASE', `RETURN ${'CASE WHEN 1 = 1 THEN '.repeat(41)}1${' END'.repeat(41)} AS x`, '41 levels'],
    ['NOT', `RETURN ${'NOT '.repeat(201)}true AS x`, '201 signs'],
    ['sums', `RETURN ${'1+'.repeat(201)}1 AS x`, '201 signs'],
    ['properties', `MATCH (n) RETURN n${'.a'.repeat(201)} AS x`, '201 signs'],
    ['steps of a path', `MATCH ()${'--()'.repeat(101)} RETURN 1 AS x`, '202 signs'],
    ['conditions', `MATCH (n) WHERE ${'n.a = 1 OR '.repeat(67)}true RETURN n`, '201 signs'],
  ])('by its %s', (_, question, figure) =>
    expect(verdict(question)).toMatch(
      new RegExp(`^QUERY_TOO_COSTLY: The question has ${figure} .+; at most`),
    ),
  );

  it.each([
    ['brackets', `RETURN ${'('.repeat(40)}1${')'.repeat(40)} AS x`],
    ['conditions', `MATCH (n) WHERE ${'n.a = 1 OR '.repeat(60)}true RETURN n`],
    ['columns', `MATCH (n) RETURN ${'n.a + 1, '.repeat(300)}1 AS x`],
    ['clauses', `${'MATCH (n)--() WHERE n.end = 1 WITH n '.repeat(90)}RETURN n`],
  ])('not by few %s, or by many beside each other', (_, question) =>
    expect(verdict(question)).toBe('passes'),
  );
});

it('a question of 2,400 names is read in less than a second of processor time', () => {
  const names = Array.from({ length: 2_400 }, (_, index) => `name${index}`);
  const question = `WITH ${names.map((name) => `1 AS ${name}`).join(', ')} WITH ${names.join(', ')} RETURN name1 AS x`;
  const before = process.cpuUsage();
  checkQuestion(question, { ...DEFAULT_LIMITS, questionLength: 100_000, questionTokens: 100_000 });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(1_000);
});

it.each([
  [
    'WITH [1, 2] AS aList RETURN [x IN aList | [y IN aList | [z IN aList | [w IN aList | x]]]] AS a',
    '"RETURN"',
    'it takes aList over up to 2002002002 times, counting 1000 for each list within which it stands',
  ],
  [
    "RETURN reduce(myText = 'a', x IN [1] | myText + myText) AS x",
    '"REDUCE("',
    'its step names myText more than once',
  ],
  [
    'MATCH (n) WITH n.when AS when RETURN CASE WHEN 1 = 1 THEN when END AS x',
    '"WHEN"',
    'it stands where no CASE has it',
  ],
])('what grows in %j is named', (question, word, why) =>
  expect(verdict(question)).toContain(
    `FORBIDDEN: ${word} is not allowed in a question: the database may be busy without end with lists or texts that grow by themselves, for ${why}`,
  ),
);
