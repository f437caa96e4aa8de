import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../support/free-port.js';
import { findEvidence, OPERATIONS } from '../support/operations.js';
import { failToStart, launch, type RunningServer, removeDataDir, startServer } from '../support/server.js';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
  removeDataDir(server.dataDir);
});

const TEXTS = '{ articles(first: 50) { totalCount nodes { id text } } }';
interface Texts {
  readonly articles: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly text: string }[];
  };
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.address}${path}`, { headers });

describe('a fresh server', () => {
  it('prints addresses, credentials and an example question', () => {
    expect(server.output()).toMatch(/Playground {2}http:\/\/127\.0\.0\.1:\d+\//);
    expect(server.output()).toMatch(/Bolt {8}bolt:\/\/127\.0\.0\.1:\d+/);
    expect(server.output()).toMatch(/reader \/ \S{16,} {3}\(may read\)/);
    expect(server.output()).toContain('{ country(code: "IR")');
  });

  it('is live and ready', async () => {
    expect(await (await get('health/live')).json()).toEqual({ status: 'live' });
    expect(await (await get('health/ready')).json()).toEqual({ status: 'ready' });
  });

  it('holds the seeds', async () => {
    const { data } = await server.ask<Texts>(TEXTS);
    expect(data.articles.totalCount).toBe(11);
  });
});

describe('the example operations', () => {
  it.each(OPERATIONS)('$name is answered without errors', async ({ query }) => {
    const { status, errors, data } = await server.ask(query);
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
    expect(Object.values(data)[0]).not.toBeNull();
  });

  it('quote the articles verbatim', async () => {
    const { data } = await server.ask<Texts>(TEXTS);
    const texts = data.articles.nodes.map(({ text }) => text);
    const answers = await Promise.all(OPERATIONS.map(({ query }) => server.ask(query)));
    const evidence = answers.flatMap((answer) => findEvidence(answer.data));
    expect(evidence.length).toBeGreaterThan(20);
    const wrong = evidence.filter(
      ({ quote, start, end }) => !texts.some((text) => text.slice(start, end) === quote),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['agreements of Iran name the nuclear deal and the Caspian convention', '01', /Caspian Sea/],
    ['meetings around the visit name Khamenei', '02', /Khamenei/],
    ['officials of Iran name Rouhani', '05', /Rouhani/],
  ])('%s', async (_, number, expected) => {
    const operation = OPERATIONS.find(({ name }) => name.startsWith(number));
    const { data } = await server.ask(operation?.query ?? '');
    expect(JSON.stringify(data)).toMatch(expected);
  });
});

describe('mutations', () => {
  const text =
    'The Foreign Minister of Norway, Ine Eriksen Soreide, met Jordanian Foreign Minister Ayman Safadi in Amman on 12 March 2019. They discussed aid for refugees and signed a memorandum of understanding on education.';
  const add = `mutation Add($input: ArticleInput!) { ingestArticle(input: $input) { article { id title countries { nodes { code } } } } }`;
  const input = { title: 'Norway and Jordan', text, publishedAt: '2019-03-13', publisher: 'Example' };

  it('add an article, whose countries can be asked at once, and take it out again', async () => {
    const added = await server.ask<{
      ingestArticle: { article: { id: string; countries: { nodes: { code: string }[] } } };
    }>(add, { input });
    expect(added.errors).toEqual([]);
    const { id, countries } = added.data.ingestArticle.article;
    expect(countries.nodes.map(({ code }) => code).sort()).toEqual(['JO', 'NO']);
    const removed = await server.ask('mutation Remove($id: ID!) { deleteArticle(id: $id) { __typename } }', {
      id,
    });
    expect(removed.errors).toEqual([]);
    expect((await server.ask('query One($id: ID!) { article(id: $id) { id } }', { id })).data).toEqual({
      article: null,
    });
  });

  it.each([
    [
      'a text that is not English',
      {
        ...input,
        text: 'Der Präsident ist am Mittwoch in Teheran eingetroffen und hat mit seinem Kollegen über den Vertrag gesprochen, der bald unterzeichnet wird.',
      },
      'not in English',
    ],
    ['a wrong date', { ...input, publishedAt: '2019-02-30' }, '2019-02-30'],
  ])('refuse %s with a reason', async (_, wrong, reason) => {
    const { errors } = await server.ask(add, { input: wrong });
    expect(errors[0]?.extensions.code).toMatch(/ARTICLE_REJECTED|BAD_USER_INPUT/);
    expect(errors[0]?.message).toContain(reason);
  });
});

describe('bad requests', () => {
  it.each([
    ['an unknown field', '{ nope }', 'GRAPHQL_VALIDATION_FAILED', 400],
    ['broken syntax', '{ countries', 'GRAPHQL_PARSE_FAILED', 400],
    ['a page of 101', '{ countries(first: 101) { nodes { id } } }', 'BAD_USER_INPUT', 400],
    ['a cursor that is none', '{ countries(after: "xyz") { nodes { id } } }', 'BAD_USER_INPUT', 400],
  ])('%s gets a code', async (_, query, code, statusWanted) => {
    const { status, errors } = await server.ask(query);
    expect([status, errors[0]?.extensions.code]).toEqual([statusWanted, code]);
  });

  it('an unknown id is null', async () =>
    expect((await server.ask('{ node(id: "person:no-one") { id } }')).data).toEqual({ node: null }));

  it('another Host is refused', async () => {
    // Fetch does not let a caller set the Host header.
    const asked = request(`${server.address}graphql?query={__typename}`, {
      headers: { host: 'evil.example' },
    }).end();
    const [response]: IncomingMessage[] = await once(asked, 'response');
    response?.resume();
    expect(response?.statusCode).toBe(403);
  });
});

describe('starting again', () => {
  it('takes under 5 s, repeats no ingest, and ends with status 0 on SIGTERM', async () => {
    const first = await startServer();
    const before = await first.ask<Texts>(TEXTS);
    await first.ask('mutation Remove($id: ID!) { deleteArticle(id: $id) { __typename } }', {
      id: before.data.articles.nodes[0]?.id,
    });
    expect(await first.stop()).toBe(0);
    const started = Date.now();
    const second = await startServer({ dataDir: first.dataDir });
    expect(Date.now() - started).toBeLessThan(5_000);
    expect((await second.ask<Texts>(TEXTS)).data.articles.totalCount).toBe(10);
    await second.stop();
    removeDataDir(first.dataDir);
  });
});

describe('stopping', () => {
  it('while the seeds are read ends with status 0, and the next start reads the rest', async () => {
    const port = String(await freePort());
    const { child, dataDir, ended, output } = launch({ env: { PORT: port } });
    while ((await fetch(`http://127.0.0.1:${port}/health/live`).catch(() => undefined)) === undefined)
      await pause(20);
    child.kill('SIGTERM');
    expect([await ended, output()]).toEqual([0, '']);
    const next = await startServer({ dataDir });
    expect((await next.ask<Texts>(TEXTS)).data.articles.totalCount).toBe(11);
    await next.stop();
    removeDataDir(dataDir);
  });

  it('ends within 10 s with a client that never sends the end of its request', async () => {
    const slow = await startServer({ env: { SEED: 'off' } });
    const { port } = new URL(slow.address);
    const socket = connect(Number(port), '127.0.0.1').on('error', () => undefined);
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{',
    );
    await slow.ask('{ __typename }');
    const started = Date.now();
    expect(await slow.stop()).toBe(0);
    expect(Date.now() - started).toBeLessThan(9_500);
    socket.destroy();
    removeDataDir(slow.dataDir);
  });
});

describe('stopping under load', () => {
  it('answers every request that was sent, and then refuses connections', async () => {
    const busy = await startServer({ env: { SEED: 'off' } });
    const endings = Promise.all(Array.from({ length: 20 }, () => askUntilRefused(busy.address)));
    await pause(500);
    expect(await busy.stop()).toBe(0);
    expect(new Set(await endings)).toEqual(new Set(['ECONNREFUSED']));
    removeDataDir(busy.dataDir);
  });
});

/** Asks again and again over one connection that is kept; gives the first answer that is no 200, or the failure. */
async function askUntilRefused(address: string): Promise<string> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (;;) {
    const ending = await new Promise<string>((resolve) => {
      const options = { agent, method: 'POST', headers: { 'content-type': 'application/json' } };
      const asking = request(`${address}graphql`, options, (answer) => {
        let text = '';
        answer.on('data', (chunk) => {
          text += String(chunk);
        });
        answer.on('end', () => resolve(answer.statusCode === 200 ? '' : text));
      });
      asking.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      asking.end('{"query":"{ articles(first: 1) { totalCount } }"}');
    });
    if (ending !== '') return ending;
  }
}

describe('a start that cannot be', () => {
  it('says that the port is in use', async () => {
    const { port } = new URL(server.address);
    const { status, output } = await failToStart({ env: { PORT: port } });
    expect([status, output.trim()]).toEqual([
      1,
      `CONFIGURATION: Port ${port} on 127.0.0.1 is in use; stop the other program, or set PORT to another port (0 takes a free one).`,
    ]);
  });

  it('names the setting of a Neo4j that does not answer', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const { status, output } = await failToStart({ env: { NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' } });
    expect([status, output]).toEqual([
      1,
      `STORE_UNAVAILABLE: The Neo4j at ${new URL(uri).host} does not answer; start it, or set NEO4J_URI to where it listens, such as bolt://localhost:7687.\n`,
    ]);
  });

  it('says that another server owns the data folder', async () => {
    const { status, output } = await failToStart({ dataDir: server.dataDir });
    expect([status, output]).toEqual([1, expect.stringMatching(/^CONFIGURATION: [^\n]+\n$/)]);
  });

  it.each([
    ['a wrong setting', { PORT: '70000' }, 'CONFIGURATION: PORT is "70000"; set it to a whole number'],
    [
      'a database that is not there',
      { NEO4J_URI: 'bolt://127.0.0.1:1' },
      'STORE_UNAVAILABLE: The Neo4j at 127.0.0.1:1 does not answer; start it, or set NEO4J_URI',
    ],
    [
      'a folder that cannot be made',
      { DATA_DIR: '/proc/x' },
      'CONFIGURATION: The data folder "/proc/x" cannot be written',
    ],
    [
      'a file in place of a folder',
      { DATA_DIR: 'package.json' },
      'CONFIGURATION: DATA_DIR names a file, not a folder',
    ],
    [
      'a Bolt port that is none',
      { BOLT_PORT: 'x' },
      'CONFIGURATION: BOLT_PORT is "x"; set it to a whole number from 0 to 65535, such as 7687.',
    ],
    [
      'a certificate that is not there',
      { TLS_CERT: 'no.pem', TLS_KEY: 'no.pem' },
      'CONFIGURATION: TLS_CERT names "no.pem", which cannot be read (there is no such file or folder); set it',
    ],
    [
      'a certificate that does not end',
      { TLS_CERT: '/dev/zero', TLS_KEY: '/dev/zero' },
      'CONFIGURATION: TLS_CERT names "/dev/zero", which cannot be read (it is a device); set it to a PEM file.',
    ],
    [
      'trusted documents that do not end',
      { TRUSTED_DOCUMENTS: '/dev/zero' },
      'CONFIGURATION: TRUSTED_DOCUMENTS: /dev/zero cannot be read (it is a device); set it to a JSON file',
    ],
    [
      'an address that is not ours',
      { HOST: '192.0.2.1', ALLOW_PUBLIC_BIND: 'on' },
      'CONFIGURATION: This machine has no address 192.0.2.1; set HOST to 127.0.0.1.',
    ],
  ])('names %s', async (_, env, message) => {
    const { status, output } = await failToStart({ env });
    expect([status, output]).toEqual([1, expect.stringContaining(message)]);
    expect(output.trim().split('\n')).toHaveLength(1);
  });
});
