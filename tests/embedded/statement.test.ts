import { describe, expect, it } from 'vitest';
import { answerByText, isCheckpoint } from '../../src/embedded/answers.js';
import { readStatement } from '../../src/embedded/statement.js';

describe('what a statement does', () => {
  it.each([
    'CREATE (n)',
    'merge (n:Entity {id: 1})',
    'MATCH (n) SET n.a = 1',
    'MATCH (n) DETACH DELETE n',
    'MATCH (n) REMOVE n.a',
    'FOREACH (x IN [1] | CREATE (:N))',
    'MATCH (n)/* c */SET n.a=1',
    'MATCH (n) WHERE n.name = "a\\"b" DELETE n',
    "RETURN 'it''s' // x\nCREATE (n)",
    'MATCH (n) WHERE n.x = 1SET n.x = 2',
    'MATCH (n) WITH n LIMIT 1. SET n.x = 2',
    'MATCH (n) /* /* */ SET n.x = 1 // */',
    'MATCH (n) WITH n AS `a``//b` SET n.x = 1 // `',
    "MATCH (n {a: '\\u0027'}) SET n.x = 1 // '",
    'MATCH (n) ſET n.x = 1',
    'CREATE INDEX i FOR (n:N) ON (n.a)',
    'DROP CONSTRAINT c',
    'CALL (x) { CREATE (n) }',
    'PROFILE CREATE (n)',
    'MATCH (n {a: 1}), (m) SET n:Label',
    'MATCH (n) WITH n, {a: 1} AS m SET n.x = m.a',
  ])('sees that %s writes', (text) => {
    expect(readStatement(text).facts.writes).toBe(true);
  });

  it.each([
    'MATCH (n) RETURN n',
    "RETURN 'CREATE (n)' AS x",
    'RETURN "SET" AS x',
    'MATCH (n:Create) RETURN n.set, n.delete',
    'MATCH (n)-[:MERGE|DELETE]->() RETURN n',
    'RETURN $create AS x',
    'RETURN 1 // DELETE everything',
    'RETURN 1 /* CREATE (n) */',
    'MATCH (`CREATE`) RETURN `CREATE`.id',
    'MATCH (n) WHERE n.dataset = 1 RETURN n',
    'RETURN {delete: 1, set: 2, drop: 3} AS m',
    'MATCH (c:Country {create: 1, /* so */ merge : 2}) RETURN c.name',
  ])('sees that %s only reads', (text) => {
    expect(readStatement(text).facts.writes).toBe(false);
  });

  it.each([
    'CREATE CONSTRAINT c FOR (n:N) REQUIRE n.id IS UNIQUE',
    'DROP INDEX i',
    'CREATE RANGE INDEX i FOR (n:N) ON (n.a)',
  ])('sees that %s changes the schema', (text) => {
    expect(readStatement(text).facts.changesSchema).toBe(true);
  });

  it.each([
    'LOAD CSV FROM "file:///etc/passwd" AS row RETURN row',
    'load /* x */ csv with headers from $f as r return r',
    'LOAD `CSV` FROM "x" AS row RETURN row',
    'UNWIND [1] AS x WITH x LIMIT 1LOAD CSV FROM "x" AS row RETURN row',
    'UNWIND [1] AS x WITH x LIMIT 1. LOAD CSV FROM "x" AS row RETURN row',
    'UNWIND ["\\""] AS x // "\nLOAD CSV FROM "x" AS row RETURN row // "',
  ])('sees that %s reads a file', (text) => {
    expect(readStatement(text).facts.loadsFiles).toBe(true);
  });

  it.each(["RETURN 'LOAD CSV FROM x' AS s", 'MATCH (n:LOAD) RETURN n.load'])(
    'sees that %s reads no file',
    (text) => {
      expect(readStatement(text).facts.loadsFiles).toBe(false);
    },
  );
});

describe('what the front answers by itself', () => {
  it.each([
    ['CALL db.ping()', ['success'], [[true]]],
    ['call dbms.components() yield versions;', ['versions'], [[['5.4.0']]]],
    ['CALL dbms.components() YIELD name, edition RETURN edition', ['edition'], [['community']]],
    ['SHOW DATABASES YIELD name, aliases', ['name', 'aliases'], [['neo4j', []]]],
    ['SHOW FUNCTIONS YIELD name', ['name'], []],
  ])('answers %s', (statement, columns, rows) => {
    expect(answerByText(statement)).toEqual({ columns, rows });
  });

  it.each([
    'CALL db.labels()',
    'RETURN 1',
    'CALL dbms.components() YIELD nothing',
    'CALL dbms.queryJmx("x")',
  ])('leaves %s to the engine', (statement) => {
    expect(answerByText(statement)).toBeUndefined();
  });

  it('knows its checkpoint', () => {
    expect(
      ['CALL entente.checkpoint()', 'call  entente.checkpoint ;', 'CALL entente.other()'].map(isCheckpoint),
    ).toEqual([true, true, false]);
  });

  it('puts the aggregate that cypher-shell completes names with where the engine parses it', () => {
    expect(readStatement('CALL db.labels() YIELD label RETURN COLLECT(label)[..1000] AS result').text).toBe(
      'CALL db.labels() YIELD label WITH collect(label) AS every RETURN every[..1000] AS result',
    );
  });
});

describe('names that are keywords', () => {
  it.each([
    ['RETURN {delete: 1, set : 2, a: null} AS m', 'RETURN {`delete`: 1, `set` : 2, a: null} AS m'],
    ['MATCH (n {Create: 1}) RETURN n.set', 'MATCH (n {`Create`: 1}) RETURN n.`set`'],
    ['CALL { MATCH (n) RETURN n } RETURN n, CASE WHEN true THEN 1 END AS x', undefined],
    [
      "RETURN '{set: 1}', {a: null, b: true}, [1..2] // {set: 1}",
      "RETURN '{set: 1}', {a: null, b: true}, [1..2]",
    ],
    ['MATCH (n) SET n.straße=1, n.set=2', 'MATCH (n) SET n.straße=1, n.`set`=2'],
    ['RETURN {`set`: 1}, {text: 2}', undefined],
  ])('are quoted for the engine in %s', (statement, expected = statement) =>
    expect(readStatement(statement).text).toBe(expected),
  );
});

describe('what the engine gets', () => {
  it.each([
    ["RETURN 'RETURN  COLLECT(a)[..1] AS b' AS x", undefined],
    ['RETURN "{set: 1}, n.delete // x /* y */" AS `a // b`', undefined],
    ["RETURN 'a\rb\\u0041\0' AS x", undefined],
    ['RETURN 1 // \u2028 x\nAS x', 'RETURN 1       \nAS x'],
    ['/* two\nlines */ RETURN 1 AS x // end', '      \n         RETURN 1 AS x'],
    ['RETURN\u00a01\t+\r\n2 AS x', 'RETURN 1 + \n2 AS x'],
    ["RETURN 1AS x, 'a'AS y, 0xfAS z", "RETURN 1 AS x, 'a' AS y, 0xfA S z"],
    ['MATCH (a)<--(b)-[*1..2]->(c) RETURN a.x<>1', undefined],
    ['MATCH (n:Straße) RETURN n', undefined],
    ['MATCH (n:Sum) USING INDEX n:Sum(id) USING TEXT INDEX SEEK n:Sum(id) RETURN n', undefined],
  ])('of %j is the text of its tokens', (statement, expected = statement) =>
    expect(readStatement(statement).text).toBe(expected),
  );

  it.each([
    ['RETURN 1 // a\rAS x', 'a line ends with a carriage return alone; end it with a line feed'],
    ["RETURN 1 AS x // \r'\n", 'a line ends with a carriage return alone; end it with a line feed'],
    ["RETURN 'a", "a text in ' is not closed"],
    ['RETURN `a', 'a text in ` is not closed'],
    ['RETURN 1 /* a', 'a comment is not closed'],
    ['\\u0052ETURN 1 AS x', 'the character \\ (U+005C) is not expected'],
  ])('is nothing of %j, which cannot be read', (statement, problem) =>
    expect(() => readStatement(statement)).toThrow(`The statement cannot be read: ${problem}.`),
  );
});
