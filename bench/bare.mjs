// What one would write by hand: node:http, one auto-commit READ statement per request with map projections, and JSON.stringify.
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { STATEMENTS } from './bare-statements.mjs';

const { NEO4J_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
});

const wholeNumbers = (variables) =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      Number.isInteger(value) ? neo4j.int(value) : value,
    ]),
  );

async function answer({ name, variables }) {
  const { cypher, reshape } = STATEMENTS[name];
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, database: 'neo4j', fetchSize: -1 });
  try {
    const { records } = await session.run(cypher, wholeNumbers(variables), { timeout: 8_000 });
    return { data: reshape(records[0].get(0)) };
  } finally {
    session.close();
  }
}

async function serve(request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = JSON.stringify(await answer(JSON.parse(Buffer.concat(chunks).toString())));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

const server = createServer((request, response) => {
  serve(request, response).catch((error) => response.writeHead(500).end(String(error)));
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));
