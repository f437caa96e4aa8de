/** Questions that analysts ask; none may be refused, and both engines run them. */
export const HONEST: readonly string[] = `
MATCH (n:Country) RETURN n.name AS name ORDER BY name LIMIT 5;
MATCH (c:Country) RETURN count(c) AS countries
MATCH (n:Entity) RETURN labels(n) AS labels, count(n) AS count ORDER BY count DESC, labels
MATCH (p:Person)-[r]->(x:Entity) RETURN p.name AS who, type(r) AS what, x.name AS whom ORDER BY who, what, whom
MATCH (p:Person)-[m:MET_WITH]-(q:Person) RETURN p.name AS who, q.name AS whom, m.quote AS quote
MATCH (c:Country)-[p:PARTY_TO]->(g:Agreement) WHERE p.polarity = 'affirmed' RETURN c.name AS country, g.name AS agreement
MATCH (c:Country)-[p:PARTY_TO]->(g:Agreement) WHERE p.polarity <> 'denied' RETURN g.name AS agreement, collect(c.name) AS countries
MATCH (g:Agreement) WHERE g.amountMax > 1000000000 RETURN g.name AS name, g.amountMax / 1000000000.0 AS billions
MATCH (g:Agreement) WHERE g.startDate >= '2017-01-01' AND g.startDate < '2018-01-01' RETURN g.name AS name
MATCH (g:Agreement) WHERE g.status IN ['signed', 'in-force'] RETURN g.name AS name
MATCH (e:Event) RETURN e.type AS type, count(e) AS events ORDER BY events DESC, type
MATCH (e:Event)<-[r:PARTICIPATED_IN]-(p:Person) RETURN e.name AS event, collect(DISTINCT p.name) AS people
MATCH (e:Event)-[:OCCURRED_IN]->(p:Place)-[:LOCATED_IN]->(c:Country) RETURN e.name AS event, c.name AS country
MATCH (s:Statement)-[:ABOUT]->(x:Entity) RETURN x.name AS about, count(s) AS statements ORDER BY statements DESC, about
MATCH (p:Person)-[:SAID]->(s:Statement) WHERE s.text CONTAINS 'partner' RETURN p.name AS who, s.text AS words
MATCH (s:Sentence) WHERE s.text STARTS WITH 'Iran' RETURN s.text AS text
MATCH (s:Sentence) WHERE s.text ENDS WITH '.' RETURN count(s) AS sentences
MATCH (s:Sentence) WHERE toLower(s.text) CONTAINS 'set' OR s.text CONTAINS 'CREATE' RETURN count(s) AS sentences
MATCH (s:Sentence)-[:IN_ARTICLE]->(a:Article) RETURN a.title AS title, max(s.index) + 1 AS sentences ORDER BY title
MATCH (a:Article) RETURN a.publishedKey AS day, size(a.text) AS length ORDER BY day, length
MATCH (a:Article) WHERE a.publishedAt IS NULL RETURN a.title AS undated
MATCH (a:Article) RETURN substring(a.publishedKey, 0, 4) AS year, count(a) AS articles ORDER BY year
MATCH (c:Claim) RETURN c.modality AS modality, c.polarity AS polarity, count(c) AS claims ORDER BY claims DESC, modality, polarity
MATCH (c:Claim) WHERE c.confidence < 0.95 RETURN count(c) AS weak
MATCH (c:Claim)-[e:SUPPORTED_BY]->(s:Sentence) RETURN c.predicate AS predicate, e.quote AS quote, e.start AS start ORDER BY start LIMIT 10
MATCH (x:Claim)-[:CONTRADICTS]-(y:Claim) RETURN x.id AS one, y.id AS other
MATCH (c:Claim) WHERE NOT EXISTS { MATCH (c)-[:OBJECT]->(:Entity) } RETURN c.predicate AS predicate, c.value AS value
MATCH (c:Claim) WHERE COUNT { MATCH (c)-[:SUPPORTED_BY]->(:Sentence) } > 1 RETURN c.id AS id
MATCH (n:Entity) WHERE EXISTS { MATCH (n)<-[:MENTIONS]-(:Article) } RETURN n.name AS name ORDER BY name
MATCH (n:Entity) WHERE NOT (n)--() RETURN n.name AS alone
MATCH (c:Country) CALL (c) { MATCH (c)-[r]-(:Entity) RETURN count(r) AS degree } RETURN c.name AS name, degree AS degree
CALL () { MATCH (p:Person) RETURN p.name AS name UNION MATCH (c:Country) RETURN c.name AS name } RETURN name AS name ORDER BY name
MATCH (p:Person) RETURN p.name AS name UNION ALL MATCH (o:Organization) RETURN o.name AS name
MATCH way = (a:Person)-[:MET_WITH*1..2]-(b:Person) RETURN [n IN nodes(way) | n.name] AS names, length(way) AS steps
MATCH (a:Person {name: 'Vladimir Putin'}), (b:Person {name: 'Hassan Rouhani'}) MATCH p = shortestPath((a)-[:MET_WITH|VISITED*1..3]-(b)) RETURN length(p) AS steps
MATCH p = (:Country)-[:PARTY_TO]->(:Agreement) RETURN p
MATCH (n:Person) RETURN n
MATCH (:Person)-[r:MET_WITH]->(:Person) RETURN r AS meeting
MATCH (n:Person) RETURN n {.id, .name, kind: 'person'} AS person
MATCH (n:Person) RETURN {kind: 'person', name: n.name} AS record
MATCH (n:Entity) RETURN n.name AS \`create\`, n.id AS \`delete\` LIMIT 1
MATCH (n:\`Create\`)-[:\`SET\`|\`DELETE\`]->(m:\`Merge\`) RETURN n.id AS id
MATCH (n) WHERE n.name = 'CREATE (n) DETACH DELETE n; DROP INDEX x' RETURN n.id AS id
MATCH (n:Person) WHERE n.name = "it's" OR n.name = 'say \\'SET\\'' RETURN n.id AS id
MATCH (n:Country) /* LOAD CSV, DELETE */ RETURN n.code AS code // SET n.x = 1
MATCH (n:Entity) WITH n.name AS name, n.articleCount AS articles WHERE articles > 1 RETURN name AS name, articles AS articles ORDER BY articles DESC, name
MATCH (n:Entity) RETURN DISTINCT n.type AS type ORDER BY type SKIP 1 LIMIT 3
MATCH (n:Entity) RETURN CASE WHEN n.articleCount > 1 THEN 'often' ELSE 'once' END AS often, count(n) AS count ORDER BY often
MATCH (n:Entity) RETURN coalesce(n.code, n.type, '') AS what ORDER BY what LIMIT 4
MATCH (n:Entity) RETURN avg(n.articleCount) AS mean, min(n.articleCount) AS least, max(n.articleCount) AS most, sum(n.articleCount) AS all
MATCH (n:Country) RETURN n.name AS name, size(n.aliases) AS aliases, n.aliases[0] AS first ORDER BY name
UNWIND ['IR', 'RU'] AS code MATCH (c:Country {code: code}) RETURN c.name AS name ORDER BY name
WITH ['IR'] AS transactions MATCH (c:Country) WHERE c.code IN transactions RETURN c.name AS name
UNWIND range(2015, 2020) AS year RETURN year AS year
UNWIND range(0, 20, 5) AS n RETURN n AS n
RETURN [x IN range(1, 10) WHERE x % 2 = 0 | x * x] AS squares
RETURN reduce(total = 0, x IN [1, 2, 3] | total + x) AS total
RETURN reduce(s = '', x IN ['a', 'b'] | s + x) AS text
RETURN reduce(s = '', x IN ['a', 'b'] | s + CASE WHEN s = '' THEN '' ELSE ', ' END + x) AS text
RETURN reduce(s = '', x IN ['a', 'b'] | CASE WHEN s = '' THEN x ELSE s + ', ' + x END) AS text
RETURN reduce(most = 0, x IN [1, 3, 2] | CASE WHEN x > most THEN x ELSE most END) AS most
RETURN reduce(known = [], x IN [1, 1, 2] | CASE WHEN x IN known THEN known ELSE known + x END) AS known
RETURN reduce(total = 0, x IN [1, 2] | total + x * x) AS squares
RETURN reduce(acc = [0, 0], x IN [1, 2] | [acc[0] + x, acc[1] + 1]) AS mean
RETURN reduce(acc = [1, 0], x IN [1, 2] | CASE WHEN x > acc[0] THEN [x, acc[1] + 1] ELSE acc END) AS rises
RETURN reduce(acc = {sum: 0, n: 0}, x IN [1, 2] | {sum: acc.sum + x, n: acc.n + 1}) AS mean
RETURN reduce(acc = [1, 2], x IN [1, 2] | [acc[1], acc[0]]) AS swapped
MATCH (end:Place) RETURN end.name AS name, reduce(n = 0, x IN [1, 2] | n + x) AS sum
WITH [1, 2] AS xs WITH xs, [x IN xs | x + 1] AS more WITH xs + more AS all RETURN [x IN all | x * x] AS squares
RETURN any(x IN [1, 2] WHERE x > 1) AS any, all(x IN [1, 2] WHERE x > 0) AS all, none(x IN [1] WHERE x > 1) AS none, single(x IN [1] WHERE x = 1) AS single
CALL db.labels() YIELD label RETURN label AS label ORDER BY label
MATCH (a:Article) WHERE date(substring(a.publishedKey, 0, 10)) >= date('2017-01-01') RETURN a.title AS title ORDER BY title
RETURN date('2017-11-01') + duration('P1M') AS day, datetime('2017-11-01T10:00:00Z') AS moment
MATCH (n:Entity) RETURN n.name AS name ORDER BY rand() LIMIT 3
RETURN 1 + 2 * 3 ^ 2 % 5 AS number, -1 AS minus, 1.5e3 AS large, true AND NOT false XOR false AS truth
RETURN split('a,b', ',') AS parts, replace('ab', 'a', 'c') AS replaced, toUpper('x') AS upper, trim(' a ') AS trimmed
RETURN abs(-1) AS abs, ceil(1.2) AS ceil, floor(1.8) AS floor, round(1.5) AS round, sign(-2) AS sign
RETURN head([1, 2]) AS head, last([1, 2]) AS last, tail([1, 2]) AS tail, reverse([1, 2]) AS reversed
RETURN toInteger('7') AS whole, toFloat('1.5') AS float, toString(1) AS text
MATCH (p:Person) WHERE p.name =~ '(?i).*putin.*' RETURN p.name AS name
MATCH (p:Person) WHERE p.name =~ 'Vladimir .*' RETURN p.name AS name
MATCH (a:Agreement) WHERE a.startDate =~ '[0-9]{4}-[0-9]{2}-01' RETURN a.name AS name
MATCH (p:Person) WHERE p.name =~ '.*[Pp]utin' RETURN p.name AS name
MATCH (a:Agreement) WHERE a.startDate =~ '\\\\d{4}-\\\\d{2}.*' RETURN a.name AS name
MATCH (p:Person) WHERE p.name =~ '.{0,10} .{0,10}in' RETURN p.name AS name
MATCH (c:Country) WHERE c.code =~ 'IR|RU' RETURN c.name AS name ORDER BY name
MATCH (n:Entity) WHERE n.name =~ '[A-Z]\\\\w+ .*' RETURN n.name AS name ORDER BY name
MATCH (n:Entity) WHERE n.name =~ '.*(oil|gas).*' OR n.name =~ '(?s)[^x]*.*' RETURN count(n) AS n
MATCH (n:Entity) WHERE n.name =~ '(?i).*\\\\bputin\\\\b.*|O\\\\'Brien' RETURN n.name AS name ORDER BY name
MATCH (s:Sentence) WHERE s.text =~ '.*[0-9]+ (million|billion).*' RETURN count(s) AS n
MATCH (p:Person) WHERE p.name =~ '[A-Z][a-z]+ [A-Z][a-z]+' RETURN p.name AS name
MATCH (s:Sentence) WHERE s.text =~ '(?i).*\\\\b(signed|ratified)\\\\b.*\\\\b20\\\\d{2}\\\\b.*' RETURN count(s) AS n
MATCH (s:Sentence) WHERE s.text =~ '(?i).*(nuclear|missile)\\\\s+(program|programme)s?.*' RETURN count(s) AS n
MATCH (s:Sentence) WHERE s.text =~ '.*\\\\$\\\\d+(\\\\.\\\\d+)? (million|billion).*' RETURN count(s) AS n
match (n:Country) where n.code = 'IR' return n.name as name
OPTIONAL MATCH (n:Country {code: 'ZZ'}) RETURN n.name AS name
WITH 'IR' AS code MATCH (c:Country {code: code}) RETURN c.name AS name
MATCH (n:Person) WHERE n.country IS NOT NULL RETURN n.name AS name, n.country AS country ORDER BY name, country
MATCH (e:Entity) RETURN e.name AS load ORDER BY load DESC LIMIT 5
MATCH (e:Entity) RETURN e.id AS use, e.name AS show, 1 AS call, 2 AS where ORDER BY use, show LIMIT 5
MATCH (create:Person) WHERE create.name IS NOT NULL RETURN create.name AS name ORDER BY name
MATCH (set:Person)-[drop]->(merge {code: 'IR'}) RETURN set.name AS set, type(drop) AS drop, merge.name AS merge
MATCH (e:Entity) WITH e.name AS delete, count(*) AS remove WHERE delete = 'x' OR remove > 1 RETURN delete, remove
UNWIND [1, 2] AS call WITH call AS set WHERE set IN [1, 2] RETURN [create IN [1] | create] AS list, set ORDER BY set
MATCH (n:Statement) RETURN n.start AS start, n.end AS end, n.kind AS kind ORDER BY start
`
  .trim()
  .split('\n')
  .map((line) => line.replaceAll('\\`', '`').replaceAll("\\\\'", "\\'"));
