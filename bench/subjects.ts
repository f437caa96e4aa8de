import { openStore } from '../src/store/bolt.js';
import type { Cypher } from '../src/store/store.js';
import type { Subjects } from './queries.js';
import type { Database, Running } from './servers.js';

const COUNTRY = `
  MATCH (c:Country)-[r:PARTY_TO]->(:Agreement)
  WITH c, count(r) AS n ORDER BY n DESC, c.id SKIP 3 LIMIT 1 RETURN c.id AS id, c.code AS code`;
const PEOPLE = `
  MATCH (p:Person) WHERE p.articleCount IS NOT NULL
  WITH p ORDER BY p.articleCount DESC, p.id SKIP 20 LIMIT 21 RETURN p.id AS id`;
const ARTICLE = 'MATCH (a:Article) WITH a ORDER BY a.id SKIP 17 LIMIT 1 RETURN a.id AS id';
const BEHIND = `
  MATCH (a:Article) WITH a ORDER BY a.publishedKey DESC, a.id DESC SKIP $skip LIMIT 1
  RETURN a.id AS id, a.publishedKey AS key`;
const PAGE = `
  query ($after: String) {
    articles(first: 100, after: $after, orderBy: [{field: PUBLISHED_AT, direction: DESC}]) { pageInfo { endCursor } }
  }`;

/** Chooses what is asked for: a country with many agreements, well-known people, the row that nine tenths lie before. */
export async function findSubjects(database: Database, ours: Running): Promise<Subjects> {
  const store = openStore({ ...database, engine: 'neo4j' });
  const rows = async (text: string, skip = 0) =>
    (await store.read(text as Cypher, { skip })).values.map((row) => row.map(String));
  try {
    const total = Number((await rows('MATCH (a:Article) RETURN count(a) AS n'))[0]?.[0]);
    const row = Math.floor((total * 0.9) / 100) * 100;
    const [[id = '', code = ''] = []] = await rows(COUNTRY);
    const [[behind = '', key = ''] = []] = await rows(BEHIND, row - 1);
    return {
      article: (await rows(ARTICLE))[0]?.[0] ?? '',
      country: { id, code },
      people: (await rows(PEOPLE)).flat(),
      deep: { row, cursor: await cursorAt(ours, row), key, id: behind },
    };
  } finally {
    await store.close();
  }
}

/** Our cursor of a row whose number is a multiple of 100. */
async function cursorAt(ours: Running, row: number): Promise<string> {
  let after: string | null = null;
  for (let read = 0; read < row; read += 100) {
    const answer = JSON.parse(await ours.ask(JSON.stringify({ query: PAGE, variables: { after } })));
    after = answer.data.articles.pageInfo.endCursor;
  }
  return after ?? '';
}
