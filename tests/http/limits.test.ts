import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, LIMITS, type LimitKey, type Limits } from '../../src/limits.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';

/** One of everything that is counted, of which there may be so many, with one too many, and the figure that it reaches. */
interface Surplus {
  /** Of the request; the one of GraphQL unless told. */
  readonly path?: string;
  readonly body: unknown;
  readonly reached: number;
}

const many = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');
const question = (text: string, reached: number): Surplus => ({
  path: 'cypher',
  body: { question: text },
  reached,
});
const query = (text: string, reached: number): Surplus => ({ body: { query: text }, reached });
const ofBytes = (body: object): Surplus => ({ body, reached: Buffer.byteLength(JSON.stringify(body)) });
/** Fields of an article and a person in turn. */
const nested = (levels: number): string =>
  levels === 0
    ? 'id'
    : `${levels % 2 === 0 ? 'articles' : 'people'}(first: 1) { nodes { ${nested(levels - 1)} } }`;
/** A filter of agreements or countries by things related to related things. */
const related = (levels: number, of: 'agreement' | 'country' = 'agreement'): string => {
  if (levels === 0) return '{}';
  return of === 'agreement'
    ? `{ parties: { some: { country: ${related(levels - 1, 'country')} } } }`
    : `{ agreements: { some: { agreement: ${related(levels - 1)} } } }`;
};
const nestedLists = (levels: number, value: unknown = []): unknown =>
  levels === 0 ? value : nestedLists(levels - 1, [value]);

const SURPLUS: Partial<Record<LimitKey, (most: number) => Surplus>> = {
  bodyKb: (most) => ofBytes({ query: '{ __typename }', variables: { text: 'x'.repeat(most * 1024) } }),
  ingestBodyKb: (most) =>
    ofBytes({
      query: 'mutation M($text: String!) { ingestArticle(input: { text: $text }) { outcome } }',
      variables: { text: 'x '.repeat(most * 512) },
    }),
  jsonDepth: (most) => ({
    body: { query: '{ __typename }', variables: { list: nestedLists(most - 2) } },
    reached: most + 1,
  }),
  tokens: (most) => query(`{ ${many(most - 1, () => '__typename')} }`, most + 1),
  depth: (most) => query(`{ ${nested(most + 1)} }`, most + 1),
  documentDepth: (most) => query(`{ ${nested(most / 2)} }`, most + 1),
  rootFields: (most) => query(`{ ${many(most + 1, (at) => `a${at}: __typename`)} }`, most + 1),
  aliases: (most) => query(`{ country(code: "IR") { ${many(most + 1, (at) => `a${at}: name`)} } }`, most + 1),
  directives: (most) =>
    query(`{ country(code: "IR") { ${many(most + 1, () => '... @include(if: true) { name }')} } }`, most + 1),
  selections: (most) =>
    query(
      `{ country(code: "IR") { ${many(most / 10, () => '...F')} } } fragment F on Country { ... { id } ... { name } ... { code } ... { iso3 } name }`,
      most + 1,
    ),
  repeatedFields: (most) => query(`{ country(code: "IR") { ${many(most + 2, () => 'name')} } }`, most + 1),
  introspections: (most) =>
    query(`{ ${many(most + 1, (at) => `a${at}: __type(name: "Person") { name }`)} }`, most + 1),
  conditions: (most) => ({
    body: {
      query: 'query Q($filter: CountryFilter) { countries(filter: $filter) { totalCount } }',
      variables: { filter: { or: Array(most + 1).fill({ code: { eq: 'IR' } }) } },
    },
    reached: most + 1,
  }),
  filterDepth: (most) =>
    query(
      `{ countries(filter: ${'{ not: '.repeat(most)}{ code: { eq: "IR" } }${' }'.repeat(most)}) { totalCount } }`,
      most + 1,
    ),
  filterRelations: (most) => query(`{ agreements(filter: ${related(most + 1)}) { totalCount } }`, most + 1),
  valueLength: (most) => query(`{ person(name: "${'x'.repeat(most + 1)}") { id } }`, most + 1),
  pageSize: (most) => query(`{ countries(first: ${most + 1}) { totalCount } }`, most + 1),
  cost: (most) => {
    const rows = Math.ceil(Math.cbrt(most));
    const page = `(first: ${rows}) { nodes`;
    const text = `{ articles${page} { people${page} { countries${page} { id } } } } } } }`;
    return query(text, rows + rows ** 2 + rows ** 3);
  },
  questionLength: (most) => question('RETURN 1 AS one //'.padEnd(most + 1, 'x'), most + 1),
  questionDepth: (most) =>
    question(`RETURN ${'('.repeat(most + 1)}1${')'.repeat(most + 1)} AS one`, most + 1),
  questionChain: (most) => question(`RETURN ${'1+'.repeat(most + 1)}1 AS sum`, most + 1),
  questionTokens: (most) => question(`RETURN DISTINCT [${'1,'.repeat(most / 2 - 3)}1] AS ones`, most + 1),
};

/** Below every default, and so far from each other that each can be reached before the next. */
const LOWERED: Partial<Limits> = {
  bodyKb: 2,
  ingestBodyKb: 4,
  jsonDepth: 6,
  tokens: 150,
  depth: 3,
  documentDepth: 10,
  rootFields: 3,
  aliases: 5,
  directives: 2,
  selections: 40,
  repeatedFields: 4,
  valueLength: 300,
  pageSize: 11,
  cost: 100,
  introspections: 1,
  conditions: 40,
  filterDepth: 8,
  filterRelations: 1,
  validationErrors: 2,
  receiveSeconds: 1,
  questionLength: 400,
  questionTokens: 80,
  questionDepth: 6,
  questionChain: 20,
  questionSeconds: 2,
  questionRows: 7,
  questionMb: 32,
  questions: 1,
  subscriptions: 1,
};

const environmentOf = (limits: Partial<Limits>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(limits).map(([key, value]) => [LIMITS[key as LimitKey].name, String(value)]),
  );

interface Body {
  readonly errors?: readonly Refusal[];
  readonly rows?: readonly unknown[];
  readonly truncated?: boolean;
}

interface Refusal {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly reason?: string };
}

async function post(server: RunningServer, path: string, body: unknown, accept = 'application/json') {
  const response = await fetch(`${server.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as Body;
  return { ...answer, status: response.status, refusal: answer.errors?.[0] };
}

describe.each([
  ['as shipped', {}],
  ['lowered by the settings', LOWERED],
] as const)('limits %s', (_, lowered: Partial<Limits>) => {
  const limits: Limits = { ...DEFAULT_LIMITS, ...lowered };
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ env: { SEED: 'off', ...environmentOf(lowered) } });
  });
  afterAll(async () => {
    await server.stop();
    removeDataDir(server.dataDir);
  });

  it.each(Object.entries(SURPLUS))(
    'refuse one %s too many, with a reason and both figures',
    async (key, surplus) => {
      const most = limits[key as LimitKey];
      const { path = 'graphql', body, reached } = surplus(most);
      const { refusal, status } = await post(server, path, body);
      const { code, name } = LIMITS[key as LimitKey];
      expect(refusal?.extensions).toEqual({ code, reason: name });
      expect(refusal?.message).toMatch(new RegExp(`\\b${reached}\\b`));
      expect(refusal?.message).toMatch(new RegExp(`\\b${key.endsWith('Kb') ? most * 1024 : most}\\b`));
      expect(status).toBeLessThan(500);
    },
  );

  it('tell so many faults of a document', async () => {
    const { errors } = await post(server, 'graphql', {
      query: `{ country(code: "IR") { ${many(9, (at) => `no${at}`)} } }`,
    });
    expect(errors).toHaveLength(limits.validationErrors + 1);
  });
});

describe('limits of time and of questions', { timeout: 60_000 }, () => {
  const SENTENCES = 'MATCH (a:Sentence), (b:Sentence), (c:Sentence), (d:Sentence)';
  const RUNAWAY = `${SENTENCES} WHERE a.text + b.text = c.text + d.text RETURN count(*) AS n`;
  const GREEDY = `${SENTENCES} RETURN collect(a.text + b.text + c.text + d.text) AS texts`;
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ env: environmentOf(LOWERED) });
  });
  afterAll(async () => {
    await server.stop();
    removeDataDir(server.dataDir);
  });
  const ask = async (question: string) => {
    const { refusal, rows, truncated } = await post(server, 'cypher', { question });
    return { ...refusal?.extensions, message: refusal?.message, rows, truncated };
  };

  it('end a question that takes longer', async () =>
    expect(await ask(RUNAWAY)).toMatchObject({
      code: 'STORE_TIMEOUT',
      reason: 'QUESTION_SECONDS',
      message: 'The question took longer than 2 s and was ended; ask for less, or narrow it.',
    }));

  it('end a question that needs more memory', async () =>
    expect(await ask(GREEDY)).toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      reason: 'QUESTION_MB',
      message: 'The question was ended: it used more than 32 MB. Ask for less.',
    }));

  it('answer so many rows and say that there are more', async () => {
    const { rows, truncated } = await ask('MATCH (s:Sentence) RETURN s.id AS id');
    expect([rows?.length, truncated]).toEqual([7, true]);
  });

  it('let so many questions of one client in', async () => {
    const asked = await Promise.all([1, 2, 3, 4].map(() => ask(RUNAWAY)));
    expect(asked.map(({ reason }) => reason).sort()).toEqual([
      'QUESTIONS_AT_ONCE',
      ...Array(3).fill('QUESTION_SECONDS'),
    ]);
  });

  it('end a request that does not arrive', async () => {
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    );
    const started = Date.now();
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 408 .*"reason":"RECEIVE_SECONDS"/s);
    await once(socket, 'close');
    expect(Date.now() - started).toBeLessThan(4_000);
  });

  it('begin when a connection is first used', async () => {
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
    await pause(3_000);
    socket.write('GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 200 /);
    socket.destroy();
  });

  it('let so many subscriptions be open', async () => {
    const open = async () => {
      const search = new URLSearchParams({ query: 'subscription { articleIngested { cursor } }' });
      const headers = { accept: 'text/event-stream' };
      const response = await fetch(`${server.address}graphql?${search}`, { headers });
      return response.body?.getReader();
    };
    const first = await open();
    await first?.read();
    const second = await (await open())?.read();
    expect(new TextDecoder().decode(second?.value)).toContain('"reason":"MAX_SUBSCRIPTIONS"');
    await first?.cancel();
  });

  it('let no more be open after clients that hung up', async () => {
    const search = new URLSearchParams({ query: 'subscription { articleIngested { cursor } }' });
    const open = async (): Promise<readonly [Socket, string]> => {
      const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
      socket.write(`GET /graphql?${search} HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n`);
      let heard = '';
      while (!/^(?:event:|:)/m.test(heard)) heard += String((await once(socket, 'data'))[0]);
      return [socket, heard];
    };
    const hangUp = async ([socket]: readonly [Socket, string]): Promise<void> => {
      socket.destroy();
      await pause(200);
    };
    for (let count = 0; count < 3; count += 1) await hangUp(await open());
    const first = await open();
    const second = await open();
    expect(first[1]).not.toContain('MAX_SUBSCRIPTIONS');
    expect(second[1]).toContain('MAX_SUBSCRIPTIONS');
    await Promise.all([first, second].map(hangUp));
  });
});

describe('limits of what the database may take', { timeout: 30_000 }, () => {
  it.each([
    ['REQUEST_SECONDS', /\b1 s\b/],
    ['DATABASE_SECONDS', /\b1 s\b/],
  ])('%s ends a read of it', async (name, figure) => {
    const server = await startServer({ env: { SEED: 'off', [name]: '1' } });
    const { child } = JSON.parse(readFileSync(path.join(server.dataDir, 'graph.lock'), 'utf8'));
    await server.ask('{ articles { totalCount } }');
    process.kill(child.pid, 'SIGSTOP');
    const ask = (accept: string) => post(server, 'graphql', { query: '{ articles { totalCount } }' }, accept);
    const [{ refusal, status }, plain] = await Promise.all([
      ask('application/graphql-response+json'),
      ask('application/json'),
    ]);
    process.kill(child.pid, 'SIGCONT');
    await server.stop();
    removeDataDir(server.dataDir);
    expect([status, refusal?.extensions]).toEqual([422, { code: 'STORE_TIMEOUT', reason: name }]);
    expect([plain.status, plain.refusal?.extensions]).toEqual([200, refusal?.extensions]);
    expect(refusal?.message).toMatch(figure);
  });
});
