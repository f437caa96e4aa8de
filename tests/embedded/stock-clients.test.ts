import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cypherShell, isNeo4jAvailable } from '../../scripts/neo4j.mjs';
import { findPython } from '../support/python.js';
import { openTemporaryGraph, type TemporaryGraph, temporaryFolder } from './support/graph.js';

const execute = promisify(execFile);
const environment = temporaryFolder();
const python = findPython(environment);
const hasJava = await isNeo4jAvailable();

let graph: TemporaryGraph;
beforeAll(async () => {
  graph = await openTemporaryGraph();
});
afterAll(async () => {
  await graph?.close();
  rmSync(environment, { recursive: true, force: true });
});

describe.skipIf(python === undefined)(
  'the Python driver 6 (needs python3 with venv and its package index)',
  () => {
    it.each(['bolt', 'neo4j'])('writes and reads over %s://', async (scheme) => {
      const uri = `${scheme}://127.0.0.1:${graph.port}`;
      const script = resolve('tests/embedded/support/round-trip.py');
      const { username, password } = graph.writer;
      const { stdout } = await execute(String(python), [script, uri, username, password]);
      expect(JSON.parse(stdout)).toEqual({
        start: { id: uri, big: '9007199254740993', text: 'é\u{1F600}' },
        labels: ['Python'],
        relationships: [['MET', { share: 0.5 }]],
        rows: 2_500,
        agent: 'Neo4j/5.4.0',
      });
    });
  },
);

describe.skipIf(!hasJava)('cypher-shell 5.26 (needs a JDK and mvn)', () => {
  const shell = async (scheme: string, ...statements: string[]): Promise<string> => {
    const { program, args } = await cypherShell();
    const { username, password } = graph.writer;
    const address = `${scheme}://127.0.0.1:${graph.port}`;
    const account = ['-a', address, '-u', username, '-p', password, '--format', 'plain', '--non-interactive'];
    const running = execute(program, [...args, ...account]);
    running.child.stdin?.end(`${statements.join('\n')}\n`);
    return (await running).stdout;
  };

  it.each(['bolt', 'neo4j'])('writes and reads over %s://', async (scheme) => {
    const output = await shell(
      scheme,
      `CREATE (:Shell {id: '${scheme}', text: 'é😀', n: 9007199254740993});`,
      `MATCH (n:Shell {id: '${scheme}'}) RETURN n.text AS text, n.n AS n, [1, 2.5] AS list;`,
    );
    expect(output).toBe('text, n, list\n"é😀", 9007199254740993, [1, 2.5]\n');
  });

  it('commits and rolls back explicit transactions', async () => {
    const output = await shell(
      'bolt',
      ':begin',
      'CREATE (:Begun {id: 1});',
      ':rollback',
      ':begin',
      'CREATE (:Begun {id: 2});',
      ':commit',
      'MATCH (n:Begun) RETURN n.id AS id;',
    );
    expect(output).toBe('id\n2\n');
  });

  it('shows nodes, relationships and paths', async () => {
    const output = await shell(
      'bolt',
      "CREATE (:A {id: 'a'})-[:MET]->(:B);",
      'MATCH p = (:A)-[:MET]->(:B) RETURN p;',
    );
    expect(output).toBe('p\n(:A {id: "a"})-[:MET]->(:B)\n');
  });

  it('gets an answer to all it asks for the completion of names', async () => {
    const questions = [
      'CALL dbms.components() YIELD versions;',
      'CALL db.labels() YIELD label RETURN COLLECT(label)[..1000] AS result UNION ALL CALL db.relationshipTypes() YIELD relationshipType RETURN COLLECT(relationshipType)[..1000] AS result UNION ALL CALL db.propertyKeys() YIELD propertyKey RETURN COLLECT(propertyKey)[..1000] AS result;',
      'SHOW PROCEDURES YIELD name;',
      'SHOW FUNCTIONS YIELD name;',
      'SHOW DATABASES YIELD name, aliases;',
    ];
    const output = await shell('bolt', 'CREATE (:Shell {id: 0})-[:KNOWS]->(:Shell);', ...questions);
    expect(output).toContain('versions\n["5.4.0"]');
    expect(output).toMatch(/result\n\[.*"Shell".*\]\n\[.*"KNOWS".*\]\n\[.*"id".*\]/);
    expect(output).toContain('"entente.checkpoint"');
    expect(output).toContain('name, aliases\n"neo4j", []');
  });
});
