/** What writes; each is an attack by itself, behind a read, in subqueries, hidden by marks, and in other spellings. */
const WRITES = [
  'CREATE (m:Attack {id: 1})',
  'MERGE (m:Attack {id: 1})',
  'SET n.attack = 1',
  'SET n += {attack: 1}',
  'SET n:Attack',
  'REMOVE n.name',
  'REMOVE n:Entity',
  'DELETE n',
  'DETACH DELETE n',
  'NODETACH DELETE n',
  'FOREACH (x IN [1] | SET n.attack = x)',
  'INSERT (:Attack)',
  'CALL (n) { SET n.attack = 1 }',
  'CALL { WITH n SET n.attack = 1 }',
  'CALL (n) { SET n.attack = 1 } IN TRANSACTIONS OF 1 ROW',
  'MERGE (n)-[:ATTACK]->(n) ON CREATE SET n.attack = 1 ON MATCH SET n.attack = 2',
];

/** Ways to put a write `w` before the gate, each with all the writes above. */
const DISGUISES: readonly ((write: string) => string)[] = [
  (write) => `MATCH (n:Entity) ${write}`,
  (write) => `match (n:Entity) ${write.toLowerCase()} return 1 as one`,
  (write) => `MATCH (n:Entity) /* RETURN */ ${write} // RETURN n`,
  (write) =>
    `MATCH (n:Entity) WITH n, 'it\\'s' AS x, "a\\"b" AS y, \`q\`\`r\` AS z ${write}`.replace(
      ', `q``r` AS z',
      '',
    ),
  (write) => `MATCH (n:Entity) WITH n, {a: 1, b: [2, 3]} AS m\n\t${write}\nRETURN 1 AS one`,
  (write) => `MATCH (n:Entity) WITH n LIMIT 1 UNION MATCH (n:Entity) ${write}`,
];

/** Doors other than a plain write. */
const OTHERS = `
LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row
LOAD CSV FROM 'http://127.0.0.1:1/x' AS row RETURN row
MATCH (n) LOAD CSV WITH HEADERS FROM 'https://example.org/' + n.name AS row RETURN row
UNWIND [1] AS x load csv from 'file:///x' as row return row
SHOW DATABASES
SHOW USERS
SHOW PROCEDURES
SHOW FUNCTIONS
SHOW SETTINGS YIELD name, value
SHOW TRANSACTIONS YIELD transactionId TERMINATE TRANSACTIONS transactionId YIELD message RETURN message
TERMINATE TRANSACTION 'neo4j-transaction-1'
USE system SHOW USERS
USE neo4j MATCH (n) RETURN n
PROFILE MATCH (n) DETACH DELETE n
EXPLAIN MATCH (n) RETURN n
CYPHER 5 MATCH (n) DETACH DELETE n
CYPHER runtime=slotted MATCH (n) RETURN n
CREATE INDEX attack FOR (n:Entity) ON (n.attack)
CREATE CONSTRAINT attack FOR (n:Attack) REQUIRE n.id IS UNIQUE
DROP CONSTRAINT entity_id
DROP INDEX entity_id_index
ALTER USER neo4j SET PASSWORD 'x'
ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'
CREATE USER attack SET PASSWORD 'attack-attack'
CREATE DATABASE attack
GRANT ROLE admin TO attack
DENY TRAVERSE ON GRAPH * TO PUBLIC
REVOKE ROLE admin FROM neo4j
RENAME USER neo4j TO attack
CALL dbms.components() YIELD name RETURN name
CALL dbms.listConfig() YIELD name, value RETURN name, value
CALL dbms.killQuery('x') YIELD message RETURN message
CALL db.createLabel('Attack')
CALL db.stats.collect('GRAPH COUNTS')
CALL db.ping
CALL apoc.load.json('http://127.0.0.1:1/') YIELD value RETURN value
CALL apoc.cypher.doIt('CREATE (n)', {}) YIELD value RETURN value
CALL entente.checkpoint()
CALL grafeo.search.vector('Entity', 'searchText', 'x', 1) YIELD node_id RETURN node_id
CALL \`dbms\`.\`components\`() YIELD name RETURN name
OPTIONAL CALL dbms.components() YIELD name RETURN name
RETURN apoc.util.sleep(10000) AS x
RETURN \`apoc\`.\`load\`.\`json\`('x') AS x
RETURN genai.vector.encode('x', 'OpenAI', {}) AS x
RETURN linenumber() AS line, file() AS file
RETURN randomUUID() AS x
RETURN point.distance(point({x: 1, y: 1}), point({x: 2, y: 2})) AS x
RETURN \`range\`(1, 9) AS x
RETURN range(1, 2000000000) AS x
RETURN none(i IN range(1, 2000000000) WHERE i < 0) AS x
UNWIND range(1, 1001) AS i RETURN i
UNWIND range(1, 1000) AS i UNWIND range(1, 1000) AS j RETURN i
RETURN size([i IN range(1, 900) WHERE size([j IN range(1, 900) | j]) > 0]) AS x
WITH reduce(s=[1], i IN range(1,40) | s+s) AS xs RETURN none(x IN xs WHERE x=2) AS m
RETURN size(reduce(s = 'a', i IN range(1, 40) | s + 'b' + s)) AS x
RETURN reduce(s = [1], i IN range(1, 40) | [s, s]) AS x
RETURN reduce(acc = [[1], 0], i IN range(1, 40) | [acc[0] + acc[0], acc[1]]) AS x
RETURN reduce(acc = ['a', 'b'], i IN range(1, 40) | [acc[1], acc[0] + acc[1]]) AS x
RETURN reduce(acc = [[1], 0], i IN range(1, 40) | [acc[0] + acc[-2], 0]) AS x
RETURN reduce(acc = [[1], 0], i IN range(1, 40) | [acc[0] + acc, 0]) AS x
RETURN reduce(acc = {a: [1]}, i IN range(1, 40) | {a: acc.a + acc.\`a\`}) AS x
RETURN reduce(acc = {a: [1]}, i IN range(1, 40) | {a: acc.a + acc['a']}) AS x
RETURN reduce(acc = [[1]], i IN range(1, 40) | CASE WHEN i > 3 THEN [acc[0] + acc[0]] ELSE acc END) AS x
RETURN reduce(s = [1], i IN [{case: 1}] | s + i.case + s) AS x
MATCH (n) RETURN reduce(s = [1], i IN range(1, 40) | [n:Case, s, s]) AS x
MATCH (n) RETURN reduce(s = [1], i IN range(1, 40) | [1, n:A|Case, s, s]) AS x
MATCH (n) RETURN reduce(s = [1], i IN range(1, 40) | CASE WHEN true THEN s + n.then + s END) AS x
MATCH (end) RETURN reduce(s = [1], i IN range(1, 40) | CASE WHEN true THEN s + end.x + s END) AS x
WITH [1, 2] AS a WITH [x IN a WHERE true | a] AS a WITH [x IN a WHERE true | a] AS a WITH [x IN a WHERE true | a] AS a RETURN 1 AS x
RETURN reduce(\`s\` = [1], i IN range(1, 40) | s + \`s\`) AS x
RETURN reduce(s = [1], i IN range(1, 40) | CASE WHEN i > 0 THEN s + s ELSE s END) AS x
RETURN reduce(s = [1], i IN range(1, 40) | CASE WHEN i > 0 THEN s END + CASE WHEN i > 0 THEN s END) AS x
RETURN reduce(s = 'a', i IN range(1, 40) | replace(s, 'a', 'aa')) AS x
WITH 'a' AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s RETURN size(replace(s, 'a', s)) AS x
CALL () { WITH 'a' AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s RETURN s AS a } CALL () { WITH 'a' AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s RETURN s AS b } RETURN size(replace(a, 'a', b)) AS x
WITH 'a' AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s RETURN size(replace(s, 'a', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb')) AS x
CALL () { WITH [1] AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s RETURN s AS a } CALL () { WITH [1] AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s WITH s + s AS s RETURN s AS b } RETURN size(reduce(s = [], i IN a | s + b)) AS x
RETURN reduce(s = ['a'], i IN range(1, 40) | [y IN s | y + y]) AS x
RETURN reduce(s = 'a', i IN range(1, 40) | head([t IN [s] | t + t])) AS x
RETURN reduce(s = [1], i IN range(1, 40) | reduce(t = [], y IN s | t + [y, y])) AS x
WITH range(1, 1000) AS a WITH [x IN a | a] AS a WITH [x IN a | a] AS a WITH [x IN a | a] AS a RETURN a
RETURN range(1, $n) AS x
RETURN range(1, size('abc')) AS x
RETURN range(1, 1000 * 1000) AS x
RETURN range(-2000000000, 1) AS x
RETURN range(1, 0xFFFFFF) AS x
MATCH (n) CALL (n) { RETURN 1 AS x } IN TRANSACTIONS RETURN x
MATCH (n) CALL (n) { RETURN 1 AS x } in /**/ transactions OF 10 ROWS RETURN x
MATCH (n) CALL (n) { RETURN 1 AS x } IN 3 CONCURRENT TRANSACTIONS RETURN x
MATCH (n) CALL (n) { RETURN 1 AS x } IN $n CONCURRENT TRANSACTIONS RETURN x
MATCH (n) WHERE n.name =~ '(a+)+b' RETURN n
MATCH (n) WHERE n.name =~ '(a*)*b' RETURN n
MATCH (n) WHERE n.name =~ '(.*a){20}' RETURN n
MATCH (n) WHERE n.name =~ '(?:a|a)+b' RETURN n
MATCH (n) WHERE n.name =~ '.*.*.*x' RETURN n
MATCH (n) WHERE n.name =~ '.*a.*b.*c' RETURN n
MATCH (n) WHERE n.name =~ '(a)\\\\1' RETURN n
MATCH (n) WHERE n.name =~ '(?=a).*' RETURN n
MATCH (n) WHERE n.name =~ '\\\\Q[\\\\E(a+)+b]' RETURN n
MATCH (n) WHERE n.name =~ '\\\\c[(a+)+b]' RETURN n
MATCH (n) WHERE n.name =~ '[a&&[b]]+' RETURN n
MATCH (n) WHERE n.name =~ '.{0,500}.{0,500}.{0,500}x' RETURN n
RETURN $x =~ '.*.{0,10}.{0,10}.{0,10}.{0,10}.{0,10}.{0,10}.{0,10}.{0,10}!' AS x
MATCH (n) WHERE n.name =~ '.*.{0,10}.{0,10}.{0,10}!' RETURN n
MATCH (n) WHERE n.name =~ 'a?a?a?a?a?a?a?a?a?aaaaaaaaa' RETURN n
RETURN all(i IN range(1,1000) WHERE NOT $s =~ '[^x]*.*') AS a
RETURN $s =~ '.*a.*b.*^' AS x
RETURN $s =~ '.*.{5000}x' AS x
RETURN $s =~ '\\\\b{500000000,}x' AS x
MATCH (n) WHERE n.name =~ $p RETURN n
MATCH (n) WHERE n.name =~ '(a+' + ')+b' RETURN n
MATCH (n) WHERE n.name = ~ '(a+)+b' RETURN n
MATCH (n) WHERE n.name =/**/~ '(a+)+b' RETURN n
MATCH (n) WHERE n.name =~ n.pattern RETURN n
RETURN 1 AS one; MATCH (n) DETACH DELETE n
RETURN 1 AS one;; RETURN 2 AS two
MATCH (n) WITH n, 1. SET n.attack = 1
MATCH (n) RETURN [x IN [1] | range(1, 9999)] AS x
MATCH (n) \\u0053ET n.attack = 1
MATCH (n {a: 'x\\u0027}) SET n.attack = 1 //'
RETURN 1 AS one /* \\u002a\\u002f LOAD CSV FROM "x" AS row */
MATCH (n) RETURN 'a
MATCH (n) RETURN \`a
RETURN 1 /* SET
:schema
DO IT
BEGIN
COMMIT
`
  .trim()
  .split('\n')
  .map((line) => line.replaceAll('\\`', '`'));

/** Texts that no line of the table can hold. */
const BROKEN = [
  '',
  '  // nothing\n',
  '// \r LOAD CSV FROM "x" AS row\nRETURN 1 AS one',
  '// \\u000a LOAD CSV FROM "x" AS row\nRETURN 1 AS one',
  'MATCH (n)\u00a0SET n.attack = 1',
  'MATCH (n)\u2028SET n.attack = 1',
  'MATCH (n) \u200bSET n.attack = 1',
];

/** Chains in which each projection doubles the one before. */
const DOUBLINGS = [
  `WITH [1] AS a ${'WITH a + a AS a '.repeat(40)}RETURN size(a) AS x`,
  `WITH 'a' AS a ${'WITH a + a AS a '.repeat(40)}RETURN size(a) AS x`,
  `WITH [1] AS a ${'WITH a AS b, a AS c WITH b + c AS a '.repeat(40)}RETURN size(a) AS x`,
  `WITH [1] AS a ${'UNWIND [a + a] AS a '.repeat(40)}RETURN size(a) AS x`,
  ...['limit', 'skip', 'match', 'order', 'where', 'optional', 'starts'].map(
    (word) => `WITH [1] AS ${word} ${`WITH ${word} + ${word} AS ${word} `.repeat(30)}RETURN 1 AS x`,
  ),
  `WITH [1] AS limit ${'WITH DISTINCT 1 AS x, limit + limit AS limit '.repeat(30)}RETURN 1 AS x`,
  `WITH [1] AS limit ${'UNWIND [1] AS x WITH x, limit + limit AS limit LIMIT 1 '.repeat(30)}RETURN 1 AS x`,
  `WITH [1] AS a ${"WITH 'a' STARTS WITH 'b' AS b, a + a AS a ".repeat(30)}RETURN 1 AS x`,
  `WITH [1] AS a ${"WITH 'a' ENDS WITH 'b' AS ends, a + a AS a ".repeat(30)}RETURN 1 AS x`,
  `CALL () { WITH [1] AS a ${'WITH a + a AS a '.repeat(30)}RETURN a AS b } RETURN size(b) AS x`,
  `CALL () { WITH [1] AS a ${'WITH a + a AS a '.repeat(15)}RETURN a AS b } ${'WITH b + b AS b '.repeat(15)}RETURN size(b) AS x`,
  `WITH [1] AS a ${'CALL (a) { WITH a + a AS b RETURN b AS c } WITH c AS a '.repeat(30)}RETURN size(a) AS x`,
  `${Array.from({ length: 12 }, (_, at) => `CALL () { WITH [1] AS a ${'WITH a + a AS a '.repeat(20)}RETURN a AS b${at} }`).join(' ')} RETURN size(b1) AS x`,
];

/** Calls whose name and bracket something stands between that is a blank to one reader and none to another. */
const ODD_BLANKS = [
  ...Array.from({ length: 0x20 }, (_, code) => code),
  ...[0x7f, 0x85, 0xa0, 0xad, 0x1680, 0x180e, 0x2003, 0x200b, 0x2028, 0x2029, 0x2060, 0x3000, 0xfeff],
].flatMap((code) => {
  const blank = String.fromCharCode(code);
  return [
    `RETURN none(i IN range${blank}(1, 2000000000) WHERE i < 0) AS x`,
    `RETURN \`randomUUID\`${blank}() AS x`,
    `RETURN reduce${blank}(s = [1], i IN range(1, 20) | s + s) AS x`,
    `RETURN 'aaac' =~ 'a'${blank}+ '(a+)+b' AS x`,
  ];
});

/** Writes and other doors behind words that are variables there, or look like them. */
const NAMED_LIKE_CLAUSES = `
MATCH (as) WITH as CREATE p = (:Attack)
MATCH (as) WITH as CREATE limit = (:Attack)
WITH 1 AS AS CREATE p = (:Attack)
WITH 1 AS as SET as.x = 1
MATCH (n:Entity) WITH n, 1 AS as SET n.attack = 1
MATCH (n:Entity) WITH DISTINCT n AS create CREATE (:Attack)
MATCH (n:Entity) WITH n AS delete DELETE delete
MATCH (n:Entity) WITH n AS set SET set.attack = 1
MATCH (n:Entity) WITH n AS n, 1 AS limit DELETE n, limit
MATCH (create:Entity) CREATE (create)-[:ATTACK]->(create)
MATCH (create:Entity) WITH create CREATE limit = (create)-[:ATTACK]->(create)
MATCH (n:Entity) WITH n ORDER BY n.id SET n.attack = 1
MATCH (by:Entity) WITH by CREATE limit = (:Attack)
MATCH (n:Entity) WITH n, 1 AS where WHERE where = 1 DELETE n
MATCH (in:Entity) WITH in DELETE in
MATCH (n:Entity) RETURN n.in AS create CREATE (:Attack)
MATCH (n:Entity) WITH n AS remove REMOVE remove.name
MATCH (n:Entity) WITH n AS merge MERGE (merge)-[:ATTACK]->(merge)
MATCH (n:Entity) CALL (n) { WITH n AS delete DETACH DELETE delete }
MATCH (n:Entity) WITH collect(n) AS list FOREACH (create IN list | CREATE (:Attack))
MATCH (n:Entity) WITH {a: 1}.a AS as CREATE (:Attack)
UNWIND [1] AS load LOAD CSV FROM 'file:///x' AS row RETURN row
WITH 1 AS call CALL apoc.cypher.runWrite('CREATE (:Attack)', {}) YIELD value RETURN value
WITH 1 AS show SHOW USERS
WITH 1 AS use USE system MATCH (n) RETURN n
MATCH (with:Entity) WITH with MERGE (with)-[:ATTACK]->(with)
MATCH (n:Entity) WITH n AS set, 1 AS one SET set += {attack: one}
MATCH (asc:Entity) WITH * DELETE asc
MATCH (limit:Entity) WITH limit, 1 AS as WHERE 1 = 2 * as DELETE limit
MATCH (limit:Entity) WITH limit, 1 AS by DELETE limit
MATCH (in:Entity) WITH in AS match SET in.x = 1
MATCH (asc:Entity) WITH asc, true AS not DELETE asc
MATCH (asc:Entity) WHERE asc.not DELETE asc
MATCH (asc:Entity) WITH asc, 1 AS in WHERE 2 = 1 + in DELETE asc
MATCH (asc:Entity) WITH asc, 1 AS \`in\` WHERE 2 > 1 - in DELETE asc
MATCH (asc:Entity) WHERE asc:!in DELETE asc
MATCH (asc:Entity) WHERE asc:Entity&in DELETE asc
MATCH (asc:Entity) WHERE asc IS with DELETE asc
MATCH (asc:Entity) WHERE asc:% DELETE asc
MATCH (asc:Entity) WHERE asc.name IS :: LIST<INTEGER> DELETE asc
MATCH (asc:Entity) ((a)-->(b))* DELETE asc
MATCH (n:Entity) RETURN 1 AS one UNION DISTINCT CREATE in = (:Attack) RETURN 1 AS one
MATCH (n:Entity) CALL (n) { WHEN true THEN CREATE in = (:Attack) ELSE DELETE in }
MATCH (asc:Entity), or = (asc)--() WITH asc, or DELETE asc
MATCH (asc:Entity) CALL db.labels() YIELD label AS where WITH asc, where DELETE asc
MATCH (asc:Entity) CALL db.labels() YIELD * DELETE asc
UNWIND [1] AS unwind MERGE is = (:Attack)
MATCH (is:Entity) WITH is, 1 AS contains REMOVE is.name
MATCH (as:Entity) WITH as, as.limit AS x WHERE x = as DELETE limit
MATCH (distinct:Entity) WITH distinct DELETE distinct
`
  .trim()
  .split('\n')
  .map((line) => line.replaceAll('\\`', '`'));

/** Every attack; none may pass. */
export const ATTACKS: readonly string[] = [
  ...DISGUISES.flatMap((disguise) => WRITES.map(disguise)),
  ...OTHERS,
  ...BROKEN,
  ...NAMED_LIKE_CLAUSES,
  ...DOUBLINGS,
  ...ODD_BLANKS,
];

/** Those that the database would run or refuse by its own layers, were there no gate: writes behind a read. */
export const PLAIN_WRITES: readonly string[] = WRITES.slice(0, 9).map((write) => `MATCH (n:Entity) ${write}`);
